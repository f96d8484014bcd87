"""``kiosk run`` and ``kiosk play``, as somebody at a terminal meets them."""

from __future__ import annotations

import os
import subprocess
import sys
from argparse import Namespace
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.app import opening
from kiosk.app.kiosk import PIN_FILE
from kiosk.cli import main, offstage
from kiosk.cli import shelf as shelves
from kiosk.cli.console import translator
from kiosk.cli.shelf import shelf
from kiosk.records import Lock

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app import Options
    from kiosk.content import Library

LESSON = """title: Bài
summary: Một câu.
topic: otp
minutes: 1
difficulty: easy
take_home: Hỏi mẹ.
steps:
  - {id: story, kind: slides, title: Chuyện, cards: [{id: one, text: Máy reo.}]}
"""

STEP = "id: a\nkind: slides\ntitle: T\ncards: [{id: one, text: Máy reo.}]\n"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    translator.cache_clear()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Options]:
    """What would have been started."""
    made: list[Options] = []

    def run(options: Options) -> int:
        made.append(options)
        return 0

    monkeypatch.setattr(opening, "run", run)
    return made


@pytest.fixture
def data(tmp_path: Path) -> str:
    return str(tmp_path / "data")


def in_a_process(*words: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "KIOSK_LANGUAGE": "en"}
    command = [sys.executable, "-m", "kiosk", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)


def test_kiosk_alone_runs_the_booth(started: list[Options], data: str) -> None:
    assert main(["--data", data]) == 0
    (options,) = started
    assert (options.locked, options.chosen, options.alone, options.language) == (True, "ba-phut", False, "vi")
    assert "otp" in str(options.library().lessons.keys())


def test_what_is_given_at_the_terminal_wins_over_the_profile(started: list[Options], data: str, tmp_path: Path) -> None:
    profile = tmp_path / "day.yaml"
    profile.write_text("idle_s: 60\nlanguage: id\nplaylist: privacy\nsound: false\ntimers: false\n", encoding="utf-8")
    assert main(["run", "--data", data, "--profile", str(profile)]) == 0
    assert main(["run", "--data", data, "--profile", str(profile), "--language", "en", "--windowed"]) == 0
    assert main(["run", "--data", data, "--profile", str(profile), "--playlist", "phishing-otp"]) == 0
    first, second, third = started
    assert first.profile is not None
    assert (first.profile.idle_s, first.language, first.chosen) == (60, "id", "privacy")
    assert (first.profile.sound, first.profile.timers) == (False, False)
    assert (second.language, second.locked) == ("en", False)
    assert (third.chosen, third.language) == ("phishing-otp", "id")


def test_what_is_not_proved_or_asked_for_by_name_is_read_at_the_start(
    started: list[Options], data: str, tmp_path: Path
) -> None:
    profile = tmp_path / "day.yaml"
    for text in ("idle_s: 60\n", "playlist: privacy\n"):
        profile.write_text(text, encoding="utf-8")
        assert main(["run", "--data", data, "--profile", str(profile)]) == 0
    for words in (["--playlist", "ba-phut"], ["--playlist", "privacy"], ["--lessons", str(tmp_path)]):
        assert main(["run", "--data", data, *words]) == 0
    assert [options.lazy for options in started] == [True, False, True, False, False]
    profile.write_text("playlist: nosuch\n", encoding="utf-8")
    assert main(["run", "--data", data, "--profile", str(profile)]) == 2
    assert len(started) == 5


def test_whoever_starts_a_kiosk_with_broken_lessons_is_told_once(
    started: list[Options], data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "bad.yaml").write_text("title: [\n", encoding="utf-8")
    assert main(["run", "--data", data, "--lessons", str(tmp_path / "mine"), "--playlist", "privacy"]) == 0
    (options,) = started
    assert "privacy" in options.library().lessons
    assert [line.partition(": ")[0].rpartition("bad")[2] for line in capsys.readouterr().err.splitlines()] == [
        ".yaml:1:1"
    ]


