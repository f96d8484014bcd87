"""Nothing is lost, whatever the disk does."""

from __future__ import annotations

import errno
import sqlite3
from dataclasses import dataclass, field
from threading import Event, get_ident
from typing import TYPE_CHECKING

import pytest

from kiosk.core.errors import RecordsError
from kiosk.records import Fault, InUseError, Keeping, Lock, Recorder, Row, StepRow, VisitEnd, open_store
from kiosk.records import keeper as keeper_module
from kiosk.records import reserve as reserve_module
from kiosk.records.keeper import Item, Keeper, Status
from kiosk.records.reading import count_answers, totals
from kiosk.records.reserve import Reserve, is_full
from kiosk.records.spill import Spill, read, spilled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from kiosk.records import AnswerRow, Opened, Store, VisitRow


@dataclass
class Disk:
    """An opener whose stores fail when told to, before or after the commit."""

    failures: list[Exception | None] = field(default_factory=list)
    after_commit: bool = False
    openings: int = 0

    def __call__(self, folder: Path) -> Opened:
        self.openings += 1
        opened = open_store(folder)
        write = opened.store.write

        def failing(rows: Sequence[Row]) -> None:
            error = self.failures.pop(0) if self.failures else None
            if error is None or self.after_commit:
                write(rows)
            if error is not None:
                raise error

        opened.store.write = failing  # type: ignore[method-assign]
        return opened


class BadSpill(Spill):
    def add(self, rows: Iterable[Row]) -> None:
        assert rows is not None
        raise OSError(errno.EROFS, "read-only")


def broken(text: str = "disk I/O error") -> sqlite3.OperationalError:
    return sqlite3.OperationalError(text)


def items(*rows: Row, kept: Callable[[str], None] | None = None) -> list[Item]:
    return [Item(row, getattr(row, "id", ""), kept) for row in rows]


@pytest.fixture
def told() -> list[str]:
    return []


def test_a_row_is_told_to_be_kept_after_it_is_stored(
    tmp_path: Path, visit: Callable[..., VisitRow], answer: Callable[..., AnswerRow]
) -> None:
    keeper = Keeper(tmp_path)
    seen: list[int] = []

    def look(_: str) -> None:
        assert isinstance(keeper._store, object)
        store: Store | None = keeper._store
        assert store is not None
        assert not store.connection.in_transaction
        seen.extend(store.connection.execute("SELECT count(*) FROM answers").fetchone())

    keeper.take(items(visit()))
    keeper.take(items(answer(1), answer(2), kept=look))
    assert keeper.close()
    assert seen == [2, 2]
    assert len(keeper.commit_ms) == 2


@pytest.mark.parametrize("after_commit", [False, True])
def test_a_failed_write_goes_to_the_safety_file_and_is_written_later_once(
    tmp_path: Path,
    told: list[str],
    visit: Callable[..., VisitRow],
    answer: Callable[..., AnswerRow],
    *,
    after_commit: bool,
) -> None:
    disk = Disk([None, broken()], after_commit)
    keeper = Keeper(tmp_path, disk)
    keeper.take(items(visit()))
    keeper.take(items(answer(1), kept=told.append))
    assert (keeper.status.keeping, keeper.status.waiting, told) == (Keeping.SPILLING, 1, ["v1-a1"])
    assert keeper.retry_after_s == 0.2
    assert read(*spilled(tmp_path)) == ([answer(1)], 0)
    keeper.take(items(answer(2), kept=told.append))
    assert (keeper.status, told) == (Status(Keeping.OK), ["v1-a1", "v1-a2"])
    assert [keeper.retry_after_s] == [None]
    assert spilled(tmp_path) == []
    assert keeper.close()
    assert count_answers(tmp_path) == 2


def test_where_not_even_a_safety_file_can_be_written_rows_wait_in_memory(
    tmp_path: Path, told: list[str], visit: Callable[..., VisitRow], answer: Callable[..., AnswerRow]
) -> None:
    disk = Disk([broken(), broken()])
    keeper = Keeper(tmp_path, disk, BadSpill(tmp_path))
    keeper.take(items(visit(), answer(1), kept=told.append))
    keeper.take(())
    assert (keeper.status.keeping, keeper.status.waiting, told) == (Keeping.MEMORY, 2, [])
    keeper.take(())
    assert (keeper.status.keeping, told) == (Keeping.OK, ["v1", "v1-a1"])
    assert disk.openings == 2
    assert keeper.close()


