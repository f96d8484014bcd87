"""One-colour icons by name: ``image://icon/NAME/COLOUR/BACK``, colours as six hexadecimal digits."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from pathlib import Path

INK, BACK = "#10262e", "#fffbf3"
"""The two colours in which the files of ``assets/icons`` are drawn."""

_KEY = re.compile(r"([a-z0-9-]+)/([0-9a-fA-F]{6})/([0-9a-fA-F]{6})")
_COLOURS = re.compile(f"{INK}|{BACK}")
_LARGEST = 1024
_NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"/>'


class IconProvider(QQuickImageProvider):
    """Draws an icon of ``folder`` in the wanted colours and size; an unknown name gives an empty picture."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._drawing = cache(lambda name: _read(folder / f"{name}.svg"))

    def requestImage(self, key: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802, ARG002 - Qt's signature
        """The picture for ``key``; at most 1024 pixels wide."""
        side = min(_LARGEST, max(1, wanted.width() if wanted.width() > 0 else 48))
        match = _KEY.fullmatch(key)
        drawing = self._drawing(match[1]) if match else _NOTHING
        if match:
            colours = {INK: f"#{match[2]}", BACK: f"#{match[3]}"}
            drawing = _COLOURS.sub(lambda found: colours[found[0]], drawing)
        return _drawn(drawing, side)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else _NOTHING


def _drawn(svg: str, side: int) -> QImage:
    # By the reader, not by a painter: on the way to an empty QImage PySide6 makes the 140 enums of ``Qt``, for 20 ms.
    buffer = QBuffer()
    buffer.setData(QByteArray(svg.encode()))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return reader.read()
