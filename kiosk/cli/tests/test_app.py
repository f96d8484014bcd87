"""A running kiosk: content, records, staff and screens together."""

from __future__ import annotations

import gc
import sqlite3
import threading
from dataclasses import fields
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from kiosk.app import Options, check_chosen, opening
from kiosk.app import kiosk as module
from kiosk.app.kiosk import PIN_FILE, Kiosk
from kiosk.cli.shelf import shelf
from kiosk.core.errors import ContentError, HostError, RecordsError, UsageError
from kiosk.core.message import msg
from kiosk.staff import Pin, load_pin, save_pin
from kiosk.ui.guard import Guard
from kiosk.visit import AskLeave, ChooseAge, ChooseLanguage, ChooseMission, Leave

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QGuiApplication
    from pytestqt.qtbot import QtBot

    from kiosk.content import Library

    Start = Callable[..., Kiosk]
    OpenWindow = Callable[..., opening.Opening]

pytestmark = pytest.mark.usefixtures("qapp")
LESSON = """title: Bài
summary: Một câu.
topic: otp
minutes: 1
difficulty: easy
take_home: Hỏi mẹ.
steps:
  - {id: story, kind: slides, title: Chuyện, cards: [{id: one, text: Máy reo.}]}
"""


@pytest.fixture
def library(tmp_path: Path) -> Callable[[], Library]:
    folder = tmp_path / "lessons"
    folder.mkdir()
    (folder / "mine.yaml").write_text(LESSON, encoding="utf-8")
    (folder / "bad.yaml").write_text(LESSON.replace("kind: slides", "kind: slidse"), encoding="utf-8")
    return partial(shelf, SimpleNamespace(lessons=[folder], only=False))  # type: ignore[arg-type]


@pytest.fixture
def data(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Path]:
    """A data folder with the staff's PIN in it."""
    gc.collect()  # what other tests left behind must not be cleared up by the thread that reads the content
    qapp.setQuitOnLastWindowClosed(False)
    folder = tmp_path / "data"
    folder.mkdir()
    save_pin(folder / PIN_FILE, Pin.of("1234"))
    yield folder
    qapp.setQuitOnLastWindowClosed(True)


@pytest.fixture
def start(data: Path, library: Callable[[], Library], qtbot: QtBot) -> Iterator[Start]:
    """Starts kiosks that are small, and takes them down again."""
    made: list[Kiosk] = []

    def begin(*, ready: bool = True, guard: Guard | None = None, **options: Any) -> Kiosk:
        given: dict[str, Any] = {"library": library, "size": (640, 480), "sound": False, "locked": False} | options
        kiosk = Kiosk(Options(data=data, **given), guard or Guard())
        made.append(kiosk)
        if ready:
            with qtbot.waitSignal(kiosk.ready, timeout=20_000):
                pass
        qtbot.waitUntil(kiosk.shell.window.isVisible, timeout=5000)  # its pictures are there: none comes after the test
        return kiosk

    yield begin
    for kiosk in made:
        if not kiosk._closed:
            assert kiosk.close()


@pytest.fixture
def open_window(data: Path, library: Callable[[], Library]) -> Iterator[OpenWindow]:
    """Opens windows behind which a kiosk is made after the first frame."""
    made: list[opening.Opening] = []

    def begin(**options: Any) -> opening.Opening:
        given: dict[str, Any] = {"library": library, "size": (640, 480), "sound": False, "locked": False} | options
        made.append(opening.Opening(Options(data=data, **given), Guard()))
        return made[-1]

    yield begin
    for opened in made:
        assert opened.close()


def runs_until_it_leaves(do: Callable[[], object]) -> bool:
    """Runs the event loop while ``do`` is done in it; whether it ended by itself."""
    QTimer.singleShot(0, do)
    too_late = QTimer(singleShot=True, interval=5000)
    too_late.timeout.connect(lambda: QCoreApplication.exit(9))
    too_late.start()
    return QCoreApplication.exec() == 0


def enter(kiosk: Kiosk, mission: str = "mine") -> None:
    kiosk.booth.faces.stage.begin()  # type: ignore[attr-defined]
    for event in (ChooseLanguage("vi"), ChooseAge(""), ChooseMission(mission)):
        kiosk.booth.dispatch(event)


def stage(kiosk: Kiosk) -> str:
    return str(kiosk.booth.faces.stage.property("stage"))


def test_the_attract_screen_is_there_before_the_lessons_are_read(
    open_window: OpenWindow, library: Callable[[], Library], qtbot: QtBot
) -> None:
    at: list[str] = []

    def read() -> Library:
        at.append("read")
        return library()

    opened = open_window(library=read)
    seen: list[list[str]] = []
    opened.shell.window.frameSwapped.connect(lambda: seen.append(list(at)))
    assert (opened.kiosk, opened.shell.window.property("stage")) == (None, "attract")
    qtbot.waitUntil(lambda: opened.kiosk is not None and opened.kiosk.booth.programme is not None, timeout=20_000)
    assert (seen[0], at) == ([], ["read"])
    assert opened.kiosk is not None
    assert next(iter(opened.kiosk.booth.programme.entries)) == "playlist-ba-phut"  # type: ignore[union-attr]


