"""Questions to the results, and carrying them away."""

from __future__ import annotations

import csv
import errno
import os
import sqlite3
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import RecordsError, UsageError
from kiosk.records import Row, StepRow, VisitEnd, examine, open_store
from kiosk.records import carrying as carrying_module
from kiosk.records.carrying import backup, cell, export, verify
from kiosk.records.checks import Fault
from kiosk.records.detection import Detection
from kiosk.records.reading import HardItem, StepFlow, count_answers, explained, totals
from kiosk.records.schema import connect
from kiosk.records.spill import Spill
from kiosk.records.store import DATABASE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.records import AnswerRow, VisitRow


@pytest.fixture
def booth(tmp_path: Path, visit: Callable[..., VisitRow], answer: Callable[..., AnswerRow]) -> Path:
    """Seven visits: five of 12–15 that finish, a teacher who leaves, one that is cut off."""
    rows: list[Row] = []
    for number in range(5):
        name = f"v{number}"
        rows += [
            visit(name, age="12-15", day="2026-11-20"),
            StepRow(name, 1, "otp", "sort", "judge", done=True),
            StepRow(name, 2, "otp", "story", "scenario", started=False),
            answer(1, name, item="fee", verdict="hit"),
            answer(2, name, item="bank", verdict="false_alarm", tactic=""),
            answer(3, name, item="mum", verdict="correct_rejection", tactic=""),
            answer(4, name, item="rare" if number else "fee2", verdict="miss", tactic="fear"),
            answer(5, name, item="call", verdict="help", skill="tell", tactic=""),
            VisitEnd(name, "finished", "result", seconds=150, missions=1),
        ]
    rows += [visit("t", age="teacher", language="en"), StepRow("t", 1, "otp", "sort", "judge")]
    rows += [VisitEnd("t", "left", "play", "otp", "sort", 20), visit("cut")]
    store = open_store(tmp_path).store
    store.write(rows)
    store.cut_open_visits()
    store.close()
    return tmp_path


def test_the_totals_tell_visits_and_where_people_left(booth: Path) -> None:
    found = totals(booth)
    assert (found.visits, found.finished, found.missions, found.answers) == (7, 5, 5, 25)
    assert found.ends == (("cut", 1), ("finished", 5), ("left", 1))
    assert found.stages == (("play", 1),)
    assert found.steps == (
        StepFlow("otp", "sort", "judge", started=6, left=1, skipped=0),
        StepFlow("otp", "story", "scenario", started=0, left=0, skipped=5),
    )


def test_the_totals_tell_what_was_caught_and_what_got_through(booth: Path) -> None:
    found = totals(booth)
    assert found.detection == Detection(caught=5, missed=5, accused=5, trusted=5)
    assert (found.helped, found.helped_visits, found.tactics) == (5, 5, (("fear", 5),))


def test_hard_items_need_enough_answers(booth: Path) -> None:
    assert totals(booth).hardest == (HardItem("otp", "sort", "bank", answers=5, wrong=5),)


def test_small_groups_of_an_age_are_hidden_but_days_are_not(booth: Path) -> None:
    found = totals(booth)
    assert [(group.name, group.visits, group.hidden) for group in found.ages] == [
        ("", 0, True),
        ("12-15", 5, False),
        ("teacher", 0, True),
    ]
    assert [(group.name, group.visits, group.finished) for group in found.days] == [
        ("2026-11-20", 5, 5),
        ("2026-11-21", 2, 0),
    ]
    assert [(group.name, group.detection.caught) for group in found.languages] == [("en", 0), ("vi", 5)]


def test_results_without_any_visit_have_totals_too(tmp_path: Path) -> None:
    open_store(tmp_path).store.close()
    found = totals(tmp_path)
    assert (found.visits, found.answers, found.detection.d_prime, found.steps) == (0, 0, None, ())


def test_waiting_safety_files_are_counted(booth: Path, visit: Callable[..., VisitRow]) -> None:
    Spill(booth).add([visit("later")])
    assert totals(booth).spilled_files == 1


