"""What a tour of robot visitors shall be, and the kiosk that it needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.records import Recorder
    from kiosk.ui.booth import Booth
    from kiosk.ui.guard import Guard
    from kiosk.ui.shell import Shell

STYLES = ("wise", "careless", "random", "idle")
PACES = ("fast", "human")
FAST, FAST_IDLE, HUMAN = 0.05, 0.005, 1.0


class Running(Protocol):
    """The parts of a running kiosk that the robot looks at."""

    booth: Booth
    shell: Shell
    guard: Guard
    recorder: Recorder


@dataclass(frozen=True, slots=True)
class Plan:
    """How many ``visitors``, how they decide and how fast. Equal ``seed``s decide alike.

    ``language``: the one that all of them choose; "" for any. ``ledger``: a file that gets a line for every
    acknowledged answer before it is painted.
    """

    visitors: int = 10
    seed: int = 0
    pace: str = "fast"
    style: str = "random"
    language: str = ""
    ledger: Path | None = None

    @property
    def patience(self) -> float:
        """How much of the app's own waiting times is waited, 0…1."""
        if self.pace == "human":
            return HUMAN
        return FAST_IDLE if self.style == "idle" else FAST
