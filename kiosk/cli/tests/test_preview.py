"""``kiosk preview``: a real window over real files that are saved, broken, mended and deleted on the disk."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.cli import main, preview
from kiosk.cli.console import translator
from kiosk.core import places
from kiosk.ui.legible import illegible
from kiosk.ui.rehearsal import Wish
from kiosk.visit import SetCalm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from kiosk.ui.preview_window import PreviewWindow
    from kiosk.ui.rehearsal import Rehearsal

    Open = Callable[..., "Author"]

SIZE = (780, 470)
"""Within the screen of Qt's offscreen platform, beyond which no mouse gets."""
BUTTONS = (
    "places", "previous", "next-place", "restart", "problems", "timers", "motion", "speak:vi", "problems-close"
)  # fmt: skip
HEAD = """title: Bài
summary: Một câu.
topic: otp
minutes: 3
difficulty: easy
take_home: Hỏi mẹ.
steps:
"""
STORY = """  - {id: story, kind: slides, title: Chuyện, cards: [{id: one, text: Máy reo.}, {id: two, text: Lan nghĩ.}]}
"""


def scenario() -> str:
    """The sample of the kind, as a step called ``call``."""
    sample = (places.package() / "activities" / "scenario" / "sample.yaml").read_text("utf-8")
    step = [line for line in sample.splitlines() if line and not line.startswith("#")]
    body = "\n".join(f"    {line}" for line in step if not line.startswith("id:"))
    return f"  - id: call\n{body}\n"


LESSON = HEAD + STORY + scenario()


@dataclass
class Author:
    """Somebody with an editor and the window."""

    file: Path
    shown: PreviewWindow
    qtbot: QtBot

    @property
    def play(self) -> Rehearsal:
        assert self.shown.preview.rehearsal is not None
        return self.shown.preview.rehearsal

    def see(self, name: str) -> Any:
        return self.shown.preview.desk.property(name)

    def find(self, name: str) -> QQuickItem | None:
        def below(item: QQuickItem) -> QQuickItem | None:
            if item.objectName() == name and item.isVisible() and item.isEnabled():
                return item
            return next((found for child in item.childItems() if (found := below(child)) is not None), None)

        return below(self.shown.window.contentItem())

    def has(self, name: str) -> bool:
        return self.find(name) is not None

    def tap(self, name: str) -> None:
        self.wait(lambda: self.has(name))
        self.shown.window.grabWindow()  # lays out what has just come
        item = self.find(name)
        assert item is not None
        at = item.mapToScene(item.boundingRect().center()).toPoint()
        QTest.mouseClick(
            self.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(at.x(), at.y())
        )

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=10_000)

    def save(self, text: str) -> None:
        """As most editors do: beside, then over it."""
        other = self.file.with_suffix(".tmp")
        other.write_text(text, "utf-8")
        other.replace(self.file)

    def texts(self) -> list[str]:
        """What an assistive tool reads out, in order."""
        root = QAccessible.queryAccessibleInterface(self.shown.window)
        return list(_names(root))

    def sees_errors(self, count: int) -> None:
        self.wait(lambda: self.see("errors") == count)


def _names(node: Any) -> Iterator[str]:
    if node is None or node.state().invisible:
        return
    yield node.text(QAccessible.Text.Name)
    for place in range(node.childCount()):
        yield from _names(node.child(place))


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    translator.cache_clear()