def test_lessons_that_can_wait_are_read_once_when_the_first_visitor_comes(
    start: Start, library: Callable[[], Library], qtbot: QtBot
) -> None:
    read: list[int] = []

    def reading() -> Library:
        read.append(1)
        return library()

    kiosk = start(ready=False, library=reading, lazy=True)
    qtbot.wait(50)
    assert (read, kiosk.booth.programme) == ([], None)
    with qtbot.waitSignal(kiosk.ready, timeout=20_000):
        enter(kiosk)
    assert stage(kiosk) == "mission"
    kiosk.booth.dispatch(AskLeave())
    enter(kiosk)
    qtbot.wait(50)
    assert (read, stage(kiosk)) == ([1], "play")


def test_whoever_is_quicker_than_the_program_is_let_in(open_window: OpenWindow, qtbot: QtBot) -> None:
    opened = open_window()
    there: list[bool] = []

    def press() -> None:
        button: Any = opened.shell.window.findChild(QObject, "start")
        button.activated.emit()
        there.append(opened.kiosk is not None)

    opened.shell.window.frameSwapped.connect(press, Qt.ConnectionType.SingleShotConnection)
    qtbot.waitUntil(lambda: opened.shell.window.property("stage") == "language", timeout=20_000)
    assert there == [False]


