"""One program at a time on one data folder: a lock of the operating system, which a killed process cannot keep."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from kiosk.core.errors import RecordsError
from kiosk.core.message import msg
from kiosk.core.refusal import refusal

if TYPE_CHECKING:
    from pathlib import Path

LOCK = "kiosk.lock"


class InUseError(RecordsError):
    """Another running program holds the data folder."""


class Lock:
    """Held until ``release``. Raises ``InUseError``, or RecordsError where the folder cannot be written."""

    def __init__(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise RecordsError(
                msg("Results cannot be kept in {folder}: {reason}.", folder=folder, reason=refusal(error))
            ) from error
        try:
            _seize(self._file)
        except OSError as error:
            os.close(self._file)
            raise InUseError(
                msg("Another kiosk is already running with the data folder {folder}. Close it first.", folder=folder)
            ) from error

    def release(self) -> None:
        """Lets others have the folder."""
        os.close(self._file)


if sys.platform == "win32":
    import msvcrt

    def _seize(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _seize(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
