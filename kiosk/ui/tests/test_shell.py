"""The window: what it shows, who has the focus, what it gives back, and how it goes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.staff import Pin
from kiosk.ui import shell as module
from kiosk.ui.booth import Booth
from kiosk.ui.inputs import InputFilter
from kiosk.ui.programme import Programme
from kiosk.ui.screens.derive import Scene, stage_view
from kiosk.ui.screens.views import StepRow
from kiosk.ui.shell import Shell
from kiosk.ui.staffdesk import StaffDesk
from kiosk.visit import (
    AskLeave,
    ChooseAge,
    ChooseLanguage,
    ChooseMission,
    CloseHelp,
    Leave,
    OpenHelp,
    Profile,
    Quiet,
    Stay,
    Tick,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    Make = Callable[..., "Screen"]

pytestmark = pytest.mark.usefixtures("qapp")

VIEW = """
import QtQuick
import kiosk.ui.parts
FocusScope {
    required property QtObject game
    Keys.onRightPressed: game.look()
    Btn {
        act: "right"; text: game.word; focus: true; w: 400; x: 100 * Theme.u; y: 400 * Theme.u
        onActivated: game.answer(true)
    }
    Btn { act: "wrong"; text: "x"; x: 1000 * Theme.u; y: 400 * Theme.u; onActivated: game.answer(false) }
}
"""


class Screen:
    """A shell with its booth and its staff's desk, and hands to work it with."""

    def __init__(self, shell: Shell, booth: Booth, desk: StaffDesk, qtbot: QtBot) -> None:
        self.shell, self.desk, self.booth, self.window = shell, desk, booth, shell.window
        self._qtbot = qtbot

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=3000)

    @property
    def focus(self) -> str:
        item = self.window.activeFocusItem()
        return str(item.objectName()) if item is not None else ""

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def find(self, name: str) -> Any:
        def below(item: Any) -> Any:
            if item.objectName() == name and item.isVisible():
                return item
            return next((found for child in item.childItems() if (found := below(child)) is not None), None)

        return below(self.window.contentItem())

    def tap(self, name: str) -> None:
        item = self.find(name)
        at = item.mapToScene(item.boundingRect().center()).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(at))

    def has(self, name: str) -> bool:
        return self.find(name) is not None

    def says(self, name: str, text: str) -> bool:
        return self.has(name) and self.find(name).property("text") == text


@pytest.fixture
def make_screen(toys: Any, tmp_path: Path, qtbot: QtBot) -> Iterator[Make]:
    (tmp_path / "ToyView.qml").write_text(VIEW, encoding="utf-8")
    kinds = {"toy": replace(toys.kinds["toy"], folder=tmp_path)}
    step = ("toy", toys.Spec())
    shelf = toys.library(
        toys.lesson("one", step, ("toy", toys.Spec(words=("ba", "bốn")))), toys.lesson("two", step, note="Chuyện buồn.")
    )
    made: list[Shell] = []

    def make(
        *, locked: bool = False, size: tuple[int, int] | None = (960, 540), profile: Profile | None = None
    ) -> Screen:
        booth = Booth(profile or Profile(), toys.Keeper(), seed=1)
        desk = StaffDesk(Pin.of("1234"), lambda _pin: True, asks=locked)
        shell = Shell(booth.visit.language, locked=locked, size=size)
        made.append(shell)
        shell.furnish(booth, desk, InputFilter(booth.present, shell.by_keyboard))
        booth.open(kinds, lambda language: Programme(toys.in_language(language, shelf), ""))
        shell.window.requestActivate()
        qtbot.waitUntil(shell.window.isActive, timeout=3000)
        return Screen(shell, booth, desk, qtbot)

    yield make
    for shell in made:
        if shiboken6.isValid(shell.window):
            shell.close()


@pytest.fixture
def screen(make_screen: Make) -> Screen:
    return make_screen()


def enter(screen: Screen, mission: str = "one") -> None:
    screen.booth.faces.stage.begin()  # type: ignore[attr-defined]
    for event in (ChooseLanguage("vi"), ChooseAge(""), ChooseMission(mission)):
        screen.booth.dispatch(event)


def test_the_whole_way_can_be_gone_by_touch(screen: Screen) -> None:
    for name in ("start", "language:vi", "skip", "mission:two", "accept"):
        screen.wait(partial(screen.has, name))
        screen.tap(name)
    for _ in range(2):
        screen.wait(lambda: screen.has("right"))
        screen.tap("right")
    screen.wait(lambda: screen.has("finish"))
    screen.tap("finish")
    screen.wait(lambda: screen.has("start"))


