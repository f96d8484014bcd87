"""The one place where things happen: events and moves come in, the visit and the play go on, the screens are told.

A tap calls a slot; the visit or the play is reduced; judged acts are kept first and acknowledged then; only what
changed is notified; and one timer each waits for the idle visitor and for the activity. Nothing else changes a state.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk import visit as ev
from kiosk.records import new_id
from kiosk.ui.clock import Clock
from kiosk.ui.faces import Faces
from kiosk.ui.games import Games
from kiosk.ui.hold import PATIENCE_MS, Hold, Keeper
from kiosk.ui.moves import Begin, Cover
from kiosk.ui.offer import Offer
from kiosk.ui.play import Play
from kiosk.ui.screens.derive import Scene
from kiosk.visit import Profile, Stage, Visit, acts, ended, fresh, rearms, reduce, step_seed, wait

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.core.kind import AnyKind
    from kiosk.ui.programme import Programme

__all__ = ["PATIENCE_MS", "Booth", "Keeper"]

_log = logging.getLogger(__name__)


class Booth(QObject):
    """The visit, the play and their timers.

    ``patience`` scales every time, so that a robot need not wait; with a ``seed`` every visit has the same order.
    """

    judged = Signal(bool)
    language_changed = Signal(str)
    lexicon_changed = Signal(object)
    game_changed = Signal(object, object)
    visit_began = Signal()
    visit_ended = Signal()

    def __init__(self, profile: Profile, keeper: Keeper, *, patience: float = 1.0, seed: int | None = None) -> None:
        super().__init__()
        self.profile, self.keeper = profile, keeper
        self.visit: Visit = fresh(profile)
        self.play: Play | None = None
        self._offer = Offer()
        self._games = Games(self.move, self)
        self._place: tuple[object, ...] = ()
        self._covered = False
        self._later: list[Any] = []
        self.seed = seed
        self._idle = Clock(self._idle_over, patience, self)
        self._turn = Clock(self._turn_over, patience, self)
        self._hold = Hold(self)
        self._hold.over.connect(self._acknowledge)
        self.faces = Faces(self._scene, self._on_visit_move, self.dispatch, self)

    def open(self, kinds: Mapping[str, AnyKind], programmes: Callable[[str], Programme]) -> None:
        """The content is there: ``programmes`` gives what is on today in a language.

        Whoever has come in the meantime goes on.
        """
        self._offer.open(kinds, programmes)
        self._speak(self.visit.language)
        if self._offer.route.empty and self.visit.stage is not Stage.ATTRACT:
            self._nothing_to_play()
            return
        self._show()
        self.dispatch(ev.RouteKnown())

    def dispatch(self, event: Any) -> None:
        """Reduces the visit by ``event`` and shows what came of it; after the verdict, while one is being kept."""
        if self._hold.on:
            self._later.append(event)
            return
        before = self.visit
        after = reduce(self._offer.route, self.profile, before, event)
        if after is not before:
            self._become(before, after)

    def move(self, move: Any) -> None:
        """A move in the activity; nothing while something lies over it, or while a verdict is being kept."""
        if self.play is not None and not self._hold.on and not self._paused and self.play.apply(move):
            self._played(self.play)

    def present(self) -> bool:
        """Somebody pressed something, whatever it was; True when the press only wakes the kiosk and does no more."""
        woke = self.visit.quiet
        self.dispatch(ev.Touch())
        return woke

    def fail(self) -> None:
        """Something broke: the friendly page, until somebody goes back to the start or nobody has for a while."""
        self._hold.drop()
        self._later.clear()
        self.visit = reduce(self._offer.route, self.profile, self.visit, ev.Broke())
        self._place_play()
        self._show()
        self._idle.arm(self._idle_ms)

    @property
    def answers_shown(self) -> int:
        """How many judged acts a visitor was told the verdict of."""
        return self._hold.shown

    @property
    def programme(self) -> Programme | None:
        """What is on today, in the visitor's language; None until the content is loaded."""
        return self._offer.programme

    @property
    def _paused(self) -> bool:
        return self._covered or self.visit.paused

    def _on_visit_move(self, move: Any) -> None:
        match move:
            case Begin():
                self._begin()
            case Cover(on):
                self._covered = on
                self._arm_turn()
            case _:
                self.dispatch(move)

    def _begin(self) -> None:
        if self._offer.route.empty:
            self._nothing_to_play()
            return
        seed = int.from_bytes(os.urandom(8)) if self.seed is None else self.seed
        self.dispatch(ev.Start(seed, new_id()))

    def _nothing_to_play(self) -> None:
        _log.error("there is nothing that can be played")
        self.fail()

    def _become(self, before: Visit, after: Visit) -> None:
        self.visit = after
        self.keeper.follow(self._offer.route, before, after)
        if after.language != before.language:
            self._speak(after.language)
        over = ended(before, after)
        if over:
            _log.info("visit over", extra={"reason": str(over.reason), "stage": str(over.stage)})
        self._place_play()
        self._show()
        if rearms(before, after, self.profile):
            self._idle.arm(self._idle_ms)
        if before.stage is Stage.ATTRACT and after.stage is not Stage.ATTRACT:
            self.visit_began.emit()
        if over:
            self.visit_ended.emit()

    def _speak(self, language: str) -> None:
        self.language_changed.emit(language)
        programme = self._offer.speak(language)
        if programme is not None:
            self.lexicon_changed.emit(programme.lexicon)

    def _place_play(self) -> None:
        """Begins the activity that the visit stands at, or drops the one that it has left.

        One that goes on takes the words of the language that is spoken now.
        """
        visit, step = self.visit, self._offer.step(self.visit)
        place = (visit.id, len(visit.played), visit.mission, visit.step) if step else ()
        if place != self._place:
            self._place, self.play = place, None
            self._turn.arm(None)
            if step is not None:
                self.play = Play(*step, step_seed(visit), timers=visit.timers)
                self.game_changed.emit(self._games.begin(self.play), self.play.kind)
        elif self.play is not None and step is not None:
            self.play.spec = step[1]

    def _played(self, play: Play) -> None:
        """After a move: what is judged now is kept before it is shown; a second try is practice and is not kept."""
        self._turn.arm(None)
        before = self.visit
        self.visit = reduce(self._offer.route, self.profile, before, ev.StepJudged(before.step, play.outcomes))
        new = acts(self._offer.route, before, self.visit)
        if new:
            self._hold.take(self.keeper, self.visit, new)
        elif practice := self.visit.judged[len(before.judged) :]:
            self._acknowledge(all(one.outcome.verdict.good for one in practice))
        else:
            self._show()

    def _acknowledge(self, good: bool) -> None:  # noqa: FBT001 - a signal with one meaning
        later, self._later = self._later, []
        self.judged.emit(good)
        self._show()
        for event in later:
            self.dispatch(event)

    def _show(self) -> None:
        """Tells the screens; goes to the next step when the activity is over."""
        if self.play is not None and self.play.done:
            self.dispatch(ev.StepDone(self.visit.step))
            return
        if self.play is not None:
            self._games.show(self.play)
            self.dispatch_quietly(ev.StepShown(self.play.long_look))
        self.faces.show(self._scene)
        self._arm_turn()

    def dispatch_quietly(self, event: Any) -> None:
        """Reduces the visit by something that no screen shows."""
        before, self.visit = self.visit, reduce(self._offer.route, self.profile, self.visit, event)
        if wait(before, self.profile) != wait(self.visit, self.profile):
            self._idle.stretch(self._idle_ms)

    @property
    def _scene(self) -> Scene:
        today = self.keeper.today()
        if self.visit.broken:  # by what the rest is derived from, it may be
            return Scene(self.visit, today=today)
        return Scene(self.visit, self._offer.programme, self.play, self._games.begun, today)

    @property
    def _idle_ms(self) -> int | None:
        asked = wait(self.visit, self.profile)
        return asked.after_ms if asked else None

    def _idle_over(self) -> None:
        asked = wait(self.visit, self.profile)
        if asked is not None:
            self.dispatch(asked.move)

    def _arm_turn(self) -> None:
        asked = self.play.wait if self.play is not None and not self._paused else None
        if asked is None or not self._turn.on:
            self._turn.arm(asked.after_ms if asked else None)

    def _turn_over(self) -> None:
        asked = self.play.wait if self.play is not None else None
        if asked is not None:
            self.move(asked.move)
