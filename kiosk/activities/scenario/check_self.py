"""Checks that nobody talks to themselves: the person at the other end is another one than the player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.check_story import has_other_end
from kiosk.activities.scenario.explore import MOST_STATES
from kiosk.activities.scenario.outline import outlined
from kiosk.activities.scenario.slots import seat_person
from kiosk.activities.scenario.story import story_of
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.outline import Outline
    from kiosk.activities.scenario.walk import Path


def check_self(spec: Scenario, bound: int = MOST_STATES) -> Iterator[Finding]:
    """Scenes at whose other end is the player, in a seat whose plays get there; silent where the bound was hit."""
    story = story_of(spec)
    found = outlined(story, bound)
    for seat, start in enumerate(found.starts):
        you, reached = seat_person(spec, seat), _reached(found, start)
        for n, scene in enumerate(spec.scenes):
            node = story.scenes[scene.id]
            if node.partner == you and scene.id in reached and has_other_end(node.channel, scene):
                path: Path = ("scenes", n, "with") if scene.partner else ("scenes", n, "id")
                yield _alone(spec, seat, path, scene.id)


def _alone(spec: Scenario, seat: int, path: Path, scene: str) -> Finding:
    args = {"scene": scene, "person": seat_person(spec, seat)}
    message = msg("In “{scene}” the player is “{person}” and talks to “{person}”.", **args)
    if spec.seats:
        args["seat"] = spec.seats[seat].id
        message = msg(
            "In the seat “{seat}” the player is “{person}”, who is also at the other end of “{scene}”.",
            **args,
        )
    hint = msg("Name somebody else with `with:`, or lead this seat to a scene of its own.")
    return Finding(path, message, "scenario-self", Severity.WARNING, hint)


def _reached(found: Outline, start: int) -> AbstractSet[str]:
    """The scenes and endings that a play from ``start`` may come to."""
    seen, waiting = {start}, [start]
    for number in waiting:  # grows while it is gone through
        new = {step.goal for step in found.steps[number]} - seen
        seen |= new
        waiting += new
    return {found.places[number][0] for number in seen}
