"""Ctrl+C: the command ends with 130 and without a traceback, whatever it was doing."""

from __future__ import annotations

import os
import signal
import sys
import threading
from functools import partial
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import FrameType, TracebackType

INTERRUPTED = 130
"""The exit code after Ctrl+C, as a shell counts it."""


class Interrupt:
    """While it is entered, Ctrl+C raises KeyboardInterrupt, as ever, until Qt is there.

    Inside Qt an exception would get lost or break things. So its loops are asked to leave, and the command clears up
    (``kiosk.ui.waiting`` raises KeyboardInterrupt where it waited); at the second time, and where no application of Qt
    is there yet, the process ends at once: results survive that. ``asked`` tells that somebody pressed Ctrl+C.
    """

    def __init__(self) -> None:
        self.asked = False

    def __enter__(self) -> Self:
        self._here = threading.current_thread() is threading.main_thread()
        if self._here:
            self._before = signal.signal(signal.SIGINT, self._pressed)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._here:
            signal.signal(signal.SIGINT, self._before)

    def _pressed(self, _number: int, _frame: FrameType | None) -> None:
        if not {"shiboken6", "PySide6"} & sys.modules.keys():
            raise KeyboardInterrupt
        qt = sys.modules.get("PySide6.QtCore")
        application = getattr(qt, "QCoreApplication", None)
        if self.asked or qt is None or application is None or application.instance() is None:
            os._exit(INTERRUPTED)
        self.asked = True
        qt.QTimer.singleShot(0, partial(application.exit, INTERRUPTED))
