"""Opens files that may be anything: only ordinary ones, only small ones, only inside their folder."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from kiosk.content.node import Mark
from kiosk.core.message import msg
from kiosk.core.places import real

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.report import Report

MAX_BYTES = 1 << 20
_RENAME = msg("Rename it, or put a file in its place.")


def contents(file: Path, root: Path, report: Report, limit: int = MAX_BYTES) -> bytes | None:
    """The bytes of ``file``, None when it is too large or no ordinary file below ``root``; nothing else is opened."""
    try:
        about = file.stat()
        if stat.S_ISDIR(about.st_mode):
            report.error(Mark(), "not-a-file", msg("This is a folder with the name of a file."), _RENAME)
        elif not stat.S_ISREG(about.st_mode):
            report.error(Mark(), "not-a-file", msg("This is not an ordinary file."))
        elif not inside(file, root):
            report.error(Mark(), "link-outside", msg("This is a link to a file outside its folder."))
        elif about.st_size > limit:
            message = msg(
                "This file has {size} kB; at most {limit} kB are read.", size=_kb(about.st_size), limit=_kb(limit)
            )
            report.error(Mark(), "file-too-large", message)
        else:
            with file.open("rb") as stream:
                return stream.read(limit)
    except (OSError, ValueError):
        report.error(Mark(), "cannot-open", msg("This file cannot be opened."))
    return None


def inside(file: Path, root: Path) -> bool:
    """Whether ``file`` lies below ``root`` when all links are followed."""
    return real(file).is_relative_to(real(root))


def _kb(size: int) -> int:
    return -(-size // 1000)
