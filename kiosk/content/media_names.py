"""Which names of files beside a lesson are safe, on every system that the kiosk runs on."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.core.message import Message

MAX_FOLDERS = 4
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f\\]')


def is_reserved(name: str) -> bool:
    """Whether Windows takes a file of this name for a device."""
    return _RESERVED.fullmatch(name) is not None


def name_fault(name: str) -> Message | None:
    """Why ``name`` cannot be that of a file beside the lesson (or in a folder there), None when it can."""
    parts = name.split("/")
    return next((message for wrong, message in _faults(name, parts) if wrong), None)


def _faults(name: str, parts: list[str]) -> Iterator[tuple[bool, Message]]:
    yield "\\" in name, msg("A backslash may not stand in the name of a file; folders are divided by /.")
    yield ":" in name, msg("Only files beside the lesson can be used, no addresses and no drives.")
    outside = name.startswith(("/", "~")) or ".." in parts
    yield outside, msg("Only files beside the lesson, or in folders there, can be used.")
    odd = len(parts) > MAX_FOLDERS or any(not part or part == "." for part in parts)
    yield odd, msg("This is not a plain name like room.png or pictures/room.png.")
    reserved = any(is_reserved(part) or part[-1] in ". " for part in parts)
    yield reserved or bool(_FORBIDDEN.search(name)), msg("Windows knows no file of this name.")
    composed = unicodedata.normalize("NFC", name)
    yield (
        name != composed,
        msg("The accents in this name are saved in a way that not every system finds; type it anew."),
    )
