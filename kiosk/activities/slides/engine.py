"""The rules of a story: one card after another, and back again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.activities.slides.model import Slides
    from kiosk.core.kind import Wait
    from kiosk.core.outcome import Outcome
    from kiosk.core.pace import Pace


TAP_S = 1.0
"""Seconds from having read a card to the next one."""


@dataclass(frozen=True, slots=True)
class State:
    """The card ``at`` (from 0) is open; ``over`` once the last one has been left."""

    at: int = 0
    over: bool = False


@dataclass(frozen=True, slots=True)
class Next:
    """To the next card; on the last one the story is over."""


@dataclass(frozen=True, slots=True)
class Back:
    """To the card before; nothing happens on the first one."""


Move = Next | Back
MOVES = (Next, Back)


def start(_spec: Slides, _seed: int) -> State:
    """The first card; nothing is left to chance in a story."""
    return State()


def reduce(spec: Slides, state: State, move: Move) -> State:
    """The state after ``move``; the same object where it does not fit."""
    if state.over:
        return state
    match move:
        case Next() if state.at + 1 < len(spec.cards):
            return replace(state, at=state.at + 1)
        case Next():
            return replace(state, over=True)
        case Back() if state.at > 0:
            return replace(state, at=state.at - 1)
    return state


def wait(_spec: Slides, _state: State) -> Wait | None:
    """A story never hurries anybody."""
    return None


def outcomes(_spec: Slides, _state: State) -> tuple[Outcome, ...]:
    """Nothing is judged in a story."""
    return ()


def done(state: State) -> bool:
    """Whether the last card has been left."""
    return state.over


def progress(spec: Slides, state: State) -> tuple[int, int]:
    """Cards that have been left, of all."""
    return state.at + state.over, len(spec.cards)


def seconds(spec: Slides, pace: Pace) -> float:
    """How long the story takes: every card is read once, then tapped on."""
    return sum(pace.reading_s(card.text) + TAP_S for card in spec.cards)
