from __future__ import annotations

from typing import Any

import pytest

from kiosk.activities.quiz import KIND
from kiosk.activities.quiz.engine import Next, Pick, State, Submit
from kiosk.activities.quiz.model import Quiz
from kiosk.core.outcome import Outcome, Skill, Verdict
from kiosk.core.pace import AGE_12, AGE_15


def option(name: str, *, correct: bool = False) -> dict[str, Any]:
    return {"id": name, "text": f"Chọn {name}", "correct": correct, "because": f"Vì {name}."}


def question(name: str, form: str, right: str, wrong: str, **more: str) -> dict[str, Any]:
    options = [*(option(each, correct=True) for each in right.split()), *(option(each) for each in wrong.split())]
    return {"id": name, "form": form, "ask": f"Hỏi {name}?", "skill": "check", "options": options, **more}


def quiz(*questions: dict[str, Any], **more: str) -> Quiz:
    return Quiz.model_validate({"questions": list(questions), **more})


ONE = quiz(question("q", "one", "a", "b c", tactic="fear"))
MANY = quiz(question("m", "many", "a b", "c d"))
TEN = quiz(*(question(f"q{number}", "one", "a", "b c d") for number in range(10)))


def at(spec: Quiz, option_id: str, state: State, question_at: int = 0) -> Pick:
    """The pick of that option, wherever the shuffle has put it."""
    options = spec.questions[state.questions[question_at]].options
    return Pick([options[place].id for place in state.options[question_at]].index(option_id))


def played(spec: Quiz, *moves: str | object, seed: int = 0) -> State:
    state: State = KIND.start(spec, seed)
    for move in moves:
        state = KIND.reduce(spec, state, at(spec, move, state) if isinstance(move, str) else move)
    return state


def test_one_pick_answers_where_one_is_asked() -> None:
    assert played(ONE, "a").answers == ((0,),)
    assert played(ONE, "c").answers == ((2,),)


def test_a_second_pick_after_the_answer_changes_nothing() -> None:
    state = played(ONE, "a")
    assert KIND.reduce(ONE, state, at(ONE, "b", state)) is state
    assert KIND.reduce(ONE, state, Submit()) is state


@pytest.mark.parametrize("index", [-1, 3, 10**9])
def test_a_pick_of_what_is_not_there_changes_nothing(index: int) -> None:
    state = played(ONE)
    assert KIND.reduce(ONE, state, Pick(index)) is state


def test_next_waits_for_the_answer() -> None:
    state = played(ONE)
    assert KIND.reduce(ONE, state, Next()) is state


def test_the_quiz_is_over_after_the_last_reason() -> None:
    assert not KIND.done(played(ONE, "a"))
    over = played(ONE, "a", Next())
    assert KIND.done(over)
    assert all(KIND.reduce(ONE, over, move) is over for move in (Pick(0), Submit(), Next()))


def test_picks_are_turned_on_and_off_where_many_are_asked() -> None:
    assert played(MANY, "a", "c").picked == (0, 2)
    assert played(MANY, "a", "c", "a").picked == (2,)
    assert played(MANY, "a", "c").answers == ()


def test_submit_needs_at_least_one_pick() -> None:
    for state in (played(MANY), played(MANY, "a", "a")):
        assert KIND.reduce(MANY, state, Submit()) is state
    assert played(MANY, "b", "a", Submit()).answers == ((0, 1),)
    assert played(MANY, "b", "a", Submit()).picked == ()


def test_submit_means_nothing_where_one_is_asked() -> None:
    state = played(ONE)
    assert KIND.reduce(ONE, state, Submit()) is state


def test_a_right_answer_is_safe_and_a_wrong_one_is_unsafe_with_its_tactic() -> None:
    assert KIND.outcomes(ONE, played(ONE)) == ()
    assert KIND.outcomes(ONE, played(ONE, "a")) == (Outcome("q", "a", Verdict.SAFE, Skill.CHECK, "fear"),)
    assert KIND.outcomes(ONE, played(ONE, "b", Next())) == (Outcome("q", "b", Verdict.UNSAFE, Skill.CHECK, "fear"),)


@pytest.mark.parametrize(
    ("picks", "choice", "verdict"),
    [
        (("b", "a"), "a+b", Verdict.SAFE),
        (("a",), "a", Verdict.UNSAFE),
        (("d", "b", "a"), "a+b+d", Verdict.UNSAFE),
        (("c",), "c", Verdict.UNSAFE),
    ],
)
def test_many_is_right_only_when_exact(picks: tuple[str, ...], choice: str, verdict: Verdict) -> None:
    (act,) = KIND.outcomes(MANY, played(MANY, *picks, Submit()))
    assert (act.choice, act.verdict, act.tactic) == (choice, verdict, "")


def test_questions_and_options_are_shuffled_by_the_seed_alone() -> None:
    assert KIND.start(TEN, 5) == KIND.start(TEN, 5)
    orders = {KIND.start(TEN, seed).questions for seed in range(20)}
    assert len(orders) > 15
    assert all(sorted(order) == list(range(10)) for order in orders)
    assert len(set(KIND.start(TEN, 5).options)) > 3
    assert all(sorted(order) == [0, 1, 2, 3] for order in KIND.start(TEN, 5).options)


def test_the_right_option_comes_at_every_place_about_equally_often() -> None:
    places = [order.index(0) for seed in range(100) for order in KIND.start(TEN, seed).options]
    assert all(200 < places.count(place) < 300 for place in range(4))


@pytest.mark.parametrize("right", ["yes", "no"])
def test_true_false_keeps_yes_before_no(right: str) -> None:
    other = "no" if right == "yes" else "yes"
    spec = quiz(question("t", "true-false", right, other))
    for seed in range(10):
        (order,) = KIND.start(spec, seed).options
        assert [spec.questions[0].options[place].id for place in order] == ["yes", "no"]
    assert KIND.outcomes(spec, played(spec, right))[0].verdict is Verdict.SAFE


def test_a_draw_asks_that_many_and_each_in_its_turn() -> None:
    spec = quiz(*(question(f"q{number}", "one", "a", "b") for number in range(10)), draw="3")
    drawn = [KIND.start(spec, seed).questions for seed in range(200)]
    assert all(len(set(order)) == 3 for order in drawn)
    assert {place for order in drawn for place in order} == set(range(10))


def test_the_same_question_keeps_its_options_whatever_else_is_drawn() -> None:
    fewer = quiz(*(question(f"q{number}", "one", "a", "b c d") for number in range(10)), draw="10")
    assert KIND.start(fewer, 3) == KIND.start(TEN, 3)


def test_progress_counts_the_answers() -> None:
    assert [KIND.progress(ONE, state) for state in (played(ONE), played(ONE, "a"), played(ONE, "a", Next()))] == [
        (0, 1),
        (1, 1),
        (1, 1),
    ]


def test_seconds_follow_the_draw_and_the_reader_and_nobody_is_hurried() -> None:
    drawn = TEN.model_copy(update={"draw": 5})
    assert KIND.seconds(drawn, AGE_15) == pytest.approx(KIND.seconds(TEN, AGE_15) / 2)
    assert KIND.seconds(TEN, AGE_12) > KIND.seconds(TEN, AGE_15) > 10 * AGE_15.decision_s
    assert KIND.wait(TEN, played(TEN)) is None
