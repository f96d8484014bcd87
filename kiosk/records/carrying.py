"""Carrying results away while no kiosk runs: a checked copy, totals for a spreadsheet, a full verification."""

from __future__ import annotations

import csv
import errno
import os
import sqlite3
from contextlib import contextmanager
from secrets import token_hex
from typing import TYPE_CHECKING

from kiosk.core.errors import RecordsError, UsageError
from kiosk.core.message import Message, msg
from kiosk.records.checks import Fault, bad_rows, examine, journal
from kiosk.records.reading import FEWEST_PEOPLE, explained, opened, trouble, unopened
from kiosk.records.schema import COLUMNS, connect
from kiosk.records.store import DATABASE, MARK, read_mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FORMULA = tuple("=+-@|%\t\r\0＝＋－＠")  # full-width signs begin formulas too

HEADER = ("day", "language", "lesson", "step", "kind", "item", "choice", "verdict", "skill", "tactic", "answers")
_TOTALS = """
    SELECT day, language, answers.lesson, answers.step, kind, item, choice, verdict, skill, tactic, count(*)
    FROM answers JOIN visits ON visits.id = answers.visit
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 ORDER BY 1, 2, 3, 4, 6, 7
"""

_FAULTS = {
    Fault.MISSING: msg("the file is gone"),
    Fault.EMPTY: msg("the file is empty"),
    Fault.FOREIGN: msg("the file belongs to another program"),
    Fault.NEWER: msg("the file was written by a newer program"),
    Fault.BROKEN: msg("the database is damaged"),
    Fault.TABLES: msg("tables are missing"),
    Fault.ROWS: msg("rows have changed since they were written"),
    Fault.SHRUNK: msg("answers are missing that were there before"),
}


def verify(folder: Path) -> tuple[Message, ...]:
    """What is wrong with the results of ``folder``, every row looked at; nothing for good ones."""
    path = folder / DATABASE
    try:
        mark = read_mark(folder / MARK)
        if not path.exists() and not mark:
            raise RecordsError(msg("There are no results in {folder} yet.", folder=folder))
        fault = examine(path, mark)
    except sqlite3.Error as error:
        raise explained(error, path) from error
    except OSError as error:
        raise unopened(path, error) from error
    if fault and fault is not Fault.ROWS:
        return (_FAULTS[fault],)
    with opened(folder) as connection:
        bad = [(table, bad_rows(connection, table)) for table in COLUMNS]
    return tuple(msg("Rows of {table} that have changed since they were written: {count}", count=n, table=t)
                 for t, n in bad if n)  # fmt: skip


def backup(folder: Path, target: Path) -> int:
    """A verified copy of the results of ``folder`` at ``target``, which must not exist; how many answers it holds.

    Raises OSError where ``target`` cannot be written.
    """
    with _growing(target) as unfinished, opened(folder) as source:
        return _copied(source, unfinished)


@contextmanager
def _growing(target: Path) -> Iterator[Path]:
    """A new file of its own beside ``target``, whose name it takes once it is whole; else it goes.

    UsageError where ``target`` is there, such as the results.
    """
    if os.path.lexists(target):
        raise UsageError(msg("{target} exists already; choose another name.", target=target))
    unfinished = target.with_name(f"{target.name}.{token_hex(4)}.tmp")
    unfinished.touch(exist_ok=False)  # the system says why it refuses, SQLite does not
    try:
        yield unfinished
        unfinished.replace(target)
    finally:
        _forget(unfinished)


def _copied(source: sqlite3.Connection, unfinished: Path) -> int:
    try:
        copy = connect(unfinished, "rwc")
        try:
            source.backup(copy)
            (answers,) = copy.execute("SELECT count(*) FROM answers").fetchone()
        finally:
            copy.close()
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            raise OSError(errno.ENOSPC, str(error)) from error
        raise RecordsError(msg("The copy failed: {reason}.", reason=trouble(error))) from error
    if examine(unfinished, answers):
        raise RecordsError(msg("The copy could not be verified and was removed."))
    return int(answers)


def export(folder: Path, target: Path) -> int:
    """Totals by day, language, item and choice as CSV for spreadsheets; how many lines. Counts under 5 read "<5".

    ``target`` must not exist. Age bands are left out, so that no line tells of a small group of an age. Raises OSError
    where ``target`` cannot be written.
    """
    lines = 0
    with (
        _growing(target) as unfinished,
        opened(folder) as connection,
        unfinished.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(HEADER)
        for *names, count in connection.execute(_TOTALS):
            shown = count if count >= FEWEST_PEOPLE else f"<{FEWEST_PEOPLE}"
            writer.writerow([*map(cell, names), shown])
            lines += 1
        file.flush()
        os.fsync(file.fileno())
    return lines


def cell(text: str) -> str:
    """``text`` as a cell that no spreadsheet takes for a formula."""
    plain = "".join(letter for letter in text if letter.isprintable() or letter == "\t")
    return "'" + plain if plain.lstrip(" \u00a0").startswith(_FORMULA) else plain


def _forget(unfinished: Path) -> None:
    for path in (unfinished, journal(unfinished)):
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue
