"""The simulated phone as it is drawn: every channel loads, says what it has to say, and fits its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
import shiboken6
import yaml
from PySide6.QtCore import QCoreApplication, QMetaObject, QPointF, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.model import Scenario
from kiosk.activities.scenario.moves import Choose, More
from kiosk.activities.scenario.shapes import Channel
from kiosk.core.places import assets, package
from kiosk.ui.fonts import load_fonts
from kiosk.ui.icons import IconProvider
from kiosk.ui.kindnames import view_file
from kiosk.ui.modules import game_type
from kiosk.ui.play import Play
from kiosk.ui.translator import CatalogueTranslator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtQuick import QQuickItem

    from kiosk.activities.scenario.rows import ScenarioView

    Open = Callable[..., "Stage"]

pytestmark = pytest.mark.usefixtures("qapp")

FILE = Path(__file__).parent / "data" / "phone.yaml"
SAFE = {"sms": "app", "bank": "back"}
NOT_SAID = {"battery", "mutual", "likes", "friends", "members", "missed"}  # drawn inside a longer text
WINDOW = """
import QtQuick
import kiosk.ui.parts
Window {
    id: window
    required property url assets
    required property var names
    required property url view
    required property QtObject game
    color: Theme.deep
    visible: true
    function start() { Media.assets = assets; Lexicon.tables = names; loader.setSource(view, { game: game }); }
    Binding { target: Theme; property: "u"; value: Math.min(window.width / 1920, window.height / 1080) }
    Binding { target: Theme; property: "calmMotion"; value: true }
    Loader { id: loader; anchors.fill: parent }
}
"""
PEOPLE = ("minh", "lan", "nam", "vy", "huy", "me", "co-hoa", "can-bo", "nguoi-la", "shipper")
NAMES = {"people": {one: {"name": f"{one} Nguyễn", "look": one} for one in PEOPLE}, "tactics": {}, "help": {}}


def demo() -> Scenario:
    raw = yaml.load(FILE.read_text("utf-8"), yaml.BaseLoader)
    return Scenario.model_validate({key: value for key, value in raw.items() if key not in {"id", "kind", "title"}})


class Stage:
    """A window that shows a play of ``spec``."""

    def __init__(self, spec: Scenario, size: tuple[int, int]) -> None:
        self.play = Play(KIND, spec, 1)
        self.game = game_type(KIND)(self.play.view, self.move)
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(package().parent))
        self._engine.addImageProvider("icon", IconProvider(assets() / "icons"))
        self._component = QQmlComponent(self._engine)
        self._component.setData(WINDOW.encode(), QUrl())
        values = {
            "assets": QUrl.fromLocalFile(str(assets())),
            "game": self.game,
            "height": size[1],
            "names": NAMES,
            "view": QUrl.fromLocalFile(str(view_file(KIND))),
            "width": size[0],
        }
        window = self._component.createWithInitialProperties(values)
        assert isinstance(window, QQuickWindow), self._component.errorString()
        self.window = window
        QMetaObject.invokeMethod(window, "start")

    def move(self, move: Any) -> None:
        if self.play.apply(move):
            self.game.show(self.play.view)

    @property
    def view(self) -> ScenarioView:
        view: ScenarioView = self.play.view
        return view

    def say_all(self) -> None:
        while self.view.phase == "reason" or (self.view.can_more and not self.view.choices):
            self.move(More())

    def go_on(self) -> None:
        names = [row.key.partition(".")[2] for row in self.view.choices]
        self.move(Choose(names.index(SAFE.get(self.view.scene, names[0]))))

    def painted(self) -> None:
        QCoreApplication.processEvents()
        assert not self.window.grabWindow().isNull()

    def items(self, name: str = "") -> list[QQuickItem]:
        """What can be seen; with ``name`` only what is an item of that QML file and what stands below it."""
        found: list[QQuickItem] = []
        todo: list[tuple[QQuickItem, bool]] = [(self.window.contentItem(), not name)]
        while todo:
            one, inside = todo.pop()
            inside = inside or one.metaObject().className().startswith(f"{name}_")
            if one.isVisible():
                found += [one] if inside else []
                todo += [(below, inside) for below in one.childItems()]
        return found

    def texts(self) -> list[QQuickItem]:
        return [one for one in self.items("Phone") if one.property("lineCount") is not None and one.property("text")]

    def close(self) -> None:
        """The window goes with the component that it was made by; all of QML before what it was given."""
        self.window.close()
        del self.window, self._component
        shiboken6.delete(self._engine)


@pytest.fixture
def opened() -> Iterator[Open]:
    load_fonts()
    stages: list[Stage] = []
    translators: list[CatalogueTranslator] = []

    def make(size: tuple[int, int], language: str = "vi", spec: Scenario | None = None) -> Stage:
        translators.append(CatalogueTranslator(language))
        QGuiApplication.installTranslator(translators[-1])
        stages.append(Stage(spec or demo(), size))
        return stages[-1]

    yield make
    for stage in stages:
        stage.close()
    for one in translators:
        QGuiApplication.removeTranslator(one)


def scenes(stage: Stage) -> Iterator[ScenarioView]:
    """Every scene of the demo with all its lines said, painted once."""
    while stage.view.phase in {"scene", "reason"}:
        stage.say_all()
        if stage.view.phase == "scene":
            stage.painted()
            yield stage.view
            stage.go_on()


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 600)], ids=str)
def test_every_channel_is_drawn_and_says_what_its_screen_holds(opened: Open, size: tuple[int, int]) -> None:
    stage, channels = opened(size), set()
    for view in scenes(stage):
        channels.add(view.channel)
        said = [str(one.property("text")) for one in stage.texts()]
        wanted = {text for row in view.screen_rows if row.role not in NOT_SAID for text in (row.name, row.text)} - {""}
        assert not {text for text in wanted if not any(text in one for one in said)}, view.scene
        wanted = {line.text for line in view.lines if line.text}
        shown = {str(one.property("text")) for one in stage.items() if one.property("lineCount") is not None}
        assert wanted <= shown, view.scene
    assert channels == set(get_args(Channel))


@pytest.mark.parametrize("language", ["vi", "en", "id"])
def test_no_text_on_the_phone_is_wider_or_higher_than_its_place(opened: Open, language: str) -> None:
    stage = opened((1024, 600), language)
    for view in scenes(stage):
        for one in stage.texts():
            what = (view.scene, one.property("text"), one.property("contentWidth"), one.width())
            assert one.property("contentWidth") <= one.width() + 1.5, what
            assert one.property("contentHeight") <= one.height() + 2, what


def test_nothing_on_the_phone_can_be_pressed(opened: Open) -> None:
    stage = opened((1024, 600))
    for view in scenes(stage):
        pressable = [one for one in stage.items("Phone") if one.metaObject().indexOfSignal("activated()") >= 0]
        assert not pressable, view.scene


def test_all_of_a_screen_stands_above_the_bottom_of_the_phone(opened: Open) -> None:
    stage = opened((1920, 1080))
    for view in scenes(stage):
        if view.channel == "lock":
            continue  # older notifications may leave the screen
        for one in stage.texts():
            spot = one.mapToScene(QPointF(0, one.height()))
            assert spot.y() <= stage.window.height(), (view.scene, one.property("text"))


def test_a_notification_is_drawn_above_the_older_ones(opened: Open) -> None:
    stage = opened((1920, 1080))
    stage.say_all()
    stage.painted()
    tops = {str(one.property("text")): one.mapToScene(QPointF(0, 0)).y() for one in stage.texts()}
    assert tops["co-hoa Nguyễn"] < tops["minh Nguyễn"] < tops["Giao Hàng Vịt Vàng"]


def test_a_bad_line_makes_the_picture_of_a_video_call_blocky(opened: Open) -> None:
    stage = opened((1920, 1080))
    smooth: dict[str, list[bool]] = {}
    for view in scenes(stage):
        if view.channel == "video":
            pictures = [one for one in stage.items("CallPicture") if one.property("sourceSize") is not None]
            smooth[view.scene] = [bool(one.property("smooth")) for one in pictures]
    assert smooth == {"video": [True], "mum": [False]}


def on_pages(*pages: dict[str, Any]) -> Scenario:
    """A story that goes from page to page."""
    raw = demo().model_dump(include={"endings", "exits"}, by_alias=True)
    line = {"who": "narrator", "says": "Nhìn."}
    names = [f"p{number}" for number in range(len(pages))]
    goes = [*names[1:], names[-1]]
    scenes = [
        {"with": "me", **page, "id": name, "lines": [line], "choices": [{"id": "on", "text": "Tiếp", "goto": goto}]}
        for page, name, goto in zip(pages, names, goes, strict=True)
    ]
    return Scenario.model_validate({**raw, "you": "vy", "start": names[0], "scenes": scenes})


def said(stage: Stage) -> set[str]:
    stage.say_all()
    stage.painted()
    return {str(one.property("text")) for one in stage.texts()}


def test_the_page_follows_when_the_screen_of_the_same_channel_changes(opened: Open) -> None:
    first = {"channel": "bank", "screen": {"holder": "LE VAN MOT", "amount": "1đ"}}
    second = {"channel": "bank", "screen": {"holder": "LE VAN HAI", "confirm": "true"}}
    stage = opened((1280, 720), spec=on_pages(first, second))
    assert {"LE VAN MOT", "1đ"} <= said(stage)
    stage.go_on()
    assert "LE VAN HAI" in said(stage)
    assert not {"LE VAN MOT", "1đ"} & said(stage)


def test_what_a_page_lacked_is_there_when_the_next_one_of_its_channel_has_it(opened: Open) -> None:
    feed = {"author": "Lan", "text": "Chào!"}
    request = {"name": "Cáo", "since": "Hôm qua"}
    shop = {"name": "Tiệm", "item": "Vịt bông"}
    pages = [
        ("feed", feed, {"likes": "87", "picture": "phone-ringing"}),
        ("friend-request", request, {"text": "Chơi nhé?"}),
        ("shop", shop, {"price": "9.000đ"}),
    ]
    for channel, screen, more in pages:
        both = ({"channel": channel, "screen": one} for one in (screen, {**screen, **more}))
        stage = opened((1280, 720), spec=on_pages(*both))
        assert not set(more.values()) & said(stage)
        stage.go_on()
        assert set(more.values()) - {"phone-ringing"} <= said(stage)
        if "picture" in more:
            assert stage.items("PhonePhoto")


def test_nobody_is_asked_to_block_or_report_oneself(opened: Open) -> None:
    devices = [{"name": "Máy lạ", "own": "false"}]
    own = {"channel": "settings", "screen": {"person": "vy", "devices": devices}}
    other = {"channel": "settings", "screen": {"person": "lan", "devices": devices}}
    stage = opened((1280, 720), spec=on_pages(own, other))
    assert {"vy Nguyễn", "Máy lạ"} <= said(stage)
    assert not {"Chặn", "Báo cáo"} & said(stage)
    stage.go_on()
    assert {"lan Nguyễn", "Máy lạ", "Chặn", "Báo cáo"} <= said(stage)


def test_a_bank_shows_a_transfer_or_what_has_come_and_gone(opened: Open) -> None:
    came = {"channel": "bank", "screen": {"bank": "Cá Cơm", "amount": "+50.000đ", "note": "Tien rau"}}
    goes = {"channel": "bank", "screen": {"bank": "Cá Cơm", "amount": "50.000đ", "to": "•••• 12"}}
    stage = opened((1280, 720), spec=on_pages(came, goes))
    assert {"Biến động số dư", "+50.000đ"} <= said(stage)
    stage.go_on()
    assert "Chuyển tiền" in said(stage)
