"""Where the visitors of a run have been in stories, so that the curious among them find what nobody has seen.

That is what fuzzers call guidance by coverage, in a simple form: a set of places, and a few scenes of foresight.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from kiosk.ui.robot.foresight import towards

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.ui.play import Play


class Trails:
    """The places that somebody has come to: a step of a lesson, a seat in it, and a scene or ending."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, int, str]] = set()

    def note(self, step: str, state: Any) -> None:
        """Somebody is at ``state`` in ``step``; nothing where that activity has no scenes."""
        node = getattr(state, "node", "")
        if node:
            self._seen.add((step, state.seat, node))

    def fresh(self, step: str, play: Play, acts: Iterable[str]) -> list[str]:
        """The acts by which ``play`` comes soonest to where nobody has been; none where that is too far to be seen."""
        return towards(play, acts, partial(self._unseen, step)) if hasattr(play.state, "node") else []

    def _unseen(self, step: str, state: Any) -> bool:
        return (step, state.seat, state.pending or state.node) not in self._seen
