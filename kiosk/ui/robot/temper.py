"""How visitors of one style differ: drawn once for each of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.robot.dice import Dice

HASTY, PATIENT = 24, 420
"""Gestures after which an erratic visitor leaves, from … to; the longer, the fewer stay."""
ENOUGH = 600
"""Gestures after which everybody else leaves: more than a whole lesson takes."""
IDLE_WITHIN = 160


@dataclass(frozen=True, slots=True)
class Temper:
    """One visitor's temper. ``patience``: gestures after which they leave; ``stops_after``: after which they touch
    nothing any more, -1 for never.

    The rest is for the erratic, in how many of 100 moments: ``stays`` – they do not think of the ways out of a story,
    which are many and always there; ``trusts`` – they do what a careless visitor would; ``again`` – they play a story
    that has ended once more, from a step or from another seat. The ``curious`` go wherever nobody of the run has been.
    """

    patience: int = ENOUGH
    stops_after: int = -1
    stays: int = 0
    trusts: int = 0
    again: int = 0
    curious: bool = False


def drawn(style: str, dice: Dice) -> Temper:
    """The temper of a visitor of that style."""
    if style == "idle":
        return Temper(stops_after=1 + _low(dice, IDLE_WITHIN))
    if style != "random":
        return Temper()
    return Temper(
        patience=HASTY + _low(dice, PATIENT - HASTY),
        stays=min(100, dice.below(151)),
        trusts=max(0, dice.below(151) - 50),
        again=dice.below(101),
        curious=dice.chance(50),
    )


def _low(dice: Dice, limit: int) -> int:
    """A number in 0 … ``limit`` - 1, the greater the less likely."""
    return dice.below(1 + dice.below(limit))
