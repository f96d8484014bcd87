"""The staff's door opens to the PIN, and to nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.core.errors import HostError
from kiosk.staff import Door, DoorState, Pin, load_pin, save_pin

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Clock:
    def __init__(self) -> None:
        self.s = 1000.0

    def __call__(self) -> float:
        return self.s


def door(pin: Pin | None, clock: Clock | None = None) -> tuple[Door, list[Pin]]:
    kept: list[Pin] = []

    def keep(pin: Pin) -> bool:
        kept.append(pin)
        return True

    return Door(pin, keep, clock or Clock()), kept


def state(door: Door) -> DoorState:
    return door.state


def press(door: Door, digits: str) -> None:
    for digit in digits:
        door.digit(int(digit))
    door.enter()


def test_the_first_start_asks_twice_and_keeps_what_was_chosen() -> None:
    first, kept = door(None)
    assert state(first) is DoorState.FIRST
    press(first, "2468")
    assert state(first) is DoorState.AGAIN
    press(first, "2468")
    assert state(first) is DoorState.CLOSED
    assert kept[0].tried("2468").wrong == 0


@pytest.mark.parametrize("read", [Door.enter, Door.close])
def test_a_first_pin_that_the_disk_did_not_take_is_said_and_holds(read: Callable[[Door], None]) -> None:
    first = Door(None, lambda _pin: False, Clock())
    press(first, "2468")
    press(first, "2468")
    assert state(first) is DoorState.UNKEPT
    first.digit(1)
    assert first.digits == 0
    read(first)
    assert state(first) is DoorState.CLOSED
    first.ask()
    press(first, "2468")
    assert state(first) is DoorState.OPEN


def test_two_different_pins_begin_again() -> None:
    first, kept = door(None)
    press(first, "2468")
    press(first, "2469")
    assert (first.state, first.wrong, kept) == (DoorState.FIRST, True, [])


def test_the_first_pin_cannot_be_waved_away() -> None:
    first, _ = door(None)
    first.close()
    first.ask()
    assert state(first) is DoorState.FIRST


@pytest.mark.parametrize("digits", ["", "1", "123"])
def test_a_pin_has_at_least_four_digits(digits: str) -> None:
    first, _ = door(None)
    press(first, digits)
    assert state(first) is DoorState.FIRST
    with pytest.raises(ValueError, match="4 to 8"):
        Pin.of(digits)


def test_a_pin_has_at_most_eight_digits_and_only_digits() -> None:
    first, _ = door(None)
    for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -1):
        first.digit(digit)
    assert first.digits == 8
    first.erase()
    assert first.digits == 7
    with pytest.raises(ValueError, match="4 to 8"):
        Pin.of("१२३४")


def test_the_right_pin_opens_and_the_door_can_be_closed_again() -> None:
    one, kept = door(Pin.of("2468"))
    one.ask()
    one.close()
    assert state(one) is DoorState.CLOSED
    one.ask()
    press(one, "2468")
    assert state(one) is DoorState.OPEN
    assert kept[-1].wrong == 0


def test_wrong_tries_lock_longer_and_longer() -> None:
    clock = Clock()
    one, kept = door(Pin.of("2468"), clock)
    one.ask()
    for _ in range(5):
        press(one, "0000")
    assert (one.wrong, one.wait_s, kept[-1].wrong) == (True, 60, 5)
    press(one, "2468")
    assert state(one) is DoorState.ENTER
    clock.s += 60
    press(one, "0000")
    assert one.wait_s == 120


def test_a_restart_does_not_lift_the_lock() -> None:
    pin = Pin.of("2468")
    for _ in range(5):
        pin = pin.tried("1111")
    again, _ = door(pin)
    again.ask()
    assert again.wait_s == 60
    press(again, "2468")
    assert state(again) is DoorState.ENTER


def test_the_lock_stops_growing_at_an_hour() -> None:
    assert Pin(b"", b"", wrong=60).lock_s == 3600


def test_a_pin_survives_on_disk_without_its_digits(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "pin.json"
    save_pin(path, Pin.of("13572468"))
    assert "13572468" not in path.read_text()
    assert path.stat().st_mode & 0o077 == 0
    kept = load_pin(path)
    assert kept is not None
    assert kept.tried("13572468").wrong == 0
    assert kept.tried("13572467").wrong == 1


def test_no_file_means_no_pin_but_a_damaged_file_is_said(tmp_path: Path) -> None:
    path = tmp_path / "pin.json"
    assert load_pin(path) is None
    endless = '{"salt": "00", "digest": "00", "wrong": 1e999}'
    for damage in ("", "{}", "[]", '{"salt": "zz"}', endless, "[" * 100_000):
        path.write_text(damage)
        with pytest.raises(HostError, match="cannot be read"):
            load_pin(path)
