from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.activities.quiz import KIND
from kiosk.activities.quiz.engine import Next, Pick, State, Submit
from kiosk.activities.quiz.model import Quiz

if TYPE_CHECKING:
    from kiosk.activities.quiz.view import View


def option(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "text": f"Chọn {name}", "because": f"Vì {name}.", **more}


def spec_with(form: str, *rights: str, **more: Any) -> Quiz:
    options = [option(name, correct=name in rights) for name in ("a", "b", "c")]
    asked = {"id": "q", "form": form, "ask": "Hỏi gì?", "skill": "stop", "options": options, **more}
    return Quiz.model_validate({"questions": [asked]})


def play(spec: Quiz, *picks: str, submit: bool = False) -> View:
    state: State = KIND.start(spec, 1)
    for name in picks:
        keys = [row.key for row in KIND.view(spec, state).options]
        state = KIND.reduce(spec, state, Pick(keys.index(name)))
    return KIND.view(spec, KIND.reduce(spec, state, Submit()) if submit else state)


def marks(view: View) -> dict[str, str]:
    return {row.key: row.mark for row in view.options}


def test_before_the_answer_nothing_tells_which_option_is_right() -> None:
    views = [play(spec_with("one", right, tactic=tactic)) for right, tactic in (("a", "fear"), ("b", "greed"))]
    assert views[0] == views[1]
    assert {row.because for row in views[0].options} == {""}


def test_before_submit_nothing_tells_which_picks_are_right() -> None:
    assert play(spec_with("many", "a"), "a", "b") == play(spec_with("many", "b", "c"), "a", "b")


def test_a_right_answer_shows_its_reason() -> None:
    view = play(spec_with("one", "b", tactic="fear"), "b")
    assert (view.answered, view.right, view.partly) == (True, True, False)
    assert marks(view) == {"a": "", "b": "right", "c": ""}
    assert {row.key: row.because for row in view.options} == {"a": "", "b": "Vì b.", "c": ""}


def test_a_wrong_answer_shows_its_reason_and_the_right_one() -> None:
    view = play(spec_with("one", "b"), "c")
    assert (view.answered, view.right, view.partly) == (True, False, False)
    assert marks(view) == {"a": "", "b": "missed", "c": "wrong"}
    assert {row.key: row.because for row in view.options} == {"a": "", "b": "Vì b.", "c": "Vì c."}
    assert [row.key for row in view.options if row.picked] == ["c"]


def test_many_tells_what_was_right_wrong_and_missed() -> None:
    view = play(spec_with("many", "a", "b"), "a", "c", submit=True)
    assert marks(view) == {"a": "right", "b": "missed", "c": "wrong"}
    assert (view.right, view.partly) == (False, True)


def test_many_is_not_partly_right_without_any_right_pick_nor_when_exact() -> None:
    assert not play(spec_with("many", "a", "b"), "c", submit=True).partly
    exact = play(spec_with("many", "a", "b"), "b", "a", submit=True)
    assert (exact.right, exact.partly) == (True, False)


def test_submit_is_offered_once_something_is_picked() -> None:
    spec = spec_with("many", "a", "b")
    assert not play(spec).can_submit
    assert play(spec, "c").can_submit
    assert [row.key for row in play(spec, "c").options if row.picked] == ["c"]
    assert not play(spec, "c", "c").can_submit
    assert not play(spec, "c", submit=True).can_submit


def test_true_false_without_words_leaves_them_to_the_screen() -> None:
    options = [{"id": "no", "correct": "true", "because": "Vì."}, {"id": "yes", "because": "Vì."}]
    asked = {"id": "q", "form": "true-false", "ask": "Câu này đúng.", "skill": "stop", "options": options}
    view = KIND.view(spec := Quiz.model_validate({"questions": [asked]}), KIND.start(spec, 0))
    assert [(row.key, row.text) for row in view.options] == [("yes", ""), ("no", "")]
    assert view.form == "true-false"


def test_a_picture_choice_says_so() -> None:
    options = [option("a", picture="door", correct=True), option("b", picture="room.png")]
    asked = {"id": "q", "ask": "Cái nào?", "picture": "clock", "skill": "spot", "options": options}
    view = KIND.view(spec := Quiz.model_validate({"questions": [asked]}), KIND.start(spec, 0))
    assert view.pictures
    assert view.picture == "clock"
    assert {row.key: row.picture for row in view.options} == {"a": "door", "b": "room.png"}
    assert not play(spec_with("one", "a")).pictures


def test_the_last_question_stays_when_the_quiz_is_over() -> None:
    asked = [
        {"id": name, "ask": f"Hỏi {name}?", "skill": "stop", "options": [option("a", correct=True), option("b")]}
        for name in ("x", "y")
    ]
    spec = Quiz.model_validate({"questions": asked})
    state, indices = KIND.start(spec, 0), []
    for _ in range(2):
        indices.append(KIND.view(spec, state).index)
        state = KIND.reduce(spec, KIND.reduce(spec, state, Pick(0)), Next())
    over = KIND.view(spec, state)
    assert (indices, over.index, over.answered) == ([0, 1], 1, True)
