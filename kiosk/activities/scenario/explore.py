"""All that can happen: every state that some play reaches, up to a bound, and every step between them.

Works on tuples alone, scene by scene: lines, timers switched off and back on, and the history of a play make no
difference to what comes next. Written for whatever is to be proved about a scenario.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.activities.scenario.conditions import SCENES_SEEN
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.same import Same
from kiosk.activities.scenario.story import changed, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.story import ExitNode, SceneNode, Story

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

    ``starts`` are the spots at which the seats begin.
    """

    spots: tuple[Spot, ...]
    steps: tuple[tuple[Step, ...], ...]
    complete: bool
    starts: tuple[int, ...]


def explored(story: Story, bound: int = MOST_STATES) -> Exploration:
    """Everything reachable from the start, breadth first, at most ``bound`` spots; made once and kept for a while."""
    return _explored(Same(story), bound)


@lru_cache(maxsize=KEPT)
def _explored(same: Same[Story], bound: int) -> Exploration:
    space = Space(same.thing, bound)
    steps: list[tuple[Step, ...]] = []
    while len(steps) < len(space.spots):
        steps.append(space.steps(len(steps)))
    return Exploration(tuple(space.spots), tuple(steps), space.complete, space.starts)


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
        self._numbers: dict[Spot, int] = {}
        self._left: dict[tuple[int, ...], list[tuple[How, str, int, int | None]]] = {}  # exits do not ask for the scene
        self._steps: dict[int, tuple[Step, ...]] = {}
        self.spots: list[Spot] = []
        self.complete = True
        alike = [story.doors.index(doors) for doors in story.doors]
        starts = [self._enter(scene, story.start, 0, alike[seat]) for seat, scene in enumerate(story.starts)]
        self.starts = tuple(one for one in starts if one is not None)

    def steps(self, number: int) -> tuple[Step, ...]:
        """The steps from the spot of that number; those beyond the bound are left out."""
        known = self._steps.get(number)
        if known is None:
            found = (self._step(*way) for way in self._ways(self.spots[number]))
            known = self._steps[number] = tuple(step for step in found if step)
        return known

    def _ways(self, spot: Spot) -> Iterator[tuple[How, str, int, int | None]]:
        scene = self._story.scenes.get(spot.node)
        if scene is None:
            return
        known = (*spot.values, spot.seen)
        if spot.reason:
            choice = next(node for node in scene.choices if node.spec.id == spot.reason)
            yield How.NEXT, "", 0, self._enter(choice.spec.goto, spot.values, spot.seen, spot.seat)
        else:
            yield from self._onward(scene, spot, known)
        from_here = (*known, spot.seat)
        if from_here not in self._left:
            self._left[from_here] = [self._leave(exit_, spot) for exit_ in self._story.exits_in(spot.seat)]
        yield from self._left[from_here]

    def _onward(
        self, scene: SceneNode, spot: Spot, known: tuple[int, ...]
    ) -> Iterator[tuple[How, str, int, int | None]]:
        choices = visible(scene, known)
        for choice in choices:
            values = changed(spot.values, choice.effects)
            if choice.spec.because is None:
                goal = self._enter(choice.spec.goto, values, spot.seen, spot.seat)
            else:
                goal = self._number(Spot(spot.node, values, spot.seen, choice.spec.id, spot.seat))
            yield How.CHOICE, choice.spec.id, 0, goal
        if choices and scene.spec.timer:
            yield How.TIMER, "", 0, self._enter(scene.spec.timer.goto, spot.values, spot.seen, spot.seat)
        if not choices and scene.spec.goto:
            yield How.NEXT, "", 0, self._enter(scene.spec.goto, spot.values, spot.seen, spot.seat)

    def _leave(self, exit_: ExitNode, spot: Spot) -> tuple[How, str, int, int | None]:
        values = changed(spot.values, exit_.effects)
        route, goal = exit_.leads_to((*values, spot.seen))
        return How.EXIT, exit_.spec.id, route, self._enter(goal, values, spot.seen, spot.seat)

    def _enter(self, goal: str, values: tuple[int, ...], seen: int, seat: int) -> int | None:
        scene = self._story.scenes.get(goal)
        if scene is None:
            return self._number(Spot(goal, values, 0))
        return self._number(Spot(goal, changed(values, scene.effects), min(seen + 1, self._most_seen), "", seat))

    def _number(self, spot: Spot) -> int | None:
        number = self._numbers.get(spot)
        if number is None:
            number = len(self.spots)
            if number >= self._bound:
                self.complete = False
                return None
            self._numbers[spot] = number
            self.spots.append(spot)
        return number

    @staticmethod
    def _step(how: How, act: str, route: int, goal: int | None) -> Step | None:
        return None if goal is None else Step(how, act, route, goal)


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
