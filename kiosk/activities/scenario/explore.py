"""All that can happen: every state that some play reaches, up to a bound, and every step between them.

Works on tuples alone, scene by scene: lines, timers switched off and back on, and the history of a play make no
difference to what comes next. Written for whatever is to be proved about a scenario.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.activities.scenario.conditions import SCENES_SEEN
from kiosk.activities.scenario.doors import Cases, Doors, View, Way
from kiosk.activities.scenario.plot import plot_of
from kiosk.activities.scenario.story import changed

if TYPE_CHECKING:
    from kiosk.activities.scenario.doors import Door
    from kiosk.activities.scenario.moves import How
    from kiosk.activities.scenario.plot import Plot
    from kiosk.activities.scenario.story import Story

    Ways = tuple[tuple["Step", ...], tuple["Step", ...]]

MOST_STATES = 20_000
KEPT = 4


class Spot(NamedTuple):
    """Where a play may stand: at a scene or ending, or (``reason``, a choice's id) reading the reason of a choice.

    ``seen`` counts scenes entered as far as conditions can tell the difference; 0 where none asks. ``seat`` is the
    first seat with the same exits, so that seats which share them share spots; 0 at an ending.
    """

    node: str
    values: tuple[int, ...]
    seen: int
    reason: str = ""
    seat: int = 0


class Step(NamedTuple):
    """One step: by what, which choice or exit (and by which of its routes), to which spot (its number)."""

    how: How
    act: str
    route: int
    goal: int


@dataclass(frozen=True, slots=True)
class Exploration:
    """Spots by number, the steps from each; ``complete`` is False where the bound was hit: then nothing is proved.

    ``starts`` are the spots at which the seats begin. ``onward`` and ``exits`` are the two parts of ``steps``; spots
    with the same values have one and the same tuple of exits.
    """

    spots: tuple[Spot, ...]
    steps: tuple[tuple[Step, ...], ...]
    complete: bool
    starts: tuple[int, ...]
    onward: tuple[tuple[Step, ...], ...]
    exits: tuple[tuple[Step, ...], ...]


def explored(story: Story, bound: int = MOST_STATES) -> Exploration:
    """Everything reachable from the start, breadth first, at most ``bound`` spots; made once and kept for a while.

    Texts make no difference: a translated story has the exploration of its source.
    """
    return _explored(plot_of(story), bound)


@lru_cache(maxsize=KEPT)
def _explored(plot: Plot, bound: int) -> Exploration:
    space = Space(plot.story, bound)
    steps: list[tuple[Step, ...]] = []
    while len(steps) < len(space.spots):
        steps.append(space.steps(len(steps)))
    onward, exits = zip(*map(space.ways, range(len(steps))), strict=True)
    return Exploration(tuple(space.spots), tuple(steps), space.complete, space.starts, onward, exits)


def case(story: Story, spot: Spot) -> str:
    """What the variables are at ``spot``, in the author's words: "calm = 25, alone = true"."""
    words = [
        f"{name} = {('false', 'true')[value] if domain.flag else value}"
        for (name, domain), value in zip(story.names.items(), spot.values, strict=False)
    ]
    return ", ".join(words) or f"{SCENES_SEEN} = {spot.seen}"


class Space:
    """The spots that were met so far, and the steps from each, found when they are first asked for."""

    def __init__(self, story: Story, bound: int) -> None:
        self._story = story
        self._bound = bound
        self._most_seen = _most_seen(story)
        doors = Doors(story)
        self._views = {name: View(scene, doors) for name, scene in story.scenes.items()}
        exits = [Way(node, doors) for node in story.exits]
        self._exits = tuple(tuple(exits[number] for number in own) for own in story.doors)
        self._left: dict[int, tuple[Step, ...]] = {}  # exits do not ask for the scene
        self._numbers: dict[Spot, int] = {}
        self._cases = Cases()
        self._at: list[int] = []
        self._ways: list[Ways | None] = []
        self.spots: list[Spot] = []
        self.complete = True
        begun = [self._cases.number(story.start, 0, story.doors.index(doors)) for doors in story.doors]
        starts = [self._enter(scene, at) for scene, at in zip(story.starts, begun, strict=True)]
        self.starts = tuple(one for one in starts if one is not None)

    def steps(self, number: int) -> tuple[Step, ...]:
        """The steps from the spot of that number; those beyond the bound are left out."""
        onward, exits = self.ways(number)
        return (*onward, *exits)

    def ways(self, number: int) -> Ways:
        """The steps from the spot of that number, the exits apart."""
        known = self._ways[number]
        if known is None:
            known = self._ways[number] = self._found(self.spots[number], self._at[number])
        return known

    def _found(self, spot: Spot, at: int) -> Ways:
        view = self._views.get(spot.node)
        if view is None:
            return (), ()
        doors = view.after[spot.reason] if spot.reason else view.open(self._cases.known[at])
        onward = tuple([step for door in doors if (step := self._through(door, at))])
        exits = self._left.get(at)
        if exits is None:
            exits = self._left[at] = self._leaving(at)
        return onward, exits

    def _leaving(self, at: int) -> tuple[Step, ...]:
        known = self._cases.known
        doors = [way.door(known[self._changed(way.first, at)]) for way in self._exits[self._cases.parts[at].seat]]
        return tuple([step for door in doors if (step := self._through(door, at))])

    def _through(self, door: Door, at: int) -> Step | None:
        """The step through ``door`` in the case ``at``; None beyond the bound."""
        after = self._changed(door, at)
        goal = door.goals.get(after)
        if goal is None:
            goal = self._reason(door, after) if door.reason else self._enter(door.goal, after)
            if goal is None:
                return None
            door.goals[after] = goal
        return Step(door.how, door.act, door.route, goal)

    def _changed(self, door: Door, at: int) -> int:
        """What the effects of ``door`` make of the case ``at``."""
        if not door.effects:
            return at
        after = door.changes.get(at)
        if after is None:
            values, seen, seat = self._cases.parts[at]
            after = door.changes[at] = self._cases.number(changed(values, door.effects), seen, seat)
        return after

    def _reason(self, door: Door, at: int) -> int | None:
        values, seen, seat = self._cases.parts[at]
        return self._number(Spot(door.reason, values, seen, door.act, seat), at)

    def _enter(self, goal: str, at: int) -> int | None:
        scene = self._story.scenes.get(goal)
        values, seen, seat = self._cases.parts[at]
        if scene is None:
            return self._number(Spot(goal, values, 0), at)
        spot = Spot(goal, changed(values, scene.effects), min(seen + 1, self._most_seen), "", seat)
        return self._number(spot, self._cases.number(spot.values, spot.seen, seat))

    def _number(self, spot: Spot, at: int) -> int | None:
        number = self._numbers.get(spot)
        if number is None:
            number = len(self.spots)
            if number >= self._bound:
                self.complete = False
                return None
            self._numbers[spot] = number
            self.spots.append(spot)
            self._at.append(at)
            self._ways.append(None)
        return number


def _most_seen(story: Story) -> int:
    """From which count on ``scenes_seen`` makes no difference to any condition any more."""
    most = 0
    for condition in story.conditions():
        if SCENES_SEEN in condition.limits:
            constants = condition.limits[SCENES_SEEN]
            if constants is None:
                return story.names[SCENES_SEEN].high
            most = max(most, *(constant + 1 for constant in constants))
    return most
