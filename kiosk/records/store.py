"""The open database: writing rows in one transaction, and noticing that the file has gone."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from kiosk.records.rows import AnswerRow, Row, StepRow, VisitEnd, VisitRow, values
from kiosk.records.schema import connect, sql, summed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

DATABASE = "results.db"
FRESH = "results.new.db"
MARK = "results.mark"

_INSERT: dict[type[Row], str] = {
    VisitRow: """
        INSERT INTO visits (id, day, hour, language, age, playlist, mission) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (id) DO UPDATE SET language = ?4, age = ?5, mission = coalesce(nullif(?7, ''), mission)
        WHERE ended IS NULL OR ended = 'cut'
        """,
    VisitEnd: """
        UPDATE visits SET ended = ?2, stage = ?3, lesson = ?4, step = ?5, seconds = ?6, missions = ?7 WHERE id = ?1
        """,
    StepRow: """
        INSERT INTO steps (visit, n, lesson, step, kind, started, done, seconds)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (visit, n) DO UPDATE
        SET started = max(started, ?6), done = max(done, ?7), seconds = max(seconds, ?8)
        """,
    AnswerRow: """
        INSERT INTO answers (id, visit, n, lesson, step, kind, item, choice, verdict, skill, tactic)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (id) DO NOTHING
        """,
}
_KEEP_SUM: dict[type[Row], str] = {
    VisitRow: sql("UPDATE visits SET checksum =", summed("visits"), "WHERE id = ?1"),
    VisitEnd: sql("UPDATE visits SET checksum =", summed("visits"), "WHERE id = ?1"),
    StepRow: sql("UPDATE steps SET checksum =", summed("steps"), "WHERE visit = ?1 AND n = ?2"),
    AnswerRow: sql("UPDATE answers SET checksum =", summed("answers"), "WHERE id = ?1 AND checksum = 0"),
}
_CUT = "UPDATE visits SET ended = 'cut' WHERE ended IS NULL"
_CUT_SUM = sql("UPDATE visits SET checksum =", summed("visits"), "WHERE ended = 'cut'")


class Store:
    """One open results file. Belongs to the thread that made it; every method may raise sqlite3.Error or OSError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.connection = connect(path)
        self._identity = _identity(path)

    def write(self, rows: Sequence[Row]) -> None:
        """All ``rows`` or none, on the disk when this returns. What is stored already is not stored twice."""
        with self._transaction():
            for row in rows:
                self._put(row)
        self._mark()

    def write_each(self, rows: Sequence[Row]) -> list[Row]:
        """Every row by itself; gives back those that the tables refuse."""
        refused = []
        for row in rows:
            try:
                self.write((row,))
            except sqlite3.IntegrityError:
                refused.append(row)
        return refused

    def cut_open_visits(self) -> None:
        """Marks visits without an end: the program stopped in the middle of them."""
        with self._transaction():
            if self.connection.execute(_CUT).rowcount:
                self.connection.execute(_CUT_SUM)
        self._mark()

    def moved(self) -> bool:
        """Whether the file at the path is no longer the one that is open."""
        return _identity(self.path) != self._identity

    def copy_to(self, path: Path) -> None:
        """All that the open file holds, even when its name is gone, as a new file at ``path``."""
        target = connect(path, "rwc")
        try:
            self.connection.backup(target)
        finally:
            target.close()

    def close(self) -> None:
        """Gives the file free."""
        self.connection.close()

    def _put(self, row: Row) -> None:
        fields = values(row)
        self.connection.execute(_INSERT[type(row)], fields)
        keys = fields[:2] if isinstance(row, StepRow) else fields[:1]
        self.connection.execute(_KEEP_SUM[type(row)], keys)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                self.connection.execute("ROLLBACK")
            raise

    def _mark(self) -> None:
        (rows,) = self.connection.execute("SELECT coalesce(max(rowid), 0) FROM answers").fetchone()
        write_mark(self.path.with_name(MARK), rows)


def read_mark(path: Path) -> int:
    """How many answers the file beside ``path`` has held at least; 0 where that is not known."""
    try:
        return int(path.read_text("ascii"))
    except (OSError, ValueError):
        return 0


def write_mark(path: Path, answers: int) -> None:
    """Notes how many answers there are. Losing the note costs a warning only, so nothing waits for the disk."""
    with contextlib.suppress(OSError):
        path.write_text(f"{answers:012d}\n", "ascii")


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
