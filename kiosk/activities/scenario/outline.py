"""All that can happen, in short: spots from which the same can be done with the same to come are taken as one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.activities.scenario.explore import MOST_STATES, Step, explored
from kiosk.activities.scenario.graph import components, is_circle
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.plot import plot_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from kiosk.activities.scenario.explore import Exploration
    from kiosk.activities.scenario.plot import Plot
    from kiosk.activities.scenario.story import Story

KEPT = 256


@dataclass(frozen=True, slots=True)
class Outline:
    """The spots of an exploration of ``states`` spots, each standing for all that are like it, in the order of numbers.

    Two spots are alike where they are at the same place and their steps are the same, to spots that are alike; their
    values may differ. ``places`` are scenes or endings with the choice whose reason is read ("" where none is),
    ``firsts`` the first spot of each, ``counts`` how many there are. The goals of ``steps`` and ``starts`` are places
    in these rows. Without ``complete`` there are the ``places`` that were found, and nothing else.
    """

    states: int
    complete: bool
    starts: tuple[int, ...]
    places: tuple[tuple[str, str], ...]
    firsts: tuple[int, ...]
    counts: tuple[int, ...]
    steps: tuple[tuple[Step, ...], ...]


def outlined(story: Story, bound: int = MOST_STATES) -> Outline:
    """The outline of everything that ``explored`` finds; made once for a plot and kept, since it is small."""
    return _outlined(plot_of(story), bound)


@lru_cache(maxsize=KEPT)
def _outlined(plot: Plot, bound: int) -> Outline:
    found = explored(plot.story, bound)
    if not found.complete:
        places = tuple(dict.fromkeys((spot.node, spot.reason) for spot in found.spots))
        return Outline(len(found.spots), False, (), places, (), (), ())  # noqa: FBT003 - a field, not a call
    kinds = _kinds(found)
    firsts: dict[int, int] = {}
    for number, kind in enumerate(kinds):
        firsts.setdefault(kind, number)
    row = {kind: place for place, kind in enumerate(firsts)}
    counts = [0] * len(row)
    for kind in kinds:
        counts[row[kind]] += 1
    return Outline(
        states=len(found.spots),
        complete=True,
        starts=tuple(row[kinds[start]] for start in found.starts),
        places=tuple((found.spots[first].node, found.spots[first].reason) for first in firsts.values()),
        firsts=tuple(firsts.values()),
        counts=tuple(counts),
        steps=tuple(
            tuple(step._replace(goal=row[kinds[step.goal]]) for step in found.steps[first]) for first in firsts.values()
        ),
    )


def _kinds(found: Exploration) -> Sequence[int]:
    """A number for every spot, the same for those that are alike; spots of a circle are like no others."""
    kinds = [0] * len(found.spots)
    known: dict[Hashable, int] = {}
    exits: dict[Hashable, int] = {}
    left: dict[int, int] = {}
    for group in components(found.steps):
        if is_circle(found.steps, group):
            for number in group:
                kinds[number] = known.setdefault(number, len(known))
            continue
        number = group[0]
        spot, leaving = found.spots[number], found.exits[number]
        if id(leaving) not in left:
            ways = tuple([(step.act, step.route, kinds[step.goal]) for step in leaving])
            left[id(leaving)] = exits.setdefault(ways, len(exits))
        ways = tuple([(step.act, step.how is How.TIMER, kinds[step.goal]) for step in found.onward[number]])
        kinds[number] = known.setdefault((spot.node, spot.reason, ways, left[id(leaving)]), len(known))
    return kinds