def test_two_steps_of_one_kind_follow_each_other_each_with_its_own_game(screen: Screen) -> None:
    enter(screen)
    for word in ("một", "hai", "ba", "bốn"):
        screen.wait(partial(screen.says, "right", word))
        screen.tap("right")
    screen.wait(lambda: screen.has("finish"))
    assert screen.booth.answers_shown == 4


@pytest.mark.parametrize(
    ("stage", "button"), [("attract", "start"), ("mission", "mission:one"), ("play", "right"), ("result", "finish")]
)
def test_the_first_thing_to_press_has_the_focus(screen: Screen, stage: str, button: str) -> None:
    if stage != "attract":
        enter(screen, "one" if stage != "mission" else "none")
    if stage == "result":
        for _ in range(4):
            screen.press(Qt.Key.Key_Return)
    screen.wait(lambda: screen.focus == button)


def test_enter_alone_goes_from_the_attract_screen_to_the_mission_and_past_a_note(screen: Screen) -> None:
    for button in ("start", "language:vi", "who:12-15", "mission:one"):
        screen.wait(partial(lambda name: screen.focus == name, button))
        screen.press(Qt.Key.Key_Return)
    screen.wait(lambda: screen.focus == "right")
    screen.booth.dispatch(AskLeave())
    screen.booth.dispatch(Leave())
    enter(screen, "two")
    screen.wait(lambda: screen.focus == "accept")
    screen.press(Qt.Key.Key_Return)
    screen.wait(lambda: screen.focus == "right")


def test_the_friendly_page_is_left_by_one_key(screen: Screen) -> None:
    enter(screen)
    screen.booth.fail()
    screen.wait(lambda: screen.focus == "leave-now")
    screen.press(Qt.Key.Key_Return)
    screen.wait(lambda: screen.has("start"))


@pytest.mark.parametrize(
    ("opened", "button", "closed"), [(OpenHelp(), "help-close", CloseHelp()), (AskLeave(), "stay", Stay())]
)
def test_an_overlay_takes_the_focus_and_gives_it_back(screen: Screen, opened: Any, button: str, closed: Any) -> None:
    enter(screen)
    screen.wait(lambda: screen.focus == "right")
    screen.press(Qt.Key.Key_Tab)
    assert screen.focus == "wrong"
    screen.booth.dispatch(opened)
    screen.wait(lambda: screen.focus == button)
    screen.booth.dispatch(closed)
    screen.wait(lambda: screen.focus == "wrong")


def test_keys_in_an_overlay_do_not_reach_the_screen_below(screen: Screen) -> None:
    enter(screen)
    screen.booth.dispatch(OpenHelp())
    screen.wait(lambda: screen.focus == "help-close")
    screen.press(Qt.Key.Key_Right)
    for _ in range(12):
        screen.press(Qt.Key.Key_Tab)
        assert screen.focus == "help-close"
    screen.press(Qt.Key.Key_Space)
    screen.wait(lambda: not screen.has("help-close"))
    assert screen.booth.play is not None
    assert screen.booth.play.state.at == 0


def test_the_languages_open_on_the_one_that_is_spoken_and_stop_the_time_below(screen: Screen) -> None:
    enter(screen)
    screen.tap("languages")
    screen.wait(lambda: screen.focus == "language:vi")
    assert screen.booth._paused
    screen.press(Qt.Key.Key_Tab)
    screen.press(Qt.Key.Key_Return)
    screen.wait(lambda: not screen.has("language:en"))
    assert not screen.booth._paused
    assert screen.booth.visit.language == "en"
    assert screen.find("right").property("text") == "en:một"


@pytest.mark.parametrize("stage", ["who", "mission", "note", "play", "result"])
def test_the_language_can_be_changed_on_every_screen(screen: Screen, stage: str) -> None:
    if stage == "who":
        screen.booth.faces.stage.begin()  # type: ignore[attr-defined]
        screen.booth.dispatch(ChooseLanguage("vi"))
    else:
        enter(screen, {"mission": "none", "note": "two"}.get(stage, "one"))
    if stage == "result":
        for _ in range(4):
            screen.press(Qt.Key.Key_Return)
    screen.wait(lambda: screen.has("languages") and screen.window.property("stage") == stage)
    screen.tap("languages")
    screen.wait(lambda: screen.has("language:id"))
    screen.tap("language:id")
    screen.wait(lambda: not screen.has("language:id"))
    assert screen.booth.visit.language == "id"
    assert screen.window.property("stage") == stage


