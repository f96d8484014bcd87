"""A file that only takes up room, so that the last answers fit when the disk is full."""

from __future__ import annotations

import contextlib
import errno
import shutil
import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

RESERVE = "reserve.bin"
SIZE = 5_000_000
_ROOMY = 100_000_000


class Reserve:
    """The reserve of one data folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / RESERVE

    def lay_in(self) -> None:
        """Makes the file where it is missing and the disk has plenty of room; failing to is no harm."""
        with contextlib.suppress(OSError):
            if not self._path.exists() and shutil.disk_usage(self._path.parent).free > _ROOMY:
                self._path.write_bytes(bytes(SIZE))

    def give(self) -> bool:
        """Removes the file; true if that made room."""
        with contextlib.suppress(OSError):
            self._path.unlink()
            return True
        return False


def is_full(error: Exception) -> bool:
    """Whether this is what a full disk says."""
    if isinstance(error, OSError):
        return error.errno in {errno.ENOSPC, errno.EDQUOT}
    return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL
