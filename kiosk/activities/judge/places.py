"""Where an author can begin to judge: at any item, even one that was not drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.judge.engine import State
from kiosk.core.kind import Places

if TYPE_CHECKING:
    from kiosk.activities.judge.model import Judge


def names(spec: Judge) -> tuple[str, ...]:
    """The ids of the items, in the author's order."""
    return tuple(item.id for item in spec.items)


def here(spec: Judge, state: State) -> str:
    """The item that is shown; none once the last one has been left behind."""
    return spec.items[state.items[state.at]].id if state.at < len(state.items) else ""


def go(spec: Judge, state: State, place: str, _seat: str) -> State:
    """The item ``place`` comes first; the others that were drawn follow, as many as are met."""
    first = (names(spec).index(place),) if place in names(spec) else ()
    return State((*first, *(item for item in state.items if item not in first))[: len(state.items)])


PLACES = Places(names, here, go)
