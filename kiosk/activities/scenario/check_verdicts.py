"""Checks of verdicts against where an act leads at once: what is safe does not lose, what is unsafe does not win."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.shapes import UNKIND
from kiosk.activities.scenario.walk import comes_to
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Scenario, Scene
    from kiosk.activities.scenario.walk import Path


def check_verdicts(spec: Scenario) -> Iterator[Finding]:
    """A safe choice does not lead straight to a bad ending, an unsafe one not straight to the best; one can be safe."""
    ranks = {ending.id: ending.rank for ending in spec.endings}
    for n, scene in enumerate(spec.scenes):
        for m, choice in enumerate(scene.choices):
            path = ("scenes", n, "choices", m, "verdict")
            rank = ranks.get(comes_to(spec, choice.goto))
            if choice.verdict == "safe" and rank == "bad":
                message = msg("A choice that is judged safe leads straight to a bad ending.")
                yield Finding(path, message, "scenario-judged", hint=msg("Is it unsafe? Or does it lead elsewhere?"))
            if choice.verdict == "unsafe" and rank == "best":
                message = msg("A choice that is judged unsafe leads straight to the best ending.")
                yield Finding(path, message, "scenario-judged", hint=msg("Is it safe? Or does it lead elsewhere?"))
        yield from _only_unsafe(("scenes", n, "choices"), scene)
        yield from _genuine(("scenes", n), scene)


def _only_unsafe(path: Path, scene: Scene) -> Iterator[Finding]:
    if scene.choices and all(choice.verdict in UNKIND for choice in scene.choices):
        message = msg("Every choice here is unsafe: only the exits are left to whoever knows better.")
        yield Finding(path, message, "scenario-only-unsafe", Severity.WARNING)


def _genuine(path: Path, scene: Scene) -> Iterator[Finding]:
    """Whoever is genuine uses no trick; only there can somebody be wronged."""
    for m, choice in enumerate(scene.choices):
        if choice.verdict == "false-alarm" and not scene.genuine:
            message = msg("There is nobody genuine here who could be wronged.")
            hint = msg("Write `genuine: true` in the scene, or another verdict here.")
            yield Finding((*path, "choices", m, "verdict"), message, "scenario-genuine", hint=hint)
    named = [((*path, "tactic"), scene.tactic)]
    named += [((*path, "choices", m, "tactic"), choice.tactic) for m, choice in enumerate(scene.choices)]
    for place, tactic in named if scene.genuine else ():
        if tactic is not None:
            yield Finding(place, msg("This scene is genuine: no trick is at work in it."), "scenario-genuine")
