from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from kiosk.cli.console import translator

    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    translator.cache_clear()


@pytest.mark.parametrize("what", ["lesson", "scenario", "playlist"])
def test_what_is_made_passes_the_check_without_a_warning(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", what, "first-try"]) == 0
    assert "kiosk preview first-try.yaml" in capsys.readouterr().out
    assert Path("first-try.yaml").read_text("utf-8").count("#") > 5
    assert main(["check", "first-try.yaml"]) == 0
    assert capsys.readouterr().out == "1 file checked: 0 errors, 0 warnings.\n"


def test_nothing_is_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    Path("mine.yaml").write_text("precious", "utf-8")
    assert main(["new", "lesson", "mine"]) == 2
    assert capsys.readouterr().err == "“mine.yaml” exists already; nothing was written.\n"
    assert Path("mine.yaml").read_text("utf-8") == "precious"


def test_a_folder_that_cannot_be_written_is_a_matter_of_the_host(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Path.open

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    def unwritten(path: Path, mode: str = "r", *args: Any, **named: Any) -> Any:
        return refuse() if mode == "x" else plain(path, mode, *args, **named)

    monkeypatch.setattr(Path, "open", unwritten)
    assert main(["new", "lesson", "mine"]) == 3
    assert capsys.readouterr().err == "mine.yaml cannot be written: access is not allowed.\n"
    monkeypatch.setattr(Path, "mkdir", refuse)
    assert main(["new", "kind", "cards", "--to", str(tmp_path)]) == 3
    assert capsys.readouterr().err == f"{tmp_path / 'cards'} cannot be written: access is not allowed.\n"


@pytest.mark.parametrize("name", ["Bài", "a b", "../a", "-", "a--b", "a" * 49, ""])
def test_a_name_that_cannot_be_an_id_is_refused(name: str, tmp_path: Path) -> None:
    words = ["new", "lesson", "--to", ".", "--", name]
    if name == "-":
        words = ["new", "lesson", "-"]
    assert main(words) == 2
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["help", "course", "people", "tactics", "con", "lpt1"])
def test_a_name_that_means_something_else_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "lesson", name]) == 2
    assert capsys.readouterr().err == f"A file called “{name}” would mean something else; choose another name.\n"
    assert not list(tmp_path.iterdir())


def test_another_folder_can_be_chosen_and_a_course_is_reminded_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "course").mkdir()
    (tmp_path / "course" / "course.yaml").touch()
    assert main(["new", "lesson", "mine", "--to", "course"]) == 0
    assert "Add “mine” to the lessons in course.yaml." in capsys.readouterr().out
    assert main(["new", "lesson", "mine", "--to", "nowhere"]) == 2
    assert capsys.readouterr().err == "There is no folder “nowhere”.\n"


def test_a_playlist_needs_lessons(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "playlist", "mine", "--only"]) == 2
    assert capsys.readouterr().err == "There are no lessons that a playlist could be made of.\n"


@pytest.mark.parametrize("name", ["Cards", "my-kind", "class", "a" * 21])
def test_a_kind_needs_a_name_that_is_a_module(name: str, tmp_path: Path) -> None:
    assert main(["new", "kind", name, "--to", str(tmp_path)]) == 2
    assert not list(tmp_path.iterdir())


def test_a_kind_is_not_written_over_another_nor_into_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cards").mkdir()
    assert main(["new", "kind", "cards", "--to", str(tmp_path)]) == 2
    assert main(["new", "kind", "cards", "--to", str(tmp_path / "nowhere")]) == 2
    assert main(["new", "kind", "slides"]) == 2
    assert not list((tmp_path / "cards").iterdir())


def test_a_new_kind_keeps_the_contract_and_the_house_rules(tmp_path: Path) -> None:
    assert main(["new", "kind", "cards", "--to", str(tmp_path)]) == 0
    program = (
        "import sys, pytest, kiosk.activities as rooms; rooms.__path__.append(sys.argv[1]);"
        "sys.exit(pytest.main(['-q', '-p', 'no:cacheprovider', '-p', 'no:randomly', '-k', 'cards', *sys.argv[2:]]))"
    )
    tests = [str(CHECKOUT / "tests" / "test_contract.py"), str(tmp_path / "cards" / "tests")]
    command = [
        sys.executable,
        "-c",
        program,
        str(tmp_path),
        f"--rootdir={CHECKOUT}",
        f"--config-file={CHECKOUT}/pyproject.toml",
    ]
    answer = subprocess.run([*command, *tests], capture_output=True, text=True, cwd=CHECKOUT, check=False)
    assert answer.returncode == 0, answer.stdout[-3000:]
    assert "passed" in answer.stdout


def test_the_templates_leave_no_placeholder_behind(tmp_path: Path) -> None:
    assert main(["new", "kind", "cards", "--to", str(tmp_path)]) == 0
    files = [file for file in (tmp_path / "cards").rglob("*") if file.is_file()]
    assert {file.name for file in files} >= {"__init__.py", "CardsView.qml", "qmldir", "test_cards.py", "icon.svg"}
    assert not any(re.search("@[Nn]ame@|tmpl", file.name + file.read_text("utf-8")) for file in files)
