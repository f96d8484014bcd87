"""A timer for one thing that happens if nothing else does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from kiosk.ui.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def parent() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def interval(clock: Clock) -> int:
    return clock._timer.interval()


def test_it_calls_once(parent: QObject, qtbot: QtBot) -> None:
    called: list[int] = []
    clock = Clock(lambda: called.append(1), 0.001, parent)
    clock.arm(5000)
    assert clock.on
    qtbot.waitUntil(lambda: called == [1], timeout=1000)
    assert not clock.on


def test_patience_scales_every_time_but_never_to_nothing(parent: QObject) -> None:
    clock = Clock(lambda: None, 0.01, parent)
    clock.arm(5000)
    assert interval(clock) == 50
    clock.arm(1)
    assert interval(clock) == 1
    clock.arm(None)
    assert not clock.on


def test_a_longer_time_counts_from_when_it_was_armed(parent: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(lambda: None, 1.0, parent)
    clock.arm(45_000)
    monkeypatch.setattr(clock, "_since", Since(30_000))
    clock.stretch(90_000)
    assert interval(clock) == 60_000


def test_a_shorter_time_never_surprises(parent: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(lambda: None, 1.0, parent)
    clock.arm(90_000)
    monkeypatch.setattr(clock, "_since", Since(80_000))
    clock._timer.start(10_000)
    clock.stretch(45_000)
    assert 9_000 < interval(clock) <= 10_500  # a coarse timer


def test_stretching_what_does_not_run_arms_it_and_stretching_to_nothing_stops_it(parent: QObject) -> None:
    clock = Clock(lambda: None, 1.0, parent)
    clock.stretch(1000)
    assert (clock.on, interval(clock)) == (True, 1000)
    clock.stretch(None)
    assert not clock.on


class Since:
    """As if it had been armed that long ago."""

    def __init__(self, ms: int) -> None:
        self._ms = ms

    def elapsed(self) -> int:
        return self._ms
