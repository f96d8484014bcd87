"""Where an author can begin a story: at any card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.slides.engine import State
from kiosk.core.kind import Places

if TYPE_CHECKING:
    from kiosk.activities.slides.model import Slides


def names(spec: Slides) -> tuple[str, ...]:
    """The ids of the cards."""
    return tuple(card.id for card in spec.cards)


def here(spec: Slides, state: State) -> str:
    """The card that is open."""
    return spec.cards[state.at].id


def go(spec: Slides, _state: State, place: str, _seat: str) -> State:
    """The card ``place``, else the first one."""
    known = names(spec)
    return State(known.index(place) if place in known else 0)


PLACES = Places(names, here, go)
