"""Rows, their cleaning, and the safety file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records import AnswerRow, Row, StepRow, VisitEnd, VisitRow, new_id, open_store
from kiosk.records.rows import LONGEST, values
from kiosk.records.spill import Spill, read, spilled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXT = st.text(st.characters(), min_size=1, max_size=900)


def test_ids_differ() -> None:
    assert len({new_id() for _ in range(100)}) == 100


def test_durations_are_coarse_and_never_negative() -> None:
    assert [values(VisitEnd("v", "left", "play", seconds=s))[5] for s in (-9, 0, 1, 5, 6)] == [0, 0, 5, 5, 10]


@given(TEXT, TEXT, st.integers())
def test_any_text_fits_the_tables(item: str, choice: str, n: int) -> None:
    fields = values(AnswerRow("id", "v", n, "l", "s", "k", item, choice, "hit", "spot", "fear"))
    for text in fields[6:8]:
        assert isinstance(text, str)
        assert len(text) <= LONGEST
        assert "\0" not in text
        text.encode()


def test_rows_come_back_from_the_safety_file_as_they_were(tmp_path: Path, answer: Callable[..., AnswerRow]) -> None:
    rows: list[Row] = [
        VisitRow("v", "2026-11-21", 9, "vi"),
        VisitEnd("v", "left", "play", "otp", "sort", 30),
        StepRow("v", 1, "otp", "sort", "judge", done=True),
        answer(1, item="thật 😀"),
        answer(2, item="\ud800"),
    ]
    spill = Spill(tmp_path / "new")
    spill.add(rows[:2])
    spill.add(rows[2:])
    assert spill.path is not None
    found, broken = read(spill.path)
    assert [values(row) for row in found] == [values(row) for row in rows]
    assert broken == 0
    assert spilled(tmp_path / "new") == [spill.path]
    spill.drop()
    spill.drop()
    assert spilled(tmp_path / "new") == []


def test_safety_files_get_the_next_free_number_and_are_read_in_order(tmp_path: Path) -> None:
    for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10):
        spill = Spill(tmp_path)
        spill.add([VisitRow("v", "2026-11-21", 9, "vi")])
        assert spill.path == tmp_path / f"spill-{number}.jsonl"
    assert [path.stem for path in spilled(tmp_path)][-2:] == ["spill-9", "spill-10"]


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "7",
        '{"sum": 1}',
        '{"sum": 1, "row": "cat"}',
        '{"sum": 1, "row": "visit", "x": 2}',
        '{"sum": 1, "row": "end", "visit": "x", "ended": "left", "stage": "play", "seconds": 1e999}',
        "[" * 99999,
    ],
)
def test_a_broken_line_is_counted_and_passed_over(tmp_path: Path, line: str) -> None:
    path = tmp_path / "spill-1.jsonl"
    path.write_text(line + "\n")
    assert read(path) == ([], 1)


def test_a_changed_line_is_not_believed(tmp_path: Path, answer: Callable[..., AnswerRow]) -> None:
    spill = Spill(tmp_path)
    spill.add([answer(1)])
    assert spill.path is not None
    fields = json.loads(spill.path.read_text())
    spill.path.write_text(json.dumps({**fields, "choice": "other"}) + "\n")
    assert read(spill.path) == ([], 1)


def test_a_line_that_was_cut_off_is_no_damage(tmp_path: Path, answer: Callable[..., AnswerRow]) -> None:
    spill = Spill(tmp_path)
    spill.add([answer(1), answer(2)])
    assert spill.path is not None
    spill.path.write_bytes(spill.path.read_bytes()[:-9])
    assert read(spill.path) == ([answer(1)], 0)


def test_what_could_not_be_added_leaves_no_trace(
    tmp_path: Path, answer: Callable[..., AnswerRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    spill = Spill(tmp_path)
    spill.add([answer(1)])
    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(OSError, match="No space"):
            spill.add([answer(2)])
    assert spill.path is not None
    assert read(spill.path) == ([answer(1)], 0)


def test_writing_again_changes_nothing_but_corrects_choices_and_progress(
    tmp_path: Path, visit: Callable[..., VisitRow], answer: Callable[..., AnswerRow]
) -> None:
    store = open_store(tmp_path).store
    rows: list[Row] = [visit(), StepRow("v1", 1, "otp", "sort", "judge"), answer(1)]
    store.write(rows)
    store.write([*rows, visit(language="en", age="16-18", mission="m", hour=23)])
    store.write([StepRow("v1", 1, "otp", "sort", "judge", done=True, seconds=20), *rows])
    store.write([visit(mission="")])
    one = store.connection.execute("SELECT language, age, mission, hour FROM visits").fetchall()
    two = store.connection.execute("SELECT started, done, seconds FROM steps").fetchall()
    three = store.connection.execute("SELECT count(*) FROM answers").fetchall()
    store.write([VisitEnd("v1", "finished", "result"), visit(language="id")])
    after = store.connection.execute("SELECT language, ended FROM visits").fetchall()
    store.close()
    assert (one, two, three) == ([("vi", "", "m", 10)], [(1, 1, 20)], [(1,)])
    assert after == [("vi", "finished")]
