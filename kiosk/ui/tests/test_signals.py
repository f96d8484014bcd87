"""Signals while Qt waits."""

from __future__ import annotations

import os
import signal
import threading

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer

from kiosk.ui.signals import heed_signals

LONG_MS = 30_000


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX sends them")
def test_a_signal_is_heard_while_there_is_nothing_to_do() -> None:
    owner, loop, heard = QObject(), QEventLoop(), 7
    before = signal.signal(signal.SIGUSR1, lambda *_: loop.exit(heard))
    sent = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGUSR1))
    try:
        heed_signals(owner)
        QTimer.singleShot(LONG_MS, loop.quit)
        sent.start()
        assert loop.exec() == heard
    finally:
        sent.join()
        signal.signal(signal.SIGUSR1, before)
