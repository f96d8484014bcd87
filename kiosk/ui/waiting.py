"""Waits inside the event loop: what drives the app from outside (a robot, a camera) must not block it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QThread, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


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


def heed_signals(owner: QObject) -> None:
    """As long as ``owner`` lives, Python hears within a fifth of a second that it was told to stop, idle or not.

    What Python does at a signal waits for the next of its own instructions, of which an idle loop of Qt makes none.
    """
    timer = QTimer(owner, interval=200)
    timer.timeout.connect(lambda: None)
    timer.start()


def rest(seconds: float) -> None:
    """Lets the app run for that long."""
    until(lambda: False, seconds)
