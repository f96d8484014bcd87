"""What can be proved about a scenario before anybody plays it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.check_names import check_names
from kiosk.activities.scenario.check_reach import check_reach
from kiosk.activities.scenario.check_story import check_story
from kiosk.activities.scenario.check_timers import check_timers
from kiosk.activities.scenario.check_values import check_values
from kiosk.core.problem import Severity

if TYPE_CHECKING:
    from kiosk.activities.scenario.model import Scenario
    from kiosk.core.problem import Finding


def check(spec: Scenario) -> tuple[Finding, ...]:
    """All findings. The whole is tried only where the single parts are right; a place is complained about once."""
    parts = (*check_names(spec), *check_values(spec), *check_story(spec), *check_timers(spec))
    if any(finding.severity is Severity.ERROR for finding in parts):
        return parts
    told = {finding.path for finding in parts}
    return (*parts, *(finding for finding in check_reach(spec) if finding.path not in told))
