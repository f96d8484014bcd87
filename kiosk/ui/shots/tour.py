"""Every screen of the way through, and every look of every step that can be played."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from kiosk import visit as ev
from kiosk.core.languages import LANGUAGES
from kiosk.core.outcome import Outcome, Skill, Verdict
from kiosk.kinds import kinds
from kiosk.ui.screens.derive import Scene, stage_view
from kiosk.ui.screens.views import MissionsView
from kiosk.ui.shots.poses import poses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.ui.programme import Programme
    from kiosk.ui.shots.stage import Stage

SEED = 7
_TACTIC = "urgency"


def tour(stage: Stage, language: str, every: int = 1) -> Iterator[str]:
    """Goes from screen to screen and through all that can be played; at every stop gives its name.

    Of what can be played it stops at each ``every``-th look, each language at others; at none where that is 0.
    """
    programme = _opened(stage, language)
    ids = list(programme.library.lessons)
    yield from _before_playing(stage, language, programme)
    yield from _overlays(stage, language, ids[0])
    looks = count(LANGUAGES.index(language))
    for lesson in ids if every else ():
        yield from _lesson(stage, language, programme, lesson, lambda: next(looks) % every == 0)
    yield from _results(stage, language, ids[0])
    stage.kiosk.booth.fail()
    yield "oops"


def sample_tour(stage: Stage, language: str, prefix: str) -> Iterator[str]:
    """Goes to the wall of missions and through the lessons whose id begins with ``prefix``; gives each stop's name."""
    programme = _opened(stage, language)
    stage.begin(language)
    stage.say(ev.ChooseAge(""))
    yield "missions-many"
    for lesson in programme.library.lessons:
        if lesson.startswith(prefix):
            yield from _lesson(stage, language, programme, lesson)


def lessons_tour(stage: Stage, language: str, lessons: Sequence[str]) -> Iterator[str]:
    """Goes through these lessons and nothing else; gives each stop's name."""
    programme = _opened(stage, language)
    for lesson in lessons:
        yield from _lesson(stage, language, programme, lesson)


def _opened(stage: Stage, language: str) -> Programme:
    stage.wait_for_content()
    stage.leave()
    stage.say(ev.ChooseLanguage(language))
    programme = stage.kiosk.booth.programme
    assert programme is not None
    return programme


def _before_playing(stage: Stage, language: str, programme: Programme) -> Iterator[str]:
    yield "attract"
    stage.say(ev.Quiet())
    stage.kiosk.booth.faces.stage.begin()  # type: ignore[attr-defined] # a slot made from the move of that name
    yield "language"
    stage.say(ev.ChooseLanguage(language))
    yield "who"
    booth = stage.kiosk.booth
    booth.faces.missions.show(MissionsView())
    booth.faces.stage.show(stage_view(Scene(replace(booth.visit, stage=ev.Stage.MISSION))))
    yield "missions-waiting"
    stage.say(ev.ChooseAge(""))
    yield "missions"
    noted = next((one.id for one in programme.route.missions if one.steps[0].note), "")
    if noted:
        stage.say(ev.ChooseMission(noted))
        yield "note"


def _overlays(stage: Stage, language: str, lesson: str) -> Iterator[str]:
    stage.mission(language, lesson)
    stage.say(ev.OpenHelp())
    yield "help"
    stage.say(ev.CloseHelp())
    stage.window.setProperty("languagesOpen", True)  # noqa: FBT003 - Qt's signature
    yield "languages"
    stage.window.setProperty("languagesOpen", False)  # noqa: FBT003 - Qt's signature
    stage.say(ev.AskLeave())
    yield "leave"
    stage.say(ev.Stay(), ev.Quiet())
    yield "quiet"


def _lesson(
    stage: Stage, language: str, programme: Programme, lesson: str, wanted: Callable[[], bool] = lambda: True
) -> Iterator[str]:
    stage.mission(language, lesson)
    for index, entry in enumerate(programme.entries[lesson]):
        kind, play = kinds()[entry.step.kind], stage.kiosk.booth.play
        assert play is not None
        for name, state in poses(kind, play.spec, play.seed):
            if wanted():
                stage.pose(state)
                yield f"{lesson}-{entry.step.id}-{name}"
        stage.say(ev.StepDone(index))


def _results(stage: Stage, language: str, lesson: str) -> Iterator[str]:
    for name, verdicts in (("some", _some()), ("all", _all()), ("none", ())):
        stage.mission(language, lesson)
        stage.say(ev.StepJudged(0, verdicts))
        while stage.kiosk.booth.visit.stage is ev.Stage.PLAY:
            stage.say(ev.StepDone(stage.kiosk.booth.visit.step))
        yield f"result-{name}"


def _some() -> tuple[Outcome, ...]:
    return (
        Outcome("one", "trick", Verdict.HIT, Skill.SPOT, _TACTIC),
        Outcome("two", "honest", Verdict.MISS, Skill.STOP, _TACTIC),
        Outcome("three", "trick", Verdict.FALSE_ALARM, Skill.CHECK),
        Outcome("four", "tell", Verdict.HELP, Skill.TELL, _TACTIC),
    )


def _all() -> tuple[Outcome, ...]:
    good = {Skill.SPOT: Verdict.HIT, Skill.CHECK: Verdict.CORRECT_REJECTION, Skill.TELL: Verdict.HELP}
    return tuple(Outcome(skill, "done", good.get(skill, Verdict.SAFE), skill) for skill in Skill)
