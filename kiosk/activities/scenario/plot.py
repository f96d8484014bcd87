"""What of a story decides where it can lead: everything but its words."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.activities.scenario.same import Same

if TYPE_CHECKING:
    from collections.abc import Hashable

    from kiosk.activities.scenario.story import SceneNode, Story

KEPT = 64


class Plot:
    """A key for caches: equal for all stories in which the same things can happen, such as one in three languages.

    ``story`` is the one of them that came first. Whatever is to be kept by plots depends on nothing but what
    ``_shape`` names.
    """

    __slots__ = ("_hash", "_shape", "story")

    def __init__(self, story: Story) -> None:
        self.story = story
        self._shape = _shape(story)
        self._hash = hash(self._shape)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Plot) and other._shape == self._shape


def plot_of(story: Story) -> Plot:
    """The plot of ``story``; made once and kept for a while."""
    return _plot(Same(story))


@lru_cache(maxsize=KEPT)
def _plot(same: Same[Story]) -> Plot:
    return Plot(same.thing)


def _shape(story: Story) -> Hashable:
    exits = tuple(
        (node.spec.id, node.effects, tuple((test.text if test else "", goal) for test, goal in node.routes))
        for node in story.exits
    )
    scenes = tuple(_scene(node) for node in story.scenes.values())
    return story.starts, tuple(story.names.items()), story.start, scenes, exits, story.doors, tuple(story.endings)


def _scene(node: SceneNode) -> Hashable:
    choices = tuple(
        (one.spec.id, one.test and one.test.text, one.effects, one.spec.goto, one.spec.because is None)
        for one in node.choices
    )
    timer = node.spec.timer and node.spec.timer.goto
    return node.spec.id, node.effects, choices, timer, node.spec.goto
