"""Questions to the results, while no kiosk runs on them. Nothing is changed; every function may raise RecordsError."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.core.errors import RecordsError
from kiosk.core.message import Message, msg
from kiosk.core.refusal import refusal
from kiosk.records.checks import header_fault
from kiosk.records.detection import Detection
from kiosk.records.schema import UNREADABLE, connect
from kiosk.records.spill import spilled
from kiosk.records.store import DATABASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FEWEST_PEOPLE = 5
"""Groups of an age band that are smaller are not shown."""
FEWEST_ANSWERS = 5
"""An item is called hard only when it was answered at least so often."""
_HARDEST = 10

_DETECTION = """
    SELECT coalesce(sum(verdict = 'hit'), 0), coalesce(sum(verdict = 'miss'), 0),
        coalesce(sum(verdict = 'false_alarm'), 0), coalesce(sum(verdict = 'correct_rejection'), 0)
    FROM answers
"""


@dataclass(frozen=True, slots=True)
class Group:
    """Visits that have something in common (a day, a language, an age band), and what they judged.

    ``hidden`` groups have too few people to be shown: their numbers are zero.
    """

    name: str
    visits: int
    finished: int
    detection: Detection
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class StepFlow:
    """How many visits began a step, how many of them did not go on, and how many chose to skip it."""

    lesson: str
    step: str
    kind: str
    started: int
    left: int
    skipped: int


@dataclass(frozen=True, slots=True)
class HardItem:
    """How often an item was answered, and how often not well."""

    lesson: str
    step: str
    item: str
    answers: int
    wrong: int


@dataclass(frozen=True, slots=True)
class Totals:
    """All that ``kiosk results summary`` tells.

    ``ends`` and ``stages`` count visits by how they ended and by where those that did not finish stood; ``tactics``
    counts how often each trick got through. ``helped`` counts acts of asking for help, ``helped_visits`` visits with
    at least one.
    """

    visits: int
    finished: int
    missions: int
    answers: int
    ends: tuple[tuple[str, int], ...]
    stages: tuple[tuple[str, int], ...]
    steps: tuple[StepFlow, ...]
    detection: Detection
    helped: int
    helped_visits: int
    hardest: tuple[HardItem, ...]
    tactics: tuple[tuple[str, int], ...]
    days: tuple[Group, ...]
    languages: tuple[Group, ...]
    ages: tuple[Group, ...]
    spilled_files: int


def count_answers(folder: Path) -> int:
    """How many answers the results of ``folder`` hold; 0 where there are none yet."""
    if not (folder / DATABASE).exists():
        return 0
    with opened(folder) as connection:
        return _number(connection, "SELECT count(*) FROM answers")


def totals(folder: Path) -> Totals:
    """The results of ``folder`` in numbers. RecordsError where there are none yet."""
    with opened(folder) as connection:
        return Totals(
            visits=_number(connection, "SELECT count(*) FROM visits"),
            finished=_number(connection, "SELECT count(*) FROM visits WHERE ended = 'finished'"),
            missions=_number(connection, "SELECT coalesce(sum(missions), 0) FROM visits"),
            answers=_number(connection, "SELECT count(*) FROM answers"),
            ends=_pairs(connection, "SELECT coalesce(ended, 'open'), count(*) FROM visits GROUP BY 1 ORDER BY 1"),
            stages=_pairs(connection, _STAGES),
            steps=tuple(StepFlow(*row) for row in connection.execute(_STEPS)),
            detection=Detection(*connection.execute(_DETECTION).fetchone()),
            helped=_number(connection, "SELECT count(*) FROM answers WHERE verdict = 'help'"),
            helped_visits=_number(connection, "SELECT count(DISTINCT visit) FROM answers WHERE verdict = 'help'"),
            hardest=tuple(HardItem(*row) for row in connection.execute(_HARD, (FEWEST_ANSWERS, _HARDEST))),
            tactics=_pairs(connection, _TACTICS),
            days=_groups(connection, _BY_DAY),
            languages=_groups(connection, _BY_LANGUAGE),
            ages=tuple(map(_hide, _groups(connection, _BY_AGE))),
            spilled_files=len(spilled(folder)),
        )


@contextlib.contextmanager
def opened(folder: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot change the results of ``folder``; what goes wrong with it becomes a RecordsError."""
    path = folder / DATABASE
    try:
        there = path.exists()
        fault = header_fault(path) if there else None
    except OSError as error:
        raise unopened(path, error) from error
    if not there:
        raise RecordsError(msg("There are no results in {folder} yet.", folder=folder))
    if fault:
        raise RecordsError(msg("{path} is no results file. `kiosk results verify` tells more.", path=path))
    try:
        connection = connect(path)
        try:
            connection.execute("PRAGMA query_only=ON")
            yield connection
        finally:
            connection.close()
    except UNREADABLE as error:
        raise explained(error, path) from error


