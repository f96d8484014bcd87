"""Ctrl+C and its like, while Qt waits. On its own: the start needs it before the first frame, and little else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def heed_signals(owner: QObject) -> None:
    """As long as ``owner`` lives, Python hears within a fifth of a second that it was told to stop, idle or not.

    What Python does at a signal waits for the next of its own instructions, of which an idle loop of Qt makes none.
    """
    timer = QTimer(owner, interval=200)
    timer.timeout.connect(lambda: None)
    timer.start()
