"""How a kiosk is started."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.core.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.library import Library
    from kiosk.visit import Profile

PLAYLIST = "ba-phut"


@dataclass(frozen=True)
class Options:
    """How a kiosk is started. ``library`` reads the content, ``chosen`` is a playlist or lesson of it by id.

    ``language``: that of the first screen. ``profile``: None for the usual one. ``alone``: there is nothing else to
    choose from, and the kiosk leaves after one visit. ``lazy``: the lessons are read when the first visitor comes, not
    at the start. ``locked``: full screen, closed only by the staff. ``patience`` scales every waiting time, for robots.
    """

    data: Path
    library: Callable[[], Library]
    chosen: str = PLAYLIST
    language: str = LANGUAGES[0]
    profile: Profile | None = None
    alone: bool = False
    lazy: bool = False
    locked: bool = True
    patience: float = 1.0
    size: tuple[int, int] | None = None
    sound: bool = True
    seed: int | None = None

    @property
    def quick(self) -> bool:
        """Whether what is offered first takes three minutes, as the usual playlist is made to."""
        return self.chosen == PLAYLIST
