"""Finds texts on the screen that cannot be read: cut, larger than their place, outside the window, too small."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlEngine, QQmlExpression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem, QQuickWindow

SLACK = 1.0
"""Pixels that a text may be larger than its place: rounding."""
LEAST = 26
"""Pixels of the smallest letters in a window of 1920×1080; in others in proportion."""
FAR = 1e6
OVERLAP = 0.3
"""Of the height of the lower one of two texts: from there on they are in each other's way."""


@dataclass(frozen=True, slots=True)
class Finding:
    """``text`` (its first letters) has the fault ``what``, by so many pixels."""

    text: str
    what: str
    by: float

    def __str__(self) -> str:
        return f"“{self.text}” {self.what} by {self.by:g} px"


@dataclass(frozen=True, slots=True)
class _Seen:
    """A visible text: how high its lines are, where they are in the window, the room that its parents leave it.

    ``shown`` is the part of ``ink`` that is not cut off, also where one can scroll to the rest.
    """

    item: QQuickItem
    text: str
    height: float
    ink: QRectF
    room: QRectF
    shown: QRectF


def illegible(window: QQuickWindow) -> tuple[Finding, ...]:
    """Every fault of every visible text in ``window``, as it is laid out now."""
    whole = QRectF(0, 0, window.width(), window.height())
    least = LEAST * min(window.width() / 1920, window.height() / 1080)
    seen = list(_texts(window.contentItem(), whole, whole))
    return (*(fault for one in seen for fault in _faults(one, least)), *_overlaps(seen))


def _texts(item: QQuickItem, room: QRectF, pane: QRectF) -> Iterator[_Seen]:
    """``room`` is where letters may lie, what can be scrolled to included; ``pane`` is where they are seen now."""
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.clip():
        pane = pane.intersected(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
    if item.inherits("QQuickFlickable") and item.property("interactive"):
        room = QRectF(room.left(), -FAR, room.width(), 2 * FAR)  # what is cut above or below can be scrolled to
    elif item.clip():
        room = room.intersected(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
    text = item.property("text") if item.inherits("QQuickText") else None
    if text and str(text).strip():
        ink = _ink(item)
        place = item.mapRectToScene(ink)
        yield _Seen(item, str(text), ink.height(), place, room, place.intersected(pane))
    for child in item.childItems():
        yield from _texts(child, room, pane)


def _ink(item: QQuickItem) -> QRectF:
    """The rectangle of the letters in the item's own coordinates, without the lead below the last line."""
    width, lead = float(item.property("contentWidth")), max(1.0, float(item.property("lineHeight")))
    height = float(item.property("contentHeight"))
    height -= height / max(1, int(item.property("lineCount"))) * (1 - 1 / lead)
    across, down = (_number(item, name) for name in ("effectiveHorizontalAlignment", "verticalAlignment"))
    left = {1: 0.0, 2: item.width() - width}.get(int(across), (item.width() - width) / 2)
    top = {32: 0.0, 64: item.height() - height}.get(int(down), (item.height() - height) / 2)
    return QRectF(left, top, width, height)


def _faults(seen: _Seen, least: float) -> Iterator[Finding]:
    item, text = seen.item, seen.text[:40]
    room, ink = seen.room, seen.ink
    sides = {
        "leaves its place at the left": room.left() - ink.left(),
        "leaves its place at the right": ink.right() - room.right(),
        "leaves its place above": room.top() - ink.top(),
        "leaves its place below": ink.bottom() - room.bottom(),
        "is wider than its box": float(item.property("contentWidth")) - item.width(),
        "is higher than its box": seen.height - item.height(),
        "has letters that are too small": least - _number(item, "fontInfo.pixelSize"),
    }
    yield from (Finding(text, what, round(by, 1)) for what, by in sides.items() if by > SLACK)
    if item.property("truncated"):
        yield Finding(text, "is cut short", 0.0)


def _overlaps(seen: list[_Seen]) -> Iterator[Finding]:
    """Texts that lie on each other, among those that can be touched now (an overlay lies over others on purpose)."""
    front = [one for one in seen if one.item.isEnabled()]
    for place, one in enumerate(front):
        for other in front[place + 1 :]:
            both = one.shown.intersected(other.shown)
            if both.height() > OVERLAP * min(one.ink.height(), other.ink.height()) and both.width() > 2 * SLACK:
                yield Finding(one.text[:40], f"lies on “{other.text[:40]}”", round(both.width(), 1))


def _number(item: QQuickItem, name: str) -> float:
    value, _undefined = QQmlExpression(QQmlEngine.contextForObject(item), item, name).evaluate()
    return float(value)
