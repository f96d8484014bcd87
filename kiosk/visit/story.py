"""What there is to write down about a visit, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.core.rng import derived
from kiosk.visit.route import of_lesson
from kiosk.visit.state import Overlay, Stage

if TYPE_CHECKING:
    from kiosk.core.outcome import Outcome
    from kiosk.visit.route import MissionStep, Route
    from kiosk.visit.state import Visit


_AT_STEPS = frozenset({Stage.NOTE, Stage.PLAY})


class Reason(StrEnum):
    """Why a visit is over."""

    FINISHED = "finished"
    LEFT = "left"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of a visit: why, at which stage and step index it stopped, how many missions were played to the end."""

    reason: Reason
    stage: Stage
    step: int
    missions: int


@dataclass(frozen=True, slots=True)
class Act:
    """A judged act as it is recorded: the ``n``-th first try of this visit (from 1), and at which step it was done."""

    n: int
    step: MissionStep
    outcome: Outcome


def place(route: Route, visit: Visit) -> MissionStep | None:
    """The step that is played, or that the content note is about; None elsewhere."""
    mission = route.mission(visit.mission)
    if mission is None or visit.stage not in _AT_STEPS:
        return None
    return mission.steps[visit.step]


def step_seed(visit: Visit) -> int:
    """The seed for the step at hand: another one for every step, and for the same mission played again."""
    return derived(visit.seed, str(len(visit.played)), visit.mission, str(visit.step))


def acts(route: Route, before: Visit, after: Visit) -> tuple[Act, ...]:
    """What was judged between two states that follow each other and is to be kept: second tries are practice."""
    step = place(route, after)
    if step is None or place(route, before) is None:
        return ()
    first = [one for one in after.judged[len(before.judged) :] if not one.outcome.again]
    known = [*before.judged, *(one for played in after.played for one in played.judged)]
    number = 1 + sum(not one.outcome.again for one in known)
    return tuple(Act(number + i, step, new.outcome) for i, new in enumerate(first))


def left_out(route: Route, before: Visit, after: Visit) -> tuple[MissionStep, ...]:
    """The steps that were skipped between two states that follow each other, because of what a content note said.

    A note is answered by entering its step, by leaving, or by skipping its lesson, which may lead anywhere else.
    """
    mission = route.mission(before.mission)
    stays = after.stage in _AT_STEPS and after.step == before.step
    if mission is None or before.stage is not Stage.NOTE or stays:
        return ()
    if after.stage is Stage.ATTRACT and (before.broken or before.quiet or before.overlay is Overlay.LEAVING):
        return ()
    return of_lesson(mission.steps[before.step :], mission.steps[before.step].lesson)


def ended(before: Visit, after: Visit) -> Ended | None:
    """The end of a visit, if it lies between two states that follow each other.

    Whoever has seen a result and does not begin another mission has finished, however the screen was left.
    """
    if before.stage is Stage.ATTRACT or after.stage is not Stage.ATTRACT:
        return None
    return Ended(_reason(before), before.stage, before.step, len(before.played))


def _reason(before: Visit) -> Reason:
    if before.stage is Stage.RESULT or (before.stage is Stage.MISSION and before.played):
        return Reason.FINISHED
    return Reason.IDLE if before.quiet else Reason.LEFT
