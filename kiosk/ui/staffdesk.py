"""Shows the staff's door on the screen and counts its lock down."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.staff import Door, DoorState
from kiosk.ui.modules import screen_types
from kiosk.ui.moves import Close, Digit, Enter, Erase, Open
from kiosk.ui.screens.views import StaffView

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.staff import Pin

_log = logging.getLogger(__name__)

STAY_S = 60
"""Seconds without a key after which the open keypad goes away by itself."""


class StaffDesk(QObject):
    """The door as QML sees it, and what ``trouble`` there is. ``opened`` is emitted once the right PIN was entered."""

    opened = Signal()

    def __init__(
        self, pin: Pin | None, keep: Callable[[Pin], bool], *, asks: bool, trouble: Callable[[], str] = lambda: ""
    ) -> None:
        super().__init__()
        self._door = Door(pin, keep, time.monotonic)
        self._asks, self._trouble = asks, trouble
        self.screen = screen_types()["Staff"](self._view(), self._on_move, self)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._show)
        self._gone = QTimer(self, singleShot=True, interval=STAY_S * 1000)
        self._gone.timeout.connect(self._leave_alone)

    def _on_move(self, move: Any) -> None:
        match move:
            case Open():
                self._door.ask()
                _log.info("the staff's door was asked to open")
            case Close():
                self._door.close()
            case Digit(digit):
                self._door.digit(digit)
            case Erase():
                self._door.erase()
            case Enter():
                self._door.enter()
        self._show()
        if self._door.state is DoorState.OPEN:
            _log.info("the staff's door was opened")
            self.opened.emit()

        if self._door.state is DoorState.ENTER:
            self._gone.start()
        else:
            self._gone.stop()

    def _leave_alone(self) -> None:
        self._on_move(Close())

    def _show(self) -> None:
        self.screen.show(self._view())
        if self._door.wait_s and self._door.state is DoorState.ENTER:
            self._second.start()
        else:
            self._second.stop()

    def _view(self) -> StaffView:
        door = self._door
        if door.state is DoorState.CLOSED or not self._asks:
            return StaffView("closed", door.digits, door.wrong, door.wait_s)
        return StaffView(str(door.state), door.digits, door.wrong, door.wait_s, self._trouble())
