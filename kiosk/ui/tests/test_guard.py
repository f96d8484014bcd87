"""What nobody foresaw."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import qCritical, qDebug, qWarning

from kiosk.ui import guard as module
from kiosk.ui.guard import Guard

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def guard() -> Iterator[Guard]:
    made = Guard()
    made.install()
    yield made
    made.remove()


def fail(guard: Guard, error: BaseException) -> None:
    """As Python does it at the top of a slot."""
    sys.excepthook(type(error), error, None)


def test_an_exception_is_logged_counted_and_told(guard: Guard, caplog: pytest.LogCaptureFixture) -> None:
    told: list[int] = []
    guard.on_failure = lambda: told.append(guard.failures)
    fail(guard, RuntimeError("boom"))
    assert told == [1]
    assert "boom" in caplog.text
    assert caplog.records[-1].levelno == logging.CRITICAL


def test_an_interrupt_from_the_keyboard_is_no_failure(guard: Guard, capsys: pytest.CaptureFixture[str]) -> None:
    fail(guard, KeyboardInterrupt())
    assert guard.failures == 0
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_what_fails_in_a_thread_is_logged_and_counted_and_shows_nothing(
    guard: Guard, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[int] = []
    guard.on_failure = lambda: told.append(1)

    def run() -> None:
        raise RuntimeError("in a thread")

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert (guard.failures, told) == (1, [])
    assert "in a thread" in caplog.text


def test_a_thread_that_fails_without_a_reason_is_let_go(guard: Guard) -> None:
    threading.excepthook(threading.ExceptHookArgs((RuntimeError, None, None, None)))
    assert guard.failures == 0


def test_warnings_of_qt_are_remembered_and_logged(guard: Guard, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    qWarning("careful")
    qCritical("very careful")
    qDebug("by the way")
    assert guard.qt_warnings == ["careful", "very careful"]
    assert [record.levelname for record in caplog.records] == ["WARNING", "WARNING", "DEBUG"]


def test_a_warning_a_frame_does_not_fill_the_memory(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REMEMBERED", 3)
    for n in range(10):
        qWarning(str(n))
    assert guard.qt_warnings == ["0", "1", "2"]


def test_everything_is_given_back_to_whoever_had_it() -> None:
    before = sys.excepthook, threading.excepthook
    outer, inner = Guard(), Guard()
    outer.install()
    inner.install()
    assert sys.excepthook != before[0]
    inner.remove()
    qWarning("for the outer one")
    outer.remove()
    assert (outer.qt_warnings, inner.qt_warnings) == (["for the outer one"], [])
    assert (sys.excepthook, threading.excepthook) == before
