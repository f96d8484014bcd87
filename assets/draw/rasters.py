"""Pictures of drawings, for what is seen first: to unpack one takes a third of the time of drawing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

RASTERS = {
    "scenes/attract-bg": (1920, 1080, 0, 0, 1920, 1080),
    "scenes/attract-fg": (1920, 1080, 1040, 850, 880, 230),
    "scenes/play-bg": (1920, 1080, 0, 0, 1920, 1080),
    "turtle/hello-body": (756, 823, 0, 0, 756, 823),
}
"""Drawings by name: their size in a window of 1920x1080, and left, top, width, height of the part.

``Media.qml`` knows the widths too, and ``NearLotus.qml`` its part.
"""

LOSSLESS = 100


def picture(drawings: Path, name: str) -> QImage:
    """Paint one of ``RASTERS``; without an alpha channel where nothing shows through."""
    whole_width, whole_height, left, top, width, height = RASTERS[name]
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawings / f"{name}.svg")).render(
        painter, QRectF(-left, -top, whole_width, whole_height)
    )
    painter.end()
    corners = [(x, y) for x in (0, width - 1) for y in (0, height - 1)]
    opaque = all(image.pixelColor(*corner).alpha() == 255 for corner in corners)
    return image.convertToFormat(QImage.Format.Format_RGB888) if opaque else image


def build(out: Path) -> int:
    """Write a lossless WebP beside every drawing of ``RASTERS`` below ``out``; OSError if that fails."""
    for name in RASTERS:
        writer = QImageWriter(str(out / f"{name}.webp"))
        writer.setQuality(LOSSLESS)
        if not writer.write(picture(out, name)):
            raise OSError(writer.errorString())
    return len(RASTERS)
