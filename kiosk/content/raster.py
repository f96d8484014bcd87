"""Looks into PNG, JPEG and WebP without decoding them: are they what they are called, whole, and small enough?"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.core.message import Message

MAX_SIDE = 4096

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"IEND\xaeB`\x82"
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_GREY, _COLOUR = 1, 3
_PROGRESSIVE, _SCAN = 0xC2, b"\xff\xda"
_MOST_SCANS = 100  # a usual picture has ten; each is decoded over the whole picture


def raster_fault(data: bytes, suffix: str) -> Message | None:
    """What is wrong with a picture of this suffix (``.png``, ``.jpg``, ``.jpeg``, ``.webp``), None when nothing is."""
    try:
        width, height = _SIZE[suffix](data)
    except (ValueError, IndexError, struct.error):
        return msg("This file is damaged, or is no {kind} picture.", kind=suffix[1:].upper())
    if not 0 < width <= MAX_SIDE or not 0 < height <= MAX_SIDE:
        return msg(
            "This picture has {width} × {height} pixels; at most {most} × {most} can be shown.",
            width=width,
            height=height,
            most=MAX_SIDE,
        )
    return None


def _png(data: bytes) -> tuple[int, int]:
    if not data.startswith(_PNG) or data[12:16] != b"IHDR" or not data.rstrip(b"\0").endswith(_PNG_END):
        raise ValueError
    if b"acTL" in data[:4096]:  # an animation
        raise ValueError
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def _jpeg(data: bytes) -> tuple[int, int]:
    if not data.startswith(b"\xff\xd8\xff") or b"\xff\xd9" not in data[-1024:]:
        raise ValueError
    at = 2
    while True:
        if data[at] != 0xFF:
            raise ValueError
        marker = data[at + 1]
        if marker == 0xFF:  # padding
            at += 1
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        if length < 2:
            raise ValueError
        if marker in _FRAMES:
            height, width, colours = struct.unpack_from(">HHB", data, at + 5)
            if colours not in (_GREY, _COLOUR):  # CMYK is shown in wrong colours
                raise ValueError
            if marker == _PROGRESSIVE and data.count(_SCAN, at) > _MOST_SCANS:
                raise ValueError
            return width, height
        at += 2 + length


def _webp(data: bytes) -> tuple[int, int]:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or len(data) < struct.unpack_from("<I", data, 4)[0] + 8:
        raise ValueError
    match data[12:16]:
        case b"VP8X" if not data[20] & 0x02:  # no animation
            return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
        case b"VP8L" if data[20] == 0x2F:
            bits = int.from_bytes(data[21:25], "little")
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 " if data[23:26] == b"\x9d\x01\x2a":
            width, height = struct.unpack_from("<HH", data, 26)
            return width & 0x3FFF, height & 0x3FFF
    raise ValueError


_SIZE: dict[str, Callable[[bytes], tuple[int, int]]] = {".png": _png, ".jpg": _jpeg, ".jpeg": _jpeg, ".webp": _webp}
