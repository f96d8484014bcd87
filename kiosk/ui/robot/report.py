"""What came of a tour of robot visitors."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass
class Report:
    """Counts and measures; the fields are the keys of the JSON document.

    ``answers_shown`` counts what the screens acknowledged, ``answers_stored`` what the results file held afterwards.
    ``endings`` counts the endings that stories came to, by lesson and step; ``endings_never`` names those that none
    came to. ``inert`` counts taps that changed nothing, ``late`` verdicts that were shown before the disk had them.
    """

    visitors: int = 0
    sessions: int = 0
    steps: int = 0
    answers_shown: int = 0
    answers_stored: int = 0
    crashes: int = 0
    qt_warnings: int = 0
    tap_to_paint_ms: dict[str, float] = field(default_factory=dict)
    commit_ms: dict[str, float] = field(default_factory=dict)
    rss_mb: dict[str, float] = field(default_factory=dict)
    rss_after: list[float] = field(default_factory=list)
    seconds: float = 0.0
    by_kind: dict[str, dict[str, int]] = field(default_factory=dict)
    endings: dict[str, dict[str, int]] = field(default_factory=dict)
    endings_never: dict[str, list[str]] = field(default_factory=dict)
    taps: int = 0
    late: int = 0
    inert: dict[str, int] = field(default_factory=dict)
    stuck: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def fine(self) -> bool:
        """Whether nothing broke, nothing was lost and nobody got stuck."""
        broken = self.crashes or self.qt_warnings or self.stuck
        return not broken and self.answers_shown == self.answers_stored

    def as_json(self) -> dict[str, Any]:
        """The document of ``kiosk robot --json``."""
        return asdict(self)