@pytest.fixture
def open_it(tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> Iterator[Open]:
    """Opens a window on a text; afterwards nothing may have been warned of."""
    folder = tmp_path / "mine"
    folder.mkdir()
    windows: list[Any] = []

    def made(
        text: str = LESSON,
        *wish: str,
        language: str = "en",
        name: str = "mine.yaml",
        beside: str = "",
        size: tuple[int, int] | None = None,
    ) -> Author:
        file = folder / name
        if beside:
            (folder / "people.yaml").write_text(beside, "utf-8")
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
        args = argparse.Namespace(file=file, lessons=[], only=False, language=language, seed=1)
        context = preview.opened(args, preview.read(args), Wish(*wish), size or SIZE)
        windows.append(context)
        shown = context.__enter__()
        qtbot.waitUntil(shown.window.isExposed, timeout=10_000)
        return Author(file, shown, qtbot)

    yield made
    for window in windows:
        window.__exit__(None, None, None)
    assert [record.getMessage() for record in caplog.records if record.getMessage().startswith("qt: ")] == []


def test_it_begins_where_it_is_wished(open_it: Open) -> None:
    author = open_it(LESSON, "call", "secret")
    assert (author.see("place"), author.see("step"), author.see("said")) == ("secret", "Cuộc gọi lạ", "")
    assert (author.see("number"), author.see("count")) == (2, 9)
    author.wait(lambda: author.has("choose:0"))


def test_a_save_keeps_the_place_with_all_that_led_there(open_it: Open) -> None:
    author = open_it(LESSON, "call")
    for _ in range(3):
        author.shown.preview.play_move(_more())
    author.shown.preview.play_move(_choose(0))
    author.shown.preview.play_move(_more())
    before = author.play.play.state
    assert len(before.path) == 1
    game = author.shown.window.property("game")
    author.save(LESSON.replace("Việc này bí mật.", "Chuyện này bí mật."))
    author.wait(lambda: any("Chuyện này" in str(scene) for scene in author.play.play.spec.scenes))
    assert author.play.play.state == before
    assert author.see("said") == ""
    assert author.shown.window.property("game") is game


def test_a_scene_that_is_renamed_is_said_and_the_step_begins(open_it: Open) -> None:
    author = open_it(LESSON, "call", "secret")
    author.save(LESSON.replace("id: secret", "id: hush").replace("goto: secret", "goto: hush"))
    author.wait(lambda: author.see("said") != "")
    assert author.see("said") == "“secret” is gone; this is the start of the step."
    assert author.see("place") == "ring"
    assert author.see("said") in author.texts()


def test_another_scene_that_is_renamed_changes_nothing_here(open_it: Open) -> None:
    author = open_it(LESSON, "call", "secret")
    author.save(LESSON.replace("id: hurry", "id: haste").replace("goto: hurry", "goto: haste"))
    author.wait(lambda: "haste" in author.play.places)
    assert (author.see("place"), author.see("said")) == ("secret", "")


def test_errors_lie_over_the_window_with_their_lines_and_go_when_they_are_mended(open_it: Open) -> None:
    author = open_it(LESSON, "call", "secret")
    broken = LESSON.replace("goto: secret", "goto: secrett")
    line = next(n for n, text in enumerate(broken.splitlines(), 1) if "goto: secrett" in text)
    author.save(broken)
    author.wait(lambda: author.has("problem"))
    said = next(text for text in author.texts() if f"mine.yaml:{line}:" in text)
    assert said.startswith("Error")
    assert "secret" in said
    assert "This file has errors" in author.texts()
    author.save(LESSON)
    author.wait(lambda: not author.has("problem"))
    assert (author.see("errors"), author.see("place"), author.see("said")) == (0, "secret", "")


def test_below_the_errors_the_last_good_version_is_played_on(open_it: Open) -> None:
    author = open_it(LESSON, "story")
    author.save("title: [")
    author.sees_errors(1)
    author.tap("problems-close")
    author.wait(lambda: not author.has("problem"))
    author.tap("next")
    author.wait(lambda: author.see("place") == "two")
    author.tap("speak:id")
    author.wait(lambda: author.see("language") == "id")
    author.tap("problems")
    author.wait(lambda: author.has("problem"))


@pytest.mark.parametrize(
    "text",
    ["", "   \n", "\t", "title: [", "a: b: c", "steps: 5", "- 1\n- 2", "&a [*a]", "!!python/object:os.system x",
     "\ufeffcafé", HEAD, HEAD + "  - 7\n", LESSON[: len(LESSON) // 2], LESSON + "}", LESSON.replace("call", "story", 1),
     "\0", "title: " + "[" * 5000, LESSON.replace("kind: scenario", "kind: nope"), "{}", "null"],
)  # fmt: skip
def test_whatever_is_written_the_window_stays_and_says_what_is_wrong(open_it: Open, text: str) -> None:
    author = open_it(LESSON, "call", "secret")
    author.save(text)
    author.wait(lambda: author.see("errors") > 0 and author.has("problem"))
    assert author.see("place") == "secret"
    author.save(LESSON)
    author.sees_errors(0)
    assert (author.see("place"), author.see("said")) == ("secret", "")


def test_bytes_that_are_no_text_are_said(open_it: Open) -> None:
    author = open_it()
    author.file.write_bytes(b"\xff\xfe\x00\xd8 title")
    author.wait(lambda: author.see("errors") > 0)


def test_a_save_that_is_cut_short_and_then_whole_ends_well(open_it: Open) -> None:
    author = open_it(LESSON, "call", "secret")
    with author.file.open("w", encoding="utf-8") as file:
        file.write(LESSON[:300])
        file.flush()
        author.wait(lambda: author.see("errors") > 0)
        file.write(LESSON[300:])
    author.sees_errors(0)
    assert author.see("place") == "secret"


def test_a_file_that_is_deleted_is_told_and_its_play_goes_on(open_it: Open) -> None:
    author = open_it(LESSON, "call", "secret")
    author.file.unlink()
    author.sees_errors(1)
    assert any("no such file" in text for text in author.texts())
    assert author.see("place") == "secret"
    author.save(LESSON)
    author.sees_errors(0)
    assert author.see("place") == "secret"


def test_a_file_that_is_broken_from_the_start_begins_when_it_is_mended(open_it: Open) -> None:
    author = open_it("title: [", "call", "secret")
    assert not author.see("playable")
    author.wait(lambda: author.has("problem"))
    assert not author.has("places")
    author.tap("restart")
    author.save(LESSON)
    author.wait(lambda: bool(author.see("playable")))
    assert author.see("place") == "secret"
    author.wait(lambda: author.has("places"))


def test_a_wish_that_fits_nothing_once_it_can_be_read_is_told(open_it: Open) -> None:
    author = open_it("title: [", "nope")
    author.save(LESSON)
    author.wait(lambda: bool(author.see("playable")))
    assert "no step “nope”" in author.see("said")


def test_warnings_do_not_cover_the_play_but_can_be_read(open_it: Open) -> None:
    long = HEAD + STORY.replace("Máy reo.", "Máy reo. Lan nghe. Lan nghĩ.")
    author = open_it(long)
    assert author.see("errors") == 0
    assert author.see("warnings") > 0
    assert not author.has("problem")
    author.tap("problems")
    author.wait(lambda: author.has("problem"))
    assert any(text.startswith("Warning mine.yaml:8:") for text in author.texts())


def test_a_person_that_is_missing_is_found_when_the_words_beside_are_saved(open_it: Open) -> None:
    words = "people:\n  - {id: bo, name: Bố, look: bo}\n"
    author = open_it(LESSON.replace("can-bo", "ong-ngoai"), "call", beside=words)
    assert any("ong-ngoai" in text for text in author.texts())
    (author.file.parent / "people.yaml").write_text(words + "  - {id: ong-ngoai, name: Ông, look: bo}\n", "utf-8")
    author.sees_errors(0)
    (author.file.parent / "people.yaml").write_text("people: [", "utf-8")
    author.wait(lambda: any("people.yaml:1:" in text for text in author.texts()))


def test_what_is_wrong_in_other_files_of_the_folder_above_is_not_shown(open_it: Open, tmp_path: Path) -> None:
    (tmp_path / "people.yaml").write_text("people:\n  - {id: ong-ngoai, name: Ông, look: bo}\n", "utf-8")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "people.yaml").write_text("people: [", "utf-8")
    (tmp_path / "other" / "lesson.yaml").write_text("title: [", "utf-8")
    author = open_it(LESSON.replace("can-bo", "ong-ngoai"), "call")
    assert (author.see("errors"), author.see("place")) == (0, "ring")


def test_a_step_is_followed_by_the_next_and_the_last_by_the_first(open_it: Open) -> None:
    author = open_it(HEAD + STORY + STORY.replace("story", "again"), "again", "two")
    author.tap("next")
    author.wait(lambda: author.see("place") == "one" and author.play.at == 0)
    assert author.see("said").startswith("That was the last step")
    author.shown.preview.play_move(_slide())
    author.shown.preview.play_move(_slide())
    author.wait(lambda: author.play.at == 1)
    assert author.see("said") == ""


def test_one_goes_about_by_the_bar(open_it: Open) -> None:
    author = open_it(LESSON, "story")
    author.tap("next-place")
    author.wait(lambda: author.see("place") == "two")
    author.tap("next-place")
    author.wait(lambda: author.see("step") == "Cuộc gọi lạ")
    author.tap("previous")
    author.wait(lambda: author.see("step") == "Chuyện")
    author.tap("places")
    author.tap("step:1")
    author.wait(lambda: author.see("step") == "Cuộc gọi lạ")
    author.tap("place:2")
    author.wait(lambda: not author.has("place:2") and author.see("place") == "hurry")
    author.tap("restart")
    author.wait(lambda: author.see("place") != "hurry")


def test_the_list_of_places_is_left_as_it_was_opened(open_it: Open) -> None:
    author = open_it(LESSON, "call")
    author.tap("places")
    author.wait(lambda: author.has("places-close"))
    author.tap("places-close")
    author.wait(lambda: not author.has("places-close"))
    author.tap("places")
    author.wait(lambda: author.has("places-close"))
    QTest.keyClick(author.shown.window, Qt.Key.Key_Escape)
    author.wait(lambda: not author.has("places-close"))
    assert author.shown.window.property("keyboard")


def test_a_seat_is_taken_from_the_list(open_it: Open) -> None:
    seats = "{id: vy, name: Vy, you: vy, start: ring}, {id: minh, name: Minh, you: minh, start: room}"
    text = LESSON.replace("    start: ring\n", f"    start: ring\n    seats: [{seats}]\n", 1)
    author = open_it(text, "call", "", "minh")
    assert (author.see("errors"), author.play.seat) == (0, "minh")
    author.tap("places")
    author.tap("seat:0")
    author.wait(lambda: author.play.seat == "vy")


def test_time_pressure_and_motion_are_switched_on_the_bar(open_it: Open) -> None:
    author = open_it(LESSON, "call", "secret")
    author.tap("timers")
    author.wait(lambda: not author.see("timers"))
    assert author.play.play.state.calm
    author.tap("next-place")
    author.wait(lambda: author.see("place") == "hurry")
    assert author.play.play.state.calm
    author.tap("timers")
    author.wait(lambda: bool(author.see("timers")))
    assert not author.play.play.state.calm
    author.tap("motion")
    author.wait(lambda: bool(author.shown.preview.stage.property("calmMotion")))


def test_the_visitors_own_bar_works_as_at_the_booth(open_it: Open) -> None:
    author = open_it(LESSON, "story", "two")
    author.tap("help")
    author.tap("help-close")
    author.wait(lambda: not author.has("help-close"))
    author.tap("languages")
    author.tap("language:vi")
    author.wait(lambda: author.see("language") == "vi")
    author.tap("leave")
    author.tap("stay")
    author.wait(lambda: author.has("leave"))
    assert author.see("place") == "two"
    author.tap("leave")
    author.tap("leave-now")
    author.wait(lambda: author.see("place") == "one")


def test_sound_is_switched_where_a_visitor_does_it(open_it: Open) -> None:
    author = open_it(LESSON, "call", "secret")
    author.tap("sound")
    author.wait(lambda: not author.shown.preview.stage.property("sound"))


def test_nothing_moves_below_the_list_of_places(open_it: Open) -> None:
    author = open_it(LESSON, "call", "secret")
    author.tap("places")
    author.wait(lambda: author.has("places-close"))
    state = author.play.play.state
    author.shown.preview.play_move(_more())
    assert author.play.play.state is state
    assert not author.shown.preview._turn.on


def test_what_waits_in_a_scene_happens_by_itself(open_it: Open) -> None:
    author = open_it(LESSON, "call", "ring")
    author.wait(lambda: author.play.play.state.shown > 1)


def test_a_playlist_is_played_too(open_it: Open) -> None:
    text = "title: Ba bước\nsummary: Một câu.\nminutes: 3\nsteps:\n  - {lesson: privacy, step: story}\n"
    author = open_it(text, name="playlists/day.yaml")
    assert (author.see("errors"), len(author.play.entries)) == (0, 1)
    assert author.play.entries[0].step.id == "story"
    author.save(text + "  - {lesson: privacy, step: story}\n")
    author.wait(lambda: len(author.play.entries) == 2)


def test_a_lesson_of_the_shelf_speaks_its_translation(open_it: Open) -> None:
    file = places.lessons() / "khong-mac-cau" / "privacy.yaml"
    author = open_it(file.read_text("utf-8"), name="privacy.yaml")
    english = author.see("step")
    author.tap("speak:vi")
    author.wait(lambda: author.see("step") != english)


def test_a_program_that_fails_says_so_begins_the_step_anew_and_at_last_puts_it_away(
    open_it: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    author = open_it(LESSON, "story", "two")
    author.shown.preview.failed.emit()
    author.wait(lambda: author.see("place") == "one")
    assert any("Please report it" in text for text in author.texts())
    author.shown.preview.failed.emit()
    author.wait(lambda: not author.see("playable"))
    author.shown.preview.move(_restart())
    author.wait(lambda: bool(author.see("playable")))
    author.sees_errors(0)


@pytest.mark.parametrize("language", ["vi", "en", "id"])
@pytest.mark.parametrize("size", [(1280, 720), (1024, 600), (640, 480)])
def test_everything_can_be_read_and_has_a_name(open_it: Open, language: str, size: tuple[int, int]) -> None:
    author = open_it(LESSON, "call", "secret", language=language, size=size)
    author.shown.preview.move(SetCalm(on=True))

    def fine() -> bool:
        faults = map(str, illegible(author.shown.window))
        return not [one for one in faults if not (author.has("problem") and "lies on" in one)]

    author.wait(fine)
    author.shown.window.setProperty("placesOpen", True)
    author.wait(lambda: author.has("places-close") and fine())
    author.shown.window.setProperty("placesOpen", False)
    author.save("title: [")
    author.wait(lambda: author.has("problem"))
    author.wait(fine)
    for name in BUTTONS:
        item = author.find(name)
        assert item is not None
        assert str(item.property("label")).strip()


@pytest.mark.parametrize(
    ("words", "says"),
    [(["nowhere.yaml"], "nowhere.yaml"), (["."], "is a folder"), (["mine.yaml", "--step", "x"], "story, call"),
     (["mine.yaml", "--scene", "x"], "ring"), (["mine.yaml", "--step", "story", "--scene", "ring"], "one, two"),
     (["mine.yaml", "--seat", "x"], "There is no seat"), (["people.yaml"], "nothing in this file"), ([], "FILE"),
     (["mine.yaml", "--language", "xx"], "xx")],
)  # fmt: skip
def test_wrong_use_is_one_sentence_and_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.yaml").write_text(LESSON, "utf-8")
    (tmp_path / "people.yaml").write_text("people:\n  - {id: bo, name: Bố, look: bo}\n", "utf-8")
    monkeypatch.setattr(preview, "_show", lambda *_args: pytest.fail("it was started"))
    try:
        code = main(["preview", *words, "--data", str(tmp_path / "data")])
    except SystemExit as ended:
        code = int(str(ended.code))
    said = capsys.readouterr().err
    assert code == 2
    assert says in said
    assert len(said.splitlines()) == 1


def test_the_command_opens_the_window_and_leaves_nothing_but_a_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(LESSON, "utf-8")
    shown: list[Any] = []

    def show(_args: object, reading: Any, wish: Wish) -> int:
        shown.append((reading.chosen, wish))
        return 0

    monkeypatch.setattr(preview, "_show", show)
    data = tmp_path / "data"
    assert main(["preview", str(file), "--scene", "hurry", "--data", str(data)]) == 0
    assert shown == [("mine", Wish("", "hurry", ""))]
    assert {path.name for path in data.iterdir()} <= {"kiosk.log"}


def _more() -> Any:
    from kiosk.activities.scenario.moves import More

    return More()


def _choose(index: int) -> Any:
    from kiosk.activities.scenario.moves import Choose

    return Choose(index)


def _slide() -> Any:
    from kiosk.activities.slides.engine import Next

    return Next()


def _restart() -> Any:
    from kiosk.ui.moves import Restart

    return Restart()
