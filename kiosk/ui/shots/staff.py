"""The staff's keypad in every state. Needs a kiosk that is locked and has no PIN yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.staff import DoorState
from kiosk.ui.screens.views import StaffView
from kiosk.ui.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.ui.shots.stage import Stage

_PIN, _WRONG, _TRIES = "2468", "1111", 5


def staff_tour(stage: Stage) -> Iterator[str]:
    """Goes through the keypad's states: chooses a PIN, asks for it, refuses, locks; at every stop gives its name."""
    until(lambda: stage.kiosk.desk.screen.property("state") == "first", 5)
    yield "staff-first"
    _type(stage, "13")
    yield "staff-digits"
    _type(stage, _PIN[2:] + "57")
    _enter(stage)
    yield "staff-again"
    _type(stage, _WRONG)
    _enter(stage)
    yield "staff-not-the-same"
    for _ in range(2):
        _type(stage, _PIN)
        _enter(stage)
    screen = stage.kiosk.desk.screen
    screen.show(StaffView(str(DoorState.UNKEPT), 0, wrong=False, wait_s=0))
    yield "staff-unkept"
    screen.show(StaffView(str(DoorState.CLOSED), 0, wrong=False, wait_s=0))
    stage.kiosk.desk.screen.open()  # type: ignore[attr-defined] # a slot made from the move of that name
    yield "staff-enter"
    for tried in range(_TRIES):
        _type(stage, _WRONG)
        _enter(stage)
        if not tried:
            yield "staff-wrong"
    yield "staff-locked"


def _type(stage: Stage, digits: str) -> None:
    for digit in digits:
        stage.kiosk.desk.screen.digit(int(digit))  # type: ignore[attr-defined] # a slot made from a move


def _enter(stage: Stage) -> None:
    stage.kiosk.desk.screen.enter()  # type: ignore[attr-defined] # a slot made from a move
