"""The one place where things happen: events and moves come in, the visit and the play go on, the screens are told.

A tap calls a slot; the visit or the play is reduced; judged acts are kept first and acknowledged then; only what
changed is notified; and one timer each waits for the idle visitor and for the activity. Nothing else changes a state.
"""

from __future__ import annotations

import logging
import secrets
import uuid
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk import visit as ev
from kiosk.ui.modules import game_type, screen_types
from kiosk.ui.moves import Begin
from kiosk.ui.play import Play
from kiosk.ui.screens import derive
from kiosk.ui.screens.views import HelpView, MissionsView
from kiosk.visit import Profile, Route, Stage, Visit, acts, ended, fresh, rearms, reduce, step_seed, wait

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.core.kind import AnyKind
    from kiosk.ui.bridge import ViewObject
    from kiosk.ui.programme import Programme
    from kiosk.visit import Act

_log = logging.getLogger(__name__)

PATIENCE_MS = 300
"""How long a verdict waits for the disk before it is shown anyhow; a commit takes about a millisecond."""


class Keeper(Protocol):
    """Writes down what happens; never blocks."""

    def follow(self, route: Route, before: Visit, after: Visit) -> None:
        """Takes note of a visit's beginning, steps and end."""

    def keep(self, visit: Visit, act: Act, kept: Callable[[], None]) -> None:
        """Keeps one judged act; ``kept`` is called, from any thread, once it is on the disk."""

    def today(self) -> int:
        """How many shields have grown today."""


