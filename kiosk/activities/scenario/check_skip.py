"""Checks that a play in which every scene is skipped comes to an ending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.again import begun
from kiosk.activities.scenario.engine import reduce
from kiosk.activities.scenario.moves import More, Phase, Skip
from kiosk.activities.scenario.slots import picked
from kiosk.activities.scenario.story import story_of
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Scenario

MOST_SKIPS = 400
"""Whoever has skipped so many scenes goes in a circle."""


def check_skip(spec: Scenario) -> Iterator[Finding]:
    """Scenes in which somebody who skips them all ends up without an end."""
    story = story_of(spec)
    told: set[str] = set()
    for seat in range(len(story.starts)):
        state = reduce(spec, begun(story, seat, picked(spec, 0)), More())
        for _ in range(MOST_SKIPS):
            state = reduce(spec, state, Skip())
        if state.phase is Phase.SCENE and state.node not in told:
            told.add(state.node)
            place = next(n for n, scene in enumerate(spec.scenes) if scene.id == state.node)
            message = msg("Whoever skips every scene goes in a circle through “{name}”.", name=state.node)
            hint = msg("Let something that is not unsafe lead to an ending.")
            yield Finding(("scenes", place), message, "scenario-skip", Severity.WARNING, hint)
