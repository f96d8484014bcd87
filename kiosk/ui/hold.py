"""Between a choice and its verdict lies the disk: what was judged is kept first and acknowledged then."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.visit import Act, Route, Visit

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


class Hold(QObject):
    """Holds a verdict back until it is kept, or for ``PATIENCE_MS``; then emits ``over`` with whether it was good.

    ``shown`` counts the acts whose verdict was let go, each of them once.
    """

    over = Signal(bool)
    _kept = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = 0
        self._round, self._acts, self._waiting, self._good = 0, 0, 0, True
        self._limit = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._limit.timeout.connect(self._give_up)
        self._kept.connect(self._one_kept)

    @property
    def on(self) -> bool:
        """Whether a verdict is being held back."""
        return self._waiting > 0

    def take(self, keeper: Keeper, visit: Visit, acts: Sequence[Act]) -> None:
        """Hands ``acts``, at least one, to ``keeper`` and waits for them."""
        self._round += 1
        self._acts = self._waiting = len(acts)
        self._good = all(act.outcome.verdict.good for act in acts)
        self._limit.start()
        for act in acts:
            keeper.keep(visit, act, partial(self._kept.emit, self._round))

    def drop(self) -> None:
        """Forgets the verdict: nobody will see it. The acts stay in the keeper's care."""
        self._round += 1  # what is told about the acts from now on is about another round
        self._waiting = 0
        self._limit.stop()

    def _one_kept(self, number: int) -> None:
        if number == self._round and self.on:
            self._waiting -= 1
            if not self._waiting:
                self._let_go()

    def _give_up(self) -> None:
        """The disk is slow: the visitor goes on."""
        _log.warning("a verdict was shown before it was kept")
        self._let_go()

    def _let_go(self) -> None:
        self.drop()
        self.shown += self._acts
        self.over.emit(self._good)
