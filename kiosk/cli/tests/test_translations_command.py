from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.cli import console, translations
from kiosk.cli.main import main
from kiosk.content import Library, Text
from kiosk.core import places
from kiosk.core.message import msg
from kiosk.core.problem import Problem

if TYPE_CHECKING:
    from pathlib import Path

LESSON = Text("story/ring/title", "Điện thoại reo", "lessons/a/story.yaml", 4)


@pytest.fixture(autouse=True)
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small checkout of its own, in English."""
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    console.translator.cache_clear()
    monkeypatch.setattr(places, "package", lambda: tmp_path / "kiosk")
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "a.py").write_text('msg("Hello {name}")\nmsg("Bye")\n')
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "translations").mkdir()
    lessons = Library(written=(LESSON,))
    monkeypatch.setattr("kiosk.content.load", lambda *_args: lessons)
    return tmp_path


def translations_of(*words: str) -> int:
    return main(["translations", *words])


def test_extract_writes_both_templates(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert translations_of("extract") == 0
    assert capsys.readouterr().out == "translations/program.pot, texts: 2\ntranslations/lessons.pot, texts: 1\n"
    assert 'msgid "Hello {name}"' in (checkout / "translations" / "program.pot").read_text("utf-8")
    text = (checkout / "translations" / "lessons.pot").read_text("utf-8")
    assert '#: lessons/a/story.yaml\nmsgctxt "story/ring/title"\nmsgid "Điện thoại reo"\n' in text


def test_extract_names_what_cannot_be_translated(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "kiosk" / "a.py").write_text('\nmsg(f"Hello {name}")\n')
    assert translations_of("extract", "--domain", "program") == 1
    assert "kiosk/a.py:2: msg(…) without a plain string" in capsys.readouterr().out
    assert not (checkout / "translations" / "lessons.pot").exists()


def test_lessons_with_errors_are_not_extracted(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    problem = Problem("lessons/a.yaml", 1, 1, msg("bad"), "bad")
    monkeypatch.setattr("kiosk.content.load", lambda *_args: Library(problems=(problem,)))
    assert translations_of("extract", "--domain", "lessons") == 1
    assert "mend" in capsys.readouterr().err
    assert not (checkout / "translations" / "lessons.pot").exists()


def test_the_pictures_of_lessons_do_not_matter(monkeypatch: pytest.MonkeyPatch, checkout: Path) -> None:
    def load(folders: list[Path], _kinds: object) -> Library:
        assert folders == [checkout / "lessons"]
        return Library(written=(LESSON,))

    monkeypatch.setattr("kiosk.content.load", load)
    assert len(translations.source_texts(checkout, "lessons")[0]) == 1


def test_update_and_compile_make_what_the_kiosk_reads(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    translations_of("extract")
    capsys.readouterr()
    assert translations_of("update") == 0
    made = capsys.readouterr().out.split()
    assert made == [f"translations/{code}/LC_MESSAGES/program.po" for code in ("vi", "en", "id")] + [
        f"translations/{code}/LC_MESSAGES/lessons.po" for code in ("en", "id")
    ]
    assert translations_of("compile") == 0
    compiled = [path.replace(".po", ".mo") for path in made]
    compiled += [path.replace(".po", ".qm") for path in made if "program" in path]
    assert sorted(capsys.readouterr().out.split()) == sorted(compiled)
    assert all((checkout / path).is_file() for path in compiled)


def test_status_counts_and_fails_while_something_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    translations_of("extract")
    translations_of("update")
    capsys.readouterr()
    assert translations_of("status", "--domain", "program", "--list") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [
        "program vi: 0 translated, 0 to check again, 2 missing, 0 broken",
        "  - Hello {name}",
        "  - Bye",
    ]
    assert lines[3] == "program en: 2 translated, 0 to check again, 0 missing, 0 broken"


def test_status_as_json_is_one_document_and_fine_when_all_is_done(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "kiosk" / "a.py").write_text('msg("Bye")\n')
    translations_of("extract", "--domain", "program")
    translations_of("update", "--domain", "program")
    for language in ("vi", "id"):
        path = checkout / "translations" / language / "LC_MESSAGES" / "program.po"
        path.write_text(path.read_text("utf-8").replace('msgid "Bye"\nmsgstr ""', 'msgid "Bye"\nmsgstr "x"'), "utf-8")
    capsys.readouterr()
    assert translations_of("status", "--domain", "program", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found[0] == {
        "domain": "program",
        "language": "vi",
        "translated": 1,
        "fuzzy": [],
        "missing": [],
        "broken": [],
        "complete": True,
    }


def test_without_templates_it_says_what_to_run_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert translations_of("update") == 2
    assert "translations extract" in capsys.readouterr().err


def test_an_installed_program_has_nothing_to_translate(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "pyproject.toml").unlink()
    assert translations_of("status") == 2
    assert "checkout" in capsys.readouterr().err
