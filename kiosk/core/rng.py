"""Seeded chance that gives the same order on every Python: SplitMix64 and a Fisher-Yates shuffle of our own.

``random.shuffle`` has changed between versions of Python; a play must be replayable from its seed for years.
SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")

_MASK = (1 << 64) - 1


def stream(seed: int) -> Iterator[int]:
    """An endless stream of 64-bit numbers that depends on ``seed`` alone."""
    state = seed & _MASK
    while True:
        state = (state + 0x9E3779B97F4A7C15) & _MASK
        mixed = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        yield mixed ^ (mixed >> 31)


def below(numbers: Iterator[int], limit: int) -> int:
    """A number in 0 … ``limit`` - 1 without modulo bias; ``limit`` is at least 1 and far below 2**64."""
    fair = (1 << 64) - (1 << 64) % limit
    return next(number for number in numbers if number < fair) % limit


def shuffled(items: Sequence[T], seed: int) -> tuple[T, ...]:
    """``items`` in an order that depends on ``seed`` alone."""
    numbers, row = stream(seed), list(items)
    for last in range(len(row) - 1, 0, -1):
        other = below(numbers, last + 1)
        row[last], row[other] = row[other], row[last]
    return tuple(row)


def derived(seed: int, *labels: str) -> int:
    """A seed for a part of a play (a step, a question), so that parts do not share their order."""
    for label in labels:
        for byte in label.encode():
            seed = ((seed ^ byte) * 0x100000001B3) & _MASK  # FNV-1a
        seed = next(stream(seed))
    return seed
