"""Thousands of seeded random plays, scene by scene, and what they came past."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kiosk.activities.scenario.explore import Space
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.story import story_of
from kiosk.core.rng import below, derived, stream

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.activities.scenario.explore import Step
    from kiosk.activities.scenario.model import Scenario

EXIT_ONE_IN = 8
"""How often a random player leaves instead of going on."""
MOST_STEPS = 400
"""A random player who has not come to an end by then is taken away."""
MOST_SPOTS = 1_000_000


class Way(NamedTuple):
    """A step on the map: from which scene, by what and which choice or exit, to which scene or ending."""

    scene: str
    how: How
    act: str
    goal: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What ``plays`` random plays came past; ``ended`` of them came to an ending.

    ``nodes`` says how often scenes and endings were entered, ``acts`` how often a choice (by scene and name) was made
    or an exit ("" and its name) taken, ``ways`` how often each way on the map was gone to its end.
    """

    plays: int
    ended: int
    nodes: Mapping[str, int]
    acts: Mapping[tuple[str, str], int]
    ways: Mapping[Way, int]


def covered(spec: Scenario, plays: int, seed: int = 0) -> Coverage:
    """``plays`` random plays, the same every time, of a scenario without errors; its seats take turns."""
    walker = _Walker(spec, stream(derived(seed, "plays")))
    ended = sum(walker.play(number) for number in range(plays))
    return Coverage(plays, ended, walker.nodes, walker.acts(), walker.ways())


def plays(spec: Scenario, count: int) -> dict[str, object]:
    """What ``kiosk check --plays`` tells: counts by name, and under ``never`` what was not reached once."""
    found = covered(spec, count)
    scenes = {scene.id: found.nodes.get(scene.id, 0) for scene in spec.scenes}
    choices = {
        f"{scene.id}/{choice.id}": found.acts.get((scene.id, choice.id), 0)
        for scene in spec.scenes
        for choice in scene.choices
    }
    exits = {exit_.id: found.acts.get(("", exit_.id), 0) for exit_ in spec.exits}
    endings = {ending.id: found.nodes.get(ending.id, 0) for ending in spec.endings}
    every = {**scenes, **choices, **exits, **endings}
    return {
        "plays": found.plays,
        "ended": found.ended,
        "scenes": scenes,
        "choices": choices,
        "exits": exits,
        "endings": endings,
        "never": [name for name, times in every.items() if times == 0],
    }


class _Walker:
    """Plays on numbered spots: the steps of a spot are worked out the first time that somebody stands there."""

    def __init__(self, spec: Scenario, numbers: Iterator[int]) -> None:
        self._space = Space(story_of(spec), MOST_SPOTS)
        self._endings = {ending.id for ending in spec.endings}
        self._numbers = numbers
        self._taken: Counter[tuple[int, Step]] = Counter()
        self._split: dict[int, tuple[tuple[Step, ...], tuple[Step, ...]]] = {}
        self.nodes: Counter[str] = Counter()

    def play(self, number: int) -> bool:
        """One play; whether it came to an ending."""
        starts = self._space.starts
        at = starts[number % len(starts)]
        self.nodes[self._space.spots[at].node] += 1
        for _ in range(MOST_STEPS):
            step = self._chosen(at)
            if step is None:
                break
            self._taken[at, step] += 1
            at = step.goal
            spot = self._space.spots[at]
            if not spot.reason:
                self.nodes[spot.node] += 1
        return self._space.spots[at].node in self._endings

    def acts(self) -> dict[tuple[str, str], int]:
        """How often every choice was made and every exit taken."""
        found: Counter[tuple[str, str]] = Counter()
        for (number, step), times in self._taken.items():
            if step.act:
                found["" if step.how is How.EXIT else self._space.spots[number].node, step.act] += times
        return dict(found)

    def ways(self) -> dict[Way, int]:
        """What was taken, on the map: a choice leads to where its reason leads."""
        found: Counter[Way] = Counter()
        for (number, step), times in self._taken.items():
            spot, goal = self._space.spots[number], self._space.spots[step.goal]
            if step.how is How.NEXT and spot.reason:
                found[Way(spot.node, How.CHOICE, spot.reason, goal.node)] += times
            elif not goal.reason:
                found[Way(spot.node, step.how, step.act, goal.node)] += times
        return dict(found)

    def _chosen(self, number: int) -> Step | None:
        split = self._split.get(number)
        if split is None:
            steps = self._space.steps(number)
            exits = tuple(step for step in steps if step.how is How.EXIT)
            split = self._split[number] = tuple(step for step in steps if step.how is not How.EXIT), exits
        onward, exits = split
        leaves = exits and (not onward or below(self._numbers, EXIT_ONE_IN) == 0)
        row = exits if leaves else onward
        return row[below(self._numbers, len(row))] if row else None
