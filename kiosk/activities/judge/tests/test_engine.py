from __future__ import annotations

from typing import Any

import pytest

from kiosk.activities.judge import KIND
from kiosk.activities.judge.engine import Answer, Next, State
from kiosk.activities.judge.model import Judge
from kiosk.core.outcome import Outcome, Skill, Tally, Verdict
from kiosk.core.pace import AGE_12, AGE_15


def item(name: str, tactic: str | None = None, **more: Any) -> dict[str, Any]:
    truth = {"trick": "true", "tactic": tactic} if tactic else {"trick": "false"}
    say = {"text": f"Tin {name}.", "because": "Vì vậy.", "next_time": "Hỏi lại."}
    return {"id": name, "as": "sms", "from": "Ai đó", **say, **truth, **more}


def judge(*items: dict[str, Any], **more: Any) -> Judge:
    return Judge.model_validate({"items": list(items), **more})


FOUR = judge(item("fee", "urgency", skill="stop"), item("prize", "greed"), item("rice"), item("shoes", skill="check"))


def played(answers: dict[str, bool], spec: Judge = FOUR, seed: int = 0) -> State:
    """Answers items by their ids, in whatever order they come, up to the first that is not named."""
    state: State = KIND.start(spec, seed)
    while not KIND.done(state) and (name := spec.items[state.items[state.at]].id) in answers:
        state = KIND.reduce(spec, KIND.reduce(spec, state, Answer(answers[name])), Next())
    return state


def verdicts(state: State) -> dict[str, Verdict]:
    return {act.item: act.verdict for act in KIND.outcomes(FOUR, state)}


def test_an_answer_is_judged_by_what_the_item_is() -> None:
    assert verdicts(played({"fee": True, "prize": False, "rice": True, "shoes": False})) == {
        "fee": Verdict.HIT,
        "prize": Verdict.MISS,
        "rice": Verdict.FALSE_ALARM,
        "shoes": Verdict.CORRECT_REJECTION,
    }


def test_an_outcome_names_the_choice_the_skill_and_the_tactic_of_tricks_only() -> None:
    acts = {
        act.item: act for act in KIND.outcomes(FOUR, played(dict.fromkeys(("fee", "prize", "rice", "shoes"), True)))
    }
    assert acts["fee"] == Outcome("fee", "trick", Verdict.HIT, Skill.STOP, "urgency")
    assert acts["shoes"] == Outcome("shoes", "trick", Verdict.FALSE_ALARM, Skill.CHECK)
    (first, *_) = KIND.outcomes(FOUR, KIND.reduce(FOUR, KIND.start(FOUR, 0), Answer(trick=False)))
    assert first.choice == "honest"


@pytest.mark.parametrize("always", [True, False])
def test_calling_everything_the_same_does_not_win(always: bool) -> None:
    acts = KIND.outcomes(FOUR, played(dict.fromkeys(("fee", "prize", "rice", "shoes"), always)))
    assert Tally.of(acts).judgement == 0.5


def test_each_item_is_judged_once() -> None:
    answered = KIND.reduce(FOUR, KIND.start(FOUR, 0), Answer(trick=True))
    assert KIND.reduce(FOUR, answered, Answer(trick=False)) is answered


def test_next_waits_for_the_answer() -> None:
    state = KIND.start(FOUR, 0)
    assert KIND.reduce(FOUR, state, Next()) is state


def test_the_game_is_over_after_the_last_reason() -> None:
    state = played(dict.fromkeys(("fee", "prize", "rice", "shoes"), True))
    assert KIND.done(state)
    assert KIND.reduce(FOUR, state, Answer(trick=True)) is state
    assert KIND.reduce(FOUR, state, Next()) is state


def test_the_last_answer_alone_does_not_end_the_game() -> None:
    two = judge(item("a", "fear"), item("b"))
    state = KIND.start(two, 0)
    for move in (Answer(trick=True), Next(), Answer(trick=True)):
        state = KIND.reduce(two, state, move)
    assert not KIND.done(state)
    assert KIND.progress(two, state) == (2, 2)


def test_progress_counts_the_answers() -> None:
    start = KIND.start(FOUR, 0)
    assert KIND.progress(FOUR, start) == (0, 4)
    assert KIND.progress(FOUR, KIND.reduce(FOUR, start, Answer(trick=True))) == (1, 4)


def test_a_draw_meets_that_many_with_both_kinds_among_them() -> None:
    ten = judge(
        *(item(f"t{number}", "fear") for number in range(6)), *(item(f"h{number}") for number in range(4)), draw="3"
    )
    for seed in range(30):
        state = KIND.start(ten, seed)
        assert sorted(ten.items[place].trick for place in state.items) == [False, True, True]


def test_seconds_follow_the_draw_and_the_reader_and_nobody_is_hurried() -> None:
    half = FOUR.model_copy(update={"draw": 2})
    assert KIND.seconds(half, AGE_15) == pytest.approx(KIND.seconds(FOUR, AGE_15) / 2)
    assert KIND.seconds(FOUR, AGE_12) > KIND.seconds(FOUR, AGE_15) > 4 * AGE_15.decision_s
    assert KIND.wait(FOUR, KIND.start(FOUR, 0)) is None


def test_the_names_of_signs_are_not_read() -> None:
    plain, marked = (
        judge(item("a", "fear", text="Đóng phí nhỏ"), item("b")),
        judge(item("a", "fear", text="Đóng [phí nhỏ]{a-sign}", signs=[{"id": "a-sign", "says": "Phí"}]), item("b")),
    )
    assert KIND.seconds(plain, AGE_15) == KIND.seconds(marked, AGE_15)
