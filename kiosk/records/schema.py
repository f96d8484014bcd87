"""The tables: their columns, their numbered migrations, and a checksum over every row."""

from __future__ import annotations

import sqlite3
import zlib
from typing import TYPE_CHECKING

from kiosk.core import places

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.records.rows import Value

APPLICATION_ID = 0x4B686965  # "Khie"
PAGE_SIZE = 4096

COLUMNS = {
    "visits": (
        "id", "day", "hour", "language", "age", "playlist", "mission",
        "ended", "stage", "lesson", "step", "seconds", "missions",
    ),
    "steps": ("visit", "n", "lesson", "step", "kind", "started", "done", "seconds"),
    "answers": (
        "id", "visit", "n", "lesson", "step", "kind", "item", "choice", "verdict", "skill", "tactic",
    ),
}  # fmt: skip
"""What a row's checksum covers, in this order."""

_PRAGMAS = (
    "busy_timeout=2000",
    "trusted_schema=OFF",
    "foreign_keys=ON",
    "cell_size_check=ON",
    "secure_delete=ON",
    "mmap_size=0",
    "locking_mode=EXCLUSIVE",
    "journal_mode=TRUNCATE",
    "synchronous=EXTRA",
)


UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What reading a damaged file may raise: messages of SQLite may quote bytes of it that are no text."""


def connect(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """A connection that survives power cuts and trusts nothing in the file. Raises sqlite3.Error.

    ``mode``: "rw" for a file that is there, "rwc" to make one.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=2.0)
    try:
        connection.create_function("row_sum", -1, row_sum, deterministic=True)
        for pragma in _PRAGMAS:
            connection.execute("PRAGMA " + pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def row_sum(*fields: Value | bytes) -> int:
    """CRC-32 over the fields of a row, the same for a number and for its digits."""
    return zlib.crc32(b"\x1f".join(map(_as_bytes, fields)))


def _as_bytes(field: Value | bytes) -> bytes:
    match field:
        case None:
            return b"\0"
        case bytes():
            return field
    return str(field).encode()


def summed(table: str) -> str:
    """SQL for the checksum that a row of ``table`` should have, robust against text that is no longer UTF-8."""
    return "row_sum(" + ", ".join(f"CAST({column} AS BLOB)" for column in COLUMNS[table]) + ")"


def sql(*words: str) -> str:
    """One statement from words that are constants of this room, never from data."""
    return " ".join(words)


def migrations() -> tuple[tuple[int, str], ...]:
    """Every migration: its number (the ``user_version`` that it leads to) and its SQL."""
    folder = places.package() / "records" / "migrations"
    return tuple((int(file.name[:4]), file.read_text("utf-8")) for file in sorted(folder.glob("[0-9]*.sql")))


def newest_version() -> int:
    """The ``user_version`` of the tables that this program writes."""
    return max(number for number, _ in migrations())


def migrate(connection: sqlite3.Connection, scripts: Iterable[tuple[int, str]] | None = None) -> None:
    """Brings the tables up to date, one transaction a migration; a file at the newest version is left alone."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for number, script in migrations() if scripts is None else scripts:
        if number > version:
            marks = f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={number};"
            try:
                connection.executescript(f"BEGIN IMMEDIATE; {script} {marks} COMMIT;")
            except sqlite3.Error:
                if connection.in_transaction:
                    connection.rollback()
                raise
