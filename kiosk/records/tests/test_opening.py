"""Opening, checking and mending the results file."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.records import Fault, StepRow, VisitEnd, examine, open_store
from kiosk.records import checks as checks_module
from kiosk.records import opening as opening_module
from kiosk.records.checks import journal
from kiosk.records.opening import restore
from kiosk.records.salvage import salvage
from kiosk.records.schema import COLUMNS, connect, migrate, migrations, newest_version, row_sum, summed
from kiosk.records.spill import Spill, read
from kiosk.records.store import FRESH, MARK, read_mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.records import AnswerRow, Row, VisitRow

ALL = 300


def noon() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


def stored(folder: Path, query: str = "SELECT count(*) FROM answers") -> object:
    connection = connect(folder / "results.db")
    try:
        return connection.execute(query).fetchone()[0]
    finally:
        connection.close()


def damage(folder: Path) -> tuple[Fault, int] | None:
    opened = open_store(folder, noon)
    opened.store.close()
    return (opened.damage.fault, opened.damage.saved) if opened.damage else None


def test_a_new_folder_gets_a_complete_file(tmp_path: Path) -> None:
    assert damage(tmp_path / "deep" / "er") is None
    assert examine(tmp_path / "deep" / "er" / "results.db") is None
    names = {path.name for path in (tmp_path / "deep" / "er").iterdir()}
    assert names - {"results.db-journal"} == {"results.db", "results.mark"}


def test_the_pragmas_are_those_that_survive_a_power_cut(tmp_path: Path) -> None:
    store = open_store(tmp_path).store
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 3,
        "locking_mode": "exclusive",
        "trusted_schema": 0,
        "foreign_keys": 1,
        "secure_delete": 1,
        "cell_size_check": 1,
        "mmap_size": 0,
        "busy_timeout": 2000,
        "application_id": 0x4B686965,
        "user_version": newest_version(),
    }
    found = {name: store.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    store.close()
    assert found == wanted


def test_every_table_is_strict_and_has_the_columns_that_are_summed(tmp_path: Path) -> None:
    store = open_store(tmp_path).store
    tables = {row[1]: row[5] for row in store.connection.execute("PRAGMA table_list") if row[1] in COLUMNS}
    for table, columns in COLUMNS.items():
        names = [row[1] for row in store.connection.execute(f"PRAGMA table_info({table})")]
        assert names == [*columns, "checksum"]
    store.close()
    assert tables == dict.fromkeys(COLUMNS, 1)


def test_a_good_file_is_opened_as_it_is(filled: Path) -> None:
    assert damage(filled) is None
    assert stored(filled) == ALL


def test_visits_without_an_end_are_marked_cut_at_the_next_opening(
    tmp_path: Path, visit: Callable[..., VisitRow]
) -> None:
    store = open_store(tmp_path).store
    store.write([visit("open"), visit("over"), VisitEnd("over", "finished", "result")])
    store.close()
    assert damage(tmp_path) is None
    assert stored(tmp_path, "SELECT ended FROM visits WHERE id = 'open'") == "cut"
    assert stored(tmp_path, "SELECT ended FROM visits WHERE id = 'over'") == "finished"
    assert examine(tmp_path / "results.db") is None


@pytest.mark.parametrize(
    ("content", "fault"), [(b"", Fault.EMPTY), (b"Dear diary, " * 900, Fault.BROKEN), (bytes(9000), Fault.BROKEN)]
)
def test_what_is_no_database_is_set_aside_untouched(tmp_path: Path, content: bytes, fault: Fault) -> None:
    (tmp_path / "results.db").write_bytes(content)
    assert damage(tmp_path) == (fault, 0)
    assert (tmp_path / "results.damaged-20261121T120000Z.db").read_bytes() == content
    assert stored(tmp_path) == 0


def test_the_file_of_another_program_is_set_aside_with_its_journal(tmp_path: Path) -> None:
    path = tmp_path / "results.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE answers (id TEXT)")
    other.close()
    before = path.read_bytes()
    journal(path).write_bytes(b"")
    assert damage(tmp_path) == (Fault.FOREIGN, 0)
    aside = tmp_path / "results.damaged-20261121T120000Z.db"
    assert aside.read_bytes() == before
    assert journal(aside).exists()


def test_the_file_of_a_newer_program_is_set_aside_and_its_rows_are_read(filled: Path) -> None:
    connection = connect(filled / "results.db")
    connection.execute("PRAGMA user_version=99")
    connection.close()
    assert damage(filled) == (Fault.NEWER, ALL)


def test_an_older_file_is_brought_up_to_date(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "old.db")
    migrate(connection, [(1, "CREATE TABLE first (a);")])
    migrate(connection, [(1, "CREATE TABLE first (a);"), (2, "ALTER TABLE first ADD COLUMN b;")])
    assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, [(3, "CREATE TABLE third (a); SELECT nothing;")])
    assert connection.execute("PRAGMA table_info(third)").fetchall() == []
    with pytest.raises(sqlite3.Error):
        migrate(connection, [(3, "COMMIT; SELECT nothing;")])
    connection.close()
    assert [number for number, _ in migrations()] == list(range(1, newest_version() + 1))


def test_missing_tables_are_noticed_and_the_others_saved(filled: Path) -> None:
    connection = connect(filled / "results.db")
    connection.execute("DROP TABLE steps")
    connection.close()
    assert damage(filled) == (Fault.TABLES, ALL)


def test_a_deleted_file_is_noticed_by_the_mark_beside_it(filled: Path) -> None:
    (filled / "results.db").unlink()
    opened = open_store(filled)
    opened.store.close()
    assert opened.damage is not None
    assert (opened.damage.fault, opened.damage.before, opened.damage.aside) == (Fault.MISSING, ALL, "")
    assert read_mark(filled / MARK) == 0


def test_an_older_copy_put_back_is_noticed_and_used(filled: Path, answer: Callable[..., AnswerRow]) -> None:
    old = (filled / "results.db").read_bytes()
    store = open_store(filled).store
    store.write([answer(99)])
    store.close()
    (filled / "results.db").write_bytes(old)
    assert damage(filled) == (Fault.SHRUNK, ALL)


def test_one_flipped_bit_in_a_text_leaves_that_row_out(filled: Path) -> None:
    path = filled / "results.db"
    content = bytearray(path.read_bytes())
    place = content.rindex(b"urgency")
    content[place] ^= 1
    path.write_bytes(content)
    assert damage(filled) == (Fault.ROWS, ALL - 1)
    assert examine(path) is None


@pytest.mark.parametrize("size", [16, 100, 4096])
def test_rows_are_saved_although_the_beginning_of_the_file_is_gone(filled: Path, size: int) -> None:
    with (filled / "results.db").open("r+b") as file:
        file.write(bytes(size))
    assert damage(filled) == (Fault.BROKEN, ALL)
    assert stored(filled, "SELECT count(*) FROM visits") == 20
    assert not (filled / "results.salvage.tmp").exists()


def test_rows_are_saved_from_a_file_that_was_cut_off(filled: Path) -> None:
    path = filled / "results.db"
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 7 // 4096 * 4096])
    fault = damage(filled)
    assert fault is not None
    assert fault[0] is Fault.BROKEN
    assert ALL // 2 < fault[1] < ALL


def test_rows_around_a_page_of_garbage_are_saved(filled: Path) -> None:
    path = filled / "results.db"
    content = bytearray(path.read_bytes())
    page = content.index(b"urgency", len(content) * 3 // 4) // 4096 * 4096
    content[page : page + 4096] = Random(1).randbytes(4096)
    path.write_bytes(content)
    fault = damage(filled)
    assert fault is not None
    assert fault[0] is Fault.BROKEN
    assert ALL - 80 < fault[1] < ALL


def test_pages_that_lead_round_in_circles_do_not_hold_it_up(filled: Path) -> None:
    path = filled / "results.db"
    connection = connect(path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'answers'").fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    page = (root - 1) * 4096
    cells = [page + int.from_bytes(content[page + 12 + 2 * n : page + 14 + 2 * n]) for n in range(4)]
    content[cells[2] : cells[2] + 4] = content[cells[0] : cells[0] + 4]
    content[cells[3] : cells[3] + 4] = (9999).to_bytes(4)
    path.write_bytes(content)
    fault = damage(filled)
    assert fault is not None
    assert fault[1] > ALL // 3


def test_answers_whose_visit_was_lost_keep_a_stand_in(tmp_path: Path, answer: Callable[..., AnswerRow]) -> None:
    store = open_store(tmp_path).store
    store.connection.execute("PRAGMA foreign_keys=OFF")
    store.write([answer(1), StepRow("v2", 1, "otp", "sort", "judge")])
    store.connection.execute("UPDATE answers SET checksum = checksum")
    store.connection.execute("UPDATE steps SET checksum = 0 WHERE visit = 'v2'")
    store.close()
    assert damage(tmp_path) == (Fault.ROWS, 1)
    assert stored(tmp_path, "SELECT id || day || ended FROM visits") == "v10000-00-00cut"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9), flips=st.integers(1, 400))
def test_whatever_is_flipped_it_opens_and_invents_nothing(filled: Path, seed: int, flips: int) -> None:
    path = filled / "results.db"
    spare = filled / "spare"
    if not spare.exists():
        spare.write_bytes(path.read_bytes())
    chance = Random(seed)
    content = bytearray(spare.read_bytes())
    for _ in range(flips):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    journal(path).unlink(missing_ok=True)
    open_store(filled).store.close()
    connection = connect(path)
    rows = connection.execute("SELECT id, item, choice, tactic FROM answers").fetchall()
    connection.close()
    assert set(rows) <= {(f"v{v}-a{n}", f"item-{n % 7}", "trick", "urgency") for v in range(20) for n in range(15)}
    assert examine(path) is None


def test_a_forged_row_with_a_right_checksum_is_left_out(tmp_path: Path, visit: Callable[..., VisitRow]) -> None:
    store = open_store(tmp_path).store
    store.write([visit("good"), visit("forged")])
    store.connection.execute("PRAGMA ignore_check_constraints=ON")
    store.connection.execute("UPDATE visits SET hour = 99 WHERE id = 'forged'")
    store.connection.execute("UPDATE visits SET checksum = " + summed("visits"))
    store.close()
    assert damage(tmp_path) == (Fault.BROKEN, 0)
    assert stored(tmp_path, "SELECT group_concat(id) FROM visits") == "good"


def test_a_forged_table_whose_numbers_are_none_is_not_believed(filled: Path, tmp_path: Path) -> None:
    forged = sqlite3.connect(tmp_path / "forged.db")
    forged.execute("CREATE TABLE visits (" + ", ".join((*COLUMNS["visits"], "checksum")) + ")")
    fields = ("v", "2026-11-21", "noon", *["0"] * 10)
    forged.execute("INSERT INTO visits VALUES (" + "?, " * 13 + "?)", (*fields, row_sum(*fields)))
    forged.commit()
    forged.close()
    assert salvage(tmp_path / "forged.db", filled / "results.db", tmp_path / "spare") == 0
    assert stored(filled, "SELECT count(*) FROM visits") == 20


def test_saving_into_a_file_that_takes_nothing_is_an_error(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.db"
    sqlite3.connect(target).close()
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        salvage(filled / "results.db", target, tmp_path / "spare")


def test_a_safety_file_that_cannot_be_read_keeps_nothing_from_being_stored(
    tmp_path: Path,
    visit: Callable[..., VisitRow],
    answer: Callable[..., AnswerRow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spills = [Spill(tmp_path), Spill(tmp_path)]
    for number, spill in enumerate(spills):
        spill.add([visit(f"v{number}"), answer(number, f"v{number}")])
    (tmp_path / "spill-7.jsonl").mkdir()

    def refused(path: Path) -> tuple[list[Row], int]:
        if path == spills[0].path:
            raise PermissionError
        return read(path)

    monkeypatch.setattr(opening_module, "read", refused)
    store = open_store(tmp_path).store
    assert store.connection.execute("SELECT n FROM answers").fetchall() == [(1,)]
    store.close()
    assert [path.name for path in tmp_path.glob("spill-*.jsonl") if path.is_file()] == ["spill-1.jsonl"]


def test_two_files_set_aside_in_one_second_keep_their_names(tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        (tmp_path / "results.db").write_bytes(content)
        damage(tmp_path)
    assert (tmp_path / "results.damaged-20261121T120000Z.db").read_bytes() == b"one"
    assert (tmp_path / "results.damaged-20261121T120000Z-2.db").read_bytes() == b"two"


def test_where_links_are_unknown_the_file_is_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("os.link", refuse)
    monkeypatch.setattr("os.fsync", refuse)
    (tmp_path / "results.db").write_bytes(b"text")
    assert damage(tmp_path) == (Fault.BROKEN, 0)
    assert (tmp_path / "results.damaged-20261121T120000Z.db").read_bytes() == b"text"


def test_a_half_made_new_file_is_made_again(tmp_path: Path) -> None:
    (tmp_path / FRESH).write_bytes(b"half")
    assert damage(tmp_path) is None


def test_a_busy_file_is_no_damage(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = connect(filled / "results.db")
    other.execute("BEGIN EXCLUSIVE")
    monkeypatch.setattr("kiosk.records.schema._PRAGMAS", ("busy_timeout=0", "journal_mode=TRUNCATE"))
    journal(filled / "results.db").write_bytes(bytes(600))
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        open_store(filled)
    journal(filled / "results.db").write_bytes(b"")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        examine(filled / "results.db")
    other.close()


def test_a_journal_of_rubbish_does_no_harm(filled: Path) -> None:
    journal(filled / "results.db").write_bytes(b"rubbish" * 100)
    assert damage(filled) is None
    assert stored(filled) == ALL


def test_a_journal_beside_rubbish_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "results.db").write_bytes(b"rubbish" * 1000)
    journal(tmp_path / "results.db").write_bytes(b"rubbish" * 100)
    assert damage(tmp_path) == (Fault.BROKEN, 0)


def test_what_lay_in_safety_files_is_taken_in(
    tmp_path: Path, visit: Callable[..., VisitRow], answer: Callable[..., AnswerRow]
) -> None:
    spill = Spill(tmp_path)
    spill.add([visit(), answer(1), answer(1), answer(2)])
    assert damage(tmp_path) is None
    assert stored(tmp_path) == 2
    assert not list(tmp_path.glob("spill-*"))


def test_a_safety_file_with_a_broken_line_is_kept_beside(tmp_path: Path, visit: Callable[..., VisitRow]) -> None:
    spill = Spill(tmp_path)
    spill.add([visit()])
    assert spill.path is not None
    with spill.path.open("a") as file:
        file.write('{"row": "answer", "sum": 1}\n')
    assert damage(tmp_path) is None
    assert stored(tmp_path, "SELECT count(*) FROM visits") == 1
    assert [path.name for path in tmp_path.glob("spill-*")] == ["spill-1.damaged"]


def test_an_opening_that_fails_late_gives_the_file_free(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("late")

    monkeypatch.setattr(opening_module, "_take_in", fail)
    with pytest.raises(OSError, match="late"):
        open_store(filled)
    monkeypatch.undo()
    assert damage(filled) is None


def test_a_store_whose_file_was_deleted_is_written_anew(filled: Path, answer: Callable[..., AnswerRow]) -> None:
    store = open_store(filled).store
    assert not store.moved()
    (filled / "results.db").unlink()
    assert store.moved()
    opened = restore(store)
    opened.store.write([answer(77)])
    opened.store.close()
    assert opened.damage is not None
    assert opened.damage.saved == ALL
    assert stored(filled) == ALL + 1
    assert examine(filled / "results.db") is None


def test_a_store_whose_file_was_replaced_sets_the_stranger_aside(filled: Path) -> None:
    store = open_store(filled).store
    (filled / "results.db").rename(filled / "elsewhere.db")
    (filled / "results.db").write_bytes(b"stranger")
    opened = restore(store, noon)
    opened.store.close()
    assert (filled / "results.damaged-20261121T120000Z.db").read_bytes() == b"stranger"
    assert stored(filled) == ALL


@pytest.mark.parametrize("fault", list(Fault))
def test_every_damage_is_said_in_a_sentence(fault: Fault) -> None:
    said = opening_module.Damage(fault, "aside.db", 0, 7).message().plain()
    assert said.endswith(".")
    assert "{" not in said


def test_only_the_newest_rows_are_summed_at_the_start(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connection = connect(filled / "results.db")
    connection.execute("UPDATE answers SET choice = 'x' WHERE rowid = 1")
    connection.close()
    assert examine(filled / "results.db") is Fault.ROWS
    monkeypatch.setattr(checks_module, "RECENT", 10)
    assert examine(filled / "results.db") is None
