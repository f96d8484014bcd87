"""A quiz can be begun at any question."""

from __future__ import annotations

from kiosk.activities.quiz import KIND
from kiosk.activities.quiz.engine import Next, Pick
from kiosk.activities.quiz.model import Quiz
from kiosk.activities.quiz.places import PLACES

NAMES = ("a", "b", "c", "d")
SPEC = Quiz.model_validate(
    {
        "draw": "2",
        "questions": [
            {
                "id": name,
                "ask": "Sao?",
                "skill": "stop",
                "options": [
                    {"id": "yes", "text": "Có", "correct": "true", "because": "Vì."},
                    {"id": "no", "text": "Không", "because": "Vì."},
                ],
            }
            for name in NAMES
        ],
    }
)


def test_any_question_comes_first_drawn_or_not_and_as_many_are_asked() -> None:
    start = KIND.start(SPEC, 3)
    for place, name in enumerate(NAMES):
        state = PLACES.go(SPEC, start, name, "")
        assert PLACES.here(SPEC, state) == name
        assert state.questions[0] == place
        assert len(set(state.questions)) == len(state.options) == 2


def test_a_question_that_was_drawn_keeps_the_order_of_its_options() -> None:
    start = KIND.start(SPEC, 3)
    second = start.questions[1]
    state = PLACES.go(SPEC, start, NAMES[second], "")
    assert (state.questions, state.options) == (start.questions[::-1], start.options[::-1])


def test_at_the_end_one_is_at_no_question() -> None:
    state = KIND.start(SPEC, 3)
    for move in (Pick(0), Next(), Pick(0), Next()):
        state = KIND.reduce(SPEC, state, move)
    assert PLACES.here(SPEC, state) == ""
