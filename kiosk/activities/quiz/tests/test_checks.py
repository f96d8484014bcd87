from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from kiosk.activities.quiz import KIND
from kiosk.activities.quiz.model import Quiz
from kiosk.core.problem import Severity


def option(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "text": f"Chọn {name}", "because": "Vì vậy.", **more}


RIGHT = option("a", correct="true")


def question(*options: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": "q", "ask": "Hỏi gì?", "skill": "stop", "options": list(options), **more}


def findings(*questions: dict[str, Any], **more: Any) -> list[tuple[tuple[str | int, ...], str]]:
    spec = Quiz.model_validate({"questions": list(questions), **more})
    return [(finding.path, finding.code) for finding in KIND.check(spec)]


OPTIONS = ("questions", 0, "options")


def test_a_sound_quiz_has_no_findings() -> None:
    assert findings(question(RIGHT, option("b")), draw="1") == []


@pytest.mark.parametrize("rights", [(), ("a", "b")])
def test_one_needs_exactly_one_right_option(rights: tuple[str, ...]) -> None:
    options = [option(name, correct=name in rights) for name in ("a", "b", "c")]
    assert findings(question(*options)) == [(OPTIONS, "quiz-correct")]


def test_two_right_ones_earn_the_hint_to_write_many() -> None:
    spec = Quiz.model_validate({"questions": [question(RIGHT, option("b", correct=True))]})
    (finding,) = KIND.check(spec)
    assert finding.hint is not None
    assert "many" in finding.hint.plain()
    assert "2" in finding.message.plain()
    (none,) = KIND.check(Quiz.model_validate({"questions": [question(option("a"), option("b"))]}))
    assert none.hint is None


@pytest.mark.parametrize("rights", ["", "abc"])
def test_many_needs_a_right_and_a_wrong_option(rights: str) -> None:
    options = [option(name, correct=name in rights) for name in "abc"]
    assert findings(question(*options, form="many")) == [(OPTIONS, "quiz-correct")]
    assert findings(question(RIGHT, option("b"), form="many")) == []


def test_true_false_has_exactly_yes_and_no() -> None:
    yes, no = {"id": "yes", "correct": "true", "because": "Vì."}, {"id": "no", "because": "Vì."}
    assert findings(question(yes, no, form="true-false")) == []
    assert findings(question(yes, no, option("maybe"), form="true-false")) == [(OPTIONS, "quiz-yes-no")]
    assert findings(question(RIGHT, no, form="true-false")) == [(OPTIONS, "quiz-yes-no")]
    assert findings(question({**yes, "correct": "false"}, no, form="true-false")) == [(OPTIONS, "quiz-correct")]


def test_names_that_come_twice_are_found_where_they_come_again() -> None:
    found = findings(
        question(RIGHT, option("b"), option("b", text="Khác")),
        question(RIGHT, option("b"), ask="Hỏi khác?"),
    )
    assert found == [((*OPTIONS, 2, "id"), "quiz-duplicate-id"), (("questions", 1, "id"), "quiz-duplicate-id")]


def test_options_that_read_the_same_are_an_error_however_they_are_written() -> None:
    same = [option("a", correct=True, text="Cúp  máy"), option("b", text="cúp máy.")]
    assert findings(question(*same)) == [((*OPTIONS, 1, "text"), "quiz-duplicate-text")]


def test_two_questions_that_ask_the_same_are_a_warning() -> None:
    spec = Quiz.model_validate({"questions": [question(RIGHT, option("b")), question(RIGHT, option("b"), id="r")]})
    (finding,) = KIND.check(spec)
    assert (finding.path, finding.severity) == (("questions", 1, "ask"), Severity.WARNING)


def test_only_true_false_may_leave_out_the_words() -> None:
    silent = {"id": "b", "because": "Vì."}
    assert findings(question(RIGHT, silent)) == [((*OPTIONS, 1, "text"), "quiz-option-text")]


def test_a_picture_choice_has_a_picture_at_every_option() -> None:
    found = findings(question(option("a", correct=True, picture="door"), option("b", picture="key"), option("c")))
    assert found == [((*OPTIONS, 2), "quiz-pictures")]


def test_a_draw_cannot_be_larger_than_what_there_is() -> None:
    assert findings(question(RIGHT, option("b")), draw="2") == [(("draw",), "quiz-draw")]


def test_a_quiz_with_too_large_a_draw_still_plays_what_it_has() -> None:
    spec = Quiz.model_validate({"questions": [question(RIGHT, option("b"))], "draw": "9"})
    assert KIND.start(spec, 0).questions == (0,)


def test_everything_is_said_in_one_run() -> None:
    found = findings(question(option("a"), option("a")), question(RIGHT, option("b"), form="true-false"), draw="7")
    assert {code for _, code in found} == {
        "quiz-draw",
        "quiz-correct",
        "quiz-duplicate-id",
        "quiz-duplicate-text",
        "quiz-yes-no",
    }


@pytest.mark.parametrize(
    "wrong",
    [
        {"draw": "0", "questions": [question(RIGHT, option("b"))]},
        {"questions": []},
        {"questions": [question(RIGHT)]},
        {"questions": [question(*(option(name) for name in "abcdefg"))]},
        {"questions": [question(RIGHT, option("b"), skill="magic")]},
        {"questions": [question(RIGHT, option("b"), form="all")]},
        {"questions": [question(RIGHT, {"id": "b", "text": "Không có lý do"})]},
    ],
)
def test_what_cannot_be_played_is_refused_by_the_shape(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Quiz.model_validate(wrong)
