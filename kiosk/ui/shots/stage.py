"""A running kiosk as somebody who takes pictures of it needs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from kiosk import visit as ev
from kiosk.ui.waiting import until

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.booth import Booth
    from kiosk.ui.shell import Shell
    from kiosk.ui.staffdesk import StaffDesk

PATIENCE = 1000.0
"""With this patience of the kiosk nothing goes on by itself while a picture is taken."""
LEAST_QUIET_S, MOST_S, LOAD_S = 0.04, 1.5, 60.0


class Shown(Protocol):
    """The parts of a running kiosk that are photographed."""

    booth: Booth
    shell: Shell
    desk: StaffDesk


@dataclass
class Stage:
    """Brings ``kiosk`` from screen to screen without a finger: through the same events as the screens themselves."""

    kiosk: Shown

    @property
    def window(self) -> QQuickWindow:
        """What is photographed."""
        return self.kiosk.shell.window

    def wait_for_content(self) -> None:
        """Raises RuntimeError when the lessons do not come."""
        if not until(lambda: self.kiosk.booth.programme is not None, LOAD_S):
            raise RuntimeError("the content was not loaded")

    def say(self, *events: Any) -> None:
        """Makes these events of the visit happen."""
        for event in events:
            self.kiosk.booth.dispatch(event)

    def begin(self, language: str) -> None:
        """A visitor comes, chooses a language, and stands before the question who is playing."""
        self.leave()
        self.kiosk.booth.faces.stage.begin()  # type: ignore[attr-defined] # a slot made from the move of that name
        self.say(ev.ChooseLanguage(language))

    def mission(self, language: str, mission: str) -> None:
        """A visitor begins ``mission``; a content note is accepted."""
        self.begin(language)
        self.say(ev.ChooseAge("16-18"), ev.ChooseMission(mission), ev.AcceptNote())

    def leave(self) -> None:
        """Nobody is there; the quiet ring takes one of the events, the question whether to leave another."""
        while self.kiosk.booth.visit.stage is not ev.Stage.ATTRACT or self.kiosk.booth.visit.broken:
            self.say(ev.AskLeave(), ev.Leave())

    def pose(self, state: Any) -> None:
        """Puts the activity at hand into ``state`` and shows it, from its beginning on: nothing is kept of another."""
        play = self.kiosk.booth.play
        assert play is not None
        for shown in (play.kind.start(play.spec, play.seed), state):
            play.state = shown
            self.say(ev.Touch())


def settled(window: QQuickWindow, quiet_s: float = LEAST_QUIET_S) -> bool:
    """Waits until no frame has been made for ``quiet_s``: layouts done, animations over. False when that never came."""
    frames = 0

    def count() -> None:
        nonlocal frames
        frames += 1

    def still() -> bool:
        before = frames
        return not until(lambda: frames > before, quiet_s)

    connection = window.frameSwapped.connect(count)
    try:
        window.update()
        return until(still, MOST_S, every_ms=0)
    finally:
        window.frameSwapped.disconnect(connection)
