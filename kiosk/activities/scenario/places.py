"""Where an author can begin a scenario: at any scene or ending, in any seat."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.activities.scenario.again import begun
from kiosk.activities.scenario.moves import Phase, State
from kiosk.activities.scenario.story import changed, story_of
from kiosk.core.kind import Places

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.story import Story


def names(spec: Scenario) -> tuple[str, ...]:
    """Every scene, then every ending."""
    return (*(scene.id for scene in spec.scenes), *(ending.id for ending in spec.endings))


def here(_spec: Scenario, state: State) -> str:
    """The scene or ending that is open; none while the content note is."""
    return "" if state.phase is Phase.NOTE else state.node


def seats(spec: Scenario) -> tuple[str, ...]:
    """The ids of the seats; none where there is only one part to play."""
    return tuple(seat.id for seat in spec.seats)


def seat(spec: Scenario, state: State) -> str:
    """The seat that is taken."""
    return spec.seats[state.seat].id if spec.seats else ""


def go(spec: Scenario, state: State, place: str, seat: str) -> State:
    """The first line of the scene ``place``, or that ending, with values as at the start; "" begins as a visitor does.

    The seat is the wanted one, else that of ``state``, if its story leads there; else the first whose does.
    """
    story = story_of(spec)
    wanted = seats(spec).index(seat) if seat in seats(spec) else state.seat
    taken = _leading(story, wanted, place)
    fresh = replace(begun(story, taken, state.picks), calm=state.calm)
    if place in story.endings:
        return replace(fresh, phase=Phase.ENDING, node=place, values=story.start)
    if place in story.scenes:
        values = changed(story.start, story.scenes[place].effects)
        return replace(fresh, phase=Phase.SCENE, node=place, values=values)
    return fresh


def _leading(story: Story, wanted: int, place: str) -> int:
    """The seat ``wanted``, unless only from another one a way leads to ``place``."""
    others = (one for one in range(len(story.starts)) if one != wanted)
    return next((one for one in (wanted, *others) if place in _reached(story, one)), wanted)


def _reached(story: Story, seat: int) -> set[str]:
    """Every scene and ending to which a way leads in that seat, whatever the conditions."""
    found, waiting = set[str](), [story.starts[seat]]
    while waiting:
        at = waiting.pop()
        if at not in found:
            found.add(at)
            waiting += _ways(story, seat, at)
    return found


def _ways(story: Story, seat: int, at: str) -> Iterator[str]:
    node = story.scenes.get(at)
    if node is None:
        return
    yield from (choice.spec.goto for choice in node.choices)
    if node.spec.goto:
        yield node.spec.goto
    if node.spec.timer:
        yield node.spec.timer.goto
    for exit_ in story.exits_in(seat):
        yield from (goal for _, goal in exit_.routes)


def ahead(_spec: Scenario, state: State) -> Hashable:
    """What decides how the story goes on, without the way that led here."""
    shown = state.shown if not state.pending else 0
    return state.phase, state.seat, state.node, state.pending, state.values, shown


PLACES = Places(names, here, go, seats, seat, ahead)