class Booth(QObject):
    """The visit, the play and their timers.

    ``patience`` scales every time, so that a robot need not wait; with a ``seed`` every visit has the same order.
    """

    kept = Signal(int, int)
    judged = Signal(bool)
    language_changed = Signal(str)
    lexicon_changed = Signal(object)
    game_changed = Signal(object, object)
    visit_ended = Signal()

    def __init__(self, profile: Profile, keeper: Keeper, *, patience: float = 1.0, seed: int | None = None) -> None:
        super().__init__()
        self.profile, self.keeper = profile, keeper
        self.visit: Visit = fresh(profile)
        self.play: Play | None = None
        self.answers_shown = 0
        self._kinds: Mapping[str, AnyKind] = {}
        self._programmes: Callable[[str], Programme] | None = None
        self._programme: Programme | None = None
        self._route = Route()
        self._games: list[ViewObject] = []
        self._plays, self._oops, self._wanted = 0, False, False
        self._place: tuple[object, ...] = ()
        self._hold, self._waiting = 0, 0
        self._patience, self._seed = patience, seed
        self._idle = self._timer(self._idle_over)
        self._turn = self._timer(self._turn_over)
        self._limit = self._timer(self._give_up_waiting)
        self.kept.connect(self._one_kept)
        types = screen_types()
        self.stage = types["Visit"](self._stage_view(), self._on_visit_move, self)
        self.missions = types["Missions"](MissionsView(), self.dispatch, self)
        self.result = types["Result"](derive.EMPTY_RESULT, self.dispatch, self)
        self.helpers = types["Helpers"](HelpView(), self.dispatch, self)

    def open(self, kinds: Mapping[str, AnyKind], programmes: Callable[[str], Programme]) -> None:
        """The content is there: ``programmes`` gives what is on today in a language. A waiting visitor goes on."""
        self._kinds, self._programmes = kinds, programmes
        self._speak(self.visit.language)
        self._show()
        if self._wanted:
            self._wanted = False
            self._on_visit_move(Begin())

    def dispatch(self, event: Any) -> None:
        """Reduces the visit by ``event`` and shows what came of it."""
        before = self.visit
        after = reduce(self._route, self.profile, before, event)
        if after is not before:
            self._become(before, after)

    def move(self, move: Any) -> None:
        """A move in the activity; nothing while something lies over it, or while a verdict is being kept."""
        if self.play is not None and not self._waiting and not self.visit.paused and self.play.apply(move):
            self._played()

    def present(self) -> None:
        """Somebody pressed something, whatever it was."""
        self.dispatch(ev.Touch())

    def fail(self) -> None:
        """Something broke: the friendly page, until somebody goes back to the start."""
        self._oops, self.play = True, None
        self._show()

    @property
    def programme(self) -> Programme | None:
        """What is on today, in the visitor's language; None until the content is loaded."""
        return self._programme

    def _on_visit_move(self, move: Any) -> None:
        if isinstance(move, Begin):
            self._wanted = self._programme is None
            seed = secrets.randbits(64) if self._seed is None else self._seed
            move = ev.Start(seed, str(uuid.uuid4()))
        self.dispatch(move)

    def _become(self, before: Visit, after: Visit) -> None:
        self.visit = after
        self.keeper.follow(self._route, before, after)
        if after.language != before.language:
            self._speak(after.language)
        over = ended(before, after)
        if over:
            self._oops = False
            _log.info("visit over", extra={"reason": str(over.reason), "stage": str(over.stage)})
        self._place_play()
        self._show()
        if rearms(before, after, self.profile):
            self._arm_idle()
        if over:
            self.visit_ended.emit()

    def _speak(self, language: str) -> None:
        self.language_changed.emit(language)
        if self._programmes is None:
            return
        self._programme = self._programmes(language)
        self._route = self._programme.route
        self.lexicon_changed.emit(self._programme.lexicon)
        if self.play is not None:
            self.play.spec = self._programme.entries[self.visit.mission][self.visit.step].step.spec

    def _place_play(self) -> None:
        """Begins the activity that the visit stands at, or drops the one that it has left."""
        visit = self.visit
        on = visit.stage is Stage.PLAY and self._programme is not None
        place = (visit.id, len(visit.played), visit.mission, visit.step) if on else ()
        if place == self._place:
            return
        self._place, self.play = place, None
        self._hold, self._waiting = self._hold + 1, 0
        self._limit.stop()
        self._turn.stop()
        if on and self._programme is not None:
            entry = self._programme.entries[visit.mission][visit.step]
            self.play = Play(self._kinds[entry.step.kind], entry.step.spec, step_seed(visit))
            self._plays += 1
            self._new_game(self.play)

    def _new_game(self, play: Play) -> None:
        game = game_type(play.kind)(play.view, self.move, self)
        self._games.append(game)
        self.game_changed.emit(game, play.kind)
        if len(self._games) > 3:  # a view that is fading out may still look at its game
            self._games.pop(0).deleteLater()

    def _played(self) -> None:
        """After a move: what is judged now is kept before it is shown."""
        assert self.play is not None
        self._turn.stop()
        before = self.visit
        after = reduce(self._route, self.profile, before, ev.StepJudged(before.step, self.play.outcomes))
        new = acts(self._route, before, after)
        if not new:
            self._show()
            return
        self.visit = after
        self._hold += 1
        self._waiting = len(new)
        self._limit.start(PATIENCE_MS)
        for act in new:
            self.keeper.keep(after, act, partial(self.kept.emit, self._hold, int(act.outcome.verdict.good)))

    def _one_kept(self, hold: int, good: int) -> None:
        if hold != self._hold:
            return
        self._waiting -= 1
        self.answers_shown += 1
        if self._waiting == 0:
            self._acknowledge(good=bool(good))

    def _give_up_waiting(self) -> None:
        """The disk is slow: the visitor goes on, the act stays in the keeper's care."""
        _log.warning("a verdict was shown before it was kept")
        self.answers_shown += self._waiting
        self._waiting = 0
        self._acknowledge(good=True)

    def _acknowledge(self, *, good: bool) -> None:
        self._hold += 1
        self._limit.stop()
        self.judged.emit(good)
        self._show()

    def _show(self) -> None:
        """Tells the screens; goes to the next step when the activity is over."""
        if self.play is not None and self.play.done:
            self.dispatch(ev.StepDone(self.visit.step))
            return
        if self.play is not None:
            self._games[-1].show(self.play.view)
            self.dispatch_quietly(ev.StepShown(self.play.long_look))
        if self._programme is not None:
            self.missions.show(derive.missions_view(self.visit, self._programme))
            self.helpers.show(derive.help_view(self._programme))
            if self.visit.stage is Stage.RESULT:
                self.result.show(derive.result_view(self.visit, self._programme))
        self.stage.show(self._stage_view())
        self._arm_turn()

    def dispatch_quietly(self, event: Any) -> None:
        """Reduces the visit by something that no screen shows."""
        self.visit = reduce(self._route, self.profile, self.visit, event)

    def _stage_view(self) -> Any:
        today = self.keeper.today()
        return derive.stage_view(
            derive.Scene(self.visit, self._programme, self.play, self._plays, today, oops=self._oops)
        )

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(slot)
        return timer

    def _arm_idle(self) -> None:
        asked = wait(self.visit, self.profile)
        if asked is None:
            self._idle.stop()
        else:
            self._idle.start(max(1, int(asked.after_ms * self._patience)))

    def _idle_over(self) -> None:
        asked = wait(self.visit, self.profile)
        if asked is not None:
            self.dispatch(asked.move)

    def _arm_turn(self) -> None:
        asked = self.play.wait if self.play is not None and not self.visit.paused else None
        if asked is None:
            self._turn.stop()
        elif not self._turn.isActive():
            self._turn.start(max(1, int(asked.after_ms * self._patience)))

    def _turn_over(self) -> None:
        asked = self.play.wait if self.play is not None else None
        if asked is not None:
            self.move(asked.move)
