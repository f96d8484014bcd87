"""A whole kiosk in this process, and hands, eyes and keys to work it with."""

from __future__ import annotations

import argparse
import contextlib
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app import Options
from kiosk.cli import offstage
from kiosk.cli.shelf import shelf
from kiosk.kinds import kinds
from kiosk.ui.robot.dice import Dice
from kiosk.ui.robot.eyes import Spot, seen, spots
from kiosk.ui.robot.finger import Finger
from kiosk.ui.robot.meters import Paints
from kiosk.ui.robot.minds import Mind
from kiosk.ui.robot.plan import Plan
from kiosk.ui.robot.visitor import Visitor
from kiosk.ui.robot.witness import Witness
from kiosk.ui.waiting import until
from kiosk.visit import Profile, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from kiosk.app.kiosk import Kiosk
    from kiosk.content.library import Library
    from kiosk.visit import Visit

WAIT_S = 20.0
SIZE = (1024, 600)


@dataclass
class Hands:
    """A running kiosk. Everything waits for what it needs, and fails when that does not come."""

    kiosk: Kiosk
    finger: Finger

    @property
    def window(self) -> QQuickWindow:
        return self.kiosk.shell.window

    @property
    def visit(self) -> Visit:
        return self.kiosk.booth.visit

    @property
    def view(self) -> Any:
        assert self.kiosk.booth.play is not None
        return self.kiosk.booth.play.view

    @property
    def acts(self) -> dict[str, Spot]:
        return spots(self.window)

    @property
    def texts(self) -> set[str]:
        items = seen(self.window.contentItem())
        return {str(item.property("text")) for item in items if item.inherits("QQuickText")}

    @property
    def focus(self) -> QQuickItem | None:
        return self.window.activeFocusItem()

    def wait(self, condition: Callable[[], bool]) -> None:
        assert until(condition, WAIT_S), f"{self.visit.stage}: {sorted(self.acts)}"

    def spot(self, act: str) -> Spot:
        """Where ``act`` is, once it is there and laid out."""

        def there() -> bool:
            self.finger.await_frame()
            return act in self.acts

        self.wait(there)
        return self.acts[act]

    def tap(self, act: str) -> None:
        self.finger.tap(self.spot(act))

    def clicks(self, act: str, times: int) -> None:
        """Clicks so fast that the app has no time in between."""
        spot = self.spot(act)
        for _ in range(times):
            QTest.mouseClick(
                self.window,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
                QPoint(round(spot.x), round(spot.y)),
            )

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)
        self.finger.await_frame()

    def play_until(self, condition: Callable[[], bool], seen: Callable[[], None] = lambda: None) -> None:
        """Plays on as a wise visitor does, and calls ``seen`` after every touch."""
        witness = Witness.of(self.kiosk.booth)
        visitor = Visitor(self.kiosk, Plan(style="wise"), Mind("wise", Dice(1)), self.finger, witness, Counter())
        for _ in range(100):
            if condition():
                break
            visitor._one_gesture()
            seen()
        assert condition()

    def to_missions(self, language: str = "vi") -> None:
        """From the attract screen to the wall."""
        self.tap(f"language:{language}")
        self.wait(lambda: self.visit.language == language)
        self.tap("start")
        self.tap("who:16-18")
        self.wait(lambda: self.visit.stage is Stage.MISSION)

    def to_kind(self, kind: str, mission: str) -> None:
        """From the attract screen to the first step of that kind in ``mission``, without touching what comes before."""
        self.to_missions()
        self.tap(f"mission:{mission}")
        self.wait(lambda: self.visit.stage in {Stage.NOTE, Stage.PLAY})
        if self.visit.stage is Stage.NOTE:
            self.tap("accept")
        while self.kiosk.booth.play is None or self.kiosk.booth.play.kind.name != kind:
            self.tap("next")
            self.finger.await_frame()


@pytest.fixture
def seated(tmp_path: Path) -> Callable[[], Library]:
    """The shipped lessons, and one whose only step is the sample scenario with a content note and three seats."""
    step = yaml.safe_load((kinds()["scenario"].folder / "sample.yaml").read_text("utf-8"))
    people = {"vy": "Vy", "huy": "Bạn của Vy", "me": "Mẹ của Vy"}
    seats = [{"id": one, "name": name, "you": one, "start": "ring"} for one, name in people.items()]
    step |= {"content_note": "Sắp có lời doạ, không phải thật.", "seats": seats}
    lesson = {
        "title": "Ba chỗ ngồi", "summary": "Một chuyện, ba chỗ ngồi.", "topic": "kidnap", "minutes": 3,
        "difficulty": "easy", "take_home": "Kể ra.", "steps": [step],
    }  # fmt: skip
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "seats.yaml").write_text(yaml.safe_dump(lesson, allow_unicode=True), "utf-8")
    return partial(shelf, argparse.Namespace(only=False, lessons=[folder]))


@pytest.fixture
def start(qapp: Any, tmp_path: Path) -> Iterator[Callable[..., Hands]]:
    """Starts a kiosk with these options; it ends with the test, which fails on any Qt warning and any exception."""
    common = argparse.Namespace(only=False, lessons=[])
    with contextlib.ExitStack() as stack:
        started: list[Kiosk] = []

        def begin(**options: Any) -> Hands:
            made = Options(
                data=tmp_path,
                library=partial(shelf, common),
                locked=False,
                profile=Profile(idle_s=3600, long_idle_s=3600),
                patience=0.02,
                size=SIZE,
                sound=False,
                seed=7,
            )
            kiosk = stack.enter_context(offstage.kiosk(replace(made, **options)))
            started.append(kiosk)
            assert until(lambda: kiosk.booth.programme is not None, WAIT_S)
            return Hands(kiosk, Finger(kiosk.shell.window, Paints(kiosk.shell.window)))

        yield begin
        faults = [(kiosk.guard.failures, kiosk.guard.qt_warnings) for kiosk in started]
    assert faults == [(0, [])] * len(faults)
