"""What is on the screen: walks the visible items of the window, as a finger could reach them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem, QQuickWindow


@dataclass(frozen=True, slots=True)
class Spot:
    """Something that can be pressed: what it does ("pick:2"), and its middle in pixels of the window."""

    act: str
    x: float
    y: float


def seen(item: QQuickItem) -> Iterator[QQuickItem]:
    """``item`` and everything below it that is visible, parents first."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from seen(child)


def spots(window: QQuickWindow) -> dict[str, Spot]:
    """Everything that can be pressed now, by its act: visible, enabled, its middle inside the window and uncut."""
    found: dict[str, Spot] = {}
    for spot in _spots(window.contentItem(), QRectF(0, 0, window.width(), window.height())):
        found.setdefault(spot.act, spot)
    return found


def _spots(item: QQuickItem, room: QRectF) -> Iterator[Spot]:
    if not item.isVisible() or not item.isEnabled() or item.opacity() == 0:
        return
    if item.clip():
        room = room.intersected(item.mapRectToScene(item.boundingRect()))
    name = item.objectName()
    if name and item.property("act") == name:
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        if room.contains(middle):
            yield Spot(name, middle.x(), middle.y())
    for child in item.childItems():
        yield from _spots(child, room)
