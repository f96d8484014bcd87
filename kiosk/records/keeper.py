"""Keeps every row that it is given, whatever the disk does. One thread only; no clock, no waiting."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from time import perf_counter
from typing import TYPE_CHECKING

from kiosk.core.message import Message, msg
from kiosk.records.opening import Damage, Opened, open_store, restore
from kiosk.records.reserve import Reserve, is_full
from kiosk.records.spill import Spill

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.records.rows import Row
    from kiosk.records.store import Store

FAILURES = (sqlite3.Error, OSError, OverflowError, UnicodeError)
FIRST_RETRY_S, LAST_RETRY_S = 0.2, 30.0
_PATIENT = 2
_MEASURED = 10_000

_logger = logging.getLogger(__name__)


class Keeping(StrEnum):
    """Where rows go at present."""

    OPENING = "opening"
    OK = "ok"
    SPILLING = "spilling"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Status:
    """For the staff: where rows go, how many are not in the database yet, how many it refuses, what was damaged."""

    keeping: Keeping = Keeping.OPENING
    waiting: int = 0
    refused: int = 0
    damage: Damage | None = None

    def message(self) -> Message | None:
        """What staff should know now, or None when all is well."""
        match self.keeping:
            case Keeping.SPILLING:
                return msg(
                    "Results are being kept in a safety file: the disk does not take them ({waiting} waiting).",
                    waiting=self.waiting,
                )
            case Keeping.MEMORY:
                return msg(
                    "Results cannot be saved. Do not switch off; make room on the disk ({waiting} waiting).",
                    waiting=self.waiting,
                )
        return self.damage.message() if self.damage else None


@dataclass(slots=True)
class Item:
    """A row on its way; ``kept`` is called once with ``name`` as soon as the row is on a disk."""

    row: Row
    name: str = ""
    kept: Callable[[str], None] | None = None
    spilled: bool = False


class Keeper:
    """Rows go to the database; when it fails, to a safety file; when that fails too, they wait in memory."""

    def __init__(
        self,
        folder: Path,
        opener: Callable[[Path], Opened] = open_store,
        spill: Spill | None = None,
        refuse: Spill | None = None,
    ) -> None:
        self._folder = folder
        self._opener = opener
        self._spill = spill or Spill(folder)
        self._refuse = refuse or Spill(folder, "refused")
        self._reserve = Reserve(folder)
        self._store: Store | None = None
        self._items: list[Item] = []
        self._failures = 0
        self.status = Status()
        self.commit_ms: deque[float] = deque(maxlen=_MEASURED)

    @property
    def retry_after_s(self) -> float | None:
        """When to call ``take(())`` if nothing new comes: doubling up to 30 s, None when nothing is amiss."""
        if not self._failures:
            return None
        return float(min(LAST_RETRY_S, FIRST_RETRY_S * 2 ** (min(self._failures, 20) - 1)))

    def take(self, items: Sequence[Item]) -> None:
        """Keeps ``items``, and whatever has been waiting."""
        self._items.extend(items)
        try:
            self._keep()
        except FAILURES as error:
            self._fall_back(error)

    def close(self) -> bool:
        """A last try, then gives the file free. Whether every row is on a disk."""
        self.take(())
        self._shut()
        return all(item.spilled for item in self._items)

    def _keep(self) -> None:
        store = self._open()
        rows = [item.row for item in self._items]
        if rows:
            began = perf_counter()
            try:
                store.write(rows)
                refused: list[Row] = []
            except sqlite3.IntegrityError:
                refused = store.write_each(rows)
                self._refuse.add(refused)
            self.commit_ms.append((perf_counter() - began) * 1000)
            self._settle(refused)
        if self._failures:
            _logger.warning("results are stored again")
        self._failures = 0
        self._say(Keeping.OK)

    def _open(self) -> Store:
        if self._store is None:
            self._use(self._opener(self._folder))
            self._reserve.lay_in()
        elif self._store.moved():
            _logger.error("the results file is gone; writing it anew")
            self._use(restore(self._store))
        assert self._store is not None
        return self._store

    def _use(self, opened: Opened) -> None:
        self._store = opened.store
        if opened.damage:
            _logger.error("results mended: %s", opened.damage.fault)
            self.status = Status(self.status.keeping, damage=opened.damage, refused=self.status.refused)

    def _settle(self, refused: Sequence[Row]) -> None:
        items, self._items = self._items, []
        for item in items:
            if not item.spilled and not any(item.row is row for row in refused):
                _tell(item)
        if refused:
            _logger.error("%d rows do not fit the tables", len(refused))
            self.status = Status(self.status.keeping, 0, self.status.refused + len(refused), self.status.damage)
        with contextlib.suppress(OSError):
            self._spill.drop()

    def _fall_back(self, error: Exception) -> None:
        _logger.error("results cannot be stored: %s", type(error).__name__)
        self._failures += 1
        if is_full(error) and self._reserve.give():
            self.take(())
            return
        if self._failures >= _PATIENT:
            self._shut()
        waiting = [item for item in self._items if not item.spilled]
        try:
            if waiting:
                self._spill.add(item.row for item in waiting)
        except OSError:
            self._say(Keeping.MEMORY)
            return
        for item in waiting:
            item.spilled = True
            _tell(item)
        self._say(Keeping.SPILLING)

    def _shut(self) -> None:
        if self._store is not None:
            with contextlib.suppress(*FAILURES):
                self._store.close()
            self._store = None

    def _say(self, keeping: Keeping) -> None:
        self.status = Status(keeping, len(self._items), self.status.refused, self.status.damage)


def _tell(item: Item) -> None:
    if item.kept is None:
        return
    try:
        item.kept(item.name)
    except Exception:  # the one guard here: a fault of the listener must not stop the keeping of results
        _logger.exception("told that a row is kept, the listener failed")
