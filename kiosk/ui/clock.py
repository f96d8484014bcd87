"""A timer for one thing that happens if nothing else does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock(QObject):
    """Calls ``over`` once after a while, unless it is armed anew. ``patience`` scales every time."""

    def __init__(self, over: Callable[[], None], patience: float, parent: QObject) -> None:
        super().__init__(parent)
        self._patience = patience
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(over)

    @property
    def on(self) -> bool:
        """Whether it is running."""
        return self._timer.isActive()

    def arm(self, after_ms: int | None) -> None:
        """Begins to run anew; None stops it."""
        if after_ms is None:
            self._timer.stop()
        else:
            self._since.start()
            self._timer.start(self._scaled(after_ms))

    def stretch(self, after_ms: int | None) -> None:
        """Changes the time of a running clock, counted from when it was armed.

        Where the new time is nearly over or past, what was left of the old one stays, up to the whole new one.
        """
        if after_ms is None or not self.on:
            self.arm(after_ms)
            return
        whole = self._scaled(after_ms)
        self._timer.start(max(whole - self._since.elapsed(), min(self._timer.remainingTime(), whole), 1))

    def _scaled(self, after_ms: int) -> int:
        return max(1, int(after_ms * self._patience))
