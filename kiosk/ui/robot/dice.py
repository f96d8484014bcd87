"""Chance for robots that a seed repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kiosk.core.rng import below, stream

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


class Dice:
    """A stream of chance that depends on ``seed`` alone."""

    def __init__(self, seed: int) -> None:
        self._numbers = stream(seed)

    def below(self, limit: int) -> int:
        """A number in 0 … ``limit`` - 1."""
        return below(self._numbers, limit)

    def chance(self, percent: int) -> bool:
        """True in ``percent`` of 100 throws."""
        return self.below(100) < percent

    def pick(self, things: Sequence[T]) -> T:
        """One of ``things``, which are not empty."""
        return things[self.below(len(things))]
