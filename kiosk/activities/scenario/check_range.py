"""Checks that effects fit into the ranges of their variables: a change that is always cut off is not meant so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.explore import MOST_STATES, explored
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.story import changed, story_of
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.explore import Exploration
    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.story import Effect, Story
    from kiosk.activities.scenario.walk import Path

    Values = tuple[int, ...]


def check_range(spec: Scenario, bound: int = MOST_STATES) -> Iterator[Finding]:
    """Additions that would leave the range whenever they happen, in every play; silent where the bound was hit."""
    story = story_of(spec)
    found = explored(story, bound)
    if not found.complete:
        return
    fits: dict[Path, bool] = {}
    for path, effects, values in _applied(story, found):
        for effect in effects:
            if effect.factor:
                here = (*path, "add", tuple(story.names)[effect.place])
                fits[here] = fits.get(here, False) or effect.low <= values[effect.place] + effect.value <= effect.high
    for path, fit in fits.items():
        if not fit:
            message = msg("This never fits into the range of “{name}”: it is cut off every time.", name=path[-1])
            yield Finding(path, message, "scenario-cut-off", Severity.WARNING)


def _applied(story: Story, found: Exploration) -> Iterator[tuple[Path, tuple[Effect, ...], Values]]:
    """Every time that effects happen: where they are written, what they are, the values before."""
    scenes = {scene.id: n for n, scene in enumerate(story.spec.scenes)}
    exits = {exit_.id: n for n, exit_ in enumerate(story.spec.exits)}
    for start in story.starts:
        yield ("scenes", scenes[start]), story.scenes[start].effects, story.start
    for spot, steps in zip(found.spots, found.steps, strict=True):
        for step in steps:
            values = spot.values
            if step.how is How.CHOICE:
                place = next(m for m, node in enumerate(story.scenes[spot.node].choices) if node.spec.id == step.act)
                effects = story.scenes[spot.node].choices[place].effects
                yield ("scenes", scenes[spot.node], "choices", place), effects, values
                values = changed(values, effects)
            elif step.how is How.EXIT:
                effects = story.exits[exits[step.act]].effects
                yield ("exits", exits[step.act]), effects, values
                values = changed(values, effects)
            goal = found.spots[step.goal]
            if goal.node in scenes and not goal.reason:
                yield ("scenes", scenes[goal.node]), story.scenes[goal.node].effects, values
