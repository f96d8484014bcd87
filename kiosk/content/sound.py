"""Looks into a recording without playing it. The player, QSoundEffect, is sure of plain 16-bit WAV only."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.core.message import Message

_PCM, _EXTENSIBLE = 1, 0xFFFE
_BITS = 16
_CHANNELS = (1, 2)
_SAMPLES_A_SECOND = range(8000, 48001)


def sound_fault(data: bytes) -> Message | None:
    """What is wrong with a WAV recording, None when nothing is: 16-bit PCM, mono or stereo, 8 to 48 kHz."""
    try:
        fits = _fits(data)
    except (ValueError, struct.error):
        return msg("This file is damaged, or is no {kind} recording.", kind="WAV")
    return None if fits else msg("Only WAV with plain 16-bit samples, mono or stereo, can be played; save it anew.")


def _fits(data: bytes) -> bool:
    """Whether it can be played; ValueError or struct.error where this is no whole WAV file."""
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise ValueError
    chunks = dict(_chunks(data))
    if not chunks.get(b"data"):
        raise ValueError
    form = chunks.get(b"fmt ", b"")
    coding, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", form)
    if coding == _EXTENSIBLE:
        (coding,) = struct.unpack_from("<H", form, 24)
    return coding == _PCM and channels in _CHANNELS and bits == _BITS and rate in _SAMPLES_A_SECOND


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and contents of every part of a RIFF file; ValueError where one is cut off."""
    at = 12
    while at + 8 <= len(data):
        name, (size,) = data[at : at + 4], struct.unpack_from("<I", data, at + 4)
        if at + 8 + size > len(data):
            raise ValueError
        yield name, data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
