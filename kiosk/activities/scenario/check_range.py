"""Checks that effects fit into the ranges of their variables: a change that is always cut off is not meant so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.explore import MOST_STATES, explored
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.story import changed, story_of
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.activities.scenario.explore import Exploration, Spot, Step
    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.story import Effect, Story
    from kiosk.activities.scenario.walk import Path

    Values = tuple[int, ...]
    Source = tuple[str, str]


def check_range(spec: Scenario, bound: int = MOST_STATES) -> Iterator[Finding]:
    """Additions that would leave the range whenever they happen, in every play; silent where the bound was hit."""
    story = story_of(spec)
    found = explored(story, bound)
    if not found.complete:
        return
    for path in _Fitting(story, found).cut_off():
        message = msg("This never fits into the range of “{name}”: it is cut off every time.", name=path[-1])
        yield Finding(path, message, "scenario-cut-off", Severity.WARNING)


class _Fitting:
    """Goes through all that happens, and forgets every addition as soon as it has fitted once."""

    def __init__(self, story: Story, found: Exploration) -> None:
        self._story, self._found = story, found
        self._sources = _sources(story)
        self._open: dict[Source, dict[Path, Effect]] = {}

    def cut_off(self) -> Iterator[Path]:
        """Where the additions are written that never fit, in the order in which they were met."""
        met: set[int] = set()
        for start in self._story.starts:
            self._happens((start, ""), self._story.start)
        for spot, onward, exits in zip(self._found.spots, self._found.onward, self._found.exits, strict=True):
            for step in onward:
                self._taken(spot, step)
            if id(exits) not in met:
                met.add(id(exits))
                for step in exits:
                    self._taken(spot, step)
        for left in self._open.values():
            yield from left

    def _taken(self, spot: Spot, step: Step) -> None:
        values, goal = spot.values, self._found.spots[step.goal]
        if step.act:
            source = ("" if step.how is How.EXIT else spot.node), step.act
            self._happens(source, values)
            values = changed(values, self._sources[source][1])
        if not goal.reason:
            self._happens((goal.node, ""), values)

    def _happens(self, source: Source, values: Values) -> None:
        """The effects of ``source`` are applied to ``values``."""
        left = self._open.get(source)
        if left is None:
            path, effects = self._sources.get(source, ((), ()))
            names = tuple(self._story.names)
            left = self._open[source] = {(*path, "add", names[one.place]): one for one in effects if one.factor}
        for path, effect in tuple(left.items()) if left else ():
            if effect.low <= values[effect.place] + effect.value <= effect.high:
                del left[path]


def _sources(story: Story) -> Mapping[Source, tuple[Path, tuple[Effect, ...]]]:
    """Where effects are written, by scene and choice; scenes have no choice, exits no scene."""
    found: dict[Source, tuple[Path, tuple[Effect, ...]]] = {}
    for n, scene in enumerate(story.scenes.values()):
        found[scene.spec.id, ""] = ("scenes", n), scene.effects
        for m, choice in enumerate(scene.choices):
            found[scene.spec.id, choice.spec.id] = ("scenes", n, "choices", m), choice.effects
    for n, exit_ in enumerate(story.exits):
        found["", exit_.spec.id] = ("exits", n), exit_.effects
    return found
