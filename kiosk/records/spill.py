"""The safety file: rows that the database did not take, one JSON document a line, taken in at the next opening."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict
from typing import TYPE_CHECKING

from kiosk.records.rows import AnswerRow, Row, StepRow, VisitEnd, VisitRow, values
from kiosk.records.schema import row_sum

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_TYPES: dict[str, type[Row]] = {"visit": VisitRow, "end": VisitEnd, "step": StepRow, "answer": AnswerRow}
_NAMES = {row_type: name for name, row_type in _TYPES.items()}


class Spill:
    """One safety file, made at the first row. Methods raise OSError."""

    def __init__(self, folder: Path, stem: str = "spill") -> None:
        self._folder = folder
        self._stem = stem
        self.path: Path | None = None

    def add(self, rows: Iterable[Row]) -> None:
        """Appends ``rows``; they are on the disk when this returns."""
        text = "".join(_line(row) for row in rows)
        if self.path is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self.path = _free_name(self._folder, self._stem)
        before = self.path.stat().st_size if self.path.exists() else 0
        try:
            with self.path.open("ab") as file:
                file.write(text.encode("ascii"))
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            # What a full disk let through of these rows would come twice, or cut off.
            with contextlib.suppress(OSError):
                os.truncate(self.path, before)
            raise

    def drop(self) -> None:
        """Removes the file: its rows are in the database now."""
        if self.path is not None:
            self.path.unlink(missing_ok=True)
            self.path = None


def spilled(folder: Path) -> list[Path]:
    """The safety files in ``folder``, oldest first."""
    files = (path for path in folder.glob("spill-*.jsonl") if path.is_file())
    return sorted(files, key=lambda path: (len(path.name), path.name))


def read(path: Path) -> tuple[list[Row], int]:
    """The rows of a safety file, and how many of its lines are broken.

    A last line without its end was being written when the power went, and never acknowledged: it counts for nothing.
    """
    lines = path.read_text("ascii", "replace").split("\n")[:-1]
    rows = [row for row in map(_row, lines) if row is not None]
    return rows, len(lines) - len(rows)


def _line(row: Row) -> str:
    fields = {key: _safe(value) for key, value in asdict(row).items()}
    return json.dumps({"row": _NAMES[type(row)], "sum": row_sum(*values(row)), **fields}) + "\n"


def _safe(value: object) -> object:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _row(line: str) -> Row | None:
    try:
        fields = json.loads(line)
        checksum = fields.pop("sum")
        row = _TYPES[fields.pop("row")](**fields)
        return row if row_sum(*values(row)) == checksum else None
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return None


def _free_name(folder: Path, stem: str) -> Path:
    number = 1
    while (path := folder / f"{stem}-{number}.jsonl").exists():
        number += 1
    return path
