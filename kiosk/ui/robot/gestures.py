"""What a robot's hand can do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tap:
    """Presses ``act`` once."""

    act: str


@dataclass(frozen=True, slots=True)
class Hammer:
    """Presses ``act`` five times in 200 ms."""

    act: str


@dataclass(frozen=True, slots=True)
class Swipe:
    """Drags the card of a judge step to the side of ``act``, from the middle between it and ``other``."""

    act: str
    other: str


@dataclass(frozen=True, slots=True)
class Stop:
    """Touches nothing any more."""


Gesture = Tap | Hammer | Swipe | Stop
