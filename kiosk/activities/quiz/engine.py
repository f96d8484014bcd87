"""The rules of a quiz: each question is answered once, and its reasons are read before the next one comes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.core.outcome import Outcome, Verdict
from kiosk.core.rng import derived, shuffled

if TYPE_CHECKING:
    from kiosk.activities.quiz.model import Question, Quiz
    from kiosk.core.kind import Wait
    from kiosk.core.pace import Pace

TAP_S = 1.0
"""Seconds from having read the reason to the next question."""


@dataclass(frozen=True, slots=True)
class State:
    """Where the quiz stands; all numbers are places in the spec, from 0.

    ``questions``: the ones drawn, in the order asked; ``options``: for each of them the options in the order shown.
    ``at`` counts the questions left behind; ``picked``: options picked and not yet submitted; ``answers``: for each
    question answered the options picked, ascending.
    """

    questions: tuple[int, ...]
    options: tuple[tuple[int, ...], ...]
    at: int = 0
    picked: tuple[int, ...] = ()
    answers: tuple[tuple[int, ...], ...] = ()

    @property
    def answered(self) -> bool:
        """Whether the current question has its answer."""
        return len(self.answers) > self.at


@dataclass(frozen=True, slots=True)
class Pick:
    """Picks the option shown at place ``index`` (from 0): this answers, or turns it on or off where form is many."""

    index: int


@dataclass(frozen=True, slots=True)
class Submit:
    """Answers with what is picked, where form is many."""


@dataclass(frozen=True, slots=True)
class Next:
    """On to the next question, once the reasons are shown."""


Move = Pick | Submit | Next
MOVES = (Pick, Submit, Next)


def start(spec: Quiz, seed: int) -> State:
    """Draws the questions and shuffles them and their options; true-false keeps yes before no."""
    everything = shuffled(range(len(spec.questions)), derived(seed, "questions"))
    drawn = everything[: spec.draw]
    return State(drawn, tuple(_options(spec.questions[place], seed) for place in drawn))


def reduce(spec: Quiz, state: State, move: Move) -> State:
    """The state after ``move``; the same object where it does not fit."""
    if done(state):
        return state
    match move:
        case Next() if state.answered:
            return replace(state, at=state.at + 1)
        case Pick(index) if not state.answered and 0 <= index < len(state.options[state.at]):
            return _pick(spec, state, state.options[state.at][index])
        case Submit() if not state.answered and state.picked:
            return _answer(state, state.picked)
    return state


def wait(_spec: Quiz, _state: State) -> Wait | None:
    """A quiz never hurries anybody."""
    return None


def outcomes(spec: Quiz, state: State) -> tuple[Outcome, ...]:
    """One act for each question answered; the choice is the ids picked, joined by "+" in the author's order."""
    return tuple(
        _outcome(spec.questions[place], answer) for place, answer in zip(state.questions, state.answers, strict=False)
    )


def done(state: State) -> bool:
    """Whether the last question has been left behind."""
    return state.at == len(state.questions)


def progress(_spec: Quiz, state: State) -> tuple[int, int]:
    """Questions answered, of all that are asked."""
    return len(state.answers), len(state.questions)


def seconds(spec: Quiz, pace: Pace) -> float:
    """How long a median play takes: what is asked is read, decided on, and one reason is read."""
    asked = min(spec.draw or len(spec.questions), len(spec.questions))
    return asked * sum(_question_s(question, pace) for question in spec.questions) / len(spec.questions)


def _question_s(question: Question, pace: Pace) -> float:
    texts = [option.text or "" for option in question.options]
    reasons = pace.reading_s(*(option.because for option in question.options)) / len(question.options)
    return pace.reading_s(question.ask, *texts) + pace.decision_s + reasons + TAP_S


def _options(question: Question, seed: int) -> tuple[int, ...]:
    places = range(len(question.options))
    if question.form == "true-false":
        return tuple(sorted(places, key=lambda place: question.options[place].id, reverse=True))
    return shuffled(places, derived(seed, "options", question.id))


def _pick(spec: Quiz, state: State, option: int) -> State:
    if spec.questions[state.questions[state.at]].form != "many":
        return _answer(state, (option,))
    return replace(state, picked=tuple(sorted({option} ^ set(state.picked))))


def _answer(state: State, picked: tuple[int, ...]) -> State:
    return replace(state, picked=(), answers=(*state.answers, picked))


def _outcome(question: Question, answer: tuple[int, ...]) -> Outcome:
    return Outcome(
        item=question.id,
        choice="+".join(question.options[place].id for place in answer),
        verdict=Verdict.SAFE if answer == question.correct else Verdict.UNSAFE,
        skill=question.skill,
        tactic=question.tactic or "",
    )
