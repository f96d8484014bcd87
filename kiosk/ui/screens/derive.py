"""From the visit and what is on today to what the screens show. Pure functions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.core.outcome import Skill
from kiosk.ui.screens.views import (
    ChannelRow,
    HelpView,
    MissionRow,
    MissionsView,
    ResultView,
    StageView,
    StepRow,
)
from kiosk.visit import Overlay, Stage, summary

if TYPE_CHECKING:
    from kiosk.ui.play import Play
    from kiosk.ui.programme import Programme
    from kiosk.visit import Visit

EMPTY_RESULT = ResultView("", 0, 0, 0, 0, 0, 0, "", "", 0, spot=False, stop=False, check=False, guard=False, tell=False)


@dataclass(frozen=True, slots=True)
class Scene:
    """What the way through is derived from: the visit, what is on today, the activity, and two numbers of the booth."""

    visit: Visit
    programme: Programme | None = None
    play: Play | None = None
    plays: int = 0
    today: int = 0


def stage_view(scene: Scene) -> StageView:
    """The way through: where the visitor is, and how far."""
    visit, programme, play = scene.visit, scene.programme, scene.play
    on = visit.stage in {Stage.NOTE, Stage.PLAY} and programme is not None
    entries = programme.entries[visit.mission] if on and programme else ()
    lesson = programme.lesson_of(visit.mission, visit.step) if on and programme else None
    return StageView(
        stage="oops" if visit.broken else str(visit.stage),
        overlay="quiet" if visit.quiet else "" if visit.overlay is Overlay.NONE else str(visit.overlay),
        language=visit.language,
        play=scene.plays,
        mission_title=programme.source(visit.mission).title if on and programme else "",
        step_title=entries[visit.step].title if entries else "",
        help_inside=play.kind.help_inside if play else False,
        note=(lesson.content_note or "") if lesson else "",
        quiet_s=visit.quiet_left,
        today=scene.today,
        sound=visit.sound,
        calm_motion=visit.calm_motion,
        steps=tuple(_step_row(index, visit.step, play) for index in range(len(entries))),
    )


def missions_view(visit: Visit, programme: Programme) -> MissionsView:
    """The wall of missions: what staff have chosen, then what is written for the visitor's age, then the rest."""
    played = {one.mission for one in visit.played}
    first, *rest = programme.entries or [""]
    rest.sort(key=lambda mission: not programme.suits(mission, visit.age))
    return MissionsView(
        known=True,
        featured=(_mission_row(programme, first, played),) if first else (),
        others=tuple(_mission_row(programme, mission, played) for mission in rest),
    )


def result_view(visit: Visit, programme: Programme) -> ResultView:
    """What came of the mission at hand."""
    if visit.stage is not Stage.RESULT:
        return EMPTY_RESULT
    sums = summary(visit)
    entries = programme.entries[visit.mission]
    judged = visit.judged[-1].step if visit.judged else len(entries) - 1
    return ResultView(
        mission_title=programme.source(visit.mission).title,
        stars=sums.stars,
        caught=sums.caught,
        tricks=sums.tricks,
        accused=sums.accused,
        honest=sums.honest,
        helped=sums.helped,
        near_miss=sums.near_miss,
        take_home=programme.lesson_of(visit.mission, judged).take_home,
        plates=len(sums.shield),
        spot=Skill.SPOT in sums.shield,
        stop=Skill.STOP in sums.shield,
        check=Skill.CHECK in sums.shield,
        guard=Skill.GUARD in sums.shield,
        tell=Skill.TELL in sums.shield,
    )


def help_view(programme: Programme) -> HelpView:
    """Everybody who can be asked."""
    return HelpView(
        tuple(
            ChannelRow(one.id, one.name, one.number or "", one.purpose, one.says or "", one.sign)
            for one in programme.library.help.values()
        )
    )


def _step_row(index: int, at: int, play: Play | None) -> StepRow:
    fill = 1.0 if index < at else play.fill if play and index == at else 0.0
    return StepRow(str(index), fill, now=index == at)


def _mission_row(programme: Programme, mission: str, played: set[str]) -> MissionRow:
    source = programme.source(mission)
    return MissionRow(
        key=mission,
        title=source.title,
        summary=source.summary,
        topic=programme.topic(mission),
        minutes=source.minutes,
        level=programme.level(mission),
        note=programme.noted(mission),
        played=mission in played,
    )