@pytest.mark.parametrize("steps", [2, 4, 8, 40])
@pytest.mark.parametrize("language", ["vi", "en", "id"])
def test_the_path_lies_between_the_title_and_the_buttons(screen: Screen, language: str, steps: int) -> None:
    enter(screen)
    screen.booth.dispatch(ChooseLanguage(language))
    scene = Scene(screen.booth.visit, screen.booth.programme, screen.booth.play)
    rows = tuple(StepRow(str(at), 0.5, now=at == 1) for at in range(steps))
    screen.booth.faces.stage.show(replace(stage_view(scene), steps=rows))
    screen.wait(lambda: screen.has("sound") and screen.has("path"))
    path, first = (screen.find(name) for name in ("path", "help"))
    marks = [one for one in path.childItems() if one.width()]
    assert len(marks) == steps
    assert path.x() + max(one.x() + one.width() for one in marks) < first.mapToItem(path.parentItem(), 0, 0).x()
    assert path.x() > (208 + 520) * screen.window.width() / 1920


def test_escape_leaves_the_languages_as_they_are(screen: Screen) -> None:
    enter(screen)
    screen.tap("languages")
    screen.wait(lambda: screen.focus == "language:vi")
    screen.press(Qt.Key.Key_Escape)
    screen.wait(lambda: screen.focus == "right")


@pytest.mark.parametrize("how", ["tap", "key"])
def test_what_ends_the_quiet_ring_presses_nothing_below_it(screen: Screen, how: str) -> None:
    enter(screen)
    screen.wait(lambda: screen.focus == "right")
    middle = screen.find("right").mapToScene(screen.find("right").boundingRect().center()).toPoint()
    screen.booth.dispatch(Quiet())
    screen.wait(lambda: screen.focus == "here")
    if how == "tap":
        QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    else:
        screen.press(Qt.Key.Key_Return)
    screen.wait(lambda: screen.focus == "right")
    assert screen.booth.play is not None
    assert screen.booth.play.state.at == 0
    screen.press(Qt.Key.Key_Return)
    assert screen.booth.play.state.at == 1


def test_a_finger_that_ends_the_quiet_ring_presses_nothing_below_it(screen: Screen) -> None:
    enter(screen)
    screen.wait(lambda: screen.has("right"))
    middle = screen.find("right").mapToScene(screen.find("right").boundingRect().center()).toPoint()
    screen.booth.dispatch(Quiet())
    finger = QTest.createTouchDevice()
    QTest.touchEvent(screen.window, finger).press(0, middle).commit()
    QTest.touchEvent(screen.window, finger).release(0, middle).commit()
    screen.wait(lambda: not screen.has("here"))
    assert screen.booth.play is not None
    assert screen.booth.play.state.at == 0


def test_texts_change_with_the_language_at_once(screen: Screen) -> None:
    screen.booth.dispatch(ChooseLanguage("en"))
    english = screen.find("start").property("text")
    screen.booth.dispatch(ChooseLanguage("vi"))
    assert english
    assert screen.find("start").property("text") not in {"", english}


def test_pictures_of_a_lesson_are_looked_for_beside_it(screen: Screen) -> None:
    enter(screen)
    assert screen.window.property("lesson").toLocalFile() == "/lessons"


@pytest.mark.parametrize(("locked", "left"), [(True, ""), (False, "0912 345 678")])
def test_a_booth_wipes_the_clipboard_and_the_window_of_an_author_does_not(
    make_screen: Make, left: str, *, locked: bool
) -> None:
    screen = make_screen(locked=locked)
    enter(screen)
    QGuiApplication.clipboard().setText("0912 345 678")
    screen.booth.dispatch(AskLeave())
    screen.booth.dispatch(Leave())
    assert QGuiApplication.clipboard().text() == left


def test_the_window_has_the_colour_of_deep_water_before_anything_is_drawn(make_screen: Make) -> None:
    assert make_screen().window.color().name() == "#072731"


