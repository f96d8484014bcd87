"""The parts that every screen is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.core.places import assets, package
from kiosk.ui.fonts import load_fonts
from kiosk.ui.icons import IconProvider

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Show = Callable[[str], "Shown"]

pytestmark = pytest.mark.usefixtures("qapp")

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
WINDOW = """
import QtQuick
import kiosk.ui.parts
Window {{
    id: window
    width: 960; height: 540; visible: true
    property alias it: loader.item
    Binding {{ target: Theme; property: "u"; value: 0.5 }}
    Loader {{ id: loader; focus: true; sourceComponent: Component {{ {body} }} }}
}}
"""
LONGEST = "Nghiêng nghiêng khuya khoắt quyết tâm thưởng thức những chuyến nghỉ dưỡng"  # 12 syllables: the budget


class Shown:
    """A window with one item in it."""

    def __init__(self, window: QQuickWindow, qtbot: QtBot) -> None:
        self.window, self.item, self._qtbot = window, window.property("it"), qtbot
        self.activated: list[int] = []
        if hasattr(self.item, "activated"):
            self.item.activated.connect(lambda: self.activated.append(1))

    def middle(self) -> QPoint:
        return QPoint(self.item.mapToScene(self.item.boundingRect().center()).toPoint())

    def key(self, code: Qt.Key) -> None:
        QTest.keyClick(self.window, code)

    def texts(self) -> list[Any]:
        """Every item below that shows a text."""
        found, todo = [], [self.item]
        while todo:
            one = todo.pop()
            todo += one.childItems()
            if one.property("lineCount") is not None:
                found.append(one)
        return found


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    load_fonts()
    engine = QQmlEngine()
    engine.addImportPath(str(package().parent))
    engine.addImageProvider("icon", IconProvider(assets() / "icons"))
    made: list[QQmlComponent] = []  # a window goes with the component that it was made by

    def load(body: str) -> Shown:
        component = QQmlComponent(engine)
        component.setData(WINDOW.format(body=body).encode(), QUrl())
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        made.append(component)
        window.requestActivate()
        qtbot.waitUntil(window.isActive, timeout=3000)
        return Shown(window, qtbot)

    yield load
    made.clear()
    shiboken6.delete(engine)


@pytest.fixture
def pressable(show: Show) -> Shown:
    return show('Pressable { act: "pick:2"; label: "Gọi 111"; hint: "miễn phí"; width: 200; height: 100; focus: true }')


def test_a_tap_is_one_act(pressable: Shown) -> None:
    QTest.mouseClick(pressable.window, LEFT, NONE, pressable.middle())
    assert pressable.activated == [1]


def test_a_finger_is_one_act(pressable: Shown) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(pressable.window, finger).press(0, pressable.middle()).commit()
    assert pressable.item.property("down") is True
    assert pressable.activated == []
    QTest.touchEvent(pressable.window, finger).release(0, pressable.middle()).commit()
    assert pressable.activated == [1]


def test_a_press_that_slides_off_is_no_act(pressable: Shown) -> None:
    QTest.mousePress(pressable.window, LEFT, NONE, pressable.middle())
    QTest.mouseMove(pressable.window, QPoint(800, 500))
    QTest.mouseRelease(pressable.window, LEFT, NONE, QPoint(800, 500))
    assert pressable.activated == []


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_mouse_buttons_do_nothing(pressable: Shown, button: Qt.MouseButton) -> None:
    QTest.mouseClick(pressable.window, button, NONE, pressable.middle())
    assert pressable.activated == []


@pytest.mark.parametrize("code", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_is_one_act(pressable: Shown, code: Qt.Key) -> None:
    pressable.key(code)
    assert pressable.activated == [1]


def test_a_key_that_is_held_down_is_one_act(pressable: Shown) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QKeyEvent

    for again in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, int(Qt.Key.Key_Space), NONE, " ", again)
        QCoreApplication.sendEvent(pressable.window, event)
    assert pressable.activated == [1]


def test_other_keys_are_for_somebody_else(pressable: Shown) -> None:
    for code in (Qt.Key.Key_Left, Qt.Key.Key_5, Qt.Key.Key_Escape):
        pressable.key(code)
    assert pressable.activated == []


@pytest.mark.parametrize("name", ["enabled", "visible"])
def test_what_is_disabled_or_hidden_does_nothing(pressable: Shown, name: str) -> None:
    middle = pressable.middle()
    pressable.item.setProperty(name, False)
    QTest.mouseClick(pressable.window, LEFT, NONE, middle)
    pressable.key(Qt.Key.Key_Space)
    pressable.item.metaObject().invokeMethod(pressable.item, "activate")
    assert pressable.activated == []


def test_it_has_a_name_a_role_and_an_action_for_assistive_tools(pressable: Shown) -> None:
    seen = QAccessible.queryAccessibleInterface(pressable.item)
    assert seen.role() == QAccessible.Role.Button
    assert seen.text(QAccessible.Text.Name) == "Gọi 111"
    assert seen.text(QAccessible.Text.Description) == "miễn phí"
    assert pressable.item.objectName() == "pick:2"
    seen.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert pressable.activated == [1]


@pytest.mark.parametrize(("quiet", "heard"), [("false", ["tap"]), ("true", [])])
def test_an_act_can_be_heard_unless_it_is_quiet(show: Show, quiet: str, heard: list[str]) -> None:
    shown = show(
        f"Pressable {{ id: p; quiet: {quiet}; width: 100; height: 100; focus: true; property string sounded;"
        " Connections { target: Sounds; function onWanted(name: string): void { p.sounded += name } } }"
    )
    shown.key(Qt.Key.Key_Space)
    assert shown.item.property("sounded") == "".join(heard)


@pytest.mark.parametrize("text", ["<img src=x>", "<b>đậm</b>", "a & b", "https://x.example/<x>", "&amp;"])
def test_a_text_is_shown_letter_by_letter(show: Show, text: str) -> None:
    shown = show("Txt { size: 40 }")
    shown.item.setProperty("text", text)
    marked = show(
        'Text { font: Qt.font({family: "Be Vietnam Pro", pixelSize: 20, weight: Font.Medium}); '
        " textFormat: Text.PlainText }"
    )
    marked.item.setProperty("text", text)
    assert shown.item.property("implicitWidth") == pytest.approx(marked.item.property("implicitWidth"), abs=1)
    assert shown.item.property("font").family() == "Be Vietnam Pro"


@pytest.mark.parametrize(
    ("text", "sub", "width"),
    [
        *[("OK", "", width) for width in (300, 460)],
        *[(text, "", width) for text, width in (("Em sẽ kể ngay với cô chủ nhiệm", 460), (LONGEST, 720))],
        *[("Gọi 111", "Miễn phí, ngày đêm", width) for width in (460, 720)],
    ],
)
def test_the_text_of_a_button_stays_on_its_face(show: Show, text: str, width: int, sub: str) -> None:
    shown = show(f'Btn {{ w: {width}; h: 136; text: "{text}"; sub: "{sub}"; icon: "phone" }}')
    face = shown.item.boundingRect()
    for one in shown.texts():
        if one.isVisible():
            assert one.property("contentWidth") <= one.width() + 1, text
            assert one.property("contentHeight") <= one.height() + 1, text
            box = one.mapRectToItem(shown.item, QRectF(0, 0, one.width(), one.height()))
            assert box.left() >= 0, (text, box)
            assert box.right() <= face.right(), (text, box)
            assert box.top() >= 0, (text, box)
            assert box.bottom() <= face.bottom(), (text, box)


def test_a_button_is_named_by_both_its_lines(show: Show) -> None:
    assert show('Btn { text: "Gọi 111"; sub: "Miễn phí" }').item.property("label") == "Gọi 111. Miễn phí"
    assert show('Btn { text: "Gọi 111" }').item.property("label") == "Gọi 111"


def test_a_round_button_grows_with_its_word(show: Show) -> None:
    bare = show('RoundBtn { icon: "cross"; label: "Ra" }').item
    worded = show('RoundBtn { icon: "people"; text: "Cần giúp?" }').item
    assert bare.width() == bare.height()
    assert worded.width() > worded.height()
    assert worded.property("label") == "Cần giúp?"


@pytest.mark.parametrize(
    ("body", "checkable", "checked"),
    [
        ("choice: true; chosen: true", True, True),
        ("choice: true", True, False),
        ("chosen: true", False, False),
        ("bright: true", False, False),
    ],
)
def test_a_choice_says_whether_it_is_chosen(show: Show, body: str, *, checkable: bool, checked: bool) -> None:
    found = QAccessible.queryAccessibleInterface(show(f'RoundBtn {{ text: "Tiếng Việt"; {body} }}').item)
    assert found is not None
    assert (bool(found.state().checkable), bool(found.state().checked)) == (checkable, checked)


def test_the_focus_is_seen_only_by_those_who_use_keys(show: Show) -> None:
    shown = show(
        "Pressable { width: 100; height: 100; focus: true; property bool ring: children[children.length - 1].visible;"
        ' property bool keys: false; Binding { target: Theme; property: "keyboard"; value: parent.keys } }'
    )
    assert shown.item.property("ring") is False


@pytest.mark.parametrize(
    ("call", "answer"),
    [
        ('Media.picture("")', ""),
        ('Media.picture("hotel-desk")', "file:///a/pictures/hotel-desk.svg"),
        ('Media.picture("room.png")', "file:///l/room.png"),
        ('Media.shown("scenes/attract-bg", 1920)', "file:///a/scenes/attract-bg.webp"),
        ('Media.shown("scenes/attract-bg", 1921)', "file:///a/scenes/attract-bg.svg"),
        ('Media.shown("scenes/river-bg", 100)', "file:///a/scenes/river-bg.svg"),
        ('Media.person("", "calm")', ""),
        ('Media.person("me", "")', "file:///a/people/me-calm.svg"),
        ('Media.person("me", "worry")', "file:///a/people/me-worry.svg"),
        ('Lexicon.tacticName("urgency")', "Khẩn cấp"),
        ('Lexicon.tacticName("none")', ""),
        ('Lexicon.tacticIcon("none")', "hook"),
        ('Lexicon.personName("me")', "Mẹ"),
        ('Lexicon.personLook("nobody")', ""),
        ('Lexicon.helpNumber("111")', "111"),
        ('Lexicon.helpSays("999")', ""),
    ],
)
def test_names_are_looked_up_and_what_is_missing_is_nothing(show: Show, call: str, answer: str) -> None:
    shown = show(
        f"""Item {{
            property string answer
            Component.onCompleted: {{
                Media.assets = "file:///a"; Media.lesson = "file:///l";
                Lexicon.tables = {{"tactics": {{"urgency": {{"name": "Khẩn cấp"}}}},
                                   "people": {{"me": {{"name": "Mẹ"}}}},
                                   "help": {{"111": {{"number": "111"}}}}}};
                answer = {call};
            }} }}"""
    )
    assert shown.item.property("answer") == answer
