"""What a visitor may press at a booth, and what counts as being there."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import Qt

_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})


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
        return _foreign(key)


def _foreign(key: QKeyEvent) -> bool:
    modifiers, allowed = _used()
    return bool(key.modifiers() & modifiers) or key.key() not in allowed


@cache
def _used() -> tuple[Qt.KeyboardModifier, frozenset[int]]:
    """Modifiers that no screen knows, and the keys that some do. Not before the first key: ``Qt`` takes 20 ms."""
    from PySide6.QtCore import Qt

    keys = Qt.Key
    steps = (keys.Key_Tab, keys.Key_Backtab, keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down)
    acts = (keys.Key_Space, keys.Key_Return, keys.Key_Enter, keys.Key_Escape, keys.Key_Backspace)
    digits = range(int(keys.Key_0), int(keys.Key_9) + 1)
    known = Qt.KeyboardModifier
    modifiers = known.ControlModifier | known.AltModifier | known.MetaModifier
    return modifiers, frozenset({*map(int, (*steps, *acts)), *digits})
