"""Is this results file ours, whole and complete?"""

from __future__ import annotations

import sqlite3
import sys
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.records.schema import APPLICATION_ID, COLUMNS, UNREADABLE, connect, migrate, newest_version, sql, summed

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
RECENT = 100_000
"""How many rows of each table have their checksums looked at when the kiosk starts; ``verify`` looks at all."""


class Fault(StrEnum):
    """What is wrong with a results file, the first thing found."""

    MISSING = "missing"
    EMPTY = "empty"
    FOREIGN = "foreign"
    NEWER = "newer"
    BROKEN = "broken"
    TABLES = "tables"
    ROWS = "rows"
    SHRUNK = "shrunk"


def journal(path: Path) -> Path:
    """Where SQLite keeps the rollback journal of the file at ``path``."""
    return path.with_name(path.name + "-journal")


def examine(path: Path, mark: int = 0, *, upgrade: bool = False) -> Fault | None:
    """The first fault of the file at ``path``, which has held at least ``mark`` answers; None for a good one.

    ``upgrade`` brings the tables of an older program up to date first. A file that is not ours is only read, never
    opened as a database. A busy file is no fault: raises sqlite3.Error.
    """
    if not path.exists():
        return Fault.MISSING if mark else None
    _roll_back(path)
    fault = header_fault(path)
    if fault:
        return fault
    try:
        connection = connect(path)
        try:
            if upgrade:
                migrate(connection)
            return _by_tables(connection) or _by_rows(connection, mark)
        finally:
            connection.close()
    except UNREADABLE as error:
        if _is_fault(error):
            return Fault.BROKEN
        raise


def _roll_back(path: Path) -> None:
    """Lets SQLite finish what a power cut left half done, before the header is read."""
    file = journal(path)
    if file.exists() and file.stat().st_size:
        try:
            connection = connect(path)
        except UNREADABLE as error:
            if not _is_fault(error):
                raise
        else:
            connection.close()


def _is_fault(error: Exception) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return code is None or code & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}


def header_fault(path: Path) -> Fault | None:
    """What the first bytes tell: empty, not ours, too new, or overwritten. Raises OSError."""
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if not header:
        return Fault.EMPTY
    if not header.startswith(_MAGIC):
        # Ours with a wiped beginning, or anything else: only a rescue that finds our checksums can tell.
        return Fault.BROKEN
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        return Fault.FOREIGN
    return Fault.NEWER if int.from_bytes(header[60:64]) > newest_version() else None


def _by_tables(connection: sqlite3.Connection) -> Fault | None:
    for table, columns in COLUMNS.items():
        there = {name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")}
        if not there.issuperset((*columns, "checksum")):
            return Fault.TABLES
    (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    return None if verdict == "ok" else Fault.BROKEN


def _by_rows(connection: sqlite3.Connection, mark: int) -> Fault | None:
    if any(bad_rows(connection, table, RECENT) for table in COLUMNS):
        return Fault.ROWS
    (answers,) = connection.execute("SELECT count(*) FROM answers").fetchone()
    return Fault.SHRUNK if answers < mark else None


def bad_rows(connection: sqlite3.Connection, table: str, newest: int = sys.maxsize) -> int:
    """How many of the ``newest`` rows of ``table`` no longer match their checksum."""
    query = sql(
        "SELECT count(*) FROM", table, "WHERE checksum IS NOT", summed(table),
        "AND rowid > (SELECT max(rowid) FROM", table, ") - ?",
    )  # fmt: skip
    (bad,) = connection.execute(query, (newest,)).fetchone()
    return int(bad)
