"""The staff's door on the screen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.staff import Pin
from kiosk.ui import staffdesk as module
from kiosk.ui.staffdesk import StaffDesk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")
PIN = Pin.of("1234")


class Desk:
    """A desk, what it kept, and fingers."""

    def __init__(self, pin: Pin | None = PIN, *, asks: bool = True, trouble: str = "") -> None:
        self.kept: list[Pin] = []
        self.opened: list[int] = []
        self.trouble = trouble
        self.desk = StaffDesk(pin, self._keep, asks=asks, trouble=lambda: self.trouble)
        self.desk.opened.connect(lambda: self.opened.append(1))

    def _keep(self, pin: Pin) -> bool:
        self.kept.append(pin)
        return True

    def see(self, name: str) -> Any:
        return self.desk.screen.property(name)

    def type(self, digits: str) -> None:
        for digit in digits:
            self.desk.screen.digit(int(digit))  # type: ignore[attr-defined]
        self.desk.screen.enter()  # type: ignore[attr-defined]

    def open(self) -> None:
        self.desk.screen.open()  # type: ignore[attr-defined]


def test_the_right_pin_opens() -> None:
    desk = Desk()
    assert desk.see("state") == "closed"
    desk.open()
    assert desk.see("state") == "enter"
    desk.type("1234")
    assert desk.opened == [1]


def test_a_wrong_pin_does_not_and_is_counted() -> None:
    desk = Desk()
    desk.open()
    desk.type("9999")
    assert (desk.opened, desk.see("wrong"), desk.see("digits"), desk.kept[-1].wrong) == ([], True, 0, 1)


def test_digits_are_counted_and_never_told() -> None:
    desk = Desk()
    desk.open()
    desk.desk.screen.digit(7)  # type: ignore[attr-defined]
    desk.desk.screen.digit(7)  # type: ignore[attr-defined]
    desk.desk.screen.erase()  # type: ignore[attr-defined]
    assert desk.see("digits") == 1


def test_the_first_start_asks_for_a_pin_twice() -> None:
    desk = Desk(None)
    assert desk.see("state") == "first"
    desk.type("2468")
    assert desk.see("state") == "again"
    desk.type("2468")
    assert desk.see("state") == "closed"
    assert desk.kept[-1].tried("2468").wrong == 0
    assert desk.opened == []


def test_trouble_is_told_at_the_door_and_only_there() -> None:
    desk = Desk(trouble="The disk is full.")
    assert desk.see("trouble") == ""
    desk.open()
    assert desk.see("trouble") == "The disk is full."
    desk.trouble = ""
    desk.desk.screen.digit(1)  # type: ignore[attr-defined]
    assert desk.see("trouble") == ""
    assert Desk(None, asks=False, trouble="The disk is full.").see("trouble") == ""


def test_in_a_window_nobody_is_asked() -> None:
    assert Desk(None, asks=False).see("state") == "closed"


def test_the_keypad_goes_away_when_it_is_closed() -> None:
    desk = Desk()
    desk.open()
    desk.desk.screen.close()  # type: ignore[attr-defined]
    assert desk.see("state") == "closed"


def test_the_keypad_goes_away_by_itself_and_then_rests(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(module, "STAY_S", 0)
    desk = Desk()
    desk.open()
    assert desk.desk._gone.isActive()
    qtbot.waitUntil(lambda: desk.see("state") == "closed", timeout=1000)
    assert not desk.desk._gone.isActive()


def test_after_too_many_wrong_tries_the_wait_counts_down(qtbot: QtBot) -> None:
    start = time.monotonic() + 1000
    now = [start]
    desk = Desk()
    desk.desk._door.now = lambda: now[0]
    desk.open()
    for _ in range(5):
        desk.type("9999")
    assert desk.see("waitS") == 60
    assert desk.desk._second.isActive()
    now[0] = start + 30.5
    qtbot.waitUntil(lambda: desk.see("waitS") == 30, timeout=3000)
    now[0] = start + 61
    qtbot.waitUntil(lambda: desk.see("waitS") == 0, timeout=3000)
    assert not desk.desk._second.isActive()
    desk.type("1234")
    assert desk.opened == [1]
