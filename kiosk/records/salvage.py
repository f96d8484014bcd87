"""Saving the rows that can still be read from a damaged results file."""

from __future__ import annotations

import shutil
import sqlite3
from typing import TYPE_CHECKING

from kiosk.records.schema import COLUMNS, PAGE_SIZE, UNREADABLE, row_sum, sql

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE = 1 << 22
_LARGEST_ROW = 100_000
UNKNOWN_DAY = "0000-00-00"
"""The day of a visit whose own row was lost while some of its answers were saved."""


def salvage(source: Path, target: Path, spare: Path) -> int:
    """Copies every row of ``source`` whose checksum holds into the fresh file ``target``; returns how many answers.

    ``source`` is only read. Where its first page is gone, the equal first page of ``target`` is tried on a copy of it
    at ``spare``, which is removed afterwards. Raises sqlite3.Error or OSError if ``target`` cannot be written.
    """
    saved = _copy_rows(source, target)
    if saved is None:
        try:
            _with_first_page_of(target, source, spare)
            saved = _copy_rows(spare, target)
        finally:
            spare.unlink(missing_ok=True)
    return saved or 0


def _copy_rows(source: Path, target: Path) -> int | None:
    """None where not even the tables can be found."""
    reading = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    writing = sqlite3.connect(target, isolation_level=None)
    try:
        reading.execute("PRAGMA trusted_schema=OFF")
        reading.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_ROW)
        # Lets SQLite read a file that was cut off.
        reading.execute("PRAGMA writable_schema=ON")
        reading.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        writing.execute("PRAGMA foreign_keys=ON")
        writing.execute("BEGIN IMMEDIATE")
        counts = [sum(_insert(writing, table, row) for row in _good_rows(reading, table)) for table in COLUMNS]
        writing.execute("COMMIT")
    except UNREADABLE:
        if writing.in_transaction:
            raise
        return None
    finally:
        reading.close()
        writing.close()
    return counts[-1] if any(counts) else None


def _good_rows(reading: sqlite3.Connection, table: str) -> Iterator[tuple[bytes | None, ...]]:
    """Rows whose checksum holds. After an unreadable place it looks further on, by ever larger steps.

    Damaged pages may lead round in circles: a scan whose row numbers do not rise is given up.
    """
    columns = ", ".join(f"CAST({column} AS BLOB)" for column in COLUMNS[table])
    query = sql("SELECT rowid, checksum,", columns, "FROM", table, "WHERE rowid > ? ORDER BY rowid")
    last, gap = 0, 0
    while gap < _PATIENCE:
        try:
            for rowid, checksum, *fields in reading.execute(query, (last + gap,)):
                if not last < rowid <= last + _PATIENCE:
                    break
                last, gap = rowid, 0
                if row_sum(*fields) == checksum:
                    yield tuple(fields)
            else:
                return
        except UNREADABLE:
            pass
        gap += max(4, gap // 8)


def _insert(writing: sqlite3.Connection, table: str, row: tuple[bytes | None, ...]) -> bool:
    fields = [None if field is None else field.decode("utf-8", "replace") for field in row]
    if table != "visits":
        visit = fields[COLUMNS[table].index("visit")]
        _stand_in(writing, visit)
    places = ", ".join("?" * (len(fields) + 1))
    insert = sql(
        "INSERT OR IGNORE INTO", table, "(", ", ".join((*COLUMNS[table], "checksum")), ") VALUES (", places, ")"
    )
    try:
        return writing.execute(insert, (*fields, row_sum(*row))).rowcount == 1
    except sqlite3.IntegrityError:
        return False


def _stand_in(writing: sqlite3.Connection, visit: str | None) -> None:
    """A visit for rows whose own visit was lost."""
    fields = (visit, UNKNOWN_DAY, 0, "", "", "", "", "cut", "", "", "", 0, 0)
    places = ", ".join("?" * (len(fields) + 1))
    insert = sql(
        "INSERT OR IGNORE INTO visits (", ", ".join((*COLUMNS["visits"], "checksum")), ") VALUES (", places, ")"
    )
    writing.execute(insert, (*fields, row_sum(*fields)))


def _with_first_page_of(fresh: Path, source: Path, spare: Path) -> None:
    """``source`` under ``spare`` with the first page of ``fresh``: equal tables lie at equal pages."""
    shutil.copyfile(source, spare)
    with fresh.open("rb") as file:
        page = bytearray(file.read(PAGE_SIZE))
    pages = -(-source.stat().st_size // PAGE_SIZE)
    page[28:32] = pages.to_bytes(4)
    with spare.open("r+b") as file:
        file.write(page)
