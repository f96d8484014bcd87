"""A visitor's way through, told as behaviours."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.core.kind import Wait
from kiosk.core.outcome import Outcome, Skill, Verdict
from kiosk.visit import (
    AcceptNote,
    Again,
    AskLeave,
    Broke,
    ChooseAge,
    ChooseLanguage,
    ChooseMission,
    CloseHelp,
    Event,
    Finish,
    Leave,
    Mission,
    MissionStep,
    OpenHelp,
    Overlay,
    Profile,
    Quiet,
    Reason,
    Route,
    RouteKnown,
    SetCalm,
    SetSound,
    SkipNote,
    Stage,
    Start,
    Stay,
    StepDone,
    StepJudged,
    StepShown,
    Tick,
    Touch,
    Visit,
    acts,
    ended,
    fresh,
    left_out,
    place,
    rearms,
    reduce,
    step_seed,
    summary,
    wait,
)

PROFILE = Profile()
PLAIN = Mission("three", (MissionStep("a", "one", "slides"), MissionStep("b", "two", "judge")))
HEAVY = Mission(
    "heavy",
    (
        MissionStep("a", "one", "slides"),
        MissionStep("h", "story", "slides", note=True),
        MissionStep("h", "call", "scenario", note=True),
        MissionStep("b", "two", "judge"),
    ),
)
ONLY_HEAVY = Mission("only", (MissionStep("h", "call", "scenario", note=True),))
ROUTE = Route((PLAIN, HEAVY, ONLY_HEAVY))
HIT = Outcome("fee", "trick", Verdict.HIT, Skill.SPOT, "urgency")
MISS = Outcome("otp", "real", Verdict.MISS, Skill.CHECK, "fear")
TOLD = Outcome("call", "ask-mum", Verdict.HELP, Skill.TELL)
START = Start(7, "visit-1")


def go(*events: Event, visit: Visit | None = None, route: Route = ROUTE, profile: Profile = PROFILE) -> Visit:
    """The state after those events, each of which must change something."""
    visit = fresh(profile) if visit is None else visit
    for event in events:
        after = reduce(route, profile, visit, event)
        assert after is not visit, event
        visit = after
    return visit


def refused(visit: Visit, *events: Event, route: Route = ROUTE) -> bool:
    return all(reduce(route, PROFILE, visit, event) is visit for event in events)


ATTRACT = fresh(PROFILE)
LANGUAGE = go(START)
WHO = go(ChooseLanguage("vi"), visit=LANGUAGE)
MISSION = go(ChooseAge("16-18"), visit=WHO)
PLAY = go(ChooseMission("three"), visit=MISSION)
RESULT = go(StepJudged(0, (HIT,)), StepDone(0), StepJudged(1, (MISS, TOLD)), StepDone(1), visit=PLAY)
STAGES = (LANGUAGE, WHO, MISSION, PLAY, RESULT)


def test_a_visit_goes_from_attract_through_every_screen_to_the_result() -> None:
    assert [visit.stage for visit in (ATTRACT, *STAGES)] == [
        Stage.ATTRACT,
        Stage.LANGUAGE,
        Stage.WHO,
        Stage.MISSION,
        Stage.PLAY,
        Stage.RESULT,
    ]
    assert (RESULT.age, RESULT.mission, RESULT.done, RESULT.number, RESULT.id) == (
        "16-18",
        "three",
        (0, 1),
        1,
        "visit-1",
    )


def test_a_language_chosen_on_the_attract_screen_is_not_asked_again() -> None:
    visit = go(ChooseLanguage("en"), START)
    assert (visit.stage, visit.language) == (Stage.WHO, "en")


def test_who_can_be_skipped_but_not_invented() -> None:
    assert go(ChooseAge(""), visit=WHO).stage is Stage.MISSION
    assert refused(WHO, ChooseAge("99"))


def test_a_single_mission_starts_after_the_language() -> None:
    visit = go(START, ChooseLanguage("id"), route=Route((PLAIN,)))
    assert (visit.stage, visit.mission) == (Stage.PLAY, "three")


def test_nothing_starts_where_there_is_nothing_to_play() -> None:
    assert refused(ATTRACT, START, route=Route())


def test_a_visitor_comes_in_and_says_who_plays_before_it_is_known_what_can_be_played() -> None:
    unknown = Route(known=False)
    waiting = go(START, ChooseLanguage("id"), ChooseAge("parent"), route=unknown)
    assert (waiting.stage, waiting.age) == (Stage.MISSION, "parent")
    assert refused(waiting, ChooseMission("three"), RouteKnown(), route=unknown)
    assert refused(waiting, RouteKnown())
    assert go(ChooseMission("three"), visit=waiting).stage is Stage.PLAY


@pytest.mark.parametrize("events", [(), (START,), (START, ChooseLanguage("en"))])
def test_a_single_mission_that_becomes_known_asks_no_more_than_it_must(events: tuple[Event, ...]) -> None:
    single = Route((PLAIN,))
    on_the_way = go(*events, route=Route(known=False))
    assert refused(on_the_way, RouteKnown(), route=single)
    rest = {0: (START, ChooseLanguage("en")), 1: (ChooseLanguage("en"),), 2: (ChooseAge("teacher"),)}[len(events)]
    assert go(*rest, visit=on_the_way, route=single).stage is Stage.PLAY


def test_whoever_waits_for_the_only_mission_is_in_it_once_it_is_known() -> None:
    waiting = go(START, ChooseLanguage("en"), ChooseAge(""), route=Route(known=False))
    assert go(RouteKnown(), visit=waiting, route=Route((PLAIN,))).stage is Stage.PLAY


def test_unknown_names_change_nothing() -> None:
    assert refused(MISSION, ChooseMission("nowhere"), ChooseLanguage("xx"), ChooseAge("99"))


def test_events_that_do_not_fit_a_stage_return_the_same_object() -> None:
    assert refused(ATTRACT, Touch(), AskLeave(), Leave(), OpenHelp(), ChooseAge(""), Again(), Finish(), Quiet(), Tick())
    assert refused(PLAY, START, ChooseAge(""), ChooseMission("three"), AcceptNote(), SkipNote(), Again(), Finish())
    assert refused(PLAY, Leave(), Stay(), CloseHelp(), Tick(), SetSound(on=True), ChooseLanguage("vi"))
    assert refused(RESULT, StepShown(long=True), StepDone(1), StepJudged(1, (HIT, HIT, HIT)))


@pytest.mark.parametrize("visit", [ATTRACT, go(START), MISSION, PLAY, RESULT])
def test_whatever_broke_only_the_way_back_to_the_start_is_left(visit: Visit) -> None:
    broken = go(Broke(), visit=replace(visit, overlay=Overlay.HELP))
    assert (broken.broken, broken.overlay, broken.stage) == (True, Overlay.NONE, visit.stage)
    assert refused(broken, Broke(), START, OpenHelp(), AskLeave(), StepDone(0), RouteKnown(), Again())
    assert go(ChooseLanguage("id"), visit=broken).stage is visit.stage
    assert rearms(broken, go(Touch(), visit=broken), PROFILE)
    assert go(Leave(), visit=broken) == fresh(PROFILE, visit.number)


@pytest.mark.parametrize("visit", [ATTRACT, PLAY])
def test_the_friendly_page_does_not_stay_when_nobody_is_there(visit: Visit) -> None:
    left = go(Broke(), visit=visit)
    for _ in range(PROFILE.quiet_s + 2):
        waiting = wait(left, PROFILE)
        left = go(waiting.move, visit=left) if waiting else left
    assert left == fresh(PROFILE, visit.number)


def test_a_second_tap_on_next_does_not_skip_a_step() -> None:
    visit = go(StepDone(0), visit=PLAY)
    assert visit.step == 1
    assert refused(visit, StepDone(0))


def test_outcomes_are_counted_once_however_often_they_are_told() -> None:
    visit = go(StepJudged(0, (HIT,)), visit=PLAY)
    assert refused(visit, StepJudged(0, (HIT,)), StepJudged(0, ()), StepJudged(1, (MISS,)), StepJudged(0, (MISS, HIT)))
    assert [act.outcome for act in go(StepJudged(0, (HIT, MISS)), visit=visit).judged] == [HIT, MISS]


def test_a_heavy_lesson_asks_once_and_is_then_played() -> None:
    visit = go(ChooseMission("heavy"), StepDone(0), visit=MISSION)
    assert (visit.stage, place(ROUTE, visit)) == (Stage.NOTE, HEAVY.steps[1])
    visit = go(AcceptNote(), visit=visit)
    assert (visit.stage, visit.step) == (Stage.PLAY, 1)
    assert go(StepDone(1), visit=visit).stage is Stage.PLAY


def test_a_skipped_lesson_is_left_out_and_the_rest_is_played() -> None:
    visit = go(ChooseMission("heavy"), StepDone(0), SkipNote(), visit=MISSION)
    assert (visit.stage, visit.step) == (Stage.PLAY, 3)
    visit = go(StepDone(3), visit=visit)
    assert (visit.stage, visit.done) == (Stage.RESULT, (0, 3))


def test_skipping_all_there_is_leads_back_to_the_choice() -> None:
    visit = go(ChooseMission("only"), SkipNote(), visit=MISSION)
    assert (visit.stage, visit.mission, visit.age) == (Stage.MISSION, "", "16-18")
    assert go(START, ChooseLanguage("vi"), SkipNote(), route=Route((ONLY_HEAVY,))) == fresh(PROFILE, 1)


def test_the_steps_of_a_skipped_lesson_are_known_and_take_their_numbers() -> None:
    note = go(ChooseMission("heavy"), StepDone(0), visit=MISSION)
    after = go(SkipNote(), visit=note)
    assert left_out(ROUTE, note, after) == HEAVY.steps[1:3]
    assert (note.steps_seen, after.steps_seen) == (1, 4)


def test_a_lesson_whose_steps_stand_apart_is_skipped_as_a_whole() -> None:
    first, second, other = (replace(HEAVY.steps[place], step=str(place)) for place in (1, 2, 3))
    route = Route((Mission("split", (first, other, second)), PLAIN))
    note = go(START, ChooseLanguage("vi"), ChooseAge(""), ChooseMission("split"), route=route)
    assert left_out(route, note, go(SkipNote(), visit=note, route=route)) == (first, second)


def test_a_skipped_lesson_is_known_wherever_skipping_it_leads() -> None:
    only, other = ONLY_HEAVY.steps[0], replace(ONLY_HEAVY.steps[0], lesson="other")
    missions = {"choice": (only,), "note": (only, other), "result": (PLAIN.steps[0], only)}
    route = Route(tuple(Mission(name, steps) for name, steps in missions.items()))
    for name, done in (("choice", ()), ("note", ()), ("result", (StepDone(0),))):
        note = go(START, ChooseLanguage("vi"), ChooseAge(""), ChooseMission(name), *done, route=route)
        assert left_out(route, note, go(SkipNote(), visit=note, route=route)) == (only,)
    single = Route((ONLY_HEAVY,))
    note = go(START, ChooseLanguage("vi"), route=single)
    assert left_out(single, note, go(SkipNote(), visit=note, route=single)) == (only,)


def test_who_goes_on_or_away_at_a_content_note_skips_nothing() -> None:
    note = go(ChooseMission("heavy"), StepDone(0), visit=MISSION)
    on = (AcceptNote(), OpenHelp(), ChooseLanguage("en"), AskLeave(), Quiet(), Broke())
    assert not any(left_out(ROUTE, note, go(event, visit=note)) for event in on)
    asked, broken = go(AskLeave(), visit=note), go(Broke(), visit=note)
    waiting = go(Quiet(), *[Tick()] * 14, visit=note)
    for before, event in ((asked, Leave()), (asked, AskLeave()), (broken, Leave()), (waiting, Tick())):
        after = go(event, visit=before)
        assert after.stage is Stage.ATTRACT
        assert left_out(ROUTE, before, after) == ()
    assert left_out(ROUTE, PLAY, go(StepDone(0), visit=PLAY)) == ()
    assert left_out(ROUTE, MISSION, PLAY) == ()


def test_a_content_note_is_not_asked_again_in_the_same_visit() -> None:
    route = Route((ONLY_HEAVY,))
    visit = go(START, ChooseLanguage("vi"), AcceptNote(), StepDone(0), Again(), route=route)
    assert visit.stage is Stage.PLAY


def test_the_way_out_asks_once_in_a_mission_and_a_second_tap_leaves() -> None:
    asked = go(AskLeave(), visit=PLAY)
    assert (asked.stage, asked.overlay, asked.paused) == (Stage.PLAY, Overlay.LEAVING, True)
    assert go(Stay(), visit=asked).overlay is Overlay.NONE
    assert go(AskLeave(), visit=asked) == go(Leave(), visit=asked) == fresh(PROFILE, 1)


@pytest.mark.parametrize("visit", [LANGUAGE, WHO, MISSION, RESULT], ids=lambda visit: visit.stage)
def test_the_way_out_leaves_at_once_where_nothing_is_lost(visit: Visit) -> None:
    assert go(AskLeave(), visit=visit) == fresh(PROFILE, 1)


@pytest.mark.parametrize("visit", STAGES, ids=lambda visit: visit.stage)
def test_help_opens_and_closes_anywhere_without_losing_the_place(visit: Visit) -> None:
    opened = go(OpenHelp(), visit=visit)
    assert opened.overlay is Overlay.HELP
    assert refused(opened, OpenHelp(), Stay(), Leave())
    closed = go(CloseHelp(), visit=opened)
    assert (closed.stage, closed.step, closed.overlay) == (visit.stage, visit.step, Overlay.NONE)


def test_help_takes_the_place_of_the_question_whether_to_leave() -> None:
    assert go(AskLeave(), OpenHelp(), visit=PLAY).overlay is Overlay.HELP


def test_after_the_result_another_mission_can_be_chosen() -> None:
    visit = go(Again(), visit=RESULT)
    assert (visit.stage, visit.mission, visit.judged) == (Stage.MISSION, "", ())
    assert [played.mission for played in visit.played] == ["three"]
    assert go(Finish(), visit=RESULT) == fresh(PROFILE, 1)


def test_comfort_is_kept_through_the_visit_and_wiped_after_it() -> None:
    visit = go(SetCalm(on=True), SetSound(on=False), visit=PLAY)
    assert (visit.calm_motion, visit.sound) == (True, False)
    assert go(AskLeave(), Leave(), visit=visit) == fresh(PROFILE, 1)


def test_idle_time_is_longer_while_something_long_is_shown() -> None:
    assert wait(PLAY, PROFILE) == Wait(45_000, Quiet())
    long = go(StepShown(long=True), visit=PLAY)
    assert wait(long, PROFILE) == Wait(90_000, Quiet())
    assert wait(go(StepDone(0), visit=long), PROFILE) == Wait(45_000, Quiet())


def test_the_attract_screen_waits_only_to_forget_what_somebody_left_there() -> None:
    assert wait(ATTRACT, PROFILE) is None
    visit = go(ChooseLanguage("id"), visit=ATTRACT)
    assert wait(visit, PROFILE) == Wait(45_000, Quiet())
    assert go(Quiet(), visit=visit) == ATTRACT


def test_the_quiet_ring_counts_down_and_wipes() -> None:
    visit = go(Quiet(), visit=PLAY)
    assert (visit.quiet_left, visit.paused, wait(visit, PROFILE)) == (15, True, Wait(1000, Tick()))
    assert refused(visit, Quiet())
    assert go(*[Tick()] * 14, visit=visit).quiet_left == 1
    assert go(*[Tick()] * 15, visit=visit) == fresh(PROFILE, 1)


@pytest.mark.parametrize("event", [Touch(), AskLeave(), OpenHelp(), START, SetCalm(on=True)])
def test_the_first_touch_only_ends_the_quiet_ring(event: Event) -> None:
    visit = go(event, visit=go(Quiet(), Tick(), visit=PLAY))
    assert (visit.stage, visit.overlay, visit.quiet, visit.calm_motion) == (Stage.PLAY, Overlay.NONE, False, False)


def test_a_language_can_be_chosen_under_the_quiet_ring() -> None:
    visit = go(ChooseLanguage("en"), visit=go(Quiet(), visit=PLAY))
    assert (visit.language, visit.quiet) == ("en", False)
    assert not go(ChooseLanguage("vi"), visit=go(Quiet(), visit=PLAY)).quiet


def test_what_runs_by_itself_does_not_end_the_quiet_ring() -> None:
    assert go(StepJudged(0, (HIT,)), visit=go(Quiet(), visit=PLAY)).quiet


def test_only_the_visitor_starts_the_idle_time_anew() -> None:
    assert rearms(PLAY, go(Touch(), visit=PLAY), PROFILE)
    assert not rearms(PLAY, go(StepJudged(0, (HIT,)), visit=PLAY), PROFILE)
    quiet = go(Quiet(), visit=PLAY)
    assert rearms(PLAY, quiet, PROFILE)
    assert rearms(quiet, go(Tick(), visit=quiet), PROFILE)


def test_a_visit_that_saw_its_result_is_finished_however_it_is_left() -> None:
    idle = go(Quiet(), *[Tick()] * 14, visit=RESULT)
    for before in (RESULT, idle, go(Again(), visit=RESULT)):
        end = ended(before, fresh(PROFILE, 1))
        assert end is not None
        assert (end.reason, end.missions) == (Reason.FINISHED, 1)


def test_an_abandoned_visit_says_where_it_stopped_and_why() -> None:
    step_two = go(StepDone(0), visit=PLAY)
    left = ended(go(AskLeave(), visit=step_two), fresh(PROFILE, 1))
    assert left is not None
    assert (left.reason, left.stage, left.step, left.missions) == (Reason.LEFT, Stage.PLAY, 1, 0)
    idle = ended(go(Quiet(), visit=WHO), fresh(PROFILE, 1))
    assert idle is not None
    assert (idle.reason, idle.stage) == (Reason.IDLE, Stage.WHO)


def test_a_visit_that_goes_on_or_never_began_has_not_ended() -> None:
    assert ended(PLAY, RESULT) is None
    assert ended(go(ChooseLanguage("id")), ATTRACT) is None


def test_new_acts_are_numbered_through_the_visit_and_know_their_step() -> None:
    first = go(StepJudged(0, (HIT, MISS)), visit=PLAY)
    assert [(act.n, act.step.step) for act in acts(ROUTE, PLAY, first)] == [(1, "one"), (2, "one")]
    assert acts(ROUTE, RESULT, go(Again(), visit=RESULT)) == ()
    again = go(Again(), ChooseMission("three"), visit=RESULT)
    judged = go(StepJudged(0, (HIT,)), visit=again)
    assert [act.n for act in acts(ROUTE, again, judged)] == [4]
    assert acts(ROUTE, go(StepJudged(0, (HIT,)), visit=PLAY), go(StepJudged(0, (HIT,)), StepDone(0), visit=PLAY)) == ()
    assert acts(ROUTE, MISSION, PLAY) == ()


def test_second_tries_are_not_written_down_and_take_no_number() -> None:
    again = replace(MISS, again=True)
    first = go(StepJudged(0, (HIT,)), visit=PLAY)
    tried = go(StepJudged(0, (HIT, again)), visit=first)
    assert acts(ROUTE, first, tried) == ()
    onward = go(StepJudged(0, (HIT, again, MISS)), visit=tried)
    assert [(act.n, act.outcome) for act in acts(ROUTE, tried, onward)] == [(2, MISS)]
    over = go(StepDone(0), StepDone(1), visit=tried)
    assert (summary(over).caught, summary(over).tricks) == (1, 1)
    later = go(Again(), ChooseMission("three"), visit=over)
    assert [act.n for act in acts(ROUTE, later, go(StepJudged(0, (HIT,)), visit=later))] == [2]


def test_every_step_and_every_replay_has_a_seed_of_its_own() -> None:
    again = go(Again(), ChooseMission("three"), visit=RESULT)
    assert len({step_seed(PLAY), step_seed(go(StepDone(0), visit=PLAY)), step_seed(again)}) == 3
    assert step_seed(PLAY) == step_seed(go(ChooseLanguage("en"), visit=PLAY))


def test_the_place_is_known_in_a_mission_only() -> None:
    assert place(ROUTE, PLAY) == PLAIN.steps[0]
    assert place(ROUTE, RESULT) is None
    assert place(ROUTE, WHO) is None


def test_the_summary_counts_the_mission_and_the_shield_the_visit() -> None:
    one = summary(RESULT)
    assert (one.caught, one.tricks, one.accused, one.honest, one.helped) == (1, 2, 0, 0, 1)
    assert (one.near_miss, one.shield, one.stars) == ("fear", (Skill.SPOT, Skill.TELL), 3)
    again = go(Again(), ChooseMission("three"), StepDone(0), StepDone(1), visit=RESULT)
    two = summary(again)
    assert (two.shield, two.stars) == ((Skill.SPOT, Skill.TELL), 0)


def test_impossible_missions_routes_and_profiles_are_refused() -> None:
    with pytest.raises(ValueError, match="at least one step"):
        Mission("empty", ())
    with pytest.raises(ValueError, match="same id"):
        Route((PLAIN, PLAIN))
    with pytest.raises(ValueError, match="one second"):
        Profile(quiet_s=0)
    with pytest.raises(ValueError, match="unknown"):
        Profile(language="xx")
