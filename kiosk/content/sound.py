"""Looks at the first bytes of a recording: is it what it is called?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.message import msg

if TYPE_CHECKING:
    from kiosk.core.message import Message


def sound_fault(data: bytes, suffix: str) -> Message | None:
    """What is wrong with a recording of this suffix (``.wav``, ``.ogg``, ``.mp3``), None when nothing is."""
    match suffix:
        case ".wav":
            fits = data[:4] == b"RIFF" and data[8:12] == b"WAVE"
        case ".ogg":
            fits = data[:4] == b"OggS"
        case _:
            fits = data[:3] == b"ID3" or (len(data) > 1 and data[0] == 0xFF and data[1] & 0xE0 == 0xE0)
    return None if fits else msg("This file is damaged, or is no {kind} recording.", kind=suffix[1:].upper())
