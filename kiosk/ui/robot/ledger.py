"""What was acknowledged, written down where a killed process cannot take it back."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Seen:
    """One judged act on its way: ``kept`` once the disk has it."""

    visit: str
    n: int
    kind: str
    kept: bool = False


class Ledger:
    """A file with a line for every acknowledged answer: its visit, its number, and whether the disk had it by then.

    Every line is one write to a file opened for appending, so that it outlives a process that is killed.
    """

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def note(self, seen: Seen) -> None:
        """One more acknowledged answer."""
        os.write(self._file, f"{seen.visit} {seen.n} {'kept' if seen.kept else 'late'}\n".encode("ascii"))

    def close(self) -> None:
        """No more lines."""
        os.close(self._file)
