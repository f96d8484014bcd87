"""The author's own booth: one file, begun anywhere, and taken up again whenever it is saved.

There is no visit in it: nothing is recorded, nothing is attracted, nobody is asked whether they are still there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from kiosk import visit as ev
from kiosk.core.message import Message, msg
from kiosk.core.problem import Problem
from kiosk.i18n.catalogue import program_catalogue
from kiosk.ui.clock import Clock
from kiosk.ui.games import Games
from kiosk.ui.modules import screen_types
from kiosk.ui.moves import Cover, GoPlace, GoStep, Next, Previous, Restart, SetTimers, TakeSeat
from kiosk.ui.rehearsal import begun
from kiosk.ui.screens.derive import help_view
from kiosk.ui.screens.preview import Desk, Stage, preview_view, stage_view
from kiosk.ui.screens.views import HelpView

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.content.library import Entry
    from kiosk.core.kind import AnyKind
    from kiosk.ui.rehearsal import Rehearsal, Wish
    from kiosk.ui.reread import Reading

_OPENED = {ev.OpenHelp: "help", ev.AskLeave: "leaving"}


class Preview(QObject):
    """A play of ``file`` with everything around it; ``take`` gives it what the file holds now."""

    language_changed = Signal(str)
    lexicon_changed = Signal(object)
    game_changed = Signal(object, object, object)
    reread = Signal()
    failed = Signal()

    def __init__(self, file: Path, kinds: Mapping[str, AnyKind], wish: Wish, *, language: str, seed: int) -> None:
        super().__init__()
        self._file, self._kinds, self._wish, self._seed = file, kinds, wish, seed
        self.language = language
        self.rehearsal: Rehearsal | None = None
        self._reading: Reading | None = None
        self._problems: tuple[Problem, ...] = ()
        self._said: Message | None = None
        self._overlay, self._sound, self._calm_motion, self._timers = "", True, False, True
        self._covered = False
        self._games = Games(self.play_move, self)
        self._turn = Clock(self._turn_over, 1.0, self)
        types = screen_types()
        self.desk = types["Preview"](self._desk_view(), self.move, self)
        self.stage = types["Visit"](self._stage_view(), self.move, self)
        self.helpers = types["Helpers"](HelpView(), self.move, self)
        self.failed.connect(self.fail, Qt.ConnectionType.QueuedConnection)  # once what failed has unwound

    def take(self, reading: Reading) -> None:
        """The file was saved: what can be played now is taken up where the play stood; what is wrong is told."""
        self._problems = reading.problems
        if not reading.broken:
            self._said = None
            self._reading = reading
            self.lexicon_changed.emit(reading.programme(self.language).lexicon)
            self._take_up(reading.entries(self.language))
        self._show()

    def fail(self) -> None:
        """Something in the program broke: the step begins anew; if that was no good either, it is put away."""
        fault = msg("Something in the program failed here; the log says what. Please report it.")
        self._problems = (Problem(str(self._file), 1, 1, fault, "program-fault"),)
        if self.rehearsal is not None and self.rehearsal.travelled:
            self.rehearsal.begin(self.rehearsal.at)
            self._new_game()
        else:
            self.rehearsal = None
        self._show()

    def play_move(self, move: Any) -> None:
        """A move in the activity; nothing while something lies over it."""
        if self.rehearsal is not None and not self._paused and self.rehearsal.apply(move):
            self._turn.arm(None)
            self._show()

    def move(self, move: Any) -> None:
        """A press on the author's bar or on the visitor's bar below it."""
        match move:
            case Cover(on):
                self._covered = on
            case ev.ChooseLanguage(code):
                self._speak(code)
            case ev.SetSound(on):
                self._sound = on
            case ev.SetCalm(on):
                self._calm_motion = on
            case SetTimers(on):
                self._hurry(on=on)
            case ev.OpenHelp() | ev.CloseHelp() | ev.AskLeave() | ev.Stay() | ev.Leave():
                self._overlay = _OPENED.get(type(move), "")
        if isinstance(move, Restart | ev.Leave):
            self.reread.emit()
        if self.rehearsal is not None:
            self._walk(self.rehearsal, move)
        self._show()

    @property
    def _paused(self) -> bool:
        return self._covered or self._overlay != ""

    def _walk(self, rehearsal: Rehearsal, move: Any) -> None:
        """Begins somewhere else, in a game of its own."""
        match move:
            case GoStep(index) if 0 <= index < len(rehearsal.entries):
                rehearsal.begin(index)
            case GoPlace(index) if 0 <= index < len(rehearsal.places):
                rehearsal.begin(rehearsal.at, rehearsal.places[index], rehearsal.seat)
            case TakeSeat(index) if 0 <= index < len(rehearsal.seats):
                rehearsal.begin(rehearsal.at, "", rehearsal.seats[index])
            case Previous():
                rehearsal.aside(-1)
            case Next():
                rehearsal.aside(1)
            case Restart() | ev.Leave():
                rehearsal.begin(rehearsal.at)
            case _:
                return
        self._said = None
        self._new_game()

    def _hurry(self, *, on: bool) -> None:
        self._timers = on
        if self.rehearsal is not None:
            self.rehearsal.hurry(on)
            if on:
                self._new_game()

    def _speak(self, code: str) -> None:
        self.language = code
        self.language_changed.emit(code)
        if self._reading is not None and self.rehearsal is not None:
            self.lexicon_changed.emit(self._reading.programme(code).lexicon)
            self.rehearsal.speak(self._reading.entries(code))

    def _take_up(self, entries: tuple[Entry, ...]) -> None:
        before = self.rehearsal
        if before is None:
            self.rehearsal, self._said = begun(self._kinds, entries, self._wish, self._seed, timers=self._timers)
            self._new_game()
            return
        play, at, wait = before.play, before.at, before.play.wait
        self._said = before.take(entries)
        if before.play.wait != wait:
            self._turn.arm(None)
        if self._said is not None or before.play.kind is not play.kind or before.at != at:
            self._new_game()

    def _new_game(self) -> None:
        assert self.rehearsal is not None
        assert self._reading is not None
        self._turn.arm(None)
        play, entry = self.rehearsal.play, self.rehearsal.entries[self.rehearsal.at]
        folder = self._reading.library.lessons[entry.lesson].folder
        self.game_changed.emit(self._games.begin(play), play.kind, folder)

    def _show(self) -> None:
        rehearsal = self.rehearsal
        if rehearsal is not None and rehearsal.play.done:
            last = rehearsal.at + 1 == len(rehearsal.entries)
            rehearsal.begin(0 if last else rehearsal.at + 1)
            self._said = msg("That was the last step; this is the first one again.") if last else None
            self._new_game()
        if rehearsal is not None and self._reading is not None:
            self._games.show(rehearsal.play)
            self.helpers.show(help_view(self._reading.programme(self.language)))
        self.stage.show(self._stage_view())
        self.desk.show(self._desk_view())
        self._arm_turn()

    def _desk_view(self) -> Any:
        say = program_catalogue(self.language).gettext
        desk = Desk(self._file, self.language, self.rehearsal, self._timers, self._problems, self._said)
        return preview_view(desk, say)

    def _stage_view(self) -> Any:
        return stage_view(
            Stage(
                self.rehearsal,
                self._games.begun,
                self._overlay,
                self.language,
                sound=self._sound,
                calm_motion=self._calm_motion,
            )
        )

    def _arm_turn(self) -> None:
        asked = self.rehearsal.play.wait if self.rehearsal is not None and not self._paused else None
        if asked is None or not self._turn.on:
            self._turn.arm(asked.after_ms if asked else None)

    def _turn_over(self) -> None:
        asked = self.rehearsal.play.wait if self.rehearsal is not None else None
        if asked is not None:
            self.play_move(asked.move)
