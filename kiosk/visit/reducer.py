"""One event after another: what a visit becomes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kiosk.core.languages import LANGUAGES
from kiosk.visit import events as ev
from kiosk.visit.route import of_lesson
from kiosk.visit.state import AGES, Overlay, Stage, Visit, fresh
from kiosk.visit.walk import Walk, begin, done, judged

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.visit.route import Route
    from kiosk.visit.state import Profile


def reduce(route: Route, profile: Profile, visit: Visit, event: ev.Event) -> Visit:
    """The next state; the very same object for an event that does not fit, comes late or says nothing new.

    While the quiet ring counts, the visitor's first touch only ends it, whatever it hits; a language is chosen too.
    """
    walk = Walk(route, profile, visit)
    if not isinstance(event, ev.FromVisitor):
        return _handle(walk, event)
    if visit.quiet and not isinstance(event, ev.ChooseLanguage):
        return replace(visit, quiet_left=0, touches=visit.touches + 1)
    after = _handle(walk, event)
    if after is visit or after == walk.wiped():
        return after
    return replace(after, quiet_left=0, touches=visit.touches + 1)


def _handle(walk: Walk, event: ev.Event) -> Visit:
    if walk.visit.broken and not isinstance(event, _WHEN_BROKEN):
        return walk.visit
    return _HANDLERS[type(event)](walk, event)


def _start(walk: Walk, event: ev.Start) -> Visit:
    visit = walk.visit
    if visit.stage is not Stage.ATTRACT or walk.route.empty:
        return visit
    begun = replace(visit, number=visit.number + 1, seed=event.seed, id=event.visit_id)
    return _know_language(walk.at(begun)) if visit.language_chosen else replace(begun, stage=Stage.LANGUAGE)


def _choose_language(walk: Walk, event: ev.ChooseLanguage) -> Visit:
    visit = walk.visit
    if event.code not in LANGUAGES:
        return visit
    after = replace(visit, language=event.code, language_chosen=True)
    if visit.stage is Stage.LANGUAGE and not visit.broken:
        return _know_language(walk.at(after))
    return visit if after == visit and not visit.quiet else after


def _know_language(walk: Walk) -> Visit:
    if walk.route.single:
        return begin(walk, walk.route.missions[0])
    return replace(walk.visit, stage=Stage.WHO)


def _choose_age(walk: Walk, event: ev.ChooseAge) -> Visit:
    if walk.visit.stage is not Stage.WHO or event.age not in ("", *AGES):
        return walk.visit
    return _offer(walk.at(replace(walk.visit, stage=Stage.MISSION, age=event.age)))


def _offer(walk: Walk) -> Visit:
    """At the choice of a mission, or in the only one there is."""
    if walk.visit.stage is Stage.MISSION and walk.route.single:
        return begin(walk, walk.route.missions[0])
    return walk.visit


def _route_known(walk: Walk, _: ev.RouteKnown) -> Visit:
    """Nothing begins while nobody seems to be there: whoever is finds the mission on the wall."""
    return walk.visit if walk.visit.quiet else _offer(walk)


def _choose_mission(walk: Walk, event: ev.ChooseMission) -> Visit:
    mission = walk.route.mission(event.id)
    if walk.visit.stage is not Stage.MISSION or mission is None:
        return walk.visit
    return begin(walk, mission)


def _accept_note(walk: Walk, _: ev.AcceptNote) -> Visit:
    if walk.visit.stage is not Stage.NOTE:
        return walk.visit
    accepted = (*walk.visit.accepted, walk.lesson)
    return walk.at(replace(walk.visit, accepted=accepted)).enter(walk.visit.step)


def _skip_note(walk: Walk, _: ev.SkipNote) -> Visit:
    if walk.visit.stage is not Stage.NOTE:
        return walk.visit
    visit = walk.visit
    seen = visit.steps_seen + len(of_lesson(walk.steps[visit.step :], walk.lesson))
    return walk.at(replace(visit, skipped=(*visit.skipped, walk.lesson), steps_seen=seen)).enter(visit.step)


def _open_help(walk: Walk, _: ev.OpenHelp) -> Visit:
    if walk.visit.stage is Stage.ATTRACT or walk.visit.overlay is Overlay.HELP:
        return walk.visit
    return replace(walk.visit, overlay=Overlay.HELP)


def _close_help(walk: Walk, _: ev.CloseHelp) -> Visit:
    return _lift(walk.visit, Overlay.HELP)


def _stay(walk: Walk, _: ev.Stay) -> Visit:
    return _lift(walk.visit, Overlay.LEAVING)


def _lift(visit: Visit, overlay: Overlay) -> Visit:
    return replace(visit, overlay=Overlay.NONE) if visit.overlay is overlay else visit


def _ask_leave(walk: Walk, _: ev.AskLeave) -> Visit:
    visit = walk.visit
    if visit.stage is Stage.ATTRACT:
        return visit
    if visit.stage in {Stage.NOTE, Stage.PLAY} and visit.overlay is not Overlay.LEAVING:
        return replace(visit, overlay=Overlay.LEAVING)
    return walk.wiped()


def _leave(walk: Walk, _: ev.Leave) -> Visit:
    return walk.wiped() if walk.visit.broken or walk.visit.overlay is Overlay.LEAVING else walk.visit


def _touch(walk: Walk, _: ev.Touch) -> Visit:
    nobody = walk.visit.stage is Stage.ATTRACT and not walk.visit.broken
    return walk.visit if nobody else replace(walk.visit)


def _set_calm(walk: Walk, event: ev.SetCalm) -> Visit:
    return _set(walk.visit, calm_motion=event.on)


def _set_sound(walk: Walk, event: ev.SetSound) -> Visit:
    return _set(walk.visit, sound=event.on)


def _set(visit: Visit, **comfort: Any) -> Visit:
    after = replace(visit, **comfort)
    return visit if after == visit else after


def _again(walk: Walk, _: ev.Again) -> Visit:
    if walk.visit.stage is not Stage.RESULT:
        return walk.visit
    if walk.route.single:
        return begin(walk, walk.route.missions[0])
    return walk.choose_again()


def _finish(walk: Walk, _: ev.Finish) -> Visit:
    return walk.wiped() if walk.visit.stage is Stage.RESULT else walk.visit


def _step_shown(walk: Walk, event: ev.StepShown) -> Visit:
    return _set(walk.visit, long_look=event.long) if walk.visit.stage is Stage.PLAY else walk.visit


def _step_judged(walk: Walk, event: ev.StepJudged) -> Visit:
    return judged(walk.visit, event.step, event.outcomes)


def _step_done(walk: Walk, event: ev.StepDone) -> Visit:
    return done(walk, event.step)


def _quiet(walk: Walk, _: ev.Quiet) -> Visit:
    visit = walk.visit
    if visit.stage is Stage.ATTRACT:
        nobody = fresh(walk.profile, visit.number)
        return visit if visit == nobody else nobody
    return visit if visit.quiet else replace(visit, quiet_left=walk.profile.quiet_s)


def _tick(walk: Walk, _: ev.Tick) -> Visit:
    visit = walk.visit
    if not visit.quiet:
        return visit
    return walk.wiped() if visit.quiet_left == 1 else replace(visit, quiet_left=visit.quiet_left - 1)


def _broke(walk: Walk, _: ev.Broke) -> Visit:
    return replace(walk.visit, broken=True, overlay=Overlay.NONE)


_WHEN_BROKEN = (ev.ChooseLanguage, ev.Leave, ev.Touch, ev.Quiet, ev.Tick)
_HANDLERS: dict[type, Callable[[Walk, Any], Visit]] = {
    ev.Start: _start,
    ev.ChooseLanguage: _choose_language,
    ev.ChooseAge: _choose_age,
    ev.ChooseMission: _choose_mission,
    ev.AcceptNote: _accept_note,
    ev.SkipNote: _skip_note,
    ev.OpenHelp: _open_help,
    ev.CloseHelp: _close_help,
    ev.AskLeave: _ask_leave,
    ev.Stay: _stay,
    ev.Leave: _leave,
    ev.Touch: _touch,
    ev.SetCalm: _set_calm,
    ev.SetSound: _set_sound,
    ev.Again: _again,
    ev.Finish: _finish,
    ev.StepShown: _step_shown,
    ev.StepJudged: _step_judged,
    ev.StepDone: _step_done,
    ev.Quiet: _quiet,
    ev.Tick: _tick,
    ev.RouteKnown: _route_known,
    ev.Broke: _broke,
}
