"""What may be seen of a quiz now: which option is right, and why, only after the answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.activities.quiz.engine import State
    from kiosk.activities.quiz.model import Question, Quiz


@dataclass(frozen=True, slots=True)
class OptionRow:
    """An option in the order shown; ``key`` is its id. ``text`` is "" for a true-false option without words.

    After the answer ``mark`` is "right" (picked, and right), "wrong" (picked, and not right) or "missed" (right, and
    not picked); ``because`` is filled exactly where ``mark`` is. Before the answer both are "".
    """

    key: str
    text: str
    picture: str
    picked: bool
    mark: str
    because: str


@dataclass(frozen=True, slots=True)
class View:
    """The question ``index`` (from 0); ``form`` is "one", "many" or "true-false".

    ``right`` and ``partly`` (some of the right ones, form many) stay False until ``answered``.
    """

    index: int
    form: str
    ask: str
    picture: str
    pictures: bool
    options: tuple[OptionRow, ...]
    can_submit: bool
    answered: bool
    right: bool
    partly: bool


def view(spec: Quiz, state: State) -> View:
    """The current question; the last one stays visible when the quiz is over."""
    index = min(state.at, len(state.questions) - 1)
    question = spec.questions[state.questions[index]]
    answer = state.answers[index] if index < len(state.answers) else None
    return View(
        index=index,
        form=question.form,
        ask=question.ask,
        picture=question.picture or "",
        pictures=any(option.picture for option in question.options),
        options=tuple(_option(question, place, state.picked, answer) for place in state.options[index]),
        can_submit=question.form == "many" and bool(state.picked),
        answered=answer is not None,
        right=answer == question.correct,
        partly=answer is not None and answer != question.correct and not set(answer).isdisjoint(question.correct),
    )


def _option(question: Question, place: int, picked: tuple[int, ...], answer: tuple[int, ...] | None) -> OptionRow:
    option = question.options[place]
    mark = "" if answer is None else _mark(picked=place in answer, correct=option.correct)
    return OptionRow(
        key=option.id,
        text=option.text or "",
        picture=option.picture or "",
        picked=place in (picked if answer is None else answer),
        mark=mark,
        because=option.because if mark else "",
    )


def _mark(*, picked: bool, correct: bool) -> str:
    if picked:
        return "right" if correct else "wrong"
    return "missed" if correct else ""