def test_closing_says_whether_everything_is_on_a_disk(tmp_path: Path, visit: Callable[..., VisitRow]) -> None:
    lost = Keeper(tmp_path, Disk([broken()] * 9), BadSpill(tmp_path))
    lost.take(items(visit()))
    assert not lost.close()
    spilling = Keeper(tmp_path, Disk([broken()] * 9))
    spilling.take(items(visit()))
    assert spilling.close()
    assert len(spilled(tmp_path)) == 1


def test_it_tries_again_ever_more_seldom(tmp_path: Path, visit: Callable[..., VisitRow]) -> None:
    keeper = Keeper(tmp_path, Disk([broken()] * 40))
    keeper.take(items(visit()))
    pauses = []
    for _ in range(30):
        pauses.append(keeper.retry_after_s)
        keeper.take(())
    assert pauses[:4] == [0.2, 0.4, 0.8, 1.6]
    assert pauses[-1] == 30.0


def test_an_opening_that_fails_is_tried_again(tmp_path: Path, told: list[str], visit: Callable[..., VisitRow]) -> None:
    failures = [OSError(errno.EIO, "input/output error")]

    def opener(folder: Path) -> Opened:
        if failures:
            raise failures.pop()
        return open_store(folder)

    keeper = Keeper(tmp_path, opener)
    keeper.take(items(visit(), kept=told.append))
    assert (keeper.status.keeping, told) == (Keeping.SPILLING, ["v1"])
    keeper.take(())
    assert keeper.status.keeping is Keeping.OK
    assert keeper.close()
    assert told == ["v1"]


def test_a_visit_that_is_on_when_the_file_is_opened_again_ends_as_it_ends(
    tmp_path: Path, visit: Callable[..., VisitRow]
) -> None:
    keeper = Keeper(tmp_path, Disk([None, broken(), broken()]))
    keeper.take(items(visit()))
    keeper.take(items(visit(age="12-15")))
    keeper.take(())
    keeper.take(items(VisitEnd("v1", "left", "play")))
    assert keeper.close()
    assert totals(tmp_path).ends == (("left", 1),)


def test_a_row_that_does_not_fit_is_kept_beside_and_stops_nothing(
    tmp_path: Path, told: list[str], visit: Callable[..., VisitRow], answer: Callable[..., AnswerRow]
) -> None:
    keeper = Keeper(tmp_path)
    keeper.take(items(visit(), answer(1, visit="nobody"), answer(2), kept=told.append))
    assert told == ["v1", "v1-a2"]
    assert (keeper.status.refused, keeper.status.keeping) == (1, Keeping.OK)
    assert read(tmp_path / "refused-1.jsonl") == ([answer(1, visit="nobody")], 0)
    assert keeper.close()


def test_a_results_file_deleted_while_running_is_written_anew_with_all_it_held(
    tmp_path: Path, told: list[str], visit: Callable[..., VisitRow], answer: Callable[..., AnswerRow]
) -> None:
    keeper = Keeper(tmp_path)
    keeper.take(items(visit(), answer(1), kept=told.append))
    (tmp_path / "results.db").unlink()
    keeper.take(items(answer(2), kept=told.append))
    assert keeper.status.keeping is Keeping.OK
    assert keeper.status.damage is not None
    assert keeper.status.damage.fault is Fault.MISSING
    assert keeper.close()
    assert count_answers(tmp_path) == 2
    assert told == ["v1", "v1-a1", "v1-a2"]


