"""A file is read again when it is saved, in whichever way editors save."""

from __future__ import annotations

import gc
import os
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from kiosk.content.library import Library
from kiosk.ui.reread import Reading, Reread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Desk:
    """Reads a file by handing its text over as the name of what can be played."""

    file: Path
    texts: list[str] = field(default_factory=list)
    gate: threading.Event = field(default_factory=threading.Event)
    started: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def __post_init__(self) -> None:
        self.gate.set()

    def read(self) -> Reading:
        self.started.release()
        text = self.file.read_text("utf-8") if self.file.is_file() else "gone"
        self.gate.wait(5)
        return Reading(Library(), text)

    def take(self, reading: Reading) -> None:
        self.texts.append(reading.chosen)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "lessons"
    folder.mkdir()
    file = folder / "mine.yaml"
    file.write_text("first", "utf-8")
    return Desk(file)


@pytest.fixture
def watching(desk: Desk, tmp_path: Path) -> Iterator[Reread]:
    reread = Reread(desk.file, [tmp_path / "people.yaml"], desk.read, None)
    reread.done.connect(desk.take)
    yield reread
    desk.gate.set()
    reread.close()


def by_rename(file: Path, text: str) -> None:
    other = file.with_suffix(".tmp")
    other.write_text(text, "utf-8")
    other.replace(file)


def in_place(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")


def with_a_backup(file: Path, text: str) -> None:
    file.rename(file.with_suffix(".bak"))
    file.write_text(text, "utf-8")


@pytest.mark.parametrize("save", [by_rename, in_place, with_a_backup])
@pytest.mark.usefixtures("watching")
def test_every_save_is_read_again_and_again(desk: Desk, qtbot: QtBot, save: Callable[[Path, str], None]) -> None:
    for text in ("second", "third", "fourth"):
        save(desk.file, text)
        qtbot.waitUntil(lambda text=text: desk.texts[-1:] == [text])  # type: ignore[misc]


@pytest.mark.usefixtures("watching")
def test_a_save_in_several_steps_is_read_once_it_is_over(desk: Desk, qtbot: QtBot) -> None:
    with desk.file.open("w", encoding="utf-8") as file:
        for part in "whole":
            file.write(part)
            file.flush()
            os.fsync(file.fileno())
    qtbot.waitUntil(lambda: desk.texts == ["whole"])


@pytest.mark.usefixtures("watching")
def test_a_file_that_is_deleted_and_comes_back_is_seen(desk: Desk, qtbot: QtBot) -> None:
    desk.file.unlink()
    qtbot.waitUntil(lambda: desk.texts[-1:] == ["gone"])
    desk.file.write_text("back", "utf-8")
    qtbot.waitUntil(lambda: desk.texts[-1:] == ["back"])
    desk.file.write_text("and on", "utf-8")
    qtbot.waitUntil(lambda: desk.texts[-1:] == ["and on"])


@pytest.mark.usefixtures("watching")
def test_a_folder_that_is_deleted_and_comes_back_is_seen(desk: Desk, qtbot: QtBot) -> None:
    desk.file.unlink()
    desk.file.parent.rmdir()
    qtbot.waitUntil(lambda: desk.texts[-1:] == ["gone"])
    desk.file.parent.mkdir()
    desk.file.write_text("back", "utf-8")
    qtbot.waitUntil(lambda: desk.texts[-1:] == ["back"])


def test_what_it_depends_on_is_watched_too(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    people = tmp_path / "people.yaml"
    people.write_text("people: []", "utf-8")
    reread = Reread(desk.file, [people], desk.read, None)
    reread.done.connect(desk.take)
    people.write_text("people: [a]", "utf-8")
    qtbot.waitUntil(lambda: desk.texts == ["first"])
    reread.close()


def test_what_is_saved_while_it_is_read_is_read_once_more(desk: Desk, watching: Reread, qtbot: QtBot) -> None:
    desk.gate.clear()
    watching.now()
    assert desk.started.acquire(timeout=5)
    desk.file.write_text("newer", "utf-8")
    watching.now()
    desk.gate.set()
    qtbot.waitUntil(lambda: desk.texts == ["newer"])


def test_a_reader_that_fails_is_a_problem_of_the_program(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> Reading:
        raise RuntimeError("on purpose")

    readings: list[Reading] = []
    reread = Reread(desk.file, (), fail, None)
    reread.done.connect(readings.append)
    reread.now()
    qtbot.waitUntil(lambda: len(readings) == 1)
    assert readings[0].broken
    (problem,) = readings[0].problems
    assert (problem.code, problem.message.args) == ("program-fault", {"error": "RuntimeError"})
    assert 'raise RuntimeError("on purpose")' in caplog.text
    reread.close()


def test_nothing_is_cleared_up_in_the_thread_that_reads(desk: Desk, watching: Reread, qtbot: QtBot) -> None:
    desk.gate.clear()
    watching.now()
    assert desk.started.acquire(timeout=5)
    assert not gc.isenabled()
    desk.gate.set()
    qtbot.waitUntil(lambda: desk.texts == ["first"])
    assert gc.isenabled()
    watching.now()
    watching.close()
    assert gc.isenabled()


def test_closing_waits_for_who_is_reading_and_hears_no_more(desk: Desk, watching: Reread) -> None:
    desk.gate.clear()
    watching.now()
    assert desk.started.acquire(timeout=5)
    threading.Timer(0.05, desk.gate.set).start()
    watching.close()
    assert desk.gate.is_set()
    assert desk.texts == []


def test_a_folder_that_the_system_will_not_watch_is_only_logged(
    desk: Desk, watching: Reread, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(watching._watcher, "addPaths", lambda paths: paths)
    monkeypatch.setattr(watching._watcher, "files", list)
    watching._watch()
    assert "changes cannot be seen" in caplog.text
