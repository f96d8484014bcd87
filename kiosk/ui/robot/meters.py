"""What is measured: from a press to the frame that shows it, memory, percentiles."""

from __future__ import annotations

import math
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtQuick import QQuickWindow

_STATUS = Path("/proc/self/status")
_KIB, _MIB = 1024, 1024 * 1024


class Paints(QObject):
    """From a press to the end of the first frame whose making began after it, in milliseconds.

    ``times`` holds only presses that a frame followed; ``unpainted`` counts the others, which changed nothing.
    ``frames`` counts all frames.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self.times: list[float] = []
        self.unpainted, self.frames = 0, 0
        self.done = True
        self._begun, self._making = 0.0, False
        window.afterAnimating.connect(self._frame_begins)
        window.frameSwapped.connect(self._frame_ends)

    def begin(self) -> None:
        """The press is sent now."""
        self.done, self._making = False, False
        self._begun = time.perf_counter()

    def end(self) -> None:
        """No longer waits for the frame of the last press."""
        self.unpainted += not self.done
        self.done = True

    def _frame_begins(self) -> None:
        self._making = not self.done

    def _frame_ends(self) -> None:
        self.frames += 1
        if self._making and not self.done:
            self.done = True
            self.times.append((time.perf_counter() - self._begun) * 1000)


def rss_mb() -> float:
    """The memory that this process holds now, in MiB; its peak where the system does not tell more."""
    return _status("VmRSS") or _peak()


def peak_mb() -> float:
    """The most memory that this process has held, in MiB."""
    return _status("VmHWM") or _peak()


def percentiles(values: Sequence[float], *which: int) -> dict[str, float]:
    """The nearest-rank percentiles of ``values`` by name ("p95"), rounded to a hundredth; 0 for no values."""
    row = sorted(values)
    places = {f"p{one}": max(0, math.ceil(len(row) * one / 100) - 1) for one in which}
    return {name: round(row[place], 2) if row else 0.0 for name, place in places.items()}


def _status(key: str) -> float:
    if not _STATUS.is_file():
        return 0.0
    lines = _STATUS.read_text(encoding="ascii", errors="replace").splitlines()
    found = next((line for line in lines if line.startswith(f"{key}:")), None)
    return int(found.split()[1]) / _KIB if found else 0.0


def _peak() -> float:
    if sys.platform == "win32":
        return 0.0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (_MIB if sys.platform == "darwin" else _KIB)
