"""Whatever visitors do, in whatever order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.core.outcome import Outcome, Skill, Verdict
from kiosk.visit import events as ev
from kiosk.visit.idle import wait
from kiosk.visit.reducer import reduce
from kiosk.visit.route import Mission, MissionStep, Route
from kiosk.visit.state import AGES, Profile, Stage, Visit, fresh
from kiosk.visit.story import acts, ended, place

PROFILE = Profile(language="en", sound=False)
STEPS = tuple(
    MissionStep(lesson, f"step-{n}", "judge", note=lesson == "heavy") for n, lesson in enumerate(("a", "heavy", "b"))
)
ROUTES = (Route((Mission("one", STEPS), Mission("two", STEPS[1:2]))), Route((Mission("one", STEPS),)))
OUTCOMES = st.lists(
    st.sampled_from([Outcome("i", "c", verdict, Skill.SPOT, "fear") for verdict in Verdict]), max_size=4
).map(tuple)
STEP = st.integers(0, 3)
EVENTS = st.one_of(
    st.builds(ev.Start, st.integers(0, 2**64 - 1), st.just("id")),
    st.builds(ev.ChooseLanguage, st.sampled_from(["vi", "en", "id", "xx"])),
    st.builds(ev.ChooseAge, st.sampled_from(["", *AGES])),
    st.builds(ev.ChooseMission, st.sampled_from(["one", "two", "three"])),
    st.builds(ev.SetCalm, st.booleans()),
    st.builds(ev.StepShown, st.booleans()),
    st.builds(ev.StepJudged, STEP, OUTCOMES),
    st.builds(ev.StepDone, STEP),
    st.sampled_from(
        [
            ev.AcceptNote(),
            ev.SkipNote(),
            ev.OpenHelp(),
            ev.CloseHelp(),
            ev.AskLeave(),
            ev.Stay(),
            ev.Leave(),
            ev.Touch(),
            ev.Again(),
            ev.Finish(),
            ev.Quiet(),
            ev.Tick(),
            ev.RouteKnown(),
            ev.Broke(),
        ]
    ),
)


def left_alone(route: Route, visit: Visit) -> Visit:
    """The state once all that waits has happened, which takes at most the ring and one idle time."""
    for _ in range(PROFILE.quiet_s + 2):
        waiting = wait(visit, PROFILE)
        if waiting is None:
            return visit
        visit = reduce(route, PROFILE, visit, waiting.move)
    raise AssertionError("never quiet")


class AnyVisitor(RuleBasedStateMachine):
    """A visitor who does anything at all."""

    def __init__(self) -> None:
        super().__init__()
        self.route = ROUTES[0]
        self.visit = fresh(PROFILE)
        self.recorded = 0

    @rule(route=st.sampled_from(ROUTES))
    def lessons_are_read(self, route: Route) -> None:
        if not self.route.known:
            self.route = route

    @rule(route=st.sampled_from([*ROUTES, Route(known=False)]))
    def staff_choose(self, route: Route) -> None:
        if self.visit.stage is Stage.ATTRACT:
            self.route = route

    @rule(events=st.lists(EVENTS, min_size=1, max_size=12))
    def something_happens(self, events: list[ev.Event]) -> None:
        for event in events:
            before, self.visit = self.visit, reduce(self.route, PROFILE, self.visit, event)
            self.recorded += len(acts(self.route, before, self.visit))
            if ended(before, self.visit) or self.visit.stage is Stage.ATTRACT:
                self.recorded = 0

    @invariant()
    def left_alone_it_is_nobodys(self) -> None:
        assert left_alone(self.route, self.visit) == fresh(PROFILE, self.visit.number)

    @invariant()
    def a_language_never_loses_the_place(self) -> None:
        after = reduce(self.route, PROFILE, self.visit, ev.ChooseLanguage("id"))
        kept = replace(
            after,
            **{name: getattr(self.visit, name) for name in ("language", "language_chosen", "quiet_left", "touches")},
        )
        assert after.language == "id"
        assert kept == self.visit or self.visit.stage is Stage.LANGUAGE

    @invariant()
    def leaving_wipes_everything(self) -> None:
        visit = reduce(self.route, PROFILE, self.visit, ev.Touch())
        for event in (ev.CloseHelp(), ev.AskLeave(), ev.Leave()):
            visit = reduce(self.route, PROFILE, visit, event)
        if self.visit.stage is not Stage.ATTRACT:
            assert visit == fresh(PROFILE, self.visit.number)

    @invariant()
    def the_place_exists_and_nothing_is_done_twice(self) -> None:
        assert (place(self.route, self.visit) is not None) == (self.visit.stage in {Stage.NOTE, Stage.PLAY})
        assert len(set(self.visit.done)) == len(self.visit.done)
        assert self.visit.step not in self.visit.done or self.visit.stage is Stage.RESULT

    @invariant()
    def every_act_is_recorded_once(self) -> None:
        open_acts = () if self.visit.stage is Stage.RESULT else self.visit.judged
        assert self.recorded == len(open_acts) + sum(len(played.judged) for played in self.visit.played)


TestAnyVisitor = AnyVisitor.TestCase
TestAnyVisitor.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
