"""Checks that a play fits into the time that there is for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.explore import MOST_STATES
from kiosk.activities.scenario.report import longest_seconds
from kiosk.activities.scenario.timing import seconds
from kiosk.core.message import msg
from kiosk.core.pace import AGE_15
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Scenario
    from kiosk.core.pace import Pace

LONGEST_FACTOR = 2
"""How many times the budget the longest play may take."""


def check_time(spec: Scenario, pace: Pace = AGE_15, bound: int = MOST_STATES) -> Iterator[Finding]:
    """A median play that takes a reader of this pace longer than ``budget_s``, a longest one of more than twice that.

    The texts of ``spec`` are timed as they stand, so a translated scenario is timed in its own language.
    """
    path, budget = ("budget_s",), spec.budget_s
    median = seconds(spec, pace)
    hint = msg("Say less, or lead to an ending sooner.")
    if median > budget:
        message = msg("A median play takes {seconds} s; there are {budget} s.", seconds=round(median), budget=budget)
        yield Finding(path, message, "scenario-time", hint=hint)
    longest = longest_seconds(spec, pace, bound)
    if longest is not None and longest > LONGEST_FACTOR * budget:
        message = msg(
            "The longest play takes {seconds} s, more than twice the {budget} s that there are.",
            seconds=round(longest),
            budget=budget,
        )
        yield Finding(path, message, "scenario-time-longest", Severity.WARNING, hint)
