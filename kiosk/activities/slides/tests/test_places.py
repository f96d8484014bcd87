"""A story can be begun at any card."""

from __future__ import annotations

from kiosk.activities.slides import KIND
from kiosk.activities.slides.engine import Next, State
from kiosk.activities.slides.model import Slides
from kiosk.activities.slides.places import PLACES

SPEC = Slides.model_validate({"cards": [{"id": name, "text": "Máy reo."} for name in ("ring", "think", "tell")]})


def test_the_places_are_the_cards() -> None:
    assert PLACES.names(SPEC) == ("ring", "think", "tell")
    assert PLACES.seats(SPEC) == ()


def test_a_card_is_open_at_once_and_the_story_goes_on_from_there() -> None:
    state = PLACES.go(SPEC, State(), "think", "")
    assert PLACES.here(SPEC, state) == "think"
    assert PLACES.here(SPEC, KIND.reduce(SPEC, state, Next())) == "tell"


def test_the_last_card_stays_when_it_has_been_left() -> None:
    assert PLACES.here(SPEC, State(2, over=True)) == "tell"
