"""Going through the steps of a mission: content notes, skipped lessons, what was judged, the end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.visit.state import Judged, Overlay, Played, Stage, Visit, fresh

if TYPE_CHECKING:
    from kiosk.core.outcome import Outcome
    from kiosk.visit.route import Mission, MissionStep, Route
    from kiosk.visit.state import Profile


@dataclass(frozen=True, slots=True)
class Walk:
    """A visit together with what it needs to go on."""

    route: Route
    profile: Profile
    visit: Visit

    def at(self, visit: Visit) -> Walk:
        """The same walk, further on."""
        return Walk(self.route, self.profile, visit)

    @property
    def steps(self) -> tuple[MissionStep, ...]:
        """The steps of the mission at hand."""
        mission = self.route.mission(self.visit.mission)
        return mission.steps if mission else ()

    @property
    def lesson(self) -> str:
        """The lesson of the step at hand."""
        return self.steps[self.visit.step].lesson

    def wiped(self) -> Visit:
        """Nobody's visit: all that this visitor chose, did and set is gone."""
        return fresh(self.profile, self.visit.number)

    def choose_again(self) -> Visit:
        """Back before the choice of a mission; what was played stays played."""
        return replace(
            self.visit, stage=Stage.MISSION, overlay=Overlay.NONE, mission="", step=0, judged=(), done=(), skipped=()
        )

    def enter(self, index: int) -> Visit:
        """The first step from ``index`` on that is not skipped, behind its content note where there is one."""
        for number, step in enumerate(self.steps):
            if number >= index and step.lesson not in self.visit.skipped:
                ask = step.note and step.lesson not in self.visit.accepted
                return replace(
                    self.visit,
                    stage=Stage.NOTE if ask else Stage.PLAY,
                    step=number,
                    long_look=False,
                    steps_seen=self.visit.steps_seen + (not ask),
                )
        return self._finished()

    def _finished(self) -> Visit:
        visit = self.visit
        if visit.done:
            played = (*visit.played, Played(visit.mission, visit.judged))
            return replace(visit, stage=Stage.RESULT, overlay=Overlay.NONE, long_look=False, played=played)
        return self.wiped() if self.route.single else self.choose_again()


def begin(walk: Walk, mission: Mission) -> Visit:
    """The visit at the first step of ``mission``. A content note that was accepted is not asked again."""
    begun = replace(walk.visit, mission=mission.id, step=0, judged=(), done=(), skipped=())
    return walk.at(begun).enter(0)


def judged(visit: Visit, step: int, outcomes: tuple[Outcome, ...]) -> Visit:
    """The visit with what is new in ``outcomes``, all that the step has judged so far."""
    if visit.stage is not Stage.PLAY or step != visit.step:
        return visit
    known = tuple(act.outcome for act in visit.judged if act.step == step)
    new = outcomes[len(known) :]
    if not new or outcomes[: len(known)] != known:
        return visit
    return replace(visit, judged=visit.judged + tuple(Judged(step, outcome) for outcome in new))


def done(walk: Walk, step: int) -> Visit:
    """The visit after that step has been finished."""
    visit = walk.visit
    if visit.stage is not Stage.PLAY or step != visit.step:
        return visit
    return walk.at(replace(visit, done=(*visit.done, step))).enter(step + 1)
