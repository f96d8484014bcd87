"""Checks of timed pressure: it may press, but whoever reads must be able to finish reading."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from kiosk.core.message import msg
from kiosk.core.pace import AGE_15
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Scenario


def check_timers(spec: Scenario) -> Iterator[Finding]:
    """Timers that run out before a fifteen-year-old has read the choices and decided."""
    for n, scene in enumerate(spec.scenes):
        if scene.timer is None or not scene.choices:
            continue
        needed = ceil(AGE_15.reading_s(*(choice.text for choice in scene.choices)) + AGE_15.decision_s)
        if scene.timer.seconds < needed:
            message = msg(
                "{seconds} seconds are too short: reading the choices and deciding takes {needed}.",
                seconds=scene.timer.seconds,
                needed=needed,
            )
            path = ("scenes", n, "timer", "seconds")
            yield Finding(
                path, message, "scenario-timer-short", Severity.WARNING, msg("Give more time, or fewer words.")
            )
