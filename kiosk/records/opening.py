"""Opening the results: checked, mended, and never by overwriting what was there."""

from __future__ import annotations

import contextlib
import logging
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.core.message import Message, msg
from kiosk.records.checks import Fault, examine, journal
from kiosk.records.salvage import salvage
from kiosk.records.schema import connect, migrate
from kiosk.records.spill import read, spilled
from kiosk.records.store import DATABASE, FRESH, MARK, Store, read_mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_log = logging.getLogger(__name__)

_OURS = frozenset({Fault.BROKEN, Fault.TABLES, Fault.ROWS, Fault.SHRUNK})
_SPARE = "results.salvage.tmp"


@dataclass(frozen=True, slots=True)
class Damage:
    """What was wrong at opening, for the staff.

    ``aside``: the name of the file set aside, "" if it was gone. ``saved``: how many answers were saved out of it.
    ``before``: how many there had been at least, 0 where that is not known.
    """

    fault: Fault
    aside: str = ""
    saved: int = 0
    before: int = 0

    def message(self) -> Message:
        """One sentence or two for the staff screen."""
        if self.fault is Fault.MISSING:
            return msg(
                "The results file is gone; answers that it held: {before}. A new one was begun.", before=self.before
            )
        if self.saved or self.fault in _OURS:
            return msg(
                "The results file was damaged. Answers that were saved: {saved}; the old file lies in {aside}.",
                saved=self.saved,
                aside=self.aside,
            )
        if self.fault is Fault.NEWER:
            return msg(
                "The results were written by a newer program. They lie in {aside}; a new file was begun.",
                aside=self.aside,
            )
        return msg("{aside} held no results of this program and was set aside; a new file was begun.", aside=self.aside)


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store, and what had to be mended on the way."""

    store: Store
    damage: Damage | None = None


def utc_now() -> datetime:
    """The time that names a file set aside."""
    return datetime.now(UTC)


def open_store(folder: Path, now: Callable[[], datetime] = utc_now) -> Opened:
    """The results of ``folder``, made where there are none, with safety files taken in and open visits marked cut.

    The caller holds the folder's lock. Raises sqlite3.Error or OSError where the disk does not let us.
    """
    path = folder / DATABASE
    folder.mkdir(parents=True, exist_ok=True)
    mark = read_mark(folder / MARK)
    fault = examine(path, mark, upgrade=True)
    damage = _mend(path, fault, mark, now) if fault else None
    if not path.exists():
        _make(folder / FRESH)
        (folder / FRESH).replace(path)
        _sync(folder)
    store = Store(path)
    try:
        _take_in(store, folder)
        store.cut_open_visits()
    except BaseException:
        store.close()
        raise
    return Opened(store, damage)


def restore(store: Store, now: Callable[[], datetime] = utc_now) -> Opened:
    """A new file at the store's path with all that ``store`` still holds, after its own file was moved or deleted."""
    folder = store.path.parent
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / FRESH
    _remove(fresh)
    store.copy_to(fresh)
    store.close()
    aside = _replace(store.path, fresh, now) if store.path.exists() else ""
    if not aside:
        fresh.replace(store.path)
    opened = Store(store.path)
    (answers,) = opened.connection.execute("SELECT count(*) FROM answers").fetchone()
    return Opened(opened, Damage(Fault.MISSING, aside, saved=answers, before=answers))


def _make(path: Path) -> None:
    """A complete, empty results file; it gets its real name only afterwards."""
    _remove(path)
    connection = connect(path, "rwc")
    try:
        migrate(connection)
    finally:
        connection.close()
    journal(path).unlink(missing_ok=True)


def _mend(path: Path, fault: Fault, mark: int, now: Callable[[], datetime]) -> Damage:
    fresh = path.with_name(FRESH)
    if not path.exists():
        return Damage(fault, before=mark)
    _make(fresh)
    saved = 0 if fault is Fault.EMPTY else salvage(path, fresh, path.with_name(_SPARE))
    aside = _replace(path, fresh, now)
    return Damage(fault, aside, saved, mark)


def _replace(path: Path, fresh: Path, now: Callable[[], datetime]) -> str:
    """Puts ``fresh`` at ``path``; what was there gets another name, with its journal. There is a file at all times."""
    aside = _aside_name(path, now)
    with contextlib.suppress(OSError):
        os.link(path, aside)
    if not aside.exists():
        path.rename(aside)
    with contextlib.suppress(FileNotFoundError):
        journal(path).rename(journal(aside))
    fresh.replace(path)
    _sync(path.parent)
    return aside.name


def set_aside(folder: Path) -> tuple[str, ...]:
    """The names of the files of ``folder`` that were results once and could not be used any more, oldest first."""
    return tuple(sorted(path.name for path in folder.glob("results.damaged-*.db")))


def _aside_name(path: Path, now: Callable[[], datetime]) -> Path:
    stamp = now().strftime("%Y%m%dT%H%M%SZ")
    name, number = f"results.damaged-{stamp}.db", 1
    while path.with_name(name).exists():
        number += 1
        name = f"results.damaged-{stamp}-{number}.db"
    return path.with_name(name)


def _take_in(store: Store, folder: Path) -> None:
    for path in spilled(folder):
        try:
            rows, broken = read(path)
        except OSError:  # it stays for another opening; the results must not wait for it
            _log.exception("a safety file cannot be read", extra={"file": path.name})
            continue
        refused = store.write_each(rows)
        if broken or refused:
            path.replace(path.with_suffix(".damaged"))
        else:
            path.unlink()


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    journal(path).unlink(missing_ok=True)


def _sync(folder: Path) -> None:
    """Makes a renaming last; not every system knows how to sync a folder."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
