"""The rules of “Thật hay giả?”: each item is judged once, honest or trick, and explained before the next one comes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.activities.judge import markup
from kiosk.activities.judge.deal import deal
from kiosk.core.outcome import Outcome, Verdict

if TYPE_CHECKING:
    from kiosk.activities.judge.model import Item, Judge
    from kiosk.core.kind import Wait
    from kiosk.core.pace import Pace

TAP_S = 1.0
"""Seconds from having read the reason to the next card."""

_VERDICTS = {
    (True, True): Verdict.HIT,
    (True, False): Verdict.MISS,
    (False, True): Verdict.FALSE_ALARM,
    (False, False): Verdict.CORRECT_REJECTION,
}


@dataclass(frozen=True, slots=True)
class State:
    """``items``: places in the spec (from 0) in the order they are met; ``at`` counts those left behind.

    ``answers``: for each item judged, whether it was called a trick.
    """

    items: tuple[int, ...]
    at: int = 0
    answers: tuple[bool, ...] = ()

    @property
    def answered(self) -> bool:
        """Whether the current item has been judged."""
        return len(self.answers) > self.at


@dataclass(frozen=True, slots=True)
class Answer:
    """Calls the current item a ``trick``, or honest."""

    trick: bool


@dataclass(frozen=True, slots=True)
class Next:
    """On to the next item, once the reason is shown."""


Move = Answer | Next
MOVES = (Answer, Next)


def start(spec: Judge, seed: int) -> State:
    """Draws and orders the items."""
    return State(deal([item.trick for item in spec.items], spec.draw or len(spec.items), seed))


def reduce(_spec: Judge, state: State, move: Move) -> State:
    """The state after ``move``; the same object where it does not fit."""
    if done(state):
        return state
    match move:
        case Answer(trick) if not state.answered:
            return replace(state, answers=(*state.answers, trick))
        case Next() if state.answered:
            return replace(state, at=state.at + 1)
    return state


def wait(_spec: Judge, _state: State) -> Wait | None:
    """Nobody is hurried: haste is what tricks live on."""
    return None


def outcomes(spec: Judge, state: State) -> tuple[Outcome, ...]:
    """One act for each item judged; the choice is "trick" or "honest"."""
    judged = zip(state.items, state.answers, strict=False)
    return tuple(_outcome(spec.items[place], said_trick=answer) for place, answer in judged)


def verdict(item: Item, *, said_trick: bool) -> Verdict:
    """How it is judged to have called ``item`` a trick, or honest."""
    return _VERDICTS[item.trick, said_trick]


def done(state: State) -> bool:
    """Whether the last item has been left behind."""
    return state.at == len(state.items)


def progress(_spec: Judge, state: State) -> tuple[int, int]:
    """Items judged, of all that are met."""
    return len(state.answers), len(state.items)


def seconds(spec: Judge, pace: Pace) -> float:
    """How long a median play takes: each card is read and judged, then its reason is read."""
    met = min(spec.draw or len(spec.items), len(spec.items))
    return met * sum(_item_s(item, pace) for item in spec.items) / len(spec.items)


def _item_s(item: Item, pace: Pace) -> float:
    card = pace.reading_s(item.from_, item.note or "", markup.read(item.text).plain)
    return card + pace.decision_s + pace.reading_s(item.because, item.next_time) + TAP_S


def _outcome(item: Item, *, said_trick: bool) -> Outcome:
    choice = "trick" if said_trick else "honest"
    return Outcome(item.id, choice, verdict(item, said_trick=said_trick), item.skill, item.tactic or "")
