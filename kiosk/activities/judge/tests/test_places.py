"""To judge can be begun at any item."""

from __future__ import annotations

from kiosk.activities.judge import KIND
from kiosk.activities.judge.engine import Answer, Next
from kiosk.activities.judge.model import Judge
from kiosk.activities.judge.places import PLACES


def item(name: str, trick: bool) -> dict[str, object]:
    own = {"tactic": "greed"} if trick else {}
    head = {"id": name, "as": "sms", "from": "Ai đó", "text": "Alô.", "trick": str(trick).lower(), **own}
    return {**head, "because": "Vì.", "next_time": "Hỏi."}


NAMES = ("a", "b", "c", "d", "e")
SPEC = Judge.model_validate({"draw": "3", "items": [item(name, name in "abc") for name in NAMES]})


def test_any_item_comes_first_drawn_or_not_and_as_many_are_met() -> None:
    start = KIND.start(SPEC, 5)
    for place, name in enumerate(NAMES):
        state = PLACES.go(SPEC, start, name, "")
        assert PLACES.here(SPEC, state) == name
        assert state.items[0] == place
        assert len(set(state.items)) == 3


def test_at_the_end_one_is_at_no_item() -> None:
    state = KIND.start(SPEC, 5)
    for _ in range(3):
        state = KIND.reduce(SPEC, KIND.reduce(SPEC, state, Answer(trick=True)), Next())
    assert PLACES.here(SPEC, state) == ""
