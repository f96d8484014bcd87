"""``kiosk results``, as somebody at a terminal meets it."""

from __future__ import annotations

import json
import os
import sqlite3
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.cli import results
from kiosk.cli.console import translator
from kiosk.cli.datadir import data_folder, data_path
from kiosk.cli.main import main
from kiosk.cli.results_text import summary_lines
from kiosk.core.errors import HostError, RecordsError
from kiosk.records import AnswerRow, Recorder, Row, StepRow, VisitEnd, VisitRow, open_store
from kiosk.records.reading import totals
from kiosk.records.spill import Spill

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    translator.cache_clear()


@pytest.fixture
def booth(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    rows: list[Row] = []
    for number in range(6):
        name = f"v{number}"
        age = "12-15" if number else "parent"
        rows += [VisitRow(name, "2026-11-21", 9, "vi", age), StepRow(name, 1, "otp", "sort", "judge", done=number > 0)]
        for n, verdict in enumerate(("hit", "correct_rejection", "miss", "help")):
            fields = (
                name,
                n,
                "otp",
                "sort",
                "judge",
                verdict,
                "x",
                verdict,
                "spot",
                "fear" if verdict == "miss" else "",
            )
            rows.append(AnswerRow(f"{name}-{n}", *fields))
        rows.append(VisitEnd(name, "finished" if number else "idle", "result" if number else "play", missions=1))
    store = open_store(folder).store
    store.write(rows)
    store.close()
    return folder


def kiosk(folder: Path, *words: str) -> int:
    return main(["results", *words, "--data", str(folder)])


def test_the_summary_tells_the_whole_story(booth: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk(booth, "summary") == 0
    out = capsys.readouterr().out
    for line in (
        "Visits: 6, finished: 5, missions played to the end: 6, answers: 24",
        "  tricks caught: 6 of 12 (50%)",
        "  honest messages accused: 0 of 6 (0%)",
        "  sensitivity d': 1.47 (0 is guessing)",
        "  asked for help: 6 (in visits: 6)",
        "  play: 1",
        "  otp/sort: 6, 1, 0",
        "  otp/sort/miss: 6 of 6",
        "  fear: 6",
        "  vi: visits 6, finished 5, caught 50%, accused 0%",
        "  parent: too few to show",
    ):
        assert line in out.splitlines()


def test_the_summary_as_json_is_one_document(booth: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk(booth, "summary", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["visits"], found["answers"], found["ends"]) == (6, 24, {"finished": 5, "idle": 1})
    assert found["detection"]["hit_rate"] == 0.5
    assert found["ages"][1] == {"name": "parent", "visits": None, "finished": None, "detection": None}
    assert found["steps"][0]["left"] == 1
    assert found["set_aside"] == []


def test_the_summary_names_the_results_that_were_set_aside(booth: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk(booth, "summary") == 0
    assert "Not counted" not in capsys.readouterr().out
    aside = booth / "results.damaged-20261121T120000Z.db"
    aside.write_bytes(b"once")
    assert kiosk(booth, "summary") == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith(f"could not be used any more: {aside.name}")
    assert kiosk(booth, "summary", "--json") == 0
    assert json.loads(capsys.readouterr().out)["set_aside"] == [aside.name]


def test_a_summary_of_nothing_judged_is_short(tmp_path: Path) -> None:
    store = open_store(tmp_path).store
    store.write([VisitRow("v", "2026-11-21", 9, "vi")])
    store.close()
    Spill(tmp_path).add([VisitRow("w", "2026-11-21", 9, "vi")])
    lines = list(summary_lines(totals(tmp_path), str))
    assert "Judgement" not in lines
    assert "1 safety files are waiting; the kiosk takes them in when it starts" in lines
    assert "  vi: visits 1, finished 0" in lines
    assert "  not said: too few to show" in lines


def test_verifying_good_results_is_fine(booth: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk(booth, "verify") == 0
    assert "whole" in capsys.readouterr().out
    assert kiosk(booth, "verify", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "problems": []}


def test_verifying_bad_results_exits_1_and_says_what(booth: Path, capsys: pytest.CaptureFixture[str]) -> None:
    connection = sqlite3.connect(booth / "results.db")
    connection.execute("UPDATE answers SET choice = 'changed' WHERE n = 1")
    connection.commit()
    connection.close()
    assert kiosk(booth, "verify") == 1
    assert "Rows of answers that have changed since they were written: 6" in capsys.readouterr().err
    assert kiosk(booth, "verify", "--json") == 1
    assert json.loads(capsys.readouterr().out)["ok"] is False


def test_a_backup_and_an_export_are_written(booth: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk(booth, "backup", str(tmp_path / "copy.db")) == 0
    assert kiosk(booth, "export", str(tmp_path / "totals.csv")) == 0
    out = capsys.readouterr().out
    assert f"Answers copied to {tmp_path / 'copy.db'}: 24" in out
    assert f"Lines written to {tmp_path / 'totals.csv'}: 4" in out
    assert (tmp_path / "copy.db").exists()


@pytest.mark.parametrize("action", ["backup", "export"])
def test_a_file_that_exists_is_wrong_use_and_one_that_cannot_be_written_a_matter_of_the_host(
    booth: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], action: str
) -> None:
    (tmp_path / "there").write_text("precious", "utf-8")
    assert kiosk(booth, action, str(tmp_path / "there")) == 2
    assert capsys.readouterr().err == f"{tmp_path / 'there'} exists already; choose another name.\n"
    assert (tmp_path / "there").read_text("utf-8") == "precious"
    lost = tmp_path / "none" / "a"
    assert kiosk(booth, action, str(lost)) == 3
    assert capsys.readouterr().err == f"{lost} cannot be written: there is no such file or folder.\n"


@pytest.mark.parametrize("words", [["summary"], ["verify"], ["export", "x.csv"], ["backup", "x.db"]])
def test_results_that_must_not_be_read_are_told_as_such(
    booth: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    plain = Path.open

    def refuse(path: Path, *args: Any, **named: Any) -> Any:
        if path.name == "results.db":
            raise PermissionError(13, "Permission denied")
        return plain(path, *args, **named)

    monkeypatch.setattr(Path, "open", refuse)
    assert kiosk(booth, *words) == 1
    assert capsys.readouterr().err == f"{booth / 'results.db'} cannot be opened: access is not allowed.\n"
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_numbers_are_written_as_the_reader_writes_them(
    booth: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "vi")
    translator.cache_clear()
    assert kiosk(booth, "summary") == 0
    out = capsys.readouterr().out
    assert "(50%)" in out
    assert "1,47" in out


def test_the_data_folder_may_stand_before_the_action(booth: Path) -> None:
    assert main(["results", "--data", str(booth), "verify"]) == 0


def test_without_results_it_is_one_sentence_and_exit_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk(tmp_path, "summary") == 1
    assert capsys.readouterr().err == f"There are no results in {tmp_path} yet.\n"
    with pytest.raises(RecordsError):
        kiosk(tmp_path, "summary", "--debug")


def test_while_a_kiosk_runs_it_says_so(booth: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Recorder(booth) as recorder:
        assert recorder.wait_until_open(10)
        assert kiosk(booth, "summary") == 1
    assert "A kiosk is running" in capsys.readouterr().err


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
@pytest.mark.parametrize("words", [["summary"], ["verify"], ["export", "x.csv"], ["backup", "x.db"]])
def test_what_is_no_ordinary_file_is_never_opened(
    tmp_path: Path, make: Callable[[Path], None], words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    make(tmp_path / "results.db")
    assert kiosk(tmp_path, *words) == 1
    assert capsys.readouterr().err == f"{tmp_path / 'results.db'} is not an ordinary file.\n"


def test_a_folder_that_must_not_be_looked_into_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_path: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "exists", refuse)
    assert kiosk(tmp_path, "summary") == 1
    assert capsys.readouterr().err == f"{tmp_path / 'results.db'} cannot be opened: access is not allowed.\n"


@pytest.mark.parametrize("words", [[], ["dance"], ["backup"]])
def test_wrong_use_exits_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["results", *words])
    assert left.value.code == 2


def test_the_help_shows_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["results", "--help"])
    assert "kiosk results summary" in " ".join(capsys.readouterr().out.split())
    assert results.DESCRIPTION.plain()


def test_the_data_folder_is_the_platforms_unless_another_is_named(tmp_path: Path) -> None:
    assert data_path(Namespace(data=None)).name == "kiosk"
    named = tmp_path / "new" / "folder"
    assert data_folder(Namespace(data=named)) == named
    assert list(named.iterdir()) == []


def test_a_data_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HostError, match="cannot be written"):
        data_folder(Namespace(data=tmp_path / "file" / "data"))
