"""The staff's door: a keypad that chooses a PIN at the first start and asks for it ever after."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.staff.pin import LONGEST, SHORTEST, Pin

if TYPE_CHECKING:
    from collections.abc import Callable


class DoorState(StrEnum):
    """What the keypad is for now. At ``OPEN`` the kiosk may be closed; ``UNKEPT`` says that the disk took no PIN."""

    CLOSED = "closed"
    FIRST = "first"
    AGAIN = "again"
    UNKEPT = "unkept"
    ENTER = "enter"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class _Entry:
    state: DoorState
    digits: str = ""
    chosen: str = ""
    wrong: bool = False


@dataclass
class Door:
    """The keypad's rules. ``keep`` stores a PIN before its try counts, and says whether it could; it holds either way.

    ``now`` is a monotonic clock in seconds.
    """

    pin: Pin | None
    keep: Callable[[Pin], bool]
    now: Callable[[], float]
    _entry: _Entry = field(init=False)
    _locked_until: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        self._entry = _Entry(DoorState.CLOSED if self.pin else DoorState.FIRST)
        self._lock()

    @property
    def state(self) -> DoorState:
        """What the keypad shows."""
        return self._entry.state

    @property
    def digits(self) -> int:
        """How many digits were entered."""
        return len(self._entry.digits)

    @property
    def wrong(self) -> bool:
        """Whether the last entry was refused."""
        return self._entry.wrong

    @property
    def wait_s(self) -> int:
        """Whole seconds until the next try is allowed, rounded up."""
        return max(0, -int(-(self._locked_until - self.now()) // 1))

    def ask(self) -> None:
        """The corner was held: asks for the PIN."""
        if self.state is DoorState.CLOSED:
            self._entry = _Entry(DoorState.ENTER)

    def close(self) -> None:
        """Nobody is there after all, or what was said has been read. The first PIN has to be chosen, so that stays."""
        if self.state in {DoorState.ENTER, DoorState.UNKEPT}:
            self._entry = _Entry(DoorState.CLOSED)

    def digit(self, digit: int) -> None:
        """One digit, 0 to 9; others, and more than eight, are not taken."""
        if 0 <= digit <= 9 and self.digits < LONGEST and not self.wait_s and self.state is not DoorState.UNKEPT:
            self._entry = replace(self._entry, digits=f"{self._entry.digits}{digit}", wrong=False)

    def erase(self) -> None:
        """Takes the last digit back."""
        self._entry = replace(self._entry, digits=self._entry.digits[:-1], wrong=False)

    def enter(self) -> None:
        """The digits are complete, or what was said has been read."""
        if self.state is DoorState.UNKEPT:
            self.close()
        if self.digits < SHORTEST or self.wait_s:
            return
        match self.state:
            case DoorState.FIRST:
                self._entry = _Entry(DoorState.AGAIN, chosen=self._entry.digits)
            case DoorState.AGAIN:
                self._choose()
            case DoorState.ENTER:
                self._try()

    def _choose(self) -> None:
        if self._entry.digits != self._entry.chosen:
            self._entry = _Entry(DoorState.FIRST, wrong=True)
            return
        self.pin = Pin.of(self._entry.digits)
        self._entry = _Entry(DoorState.CLOSED if self.keep(self.pin) else DoorState.UNKEPT)

    def _try(self) -> None:
        assert self.pin is not None
        self.pin = self.pin.tried(self._entry.digits)
        self.keep(self.pin)
        self._entry = _Entry(DoorState.ENTER, wrong=True) if self.pin.wrong else _Entry(DoorState.OPEN)
        self._lock()

    def _lock(self) -> None:
        """A restart begins the wait anew, so that no clock has to be trusted."""
        if self.pin is not None:
            self._locked_until = self.now() + self.pin.lock_s
