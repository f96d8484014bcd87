"""What can be proved about a scenario before anybody plays it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.check_names import check_names
from kiosk.activities.scenario.check_range import check_range
from kiosk.activities.scenario.check_reach import check_reach
from kiosk.activities.scenario.check_score import check_score
from kiosk.activities.scenario.check_screens import check_screens
from kiosk.activities.scenario.check_self import check_self
from kiosk.activities.scenario.check_skip import check_skip
from kiosk.activities.scenario.check_story import check_story
from kiosk.activities.scenario.check_tactics import check_tactics
from kiosk.activities.scenario.check_time import check_time
from kiosk.activities.scenario.check_timers import check_timers
from kiosk.activities.scenario.check_values import check_values
from kiosk.activities.scenario.check_variants import check_variants
from kiosk.activities.scenario.check_verdicts import check_verdicts
from kiosk.activities.scenario.script import check_tests
from kiosk.core.problem import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.activities.scenario.model import Scenario
    from kiosk.core.problem import Finding


REACHED = (check_reach, check_range, check_self)
PROOFS = (check_verdicts, check_score, check_tactics, check_skip, check_time, check_tests)


def check(spec: Scenario) -> tuple[Finding, ...]:
    """All findings: of the single parts; where those are right, of the whole; where that is right, of what it is worth.

    A place is complained about once.
    """
    parts = (
        *check_names(spec),
        *check_values(spec),
        *check_story(spec),
        *check_timers(spec),
        *check_screens(spec),
        *check_variants(spec),
    )
    if _wrong(parts):
        return parts
    whole = parts
    for proofs in (REACHED, PROOFS):
        for proof in proofs:
            whole = (*whole, *_new(whole, proof(spec)))
        if _wrong(whole):
            break
    return whole


def _wrong(found: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in found)


def _new(before: Iterable[Finding], found: Iterable[Finding]) -> tuple[Finding, ...]:
    told = {finding.path for finding in before}
    return tuple(finding for finding in found if finding.path not in told)