def test_a_full_disk_gets_the_reserve(
    tmp_path: Path, told: list[str], visit: Callable[..., VisitRow], answer: Callable[..., AnswerRow]
) -> None:
    full = broken("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    keeper = Keeper(tmp_path, Disk([None, full]))
    keeper.take(items(visit()))
    assert (tmp_path / "reserve.bin").exists()
    keeper.take(items(answer(1), kept=told.append))
    assert (keeper.status.keeping, told) == (Keeping.OK, ["v1-a1"])
    assert not (tmp_path / "reserve.bin").exists()
    assert keeper.close()


def test_the_reserve_is_laid_in_only_where_there_is_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reserve = Reserve(tmp_path)
    assert not reserve.give()
    monkeypatch.setattr(reserve_module, "_ROOMY", 10**18)
    reserve.lay_in()
    assert not (tmp_path / "reserve.bin").exists()
    Reserve(tmp_path / "missing").lay_in()
    assert is_full(OSError(errno.ENOSPC, "full"))
    assert not is_full(OSError(errno.EIO, "broken"))
    assert not is_full(broken())
    assert not is_full(OverflowError())


def test_a_listener_that_fails_stops_nothing(
    tmp_path: Path, visit: Callable[..., VisitRow], caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: str) -> None:
        raise KeyError

    keeper = Keeper(tmp_path)
    keeper.take(items(visit(), kept=fail))
    assert keeper.status.keeping is Keeping.OK
    assert keeper.close()
    assert "the listener failed" in caplog.text


def test_staff_are_told_what_matters_most(tmp_path: Path) -> None:
    (tmp_path / "results.db").write_bytes(b"")
    keeper = Keeper(tmp_path)
    assert keeper.status.message() is None
    keeper.take(())
    message = keeper.status.message()
    assert message is not None
    assert "set aside" in message.plain()
    assert keeper.close()
    for keeping, word in ((Keeping.SPILLING, "safety file"), (Keeping.MEMORY, "cannot be saved")):
        said = Status(keeping, 3).message()
        assert said is not None
        assert word in said.plain()
        assert "3" in said.plain()


def test_a_recorder_keeps_a_whole_visit(
    tmp_path: Path, visit: Callable[..., VisitRow], answer: Callable[..., AnswerRow]
) -> None:
    told: list[tuple[str, int]] = []
    with Recorder(tmp_path) as recorder:
        assert recorder.wait_until_open(10)
        recorder.begin(visit())
        recorder.step(StepRow("v1", 1, "otp", "sort", "judge"))
        recorder.answer(answer(1), lambda name: told.append((name, get_ident())))
        recorder.answer(answer(2))
        recorder.end(VisitEnd("v1", "finished", "result", missions=1))
    assert recorder.close()
    assert recorder.status.keeping is Keeping.OK
    assert recorder.commit_ms
    assert [name for name, _ in told] == ["v1-a1"]
    assert told[0][1] != get_ident()
    found = totals(tmp_path)
    assert (found.visits, found.finished, found.missions, found.answers) == (1, 1, 1, 2)


def test_calling_never_waits_for_the_disk_and_what_came_meanwhile_is_one_write(
    tmp_path: Path, visit: Callable[..., VisitRow], answer: Callable[..., AnswerRow]
) -> None:
    may_open = Event()

    def slow(folder: Path) -> Opened:
        assert may_open.wait(10)
        return open_store(folder)

    recorder = Recorder(tmp_path, Keeper(tmp_path, slow))
    recorder.begin(visit())
    for number in range(50):
        recorder.answer(answer(number))
    assert recorder.status.keeping is Keeping.OPENING
    assert not recorder.wait_until_open(0)
    may_open.set()
    assert recorder.close()
    assert len(recorder.commit_ms) == 1
    assert count_answers(tmp_path) == 50


def test_the_thread_tries_again_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, visit: Callable[..., VisitRow]
) -> None:
    monkeypatch.setattr(keeper_module, "FIRST_RETRY_S", 0.001)
    kept_again = Event()
    keeper = Keeper(tmp_path, Disk([broken(), broken(), broken()]), BadSpill(tmp_path))
    recorder = Recorder(tmp_path, keeper)
    recorder._put(Item(visit(), "v1", lambda _: kept_again.set()))
    assert kept_again.wait(10)
    assert recorder.close()


def test_a_close_that_takes_too_long_says_so_and_can_be_repeated(
    tmp_path: Path, visit: Callable[..., VisitRow]
) -> None:
    may_open = Event()

    def slow(folder: Path) -> Opened:
        assert may_open.wait(10)
        return open_store(folder)

    recorder = Recorder(tmp_path, Keeper(tmp_path, slow))
    recorder.begin(visit())
    assert not recorder.close(0)
    may_open.set()
    assert recorder.close()


def test_a_row_after_the_end_is_logged(
    tmp_path: Path, visit: Callable[..., VisitRow], caplog: pytest.LogCaptureFixture
) -> None:
    recorder = Recorder(tmp_path)
    assert recorder.close()
    recorder.begin(visit())
    assert "after the results were closed" in caplog.text


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_died_of_a_bug_does_not_look_well(tmp_path: Path, visit: Callable[..., VisitRow]) -> None:
    def bug(_: Path) -> Opened:
        raise ZeroDivisionError

    recorder = Recorder(tmp_path, Keeper(tmp_path, bug))
    recorder._thread.join(10)
    recorder.begin(visit())
    assert (recorder.status.keeping, recorder.status.waiting) == (Keeping.MEMORY, 1)
    assert not recorder.close()
    recorder._lock.release()


def test_a_second_program_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    with Recorder(tmp_path) as recorder:
        with pytest.raises(InUseError, match="already running"):
            Recorder(tmp_path)
        assert recorder.wait_until_open(10)
    Recorder(tmp_path).close()


def test_a_folder_that_cannot_be_written_is_said_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RecordsError, match="cannot be kept"):
        Lock(tmp_path / "file" / "data")
