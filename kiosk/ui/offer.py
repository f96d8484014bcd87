"""What can be played today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.visit import Route, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.core.kind import AnyKind
    from kiosk.ui.programme import Programme
    from kiosk.visit import Visit


class Offer:
    """What can be played today, in the language that is spoken; nothing is known until the lessons have been read."""

    def __init__(self) -> None:
        self.programme: Programme | None = None
        self.route = Route(known=False)
        self._kinds: Mapping[str, AnyKind] = {}
        self._programmes: Callable[[str], Programme] | None = None

    def open(self, kinds: Mapping[str, AnyKind], programmes: Callable[[str], Programme]) -> None:
        """The lessons have been read: ``programmes`` gives them in a language."""
        self._kinds, self._programmes = kinds, programmes

    def speak(self, language: str) -> Programme | None:
        """What there is in another language from now on."""
        if self._programmes is not None:
            self.programme = self._programmes(language)
            self.route = self.programme.route
        return self.programme

    def step(self, visit: Visit) -> tuple[AnyKind, Any] | None:
        """The kind and the spec of the activity that a visit stands at; None outside the activities."""
        if visit.stage is not Stage.PLAY or visit.broken or self.programme is None:
            return None
        step = self.programme.entries[visit.mission][visit.step].step
        return self._kinds[step.kind], step.spec