def unopened(path: Path, error: OSError) -> RecordsError:
    """The system does not let the results be read."""
    return RecordsError(msg("{path} cannot be opened: {reason}.", path=path, reason=refusal(error)))


def explained(error: Exception, path: Path) -> RecordsError:
    """``error`` as a sentence: in use, or not readable."""
    if getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return RecordsError(msg("A kiosk is running with {path}. Close it first, then ask again.", path=path))
    return RecordsError(
        msg(
            "{path} cannot be read as results ({reason}). `kiosk results verify` tells more.",
            path=path,
            reason=trouble(error),
        )
    )


def trouble(error: Exception) -> Message | str:
    """What SQLite complains about, in a reader's words; its own for what is rare."""
    return _TROUBLES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF) or str(error)


_TROUBLES = {
    sqlite3.SQLITE_CORRUPT: msg("the database is damaged"),
    sqlite3.SQLITE_NOTADB: msg("the file is no database"),
    sqlite3.SQLITE_CANTOPEN: msg("the file cannot be opened"),
    sqlite3.SQLITE_FULL: msg("the disk is full"),
    sqlite3.SQLITE_IOERR: msg("the disk cannot be read or written"),
    sqlite3.SQLITE_READONLY: msg("nothing can be written there"),
    sqlite3.SQLITE_PERM: msg("access is not allowed"),
}
_STAGES = """
    SELECT stage, count(*) FROM visits WHERE ended IN ('left', 'idle') GROUP BY stage ORDER BY 2 DESC, 1
"""
_STEPS = """
    SELECT lesson, step, min(kind), sum(started), sum(started AND NOT done), sum(NOT started)
    FROM steps GROUP BY lesson, step ORDER BY avg(n), lesson, step
"""
_HARD = """
    SELECT lesson, step, item, count(*), sum(verdict IN ('miss', 'false_alarm', 'unsafe')) AS wrong
    FROM answers GROUP BY lesson, step, item HAVING count(*) >= ? AND wrong > 0
    ORDER BY wrong * 1.0 / count(*) DESC, count(*) DESC, lesson, step, item LIMIT ?
"""
_TACTICS = """
    SELECT tactic, count(*) FROM answers WHERE verdict IN ('miss', 'unsafe') AND tactic <> ''
    GROUP BY tactic ORDER BY 2 DESC, 1
"""
_BY = """
    WITH judged AS (
        SELECT visit, sum(verdict = 'hit') AS hit, sum(verdict = 'miss') AS miss,
            sum(verdict = 'false_alarm') AS alarm, sum(verdict = 'correct_rejection') AS trust
        FROM answers GROUP BY visit
    )
    SELECT {column}, count(*), sum(ended IS 'finished'), coalesce(sum(hit), 0), coalesce(sum(miss), 0),
        coalesce(sum(alarm), 0), coalesce(sum(trust), 0)
    FROM visits LEFT JOIN judged ON judged.visit = visits.id GROUP BY 1 ORDER BY 1
"""
_BY_DAY = _BY.replace("{column}", "day")
_BY_LANGUAGE = _BY.replace("{column}", "language")
_BY_AGE = _BY.replace("{column}", "age")


def _groups(connection: sqlite3.Connection, query: str) -> tuple[Group, ...]:
    rows = connection.execute(query)
    return tuple(Group(name, visits, finished, Detection(*judged)) for name, visits, finished, *judged in rows)


def _hide(group: Group) -> Group:
    return group if group.visits >= FEWEST_PEOPLE else Group(group.name, 0, 0, Detection(), hidden=True)


def _pairs(connection: sqlite3.Connection, query: str) -> tuple[tuple[str, int], ...]:
    return tuple((str(name), int(count)) for name, count in connection.execute(query))


def _number(connection: sqlite3.Connection, query: str) -> int:
    (number,) = connection.execute(query).fetchone()
    return int(number)