def test_the_quiet_ring_begins_full_however_long_it_counts(make_screen: Make) -> None:
    screen = make_screen(profile=Profile(quiet_s=30))
    enter(screen)
    screen.booth.dispatch(Quiet())
    screen.wait(lambda: screen.has("here"))
    ring = screen.find("here")
    while ring.property("full") is None:
        ring = ring.parentItem()
    assert (ring.property("seconds"), ring.property("full")) == (30, 30)
    screen.booth.dispatch(Tick())
    assert (ring.property("seconds"), ring.property("full")) == (29, 30)


def test_keys_show_the_focus_and_a_touch_hides_it_again(screen: Screen) -> None:
    screen.press(Qt.Key.Key_Tab)
    assert screen.window.property("keyboard") is True
    QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(900, 10))
    assert screen.window.property("keyboard") is False


def test_a_verdict_sounds_like_what_it_is_unless_sound_is_off(make_screen: Make) -> None:
    heard: list[str] = []
    screen = make_screen()
    screen.window.soundWanted.connect(heard.append)  # type: ignore[attr-defined]
    screen.shell.sound_verdict(good=True)
    screen.shell.sound_verdict(good=False)
    screen.booth.faces.stage.setSound(False)  # type: ignore[attr-defined]
    screen.shell.sound_verdict(good=True)
    assert heard == ["correct", "oops"]


def test_a_window_for_authors_closes_like_any_window(make_screen: Make) -> None:
    screen = make_screen(size=None)
    assert (screen.window.width(), screen.window.height()) == (1280, 720)
    assert not screen.has("staff-corner")
    assert screen.window.close()
    assert not screen.window.isVisible()


def test_a_booth_fills_the_screen_and_does_not_close(make_screen: Make) -> None:
    screen = make_screen(locked=True, size=None)
    assert screen.window.visibility() == QQuickWindow.Visibility.FullScreen
    assert screen.has("staff-corner")
    screen.window.close()
    assert screen.window.isVisible()


@pytest.mark.qt_log_ignore("does not support raise")
@pytest.mark.parametrize("leave", ["showNormal", "showMinimized", "showMaximized"])
def test_a_booth_that_leaves_the_full_screen_is_brought_back(
    make_screen: Make, leave: str, caplog: pytest.LogCaptureFixture
) -> None:
    screen = make_screen(locked=True, size=None)
    getattr(screen.window, leave)()
    screen.wait(lambda: screen.window.visibility() == QQuickWindow.Visibility.FullScreen)
    assert "left full screen" in caplog.text


def test_the_corner_opens_the_keypad_whose_keys_work_and_stops_the_time(make_screen: Make) -> None:
    opened: list[int] = []
    screen = make_screen(locked=True)
    screen.desk.opened.connect(lambda: opened.append(1))
    enter(screen)
    screen.desk.screen.open()  # type: ignore[attr-defined]
    screen.wait(lambda: screen.has("key:1"))
    assert screen.booth._paused
    for key in (Qt.Key.Key_9, Qt.Key.Key_Backspace, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        screen.press(key)
    assert screen.desk.screen.property("digits") == 4
    screen.press(Qt.Key.Key_Return)
    assert opened == [1]
    assert screen.booth.play is not None
    assert screen.booth.play.state.at == 0


def test_the_keypad_keeps_the_focus_when_the_visit_below_it_ends(make_screen: Make) -> None:
    screen = make_screen(locked=True)
    enter(screen)
    screen.desk.screen.open()  # type: ignore[attr-defined]
    screen.wait(lambda: screen.has("key:1"))
    screen.booth.dispatch(AskLeave())
    screen.booth.dispatch(Leave())
    screen.press(Qt.Key.Key_5)
    assert screen.desk.screen.property("digits") == 1
    screen.press(Qt.Key.Key_Escape)
    screen.wait(lambda: screen.focus == "start")


def test_closing_takes_the_window_down_and_gives_the_language_back(screen: Screen) -> None:
    enter(screen)
    screen.booth.dispatch(ChooseLanguage("vi"))
    spoken = QCoreApplication.translate("Who", "Who is playing?")
    screen.shell.close()
    assert not shiboken6.isValid(screen.window)
    assert QCoreApplication.translate("Who", "Who is playing?") == "Who is playing?" != spoken


@pytest.mark.qt_log_ignore("failed to load component", "No such file", "is not ready")
def test_a_window_that_cannot_be_made_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "package", lambda: tmp_path)
    with pytest.raises(RuntimeError, match="window could not be made"):
        Shell("vi", locked=False)
