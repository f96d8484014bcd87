"""What may be pressed at a booth."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kiosk.ui.inputs import InputFilter

pytestmark = pytest.mark.usefixtures("qapp")
NONE = Qt.KeyboardModifier.NoModifier


class Door:
    """A filter and what it told."""

    def __init__(self, *, wakes: bool = False) -> None:
        self.present, self.keyboard, self.wakes = 0, [], wakes  # type: ignore[var-annotated]
        self.filter = InputFilter(self._pressed, self.keyboard.append)

    def _pressed(self) -> bool:
        self.present += 1
        return self.wakes

    def sends(self, event: QEvent) -> bool:
        """Whether the event is swallowed."""
        return self.filter.eventFilter(QObject(), event)


def key(
    code: int, modifiers: Qt.KeyboardModifier = NONE, kind: QEvent.Type = QEvent.Type.KeyPress, *, again: bool = False
) -> QKeyEvent:
    return QKeyEvent(kind, code, modifiers, "", again)


def mouse(kind: QEvent.Type = QEvent.Type.MouseButtonPress) -> QMouseEvent:
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(kind, QPointF(1, 1), QPointF(1, 1), left, left, NONE)


@pytest.mark.parametrize(
    "code", [Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_0, Qt.Key.Key_Left]
)
def test_keys_that_screens_use_pass(code: Qt.Key) -> None:
    assert not Door().sends(key(code))


@pytest.mark.parametrize(
    "code", [Qt.Key.Key_A, Qt.Key.Key_F4, Qt.Key.Key_F11, Qt.Key.Key_Menu, Qt.Key.Key_Back, Qt.Key.Key_Print, 0x1EBF]
)
@pytest.mark.parametrize("kind", [QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride])
def test_other_keys_do_not(code: int, kind: QEvent.Type) -> None:
    assert Door().sends(key(code, kind=kind))


@pytest.mark.parametrize(
    "modifier",
    [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier],
)
def test_no_combination_passes(modifier: Qt.KeyboardModifier) -> None:
    assert Door().sends(key(Qt.Key.Key_Tab, modifier))


@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier], ids=["shift", "keypad"]
)
def test_the_shift_of_backtab_and_the_number_pad_pass(modifier: Qt.KeyboardModifier) -> None:
    assert not Door().sends(key(Qt.Key.Key_Backtab, modifier))


def test_a_press_tells_that_somebody_is_there_and_with_what() -> None:
    door = Door()
    door.sends(key(Qt.Key.Key_A))
    door.sends(mouse())
    door.sends(mouse(QEvent.Type.MouseButtonRelease))
    door.sends(QEvent(QEvent.Type.Timer))
    assert (door.present, door.keyboard) == (2, [True, False])


def test_a_key_that_something_lies_on_keeps_no_visit_alive() -> None:
    door = Door()
    door.sends(key(Qt.Key.Key_Space))
    for _ in range(20):
        assert not door.sends(key(Qt.Key.Key_Space, again=True))
    assert door.present == 1


def test_a_press_that_only_wakes_goes_no_further_and_becomes_no_other() -> None:
    door = Door(wakes=True)
    touched = mouse()
    touched.ignore()
    assert door.sends(touched)
    assert touched.isAccepted()
    assert not door.sends(mouse(QEvent.Type.MouseButtonRelease))
