"""What the screens see of the plays: one game a play, as its kind's QML module knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.ui.modules import game_type

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kiosk.ui.bridge import ViewObject
    from kiosk.ui.play import Play

KEPT = 3
"""So many of the latest games are kept: a view that is fading out may still look at its own."""


class Games:
    """The games of ``owner``, whose moves go to ``send``; ``begun`` counts them from 0."""

    def __init__(self, send: Callable[[Any], None], owner: QObject) -> None:
        self.begun = 0
        self._send, self._owner = send, owner
        self._kept: list[ViewObject] = []

    def __len__(self) -> int:
        return len(self._kept)

    def begin(self, play: Play) -> ViewObject:
        """The game of a new play; one that is too old for anybody to look at it goes."""
        self.begun += 1
        self._kept.append(game_type(play.kind)(play.view, self._send, self._owner))
        if len(self._kept) > KEPT:
            self._kept.pop(0).deleteLater()
        return self._kept[-1]

    def show(self, play: Play) -> None:
        """Tells the latest game what ``play`` looks like now."""
        self._kept[-1].show(play.view)
