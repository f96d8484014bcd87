"""What a visitor may press at a booth, and what counts as being there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_ALLOWED = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Backspace,
        *(Qt.Key(int(Qt.Key.Key_0) + digit) for digit in range(10)),
    }
)
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class InputFilter(QObject):
    """Calls ``present`` at every press and ``keyboard`` with whether it came from a key; swallows foreign keys.

    A press for which ``present`` is True goes no further. A key that is held down is one press.
    """

    def __init__(self, present: Callable[[], bool], keyboard: Callable[[bool], None]) -> None:
        super().__init__()
        self._present, self._keyboard = present, keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's signature
        """True for what must not reach the screens: every key combination and every key that no screen uses."""
        kind = event.type()
        key = event if isinstance(event, QKeyEvent) else None
        if kind in _PRESSES and not (key and key.isAutoRepeat()):
            self._keyboard(key is not None)
            if self._present():
                event.accept()
                return True
        if key is None or kind not in _KEYS:
            return False
        return bool(key.modifiers() & _MODIFIERS) or key.key() not in _ALLOWED