@pytest.mark.parametrize(
    ("text", "where"),
    [("idle_s: soon\n", ":1:9"), ("language: vi\nidel_s: 3\n", ":2:1"), ("idle_s: 0\n", ":1:9"), ("- a\n", ":1:1")],
)
def test_a_profile_that_does_not_fit_is_said_with_its_line(
    started: list[Options], data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], *, text: str, where: str
) -> None:
    profile = tmp_path / "day.yaml"
    profile.write_text(text, encoding="utf-8")
    assert main(["run", "--data", data, "--profile", str(profile)]) == 1
    said = capsys.readouterr().err
    assert "cannot be used" in said
    assert where in said
    assert started == []


@pytest.mark.parametrize(
    "words",
    [
        ["run", "--profile", "no-such.yaml"],
        ["run", "--playlist", "no-such-list"],
        ["play", "no-such-lesson"],
        ["play", "no-such-file.yaml"],
        ["run", "--lessons", "no-such-folder"],
        ["play", "privacy", "--lessons", "no-such-folder"],
        ["run", "--language", "fr"],
        ["run", "--no-such-option"],
        ["no-such-command"],
        ["play"],
    ],
)
def test_what_there_is_not_is_wrong_use(
    started: list[Options], data: str, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    if words[0] in {"run", "play"}:
        words = [*words, "--data", data]
    try:
        code = main(words)
    except SystemExit as ended:
        code = int(str(ended.code))
    assert code == 2
    said = capsys.readouterr().err
    assert said.strip()
    assert "Traceback" not in said
    assert started == []


def test_a_lesson_is_played_by_its_file(started: list[Options], data: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(LESSON, encoding="utf-8")
    assert main(["play", str(file), "--windowed", "--seed", "5", "--data", data]) == 0
    (options,) = started
    assert (options.chosen, options.alone, options.locked, options.seed) == ("mine", True, False, 5)
    assert "mine" in options.library().lessons


@pytest.mark.parametrize("name", ["ba-phut", "privacy"])
def test_a_playlist_or_lesson_is_played_by_its_name(started: list[Options], data: str, name: str) -> None:
    assert main(["play", name, "--data", data]) == 0
    assert (started[0].chosen, started[0].alone, started[0].locked, started[0].seed) == (name, True, True, None)


def test_a_broken_lesson_is_not_played_and_its_problems_are_said(
    started: list[Options], data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(LESSON.replace("kind: slides", "kind: slidse"), encoding="utf-8")
    assert main(["play", str(file), "--data", data]) == 1
    said = capsys.readouterr().err
    assert "mine.yaml:8:" in said
    assert "slides" in said
    assert started == []


def test_what_is_no_lesson_is_not_played_and_said_as_by_preview(
    started: list[Options], data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "people.yaml").write_text("people: []\n", encoding="utf-8")
    (tmp_path / "privacy.yaml").write_text(STEP, encoding="utf-8")
    os.mkfifo(tmp_path / "pipe.yaml")
    for name, words in (
        (".", "is a folder; name a file in it"),
        ("pipe.yaml", "is not an ordinary file"),
        ("none.yaml", "There is no file “"),
        ("people.yaml", "There is nothing in this file that can be played"),
        ("privacy.yaml", "There is nothing in this file that can be played"),
    ):
        for command in ("play", "preview"):
            assert main([command, str(tmp_path / name), "--data", data]) == 2
            assert words in capsys.readouterr().err
    assert started == []


def test_whoever_starts_a_kiosk_in_which_nothing_can_be_played_is_told(
    started: list[Options], data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").mkdir()
    words = ["run", "--only", "--lessons", str(tmp_path / "mine"), "--data", data]
    assert main(words) == 0
    assert not capsys.readouterr().err
    assert not started[0].library().lessons
    assert "There is no lesson that can be played." in capsys.readouterr().err
    (tmp_path / "mine" / "mine.yaml").write_text(LESSON, encoding="utf-8")
    assert main(words) == 0
    assert started[1].library().lessons
    assert not capsys.readouterr().err


def test_a_lesson_or_playlist_by_file_is_never_another_one_of_its_name(
    started: list[Options], data: str, tmp_path: Path
) -> None:
    playlist = tmp_path / "privacy.yaml"
    playlist.write_text("title: A\nsummary: B\nminutes: 3\nsteps:\n  - {lesson: privacy, step: story}\n", "utf-8")
    lesson = tmp_path / "ba-phut.yaml"
    lesson.write_text(LESSON, encoding="utf-8")
    first = main(["play", str(lesson), "--data", data])
    assert (first, "ba-phut" in started[0].library().playlists) == (0, False)
    lesson.write_text("title: A\nsummary: B\nminutes: 3\nsteps:\n  - {lesson: none, step: story}\n", "utf-8")
    assert main(["play", str(lesson), "--data", data]) == 1
    assert len(started) == 1


def test_a_data_folder_that_cannot_be_written_is_a_matter_of_the_host(
    started: list[Options], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main(["run", "--data", str(tmp_path / "file" / "data")]) == 3
    assert "--data" in capsys.readouterr().err
    assert started == []


def test_a_damaged_pin_is_one_sentence_and_exit_code_3(tmp_path: Path) -> None:
    (tmp_path / PIN_FILE).write_text("not json", encoding="ascii")
    ended = in_a_process("run", "--data", str(tmp_path))
    assert ended.returncode == 3
    assert PIN_FILE in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


def test_a_second_kiosk_is_one_sentence_and_exit_code_1(tmp_path: Path) -> None:
    lock = Lock(tmp_path)
    try:
        ended = in_a_process("run", "--data", str(tmp_path), "--windowed")
    finally:
        lock.release()
    assert ended.returncode == 1
    assert "already running" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings what it needs")
@pytest.mark.parametrize("command", ["run", "play", "preview"])
@pytest.mark.parametrize("platform", ["", "moon"])
def test_without_a_screen_it_is_one_sentence_and_exit_code_3(tmp_path: Path, command: str, platform: str) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(LESSON, encoding="utf-8")
    gone = {"DISPLAY", "WAYLAND_DISPLAY"}
    environment = {name: value for name, value in os.environ.items() if name not in gone}
    environment |= {"QT_QPA_PLATFORM": platform, "KIOSK_LANGUAGE": "en"}
    words = [command, *([] if command == "run" else [str(file)]), "--data", str(tmp_path / "data")]
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=False,
    )
    assert ended.returncode == 3
    assert len(ended.stderr.splitlines()) == 1
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("command", ["run", "play", "preview"])
def test_a_library_of_the_system_that_qt_lacks_is_one_sentence_and_exit_code_3(tmp_path: Path, command: str) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(LESSON, encoding="utf-8")
    words = [command, *([] if command == "run" else [str(file)]), "--data", str(tmp_path / "data")]
    program = (
        "import sys\n"
        "class Bare:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'PySide6.QtGui':\n"
        "            raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')\n"
        "sys.meta_path.insert(0, Bare())\n"
        "from kiosk.cli import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, *words],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "KIOSK_LANGUAGE": "en"},
        check=False,
    )
    assert ended.returncode == 3
    assert "libEGL.so.1" in ended.stderr
    assert "README.md" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One entry for every time that the shelf is read."""
    made: list[int] = []

    def counted(*args: Any, **named: Any) -> Library:
        made.append(1)
        return shelf(*args, **named)

    monkeypatch.setattr(shelves, "shelf", counted)
    return made


def test_what_is_played_is_read_once(started: list[Options], data: str, tmp_path: Path, readings: list[int]) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(LESSON, encoding="utf-8")
    for what in ("privacy", str(file)):
        assert main(["play", what, "--data", data]) == 0
        options = started.pop()
        assert options.library() is options.library()
        assert readings.pop() == 1
        assert readings == []


def test_whoever_works_offstage_reads_the_lessons_once(tmp_path: Path, readings: list[int]) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "mine.yaml").write_text(LESSON, encoding="utf-8")
    args = Namespace(only=True, lessons=[tmp_path / "mine"])
    assert offstage.tell_content(args) is offstage.library(args)()
    assert offstage.library(args)() is offstage.library(args)()
    assert readings == [1]
