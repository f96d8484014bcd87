"""Where the visitors of a run have been, so that the curious among them find what nobody has seen.

That is what fuzzers call guidance by coverage, in a simple form: a set of places, and a little foresight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.ui.robot.foresight import towards

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.ui.play import Play


class Trails:
    """The places that somebody has come to: a step of a lesson, a seat in it, and a scene, card, question or ending."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str, str]] = set()

    def note(self, step: str, play: Play) -> None:
        """Somebody plays ``step`` and is where ``play`` is; nothing at no place."""
        self._seen.update(self._places(step, play, play.state))

    def fresh(self, step: str, play: Play, acts: Iterable[str]) -> list[str]:
        """The acts by which ``play`` comes soonest to where nobody has been; none where that is too far to be seen."""
        return towards(play, acts, lambda state: not self._seen.issuperset(self._places(step, play, state)))

    def _places(self, step: str, play: Play, state: Any) -> set[tuple[str, str, str]]:
        """Where ``state`` is: at one place or at none."""
        places = play.kind.places
        here = places.here(play.spec, state) if places else ""
        return {(step, places.seat(play.spec, state), here)} if places and here else set()
