"""Skipping a scene: the story goes on as after the kindest act that is open there, and nothing is judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.activities.scenario.shapes import UNKIND
from kiosk.activities.scenario.story import changed, visible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.activities.scenario.moves import State
    from kiosk.activities.scenario.shapes import Judgement
    from kiosk.activities.scenario.story import ChoiceNode, Story

_KINDEST: Mapping[Judgement | None, int] = {"help": 0, "safe": 1, None: 2}


class Passed(NamedTuple):
    """What a skipped scene is left by: the choice or exit taken in its place ("": none), its goal, the values then."""

    act: str
    goal: str
    values: tuple[int, ...]


def passed(story: Story, state: State) -> Passed:
    """How the open scene is left without being played: by something that the player could have done there.

    Never by an unsafe choice, nor by a false alarm. What was done before in the same play comes last, so that nobody
    is led in circles.
    """
    scene = story.scenes[state.node]
    seen = visible(scene, (*state.values, state.visit))
    kind = [node for node in seen if node.spec.verdict not in UNKIND]
    if kind:
        best = min(kind, key=lambda node: _order(story, state, node))
        return Passed(best.spec.id, best.spec.goto, changed(state.values, best.effects))
    if not seen and scene.spec.goto is not None:
        return Passed("", scene.spec.goto, state.values)
    exit_ = next(node for node in story.exits_in(state.seat) if node.spec.does == "tell")
    values = changed(state.values, exit_.effects)
    return Passed(exit_.spec.id, exit_.leads_to((*values, state.visit))[1], values)


def _order(story: Story, state: State, node: ChoiceNode) -> tuple[int, int, int]:
    """Done seldom before, kind, near to an ending."""
    done = sum((turn.scene, turn.act) == (state.node, node.spec.id) for turn in state.path)
    ahead = story.scenes.get(node.spec.goto)
    return done, _KINDEST[node.spec.verdict], ahead.distance + 1 if ahead else 0
