"""``kiosk shots`` and ``kiosk robot`` with lessons of one's own: only those, none at all, broken ones."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

LESSON = """title: Bài
summary: Một câu.
topic: otp
minutes: 1
difficulty: easy
take_home: Hỏi mẹ.
steps:
  - {id: story, kind: slides, title: Chuyện, cards: [{id: one, text: Máy reo.}, {id: two, text: Lan nghe.}]}
"""
BROKEN = LESSON.replace("kind: slides", "kind: slidse")


def kiosk(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=folder,
        env=_english(),
    )


def _english() -> dict[str, str]:
    return os.environ | {"KIOSK_LANGUAGE": "en", "PYTHONPATH": os.pathsep.join(sys.path)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mine").mkdir()
    return tmp_path


def lessons(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / "mine" / f"{name}.yaml").write_text(text, "utf-8")


@pytest.mark.parametrize("words", [("shots", "pictures"), ("robot", "--visitors", "1")])
def test_where_nothing_can_be_played_it_is_one_sentence_and_the_problems(folder: Path, words: tuple[str, ...]) -> None:
    lessons(folder, bad=BROKEN)
    done = kiosk(folder, *words, "--lessons", "mine", "--only")
    first, *problems = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (1, "")
    assert first.startswith("There is no lesson that can be played.")
    assert [line.partition(": ")[0] for line in problems] == ["mine/bad.yaml:8:23"]


def test_only_the_pictures_of_the_lesson_that_is_named_are_made(folder: Path) -> None:
    lessons(folder, good=LESSON, other=LESSON, bad=BROKEN)
    words = ("shots", "pictures", "--lessons", "mine", "--only", "--lesson", "good")
    done = kiosk(folder, *words)
    assert (done.returncode, done.stdout) == (0, "")
    assert [line.partition(": ")[0] for line in done.stderr.splitlines()] == ["mine/bad.yaml:8:23"]
    made = sorted(path.name for path in (folder / "pictures" / "vi-1920x1080").iterdir())
    assert made == ["001-good-story-01.png", "002-good-story-02.png"]
    done = kiosk(folder, *words, "--lesson", "bad")
    assert done.returncode == 2
    assert "There is no lesson “bad” that can be played." in done.stderr


def test_a_robot_needs_no_playlist(folder: Path) -> None:
    lessons(folder, good=LESSON)
    words = ("robot", "--visitors", "2", "--style", "wise", "--windowed", "--json", "--lessons", "mine", "--only")
    done = kiosk(folder, *words)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["steps"] > 0
    done = kiosk(folder, *words, "--playlist", "none")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "none" in done.stderr
