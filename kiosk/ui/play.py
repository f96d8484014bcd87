"""One play of one activity: its state between the moves. No Qt in here."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from kiosk.core.pace import syllables

if TYPE_CHECKING:
    from kiosk.core.kind import AnyKind, Wait
    from kiosk.core.outcome import Outcome

LONG_LOOK = 60
"""Syllables on one screen from which a reader is given more time before the kiosk asks whether anybody is there."""


@dataclass
class Play:
    """A kind, what the author wrote (in the visitor's language; it may be exchanged), a seed, and where the play is.

    Without ``timers`` the play begins with its time pressure switched off.
    """

    kind: AnyKind
    spec: Any
    seed: int
    timers: bool = True
    state: Any = field(init=False)

    def __post_init__(self) -> None:
        self.state = self.kind.start(self.spec, self.seed)
        if not self.timers and self.kind.calm is not None:
            self.apply(self.kind.calm)

    def apply(self, move: Any) -> bool:
        """Makes ``move``; False when it changed nothing."""
        before = self.state
        self.state = self.kind.reduce(self.spec, before, move)
        return self.state is not before

    @property
    def view(self) -> Any:
        """What may be seen now."""
        return self.kind.view(self.spec, self.state)

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Every judged act so far."""
        return self.kind.outcomes(self.spec, self.state)

    @property
    def wait(self) -> Wait | None:
        """What happens if nothing else does."""
        return self.kind.wait(self.spec, self.state)

    @property
    def done(self) -> bool:
        """Whether the activity is over."""
        return self.kind.done(self.state)

    @property
    def fill(self) -> float:
        """0…1: how much of it is behind the player."""
        at, of = self.kind.progress(self.spec, self.state)
        return min(1.0, at / of) if of else 0.0

    @property
    def syllables(self) -> int:
        """How much there is to read now."""
        return sum(_read(self.view))

    @property
    def long_look(self) -> bool:
        """Whether what is shown now takes long to read."""
        return self.syllables > LONG_LOOK


def _read(row: Any) -> list[int]:
    """Syllables of every text of a view and of its rows."""
    counts: list[int] = []
    for one in fields(row):
        match getattr(row, one.name):
            case str() as text:
                counts.append(syllables(text))
            case tuple() as rows:
                counts += [count for below in rows for count in _read(below)]
    return counts
