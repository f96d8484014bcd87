from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from kiosk.cli import main
from kiosk.kinds import kinds

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from kiosk.cli.console import translator

    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    translator.cache_clear()


def listed(capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, list[dict[str, object]]]:
    """The document; the exit code says whether something in it is broken."""
    code = main(["list", "--json", *more])
    answer: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    assert code == (1 if answer["broken"] else 0)
    return answer


def test_the_shipped_content_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    answer = listed(capsys)
    lessons = {str(lesson["id"]) for lesson in answer["lessons"]}
    assert lessons >= {"online-kidnapping", "phishing-otp", "privacy"}
    assert {str(name) for course in answer["courses"] for name in course["lessons"]} <= lessons  # type: ignore[attr-defined]
    assert [kind["name"] for kind in answer["kinds"]] == list(kinds())
    assert answer["playlists"]
    assert answer["broken"] == []
    assert all(int(str(lesson["seconds"])) > 0 for lesson in answer["lessons"])
    assert main(["list"]) == 0
    out = capsys.readouterr().out
    assert all(name in out for name in (*lessons, *kinds(), "Courses", "Playlists", "Kinds of activity"))
    assert "Broken" not in out


def test_the_json_has_the_promised_shape(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "half.yaml").write_text("title: A\n", "utf-8")
    answer = listed(capsys, "--lessons", "more")
    assert {part: sorted(rows[0]) for part, rows in answer.items()} == {
        "courses": ["id", "lessons", "summary", "title"],
        "lessons": ["ages", "course", "difficulty", "file", "id", "minutes", "seconds", "steps", "title"],
        "playlists": ["file", "id", "minutes", "seconds", "steps", "title"],
        "kinds": ["help_inside", "name"],
        "broken": ["file", "id", "problems", "what"],
    }
    assert all(sorted(step) == ["id", "kind", "title"] for row in answer["lessons"] for step in row["steps"])  # type: ignore[attr-defined]
    assert all(sorted(step) == ["lesson", "step"] for row in answer["playlists"] for step in row["steps"])  # type: ignore[attr-defined]
    problem = answer["broken"][0]["problems"][0]  # type: ignore[index]
    assert list(problem) == ["file", "line", "column", "severity", "code", "message", "hint"]


def test_a_broken_vocabulary_and_what_cannot_be_read_are_listed_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "people.yaml").write_text("people: [me]\n", "utf-8")
    (tmp_path / "closed").mkdir()
    scan = os.scandir

    def refuse(folder: str) -> object:
        if str(folder).endswith("closed"):
            raise PermissionError(13, "no", folder)
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    answer = listed(capsys, "--lessons", "more", "--lessons", "closed")
    assert [(one["id"], one["what"]) for one in answer["broken"]] == [("people", "vocabulary"), ("closed", "folder")]
    assert main(["list", "--lessons", "closed"]) == 1
    assert "Broken\n  closed\n    closed:1:1: error: This folder cannot be opened." in capsys.readouterr().out


def test_broken_and_lone_lessons_are_listed_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "half.yaml").write_text("title: A\nsteps: []\n", "utf-8")
    step = "{id: a, kind: slides, title: T, cards: [{id: one, text: Xin chào.}]}"
    head = "title: A\nsummary: B\ntopic: otp\nminutes: 3\ndifficulty: easy\ntake_home: C\n"
    (tmp_path / "more" / "alone.yaml").write_text(f"{head}steps:\n  - {step}\n", "utf-8")
    answer = listed(capsys, "--lessons", "more")
    assert [(one["id"], one["what"]) for one in answer["broken"]] == [("half", "lesson")]
    assert answer["broken"][0]["problems"]
    assert main(["list", "--lessons", "more"]) == 1
    out = capsys.readouterr().out
    assert "Lessons outside a course\n  alone  A  0:0" in out
    assert "Broken\n  half\n    more/half.yaml:1:1: error: “summary” is missing here." in out
