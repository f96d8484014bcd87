"""One guard for what nobody foresaw: it is logged once, counted, and the visitor sees a friendly page."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_log = logging.getLogger(__name__)

REMEMBERED = 200
"""Qt warnings that are kept for whoever asks; all of them go to the log."""


class Guard:
    """Remembers Qt warnings and counts unhandled exceptions.

    ``on_failure`` is called after an exception of the main thread was logged; what fails in another thread breaks
    nothing that a visitor sees.
    """

    def __init__(self) -> None:
        self.qt_warnings: list[str] = []
        self.failures = 0
        self.on_failure: Callable[[], None] = lambda: None

    def install(self) -> None:
        """Takes over Qt's messages and Python's unhandled exceptions, of the main thread and of others."""
        self._before = qInstallMessageHandler(self._message), sys.excepthook, threading.excepthook
        sys.excepthook = self._exception
        threading.excepthook = self._thread_exception

    def remove(self) -> None:
        """Gives everything back to whoever had it before."""
        messages, sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(messages)

    def _message(self, level: QtMsgType, context: QMessageLogContext, text: str) -> None:  # noqa: ARG002 - Qt's signature
        if level in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            if len(self.qt_warnings) < REMEMBERED:
                self.qt_warnings.append(text)
            _log.warning("qt: %s", text)
        else:
            _log.debug("qt: %s", text)

    def _exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.failures += 1
        _log.critical("unhandled exception", exc_info=(kind, error, trace))
        self.on_failure()

    def _thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.failures += 1
            trace = (args.exc_type, args.exc_value, args.exc_traceback)
            _log.critical("unhandled exception in a thread", exc_info=trace)
