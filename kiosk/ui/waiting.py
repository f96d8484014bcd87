"""Waits inside the event loop: what drives the app from outside (a robot, a camera) must not block it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QThread, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


def until(condition: Callable[[], bool], seconds: float, *, every_ms: int = 2) -> bool:
    """Lets the app run until ``condition`` holds or ``seconds`` are over; whether it held.

    Raises KeyboardInterrupt where the app has been told to leave: then no loop waits any more. Inside of another loop
    an exception would get lost; so there the outer one raises it.
    """
    if condition():
        return True
    deadline = time.perf_counter() + seconds
    loop, timer, held = QEventLoop(), QTimer(), False

    def look() -> None:
        nonlocal held
        held = condition()
        if held or time.perf_counter() >= deadline:
            loop.quit()

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(look)
    timer.start(every_ms)
    if loop.exec() and not QThread.currentThread().loopLevel():
        raise KeyboardInterrupt
    return held


def rest(seconds: float) -> None:
    """Lets the app run for that long."""
    until(lambda: False, seconds)
