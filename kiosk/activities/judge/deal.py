"""Which items are met, and in what order: honest ones among the tricks, by seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.rng import below, derived, shuffled, stream

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_RUN = 3
"""How many tricks, or honest items, may follow each other."""


def honest_range(count: int) -> range:
    """How many of ``count`` items may be honest: 30 to 50 in a hundred; never empty from 2 items on."""
    return range(-(-count * 3 // 10), count // 2 + 1)


def deal(tricks: Sequence[bool], draw: int, seed: int) -> tuple[int, ...]:
    """Places of the items to meet, in order; ``tricks`` says of each item whether it is one.

    From balanced items a balanced hand comes; from others the nearest to it that they have, all of ``draw`` at most.
    """
    places = shuffled(range(len(tricks)), derived(seed, "items"))
    draw = min(draw, len(tricks))
    false = [place for place in places if not tricks[place]]
    true = [place for place in places if tricks[place]]
    wanted = honest_range(draw)
    least, most = max(wanted.start, draw - len(true)), min(wanted.stop - 1, len(false))
    honest = (
        least + below(stream(derived(seed, "honest")), most - least + 1) if least < most else min(least, len(false))
    )
    hand = {*false[:honest], *true[: draw - honest]}
    return _spread([place for place in places if place in hand], tricks)


def _spread(hand: list[int], tricks: Sequence[bool]) -> tuple[int, ...]:
    """Keeps the order as far as no more than ``LONGEST_RUN`` of one kind follow each other, where that can be."""
    order: list[int] = []
    while hand:
        chosen = next((place for place in hand if _fits([*order, place], hand, tricks)), hand[0])
        order.append(chosen)
        hand = [place for place in hand if place != chosen]
    return tuple(order)


def _fits(order: list[int], hand: list[int], tricks: Sequence[bool]) -> bool:
    """Whether what remains of ``hand`` after the last of ``order`` can still be laid without a longer run."""
    kind = tricks[order[-1]]
    run = next((back for back, place in enumerate(reversed(order)) if tricks[place] != kind), len(order))
    same = sum(tricks[place] == kind for place in hand) - 1
    other = len(hand) - 1 - same
    return run <= LONGEST_RUN and same + run <= LONGEST_RUN * (other + 1) and other <= LONGEST_RUN * (same + 1)