def test_where_nothing_was_recorded_counting_says_none_and_asking_says_why(tmp_path: Path) -> None:
    assert count_answers(tmp_path) == 0
    for ask in (totals, verify):
        with pytest.raises(RecordsError, match="no results"):
            ask(tmp_path)


def test_reading_changes_nothing(booth: Path) -> None:
    before = (booth / "results.db").read_bytes()
    assert count_answers(booth) == 25
    totals(booth)
    verify(booth)
    assert (booth / "results.db").read_bytes() == before


def test_while_a_kiosk_runs_reading_says_so(booth: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.records.schema._PRAGMAS", ("busy_timeout=0", "journal_mode=TRUNCATE"))
    running = connect(booth / "results.db")
    running.execute("BEGIN EXCLUSIVE")
    for ask in (count_answers, totals, verify):
        with pytest.raises(RecordsError, match="is running"):
            ask(booth)
    running.close()


def test_what_is_no_results_file_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "results.db").write_bytes(b"Dear diary")
    with pytest.raises(RecordsError, match="no results file"):
        count_answers(tmp_path)


def test_a_damaged_file_is_a_sentence_not_a_traceback(booth: Path) -> None:
    path = booth / "results.db"
    content = bytearray(path.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(RecordsError, match="cannot be read"):
        totals(booth)
    assert "other" in str(explained(sqlite3.OperationalError("other"), path))


@pytest.mark.parametrize(
    ("counts", "expected"),
    [((5, 5, 5, 5), 0.0), ((10, 0, 0, 10), 3.3816), ((0, 10, 10, 0), -3.3816), ((8, 2, 1, 9), 1.8446)],
)
def test_sensitivity_has_the_log_linear_correction(counts: tuple[int, int, int, int], expected: float) -> None:
    assert Detection(*counts).d_prime == pytest.approx(expected, abs=0.001)


def test_sensitivity_needs_tricks_and_honest_messages() -> None:
    assert Detection(3, 1, 0, 0).d_prime is None
    assert Detection(0, 0, 3, 1).d_prime is None
    assert Detection(3, 1, 0, 0).hit_rate == 0.75


def test_good_results_are_verified(booth: Path) -> None:
    assert verify(booth) == ()


def test_a_changed_row_is_found_however_old(booth: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connection = connect(booth / "results.db")
    connection.execute("UPDATE answers SET choice = 'x' WHERE rowid = 1")
    connection.close()
    for newest in (100, 3):
        monkeypatch.setattr("kiosk.records.checks.RECENT", newest)
        (wrong,) = verify(booth)
        assert wrong.plain() == "Rows of answers that have changed since they were written: 1"


def test_other_faults_are_named(booth: Path) -> None:
    (booth / "results.db").write_bytes(b"")
    assert [message.plain() for message in verify(booth)] == ["the file is empty"]
    (booth / "results.db").unlink()
    assert [message.plain() for message in verify(booth)] == ["the file is gone"]


def test_every_fault_has_a_name() -> None:
    assert set(carrying_module._FAULTS) == set(Fault)


def test_a_backup_is_whole_and_never_overwrites(booth: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    assert backup(booth, target) == 25
    assert examine(target, 25) is None
    assert not list(tmp_path.glob("*.tmp*"))
    with pytest.raises(UsageError, match="exists already"):
        backup(booth, target)


def test_a_backup_that_cannot_be_written_leaves_nothing(booth: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        backup(booth, tmp_path / "missing" / "copy.db")
    (tmp_path / "file").write_text("")
    with pytest.raises(NotADirectoryError):
        backup(booth, tmp_path / "file" / "copy.db")


@pytest.mark.parametrize(
    ("code", "raised", "says"),
    [
        (sqlite3.SQLITE_FULL, OSError, "disk is full"),
        (sqlite3.SQLITE_IOERR, RecordsError, "The copy failed: the disk cannot be read"),
    ],
)
def test_a_backup_that_sqlite_gives_up_leaves_nothing(
    booth: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    code: int,
    raised: type[Exception],
    says: str,
) -> None:
    def refuse(*_: object) -> sqlite3.Connection:
        error = sqlite3.OperationalError("disk is full")
        error.sqlite_errorcode = code
        raise error

    monkeypatch.setattr(carrying_module, "connect", refuse)
    with pytest.raises(raised, match=says) as caught:
        backup(booth, tmp_path / "copy.db")
    assert getattr(caught.value, "errno", None) == (errno.ENOSPC if raised is OSError else None)
    assert not list(tmp_path.glob("copy.db*"))


def test_a_backup_that_is_not_whole_is_removed(booth: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying_module, "examine", lambda *_: Fault.BROKEN)
    with pytest.raises(RecordsError, match="could not be verified"):
        backup(booth, booth / "copy.db")
    assert not (booth / "copy.db").exists()
    assert not list(booth.glob("*.tmp*"))


def test_a_backup_onto_a_medium_that_goes_away_says_so(booth: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object, **__: object) -> None:
        raise OSError(107, "Transport endpoint is not connected")

    monkeypatch.setattr(carrying_module, "_copied", gone)
    monkeypatch.setattr("pathlib.Path.unlink", gone)
    with pytest.raises(OSError, match="Transport endpoint"):
        backup(booth, booth / "copy.db")


def test_the_export_holds_totals_without_ages_and_hides_small_counts(booth: Path) -> None:
    target = booth / "totals.csv"
    assert export(booth, target) == 6
    assert target.read_bytes().startswith(b"\xef\xbb\xbf" + b'"day","language","lesson"')
    with target.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert {line["item"]: line["answers"] for line in lines} == {
        "bank": "5",
        "call": "5",
        "fee": "5",
        "fee2": "<5",
        "mum": "5",
        "rare": "<5",
    }
    assert "12-15" not in target.read_text("utf-8-sig")


def test_an_export_takes_the_place_of_nothing_least_of_all_the_results(booth: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "nowhere.csv")
    before = (booth / DATABASE).read_bytes()
    for target in (booth / DATABASE, link):
        with pytest.raises(UsageError, match="exists already"):
            export(booth, target)
    assert (booth / DATABASE).read_bytes() == before
    assert link.is_symlink()


def test_what_stands_beside_a_target_is_left_alone(booth: Path, tmp_path: Path) -> None:
    own, other = tmp_path / "totals.csv.tmp", tmp_path / "other.txt"
    other.write_text("precious")
    own.symlink_to(other)
    export(booth, tmp_path / "totals.csv")
    backup(booth, tmp_path / "totals.db")
    assert (own.is_symlink(), other.read_text()) == (True, "precious")
    assert sorted(path.name for path in tmp_path.glob("totals*")) == ["totals.csv", "totals.csv.tmp", "totals.db"]


def test_what_sqlite_complains_about_is_said_in_our_own_words(booth: Path) -> None:
    size = (booth / DATABASE).stat().st_size
    os.truncate(booth / DATABASE, size // 2)
    with pytest.raises(RecordsError, match=r"\(the database is damaged\)"):
        totals(booth)


def test_an_export_that_cannot_be_written_says_so(booth: Path) -> None:
    with pytest.raises(FileNotFoundError):
        export(booth, booth / "missing" / "totals.csv")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM", "|x", "%x", "\t=1", "  =1", "＝1", "\u00a0=1", "\r\n=1"])
def test_what_looks_like_a_formula_is_quoted(text: str) -> None:
    assert cell(text).startswith("'")


@given(st.text())
def test_no_cell_begins_a_formula_or_holds_a_control_character(text: str) -> None:
    shown = cell(text)
    assert not shown.lstrip(" \u00a0").startswith(tuple("=+-@|%"))
    assert all(letter.isprintable() or letter == "\t" for letter in shown)
