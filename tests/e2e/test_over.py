"""What lies over a screen, with real clicks and real touches: a sheet, more help than fits, and the staff's door."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app.kiosk import PIN_FILE
from kiosk.cli.shelf import shelf
from kiosk.staff import Pin, save_pin
from kiosk.ui.robot.eyes import seen
from kiosk.ui.waiting import until
from tests.e2e.test_accessible import things

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from kiosk.content.library import Library
    from tests.e2e.conftest import Hands

SHIPPED = 5
BLANK = (960, 845)
"""The foot of the sheet of seats, in lengths of the design; nothing stands there."""
BESIDE = (100, 540)


def spot(hands: Hands, at: tuple[float, float]) -> QPoint:
    """Where this place of the 1920x1080 design is in the window."""
    width, height = hands.window.width(), hands.window.height()
    u = min(width / 1920, height / 1080)
    return QPoint(round(width / 2 + (at[0] - 960) * u), round(height / 2 + (at[1] - 540) * u))


def click(hands: Hands, at: tuple[float, float]) -> None:
    QTest.mouseClick(hands.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot(hands, at))


def touch(hands: Hands, *way: tuple[float, float]) -> None:
    """One finger, from the first of these places to the last."""
    device = QTest.createTouchDevice()
    first, *rest = (spot(hands, at) for at in way)
    QTest.touchEvent(hands.window, device).press(0, first, hands.window).commit()
    for at in rest:
        QTest.touchEvent(hands.window, device).move(0, at, hands.window).commit()
        hands.finger.await_frame()
    QTest.touchEvent(hands.window, device).release(0, [first, *rest][-1], hands.window).commit()
    hands.finger.await_frame()


@pytest.mark.parametrize("tap", [click, touch])
def test_a_tap_on_the_sheet_of_seats_leaves_it_and_one_beside_closes_it(
    start: Callable[..., Hands], seated: Any, tap: Callable[[Hands, tuple[float, float]], None]
) -> None:
    hands = start(library=seated, chosen="seats")
    hands.to_kind("scenario", "seats")
    hands.tap("more")
    hands.tap("exit:0")
    for _ in range(2):
        hands.tap("more")
        hands.finger.await_frame()
    hands.tap("seats")
    hands.spot("seats-close")
    tap(hands, BLANK)
    assert not until(lambda: "seats-close" not in hands.acts, 0.3)
    tap(hands, BESIDE)
    hands.wait(lambda: "seats-close" not in hands.acts and "finish" in hands.acts)


@pytest.fixture
def helped(tmp_path: Path) -> Callable[[int], Callable[[], Library]]:
    """The shipped lessons with so many help channels in all."""

    def bring(count: int) -> Callable[[], Library]:
        own = [{"id": f"own-{n}", "name": f"Người thứ {n}", "for": "Khi bạn lo."} for n in range(count - SHIPPED)]
        folder = tmp_path / "more"
        folder.mkdir()
        (folder / "help.yaml").write_text(yaml.safe_dump({"channels": own}, allow_unicode=True), "utf-8")
        return partial(shelf, argparse.Namespace(only=False, lessons=[folder]))

    return bring


def rows(hands: Hands) -> list[QQuickItem]:
    """The help channels, first to last."""
    return [item for item in seen(hands.window.contentItem()) if "HelpRow" in item.metaObject().className()]


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def mark(hands: Hands) -> bool:
    """Whether a mark says that there is more below."""
    items = seen(hands.window.contentItem())
    return any(item.property("name") == "chevron-down" for item in items)


def in_help(start: Callable[..., Hands], library: Callable[[], Library]) -> tuple[Hands, QRectF]:
    """The help, open, and the button below it."""
    hands = start(library=library)
    hands.to_kind("judge", "playlist-ba-phut")
    hands.tap("help")
    hands.spot("help-close")
    button = next(item for item in seen(hands.window.contentItem()) if item.objectName() == "help-close")
    return hands, box(button)


@pytest.mark.parametrize("count", [5, 6])
def test_as_many_helpers_as_fit_stand_above_the_button_and_nothing_moves(
    start: Callable[..., Hands], helped: Any, count: int
) -> None:
    hands, button = in_help(start, helped(count))
    boxes = [box(row) for row in rows(hands)]
    assert len(boxes) == count
    assert max(one.bottom() for one in boxes) <= button.top()
    assert not mark(hands)
    hands.key(Qt.Key.Key_Down)
    touch(hands, (960, 760), (960, 500), (960, 300))
    assert [box(row) for row in rows(hands)] == boxes


@pytest.mark.parametrize("how", ["finger", "keys"])
def test_of_more_helpers_than_fit_the_last_is_reached(start: Callable[..., Hands], helped: Any, how: str) -> None:
    hands, button = in_help(start, helped(11))
    last = rows(hands)[-1]
    assert mark(hands)
    assert box(last).top() > button.top()
    for _ in range(6):
        if how == "finger":
            touch(hands, (960, 760), (960, 600), (960, 400), (960, 300))
        else:
            hands.key(Qt.Key.Key_Down)
    hands.wait(lambda: box(last).bottom() <= button.top() and not mark(hands))
    hands.tap("help-close")
    hands.wait(lambda: "help-close" not in hands.acts)


def at_the_door(start: Callable[..., Hands], folder: Path) -> Hands:
    """A booth at which somebody has held the corner."""
    save_pin(folder / PIN_FILE, Pin.of("1234"))
    hands = start(locked=True)
    assert hands.kiosk.recorder.wait_until_open(5)
    hands.tap("language:en")
    hands.kiosk.desk.screen.open()  # type: ignore[attr-defined] # a slot made from the move of that name
    hands.spot("staff-close")
    return hands


def alerts(hands: Hands) -> list[str]:
    """What an assistive tool is told."""
    return [thing.name for thing in things(hands) if thing.role is QAccessible.Role.AlertMessage]


def test_the_door_tells_the_staff_what_is_wrong_with_the_results(start: Callable[..., Hands], tmp_path: Path) -> None:
    (tmp_path / "results.db").write_bytes(b"no results at all" * 99)
    hands = at_the_door(start, tmp_path)
    (told,) = [text for text in alerts(hands) if "results" in text]
    assert "The results file was damaged." in told
    assert told in hands.texts
    hands.tap("staff-close")
    hands.wait(lambda: "start" in hands.acts)
    assert told not in hands.texts


def test_the_door_has_nothing_to_tell_while_the_results_are_kept(start: Callable[..., Hands], tmp_path: Path) -> None:
    hands = at_the_door(start, tmp_path)
    assert alerts(hands) == ["Enter it to close the kiosk."]
    for _ in range(4):
        hands.tap("key:9")
    hands.tap("key:ok")
    hands.wait(lambda: alerts(hands) == ["That is not the PIN."])
