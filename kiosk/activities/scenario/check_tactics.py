"""Checks that a trick which is named to the player was really met on the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.explore import MOST_STATES
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.outline import outlined
from kiosk.activities.scenario.story import story_of
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.outline import Outline
    from kiosk.activities.scenario.story import Story


def check_tactics(spec: Scenario, bound: int = MOST_STATES) -> Iterator[Finding]:
    """Unsafe choices with a ``tactic`` of their own at which no play has met a scene of that tactic.

    The debrief names the trick beside an unsafe choice only: there it must have been at work. What a good choice is
    good against may be named ahead of time.
    """
    story = story_of(spec)
    found = outlined(story, bound)
    if not found.complete:
        return
    for n, scene in enumerate(spec.scenes):
        for m, choice in enumerate(scene.choices):
            if choice.tactic in {None, scene.tactic} or choice.verdict != "unsafe":
                continue
            if not _can_be_met(story, found, choice.tactic, scene.id):
                message = msg("No play has met “{name}” before this choice names it.", name=choice.tactic)
                hint = msg("Give the tactic to this scene or to one before it, or leave it out here.")
                path = ("scenes", n, "choices", m, "tactic")
                yield Finding(path, message, "scenario-tactic", Severity.WARNING, hint)


def _can_be_met(story: Story, found: Outline, tactic: str | None, scene: str) -> bool:
    """Whether some play comes to ``scene`` after a scene of this tactic."""
    before = [number for number, (node, _) in enumerate(found.places) if _tactic(story, node) == tactic]
    seen, ahead = set(before), list(before)
    while ahead:
        for step in found.steps[ahead.pop()]:
            node, reason = found.places[step.goal]
            if node == scene and not (step.how is How.CHOICE and reason):
                return True
            if step.goal not in seen:
                seen.add(step.goal)
                ahead.append(step.goal)
    return False


def _tactic(story: Story, node: str) -> str | None:
    return story.scenes[node].spec.tactic if node in story.scenes else None