def test_what_was_judged_is_in_the_database(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    kiosk = start()
    enter(kiosk, "playlist-ba-phut")
    play = kiosk.booth.play
    assert play is not None
    assert play.kind.name == "judge"
    trick = next(move for move in play.kind.moves if move.__name__ in {"Trick", "Answer", "Judge", "Call"})
    kiosk.booth.move(trick(*[True] * len(fields(trick))))
    qtbot.waitUntil(lambda: kiosk.booth.answers_shown == 1, timeout=5000)
    assert kiosk.close()
    with sqlite3.connect(tmp_path / "data" / "results.db") as database:
        assert database.execute("SELECT count(*) FROM answers").fetchone() == (1,)
    database.close()


def test_a_broken_lesson_stops_nobody_and_is_in_the_log(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    kiosk = start()
    enter(kiosk)
    assert stage(kiosk) == "play"
    told = [vars(record) for record in caplog.records if record.getMessage() == "content"]
    assert any(record["file"].endswith("bad.yaml") and record["line"] == 8 for record in told)


def test_a_playlist_that_does_not_exist_is_in_the_log_and_the_lessons_are_on(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = start(chosen="no-such-list")
    assert "unknown playlist" in caplog.text
    enter(kiosk)
    assert stage(kiosk) == "play"


def test_without_a_lesson_the_log_says_so_at_once_and_the_usual_playlist_need_not_be_there(
    start: Start, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    (tmp_path / "none").mkdir()
    kiosk = start(library=partial(shelf, SimpleNamespace(lessons=[tmp_path / "none"], only=True)))  # type: ignore[arg-type]
    assert kiosk.close()
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == [
        "there is nothing that can be played"
    ]
    caplog.clear()
    start(library=partial(shelf, SimpleNamespace(lessons=[tmp_path / "lessons"], only=True)))  # type: ignore[arg-type]
    assert "unknown playlist" not in caplog.text


@pytest.mark.parametrize("error", [ContentError(msg("no lessons")), ValueError("a bug")])
def test_lessons_that_cannot_be_read_leave_a_calm_attract_screen_and_are_tried_again_for_each_visitor(
    start: Start, library: Callable[[], Library], error: Exception, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    faults = [error, error]

    def at_last() -> Library:
        if faults:
            raise faults.pop()
        return library()

    guard = Guard()
    guard.install()
    try:
        kiosk = start(ready=False, library=at_last, guard=guard)
        qtbot.waitUntil(lambda: guard.failures == 1 and kiosk._loader is None, timeout=5000)
        assert stage(kiosk) == "attract"
        assert str(error) in caplog.text
        enter(kiosk)
        assert stage(kiosk) == "mission"
        qtbot.waitUntil(lambda: stage(kiosk) == "oops", timeout=5000)
    finally:
        guard.remove()
    kiosk.booth.faces.stage.leave()  # type: ignore[attr-defined]
    assert stage(kiosk) == "attract"
    with qtbot.waitSignal(kiosk.ready, timeout=20_000):
        enter(kiosk)
    assert stage(kiosk) == "mission"
    kiosk.booth.dispatch(ChooseMission("mine"))
    assert stage(kiosk) == "play"


def test_lessons_that_cannot_be_translated_are_not_offered(
    start: Start, library: Callable[[], Library], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from kiosk.content.library import Library

    def fault(*_given: object) -> Library:
        raise ValueError("a bug")

    guard = Guard()
    guard.install()
    try:
        kiosk = start(ready=False, library=library, guard=guard, lazy=True)
        monkeypatch.setattr(Library, "translated", fault)
        enter(kiosk)
        qtbot.waitUntil(lambda: stage(kiosk) == "oops", timeout=20_000)
    finally:
        guard.remove()
    assert kiosk.booth.programme is None
    monkeypatch.undo()
    kiosk.booth.faces.stage.leave()  # type: ignore[attr-defined]
    with qtbot.waitSignal(kiosk.ready, timeout=20_000):
        enter(kiosk)
    assert stage(kiosk) == "mission"


def test_a_thread_that_cannot_be_started_hinders_no_closing(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    kiosk = start(ready=False, lazy=True)
    monkeypatch.setattr(threading.Thread, "start", full)
    with pytest.raises(RuntimeError):
        kiosk._read()
    monkeypatch.undo()
    assert kiosk.close()


def test_what_nobody_foresaw_shows_the_kind_page_once_it_has_unwound(start: Start, qtbot: QtBot) -> None:
    guard = Guard()
    kiosk = start(guard=guard)
    enter(kiosk)
    guard.on_failure()
    assert stage(kiosk) == "play"
    qtbot.waitUntil(lambda: stage(kiosk) == "oops", timeout=1000)


def test_the_pin_of_the_staff_closes_a_booth_that_nothing_else_closes(start: Start) -> None:
    kiosk = start(locked=True)
    kiosk.shell.window.close()
    assert kiosk.shell.window.isVisible()

    def staff() -> None:
        screen: Any = kiosk.desk.screen
        screen.open()
        for digit in (1, 2, 3, 4):
            screen.digit(digit)
        screen.enter()

    assert runs_until_it_leaves(staff)


@pytest.mark.parametrize("early", [True, False])
def test_a_window_of_an_author_ends_the_program_when_it_is_closed(
    open_window: OpenWindow, qtbot: QtBot, *, early: bool
) -> None:
    opened = open_window(size=None)
    qtbot.waitUntil(lambda: opened.shell.window.isVisible() and (early or opened.kiosk is not None), timeout=20_000)
    assert runs_until_it_leaves(opened.shell.window.close)


def test_what_hinders_a_start_ends_it_and_is_told_by_whoever_opened(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "data" / PIN_FILE).write_text("{}", encoding="ascii")
    opened = open_window()
    assert not runs_until_it_leaves(lambda: None)
    assert isinstance(opened.fault, HostError)
    assert opened.kiosk is None


def test_a_single_play_leaves_when_it_is_over(start: Start) -> None:
    kiosk = start(chosen="mine", alone=True)

    def play() -> None:
        kiosk.booth.faces.stage.begin()  # type: ignore[attr-defined]
        for event in (ChooseLanguage("vi"), AskLeave(), Leave()):
            kiosk.booth.dispatch(event)

    assert runs_until_it_leaves(play)


def test_a_disk_that_takes_no_pin_locks_nobody_in(
    start: Start, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(_path: Path, _pin: Pin) -> None:
        raise OSError(28, "No space left on device")

    kiosk = start(locked=True)
    monkeypatch.setattr(module, "save_pin", full)
    opened: list[int] = []
    kiosk.desk.opened.disconnect()
    kiosk.desk.opened.connect(lambda: opened.append(1))
    screen: Any = kiosk.desk.screen
    screen.open()
    for digits in ("9999", "1234"):
        for digit in digits:
            screen.digit(int(digit))
        screen.enter()
    assert opened == [1]
    assert "cannot be kept" in caplog.text


def test_wrong_tries_survive_the_program(start: Start, tmp_path: Path) -> None:
    screen: Any = start(locked=True).desk.screen
    screen.open()
    for digit in (9, 9, 9, 9):
        screen.digit(digit)
    screen.enter()
    kept = load_pin(tmp_path / "data" / PIN_FILE)
    assert kept is not None
    assert kept.wrong == 1


def test_a_damaged_pin_is_said_before_anything_else_is_begun(start: Start, tmp_path: Path) -> None:
    (tmp_path / "data" / PIN_FILE).write_text("{}", encoding="ascii")
    with pytest.raises(HostError, match="Delete the file"):
        start(ready=False)
    assert not (tmp_path / "data" / "results.db").exists()
    (tmp_path / "data" / PIN_FILE).unlink()
    start(ready=False)


def test_two_kiosks_do_not_share_a_data_folder(start: Start) -> None:
    start(ready=False)
    with pytest.raises(RecordsError, match="already running"):
        start(ready=False)


def test_closing_waits_for_lessons_that_are_being_read_and_nothing_comes_after_it(
    start: Start, library: Callable[[], Library], qtbot: QtBot
) -> None:
    began: list[int] = []

    def read() -> Library:
        began.append(1)
        return library()

    kiosk = start(ready=False, library=read)
    qtbot.waitUntil(lambda: bool(began), timeout=5000)
    assert kiosk.close()
    QCoreApplication.processEvents()
    assert kiosk.booth.programme is None


def test_what_shall_be_played_is_checked(library: Callable[[], Library], tmp_path: Path) -> None:
    options = partial(Options, data=tmp_path, library=library)
    check_chosen(options(chosen="mine"))
    check_chosen(options(chosen="ba-phut"))
    with pytest.raises(UsageError, match="nothing called none"):
        check_chosen(options(chosen="none"))
    with pytest.raises(ContentError) as caught:
        check_chosen(options(chosen="bad"))
    assert caught.value.problems
