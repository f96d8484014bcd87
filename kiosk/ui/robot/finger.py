"""Touches the window as a touch screen does: press, move, release, delivered by Qt itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.ui.waiting import rest, until

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.robot.eyes import Spot
    from kiosk.ui.robot.meters import Paints

PAINT_S = 0.5
"""How long a press is held at most until a frame shows it; a press that changes nothing makes no frame."""
LAYOUT_S = 0.1
SWIPE_STEPS = 6
HAMMER_S = 0.04
"""From one of many fast taps to the next: five in 200 ms."""


class Finger:
    """One finger on one window; ``held_s`` is how long it stays down at least."""

    def __init__(self, window: QQuickWindow, paints: Paints, held_s: float = 0.0) -> None:
        self._window, self._paints, self._held_s = window, paints, held_s
        self._device = QTest.createTouchDevice()

    def tap(self, spot: Spot) -> None:
        """Presses in the middle of ``spot`` until a frame has shown it, then lets go."""
        at = _point(spot.x, spot.y)
        self._paints.begin()
        self._press(at)
        until(lambda: self._paints.done, PAINT_S, every_ms=1)
        self._paints.end()
        if self._held_s:
            rest(self._held_s)
        self._release(at)

    def await_frame(self) -> None:
        """Waits until what is on the screen is laid out and painted anew, if it is going to be."""
        shown = self._paints.frames
        until(lambda: self._paints.frames > shown, LAYOUT_S, every_ms=1)

    def hammer(self, spot: Spot, times: int = 5) -> None:
        """Taps the same place many times, faster than anything can be read."""
        at = _point(spot.x, spot.y)
        for _ in range(times):
            self._press(at)
            rest(HAMMER_S / 2)
            self._release(at)
            rest(HAMMER_S / 2)

    def swipe(self, start: tuple[float, float], distance: float) -> None:
        """Drags sideways from ``start`` by ``distance`` pixels, a frame or so between the moves."""
        x, y = start
        self._press(_point(x, y))
        for step in range(1, SWIPE_STEPS + 1):
            rest(0.008)
            at = _point(x + distance * step / SWIPE_STEPS, y)
            QTest.touchEvent(self._window, self._device, False).move(0, at, self._window).commit(False)  # noqa: FBT003 - Qt's signature
        self._release(_point(x + distance, y))

    def _press(self, at: QPoint) -> None:
        QTest.touchEvent(self._window, self._device, False).press(0, at, self._window).commit(False)  # noqa: FBT003 - Qt's signature

    def _release(self, at: QPoint) -> None:
        QTest.touchEvent(self._window, self._device, False).release(0, at, self._window).commit(False)  # noqa: FBT003 - Qt's signature


def _point(x: float, y: float) -> QPoint:
    return QPoint(round(x), round(y))
