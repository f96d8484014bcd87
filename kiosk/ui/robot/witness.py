"""Sees what is kept and what is acknowledged, by standing between the booth and its keeper."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.ui.robot.ledger import Seen

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.booth import Booth, Keeper
    from kiosk.ui.play import Play
    from kiosk.ui.robot.ledger import Ledger
    from kiosk.visit import Act, Route, Visit


@dataclass
class Witness:
    """A keeper that counts; hands everything on to the booth's own keeper."""

    keeper: Keeper
    ledger: Ledger | None = None
    plays: Counter[str] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)
    endings: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    never: dict[str, dict[str, None]] = field(default_factory=dict)
    late: int = 0
    _waiting: list[Seen] = field(default_factory=list)
    _ended: Play | None = None
    _time: int = 0

    @classmethod
    def of(cls, booth: Booth, ledger: Ledger | None = None) -> Witness:
        """A witness of everything that happens at ``booth`` from now on."""
        witness = cls(booth.keeper, ledger)
        booth.keeper = witness
        booth.judged.connect(lambda _good: witness.acknowledged())
        booth.game_changed.connect(lambda _game, kind: witness.begun(kind.name))
        return witness

    @property
    def waiting(self) -> bool:
        """Whether an answer has been given and not been acknowledged yet."""
        return bool(self._waiting)

    def begun(self, kind: str) -> None:
        """An activity of that kind has begun; what waited for the one before is not shown any more."""
        self.plays[kind] += 1
        self._waiting.clear()

    def acknowledged(self) -> None:
        """The screen is about to say that the answers were taken."""
        for seen in self._waiting:
            self.answers[seen.kind] += 1
            self.late += not seen.kept
            if self.ledger is not None:
                self.ledger.note(seen)
        self._waiting.clear()

    def look(self, play: Play | None, step: Callable[[], str]) -> None:
        """Notes the ending that a story has come to, once each time that it is played; ``step`` says whose it is.

        ``never`` holds the endings of every story that was looked at and that no play has come to. A story is what
        has places and shows the rank of its ending.
        """
        rank = getattr(play.view, "ending_rank", None) if play is not None else None
        if play is None or play.kind.places is None or rank is None:
            return
        here, time = play.kind.places.here(play.spec, play.state), play.view.plays
        never = self.never.setdefault(step(), dict.fromkeys(one.id for one in play.spec.endings))
        if rank and (play is not self._ended or time != self._time):
            self._ended, self._time = play, time
            self.endings[step()][here] += 1
            never.pop(here, None)

    def follow(self, route: Route, before: Visit, after: Visit) -> None:
        """As the booth's own keeper."""
        if not after.id:
            self._waiting.clear()
        self.keeper.follow(route, before, after)

    def keep(self, visit: Visit, act: Act, kept: Callable[[], None]) -> None:
        """As the booth's own keeper; ``kept`` comes from its thread."""
        seen = Seen(visit.id, act.n, act.step.kind)
        self._waiting.append(seen)

        def on_disk() -> None:
            seen.kept = True
            kept()

        self.keeper.keep(visit, act, on_disk)

    def today(self) -> int:
        """As the booth's own keeper."""
        return self.keeper.today()
