"""Writing results from a thread of its own, so that no touch waits for a disk."""

from __future__ import annotations

import logging
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING, Self

from kiosk.records.keeper import Item, Keeper, Keeping, Status
from kiosk.records.lock import Lock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from kiosk.records.rows import AnswerRow, StepRow, VisitEnd, VisitRow

_logger = logging.getLogger(__name__)


class Recorder:
    """The results of one running program. Every method returns at once, except ``close`` and ``wait_until_open``.

    Raises ``InUseError`` if another program holds the folder, RecordsError if the folder cannot be written at all. What
    goes wrong later is told by ``status`` and loses nothing.
    """

    def __init__(self, folder: Path, keeper: Keeper | None = None) -> None:
        self._lock = Lock(folder)
        self._keeper = keeper or Keeper(folder)
        self._queue: SimpleQueue[Item | None] = SimpleQueue()
        self._opened = Event()
        self._closed = False
        self._complete = False
        self._thread = Thread(target=self._run, name="records", daemon=True)
        self._thread.start()

    def begin(self, row: VisitRow) -> None:
        """A visit begins; called again with the same id, it corrects language, age and mission."""
        self._put(Item(row))

    def step(self, row: StepRow) -> None:
        """A step begins or ends; called again with the same number, it is updated."""
        self._put(Item(row))

    def answer(self, row: AnswerRow, acknowledged: Callable[[str], None] | None = None) -> None:
        """A judged act. ``acknowledged`` is called with its id, from the worker thread, once it is on a disk."""
        self._put(Item(row, row.id, acknowledged))

    def end(self, row: VisitEnd) -> None:
        """A visit is over."""
        self._put(Item(row))

    @property
    def status(self) -> Status:
        """How the keeping of results goes."""
        status = self._keeper.status
        if self._closed or self._thread.is_alive():
            return status
        return Status(Keeping.MEMORY, status.waiting + self._queue.qsize(), status.refused, status.damage)

    @property
    def commit_ms(self) -> tuple[float, ...]:
        """How long the latest writes took, in milliseconds."""
        return tuple(self._keeper.commit_ms.copy())

    def wait_until_open(self, timeout_s: float) -> bool:
        """Waits for the first opening (checks and mending included), well or not; false when it takes longer."""
        return self._opened.wait(timeout_s)

    def close(self, timeout_s: float = 10.0) -> bool:
        """Stores what is queued and ends the thread. Whether all that was given is on a disk now; may be repeated."""
        if not self._closed:
            self._closed = True
            self._queue.put(None)
        self._thread.join(timeout_s)
        return self._complete

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _put(self, item: Item) -> None:
        if self._closed:
            _logger.error("a row came after the results were closed")
        self._queue.put(item)

    def _run(self) -> None:
        self._keeper.take(())
        self._opened.set()
        going = True
        while going:
            batch = self._next()
            going = None not in batch
            self._keeper.take([item for item in batch if item is not None])
        self._complete = self._keeper.close() and self._queue.empty()
        self._lock.release()

    def _next(self) -> list[Item | None]:
        """All that is queued; at least one, unless it is time to try again."""
        batch: list[Item | None] = []
        try:
            batch.append(self._queue.get(timeout=self._keeper.retry_after_s))
            while True:
                batch.append(self._queue.get_nowait())
        except Empty:
            return batch
