from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.model import Scenario
from kiosk.activities.scenario.moves import Choose, Exit, Finish, How, More, Phase, ReplayFrom, SetCalm, Sit, TimeUp
from kiosk.activities.scenario.story import story_of
from kiosk.core.kind import Wait
from kiosk.core.outcome import Outcome, Skill, Verdict

if TYPE_CHECKING:
    from kiosk.activities.scenario.moves import Move, State

SAFE, UNSAFE, HELP = Verdict.SAFE, Verdict.UNSAFE, Verdict.HELP


def steps(spec: Scenario, state: State, *moves: Move) -> State:
    for move in moves:
        state = KIND.reduce(spec, state, move)
    return state


def test_a_play_begins_with_the_first_line_and_the_effects_of_the_first_scene(spec: Scenario) -> None:
    state = KIND.start(spec, 7)
    assert (state.phase, state.node, state.shown, state.visit) == (Phase.SCENE, "ring", 1, 1)
    assert state.values == (45, 0)
    assert state.before == (60, 0)


def test_lines_are_said_one_after_another_after_a_breath(spec: Scenario) -> None:
    state = KIND.start(spec, 1)
    wait = KIND.wait(spec, state)
    assert wait is not None
    assert isinstance(wait.move, More)
    assert 900 <= wait.after_ms <= 1400
    state = KIND.reduce(spec, state, wait.move)
    assert state.shown == 2
    assert KIND.wait(spec, state) is None


def test_a_longer_line_gets_a_longer_breath(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", lines=["Alô.", "một hai ba bốn năm sáu bảy tám chín mười " * 3, "Alô."])])
    first = KIND.start(spec, 1)
    short, long = KIND.wait(spec, first), KIND.wait(spec, replace(first, shown=2))
    assert short is not None
    assert long is not None
    assert (short.after_ms, long.after_ms) == (900, 1400)


def test_choices_wait_for_the_last_line_but_exits_do_not(spec: Scenario) -> None:
    state = KIND.start(spec, 1)
    assert KIND.reduce(spec, state, Choose(0)) is state
    assert KIND.reduce(spec, state, Exit(0)) is not state


def test_a_choice_without_a_reason_goes_on_at_once_to_a_scene_that_takes_a_breath(spec: Scenario, play: Any) -> None:
    state = play(spec, ["ask"])
    assert (state.phase, state.node, state.shown, state.visit) == (Phase.SCENE, "secret", 0, 2)
    assert KIND.wait(spec, state) == Wait(500, More())
    assert KIND.reduce(spec, state, Choose(0)) is state


def test_a_judged_choice_shows_its_reason_first_and_its_effects_with_it(spec: Scenario, play: Any) -> None:
    state = play(spec, ["ask", "promise"])
    assert (state.phase, state.node, state.pending) == (Phase.REASON, "secret", "room")
    assert (state.values, state.before) == ((30, 0), (45, 0))
    assert KIND.wait(spec, state) is None
    on = KIND.reduce(spec, state, More())
    assert (on.phase, on.node, on.values, on.pending) == (Phase.SCENE, "room", (30, 1), "")


def test_only_choices_whose_condition_holds_can_be_taken(spec: Scenario, play: Any) -> None:
    calm = play(spec, ["ask", "promise", "more", "more"])
    assert len(KIND.view(spec, calm).choices) == 2
    shaken = replace(calm, values=(29, 1))
    assert len(KIND.view(spec, shaken).choices) == 1
    assert KIND.reduce(spec, shaken, Choose(1)) is shaken
    assert KIND.reduce(spec, calm, Choose(1)).path[-1].act == "doubt"


def test_a_timer_runs_once_there_is_something_to_choose(spec: Scenario, play: Any) -> None:
    state = play(spec, ["ask", "more"])
    assert KIND.wait(spec, state) == Wait(20_000, TimeUp(visit=2))
    late = KIND.reduce(spec, state, TimeUp(2))
    assert (late.node, late.path[-1].how) == ("hurry", How.TIMER)


def test_a_timer_that_can_be_switched_off_does_nothing_then(spec: Scenario, play: Any) -> None:
    calm = KIND.reduce(spec, play(spec, ["ask", "more"]), SetCalm(on=True))
    assert KIND.wait(spec, calm) is None
    assert KIND.reduce(spec, calm, TimeUp(2)) is calm
    assert KIND.reduce(spec, calm, SetCalm(on=True)) is calm
    assert KIND.wait(spec, KIND.reduce(spec, calm, SetCalm(on=False))) == Wait(20_000, TimeUp(2))


@pytest.mark.parametrize("visit", [0, 1, 3])
def test_the_time_of_another_scene_comes_too_late(spec: Scenario, play: Any, visit: int) -> None:
    state = play(spec, ["ask", "more"])
    assert KIND.reduce(spec, state, TimeUp(visit)) is state


def test_a_scene_without_choices_goes_on_by_itself_or_by_a_tap_unless_time_is_switched_off(
    spec: Scenario, play: Any
) -> None:
    state = steps(spec, play(spec, ["ask", "more"]), TimeUp(2), More())
    wait = KIND.wait(spec, state)
    assert wait is not None
    assert isinstance(wait.move, More)
    assert 2_000 <= wait.after_ms <= 6_000
    assert KIND.wait(spec, replace(state, calm=True)) is None
    on = KIND.reduce(spec, state, More())
    assert (on.node, on.path[-1].how, on.visit) == ("room", How.NEXT, 4)


def test_goto_is_the_way_on_when_no_choice_can_be_seen(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", parts.choice("yes", "bad", when="scenes_seen > 5"), goto="good")])
    state = KIND.reduce(spec, KIND.start(spec, 1), More())
    assert (state.phase, state.node) == (Phase.ENDING, "good")


@pytest.mark.parametrize(
    ("words", "ending"),
    [
        (["hang-up"], "out-early"),
        (["ask", "hang-up"], "out-early"),
        (["ask", "promise", "obey", "hang-up"], "out-late"),
        (["ask", "promise", "obey", "tell-mother"], "out-early"),
        (["ask", "promise", "obey", "send"], "sent"),
        (["ask", "promise", "doubt", "tell-mum"], "out-late"),
        (["ask", "promise", "doubt", "hide", "refuse"], "out-late"),
        (["check"], "out-early"),
        (["ask", "ask-mum"], "out-early"),
        (["ring-111"], "out-early"),
        (["ring-113"], "out-early"),
    ],
)
def test_every_way_comes_to_its_ending(spec: Scenario, play: Any, words: list[str], ending: str) -> None:
    state = play(spec, [*words, "more"])
    assert (state.phase, state.node) == (Phase.ENDING, ending)


def test_an_exit_can_also_be_taken_instead_of_going_on_after_a_reason(spec: Scenario, play: Any) -> None:
    reason = play(spec, ["ask", "promise"])
    told = KIND.reduce(spec, reason, Exit(1))
    assert (told.phase, told.pending, told.visit) == (Phase.REASON, "out-early", 2)
    assert [turn.act for turn in told.path] == ["ask", "promise", "tell-mother"]
    assert KIND.reduce(spec, told, Exit(0)) is told


def test_an_ending_is_followed_by_the_debrief_and_then_it_is_over(spec: Scenario, play: Any) -> None:
    ending = play(spec, ["hang-up", "more"])
    assert KIND.reduce(spec, ending, Finish()) is ending
    debrief = KIND.reduce(spec, ending, More())
    assert debrief.phase is Phase.DEBRIEF
    assert KIND.reduce(spec, debrief, More()) is debrief
    over = KIND.reduce(spec, debrief, Finish())
    assert KIND.done(over)
    assert not KIND.done(debrief)
    for move in (More(), Choose(0), Exit(0), TimeUp(1), SetCalm(on=True), Finish()):
        assert KIND.reduce(spec, over, move) is over


def test_a_content_note_comes_first_and_can_be_left_without_playing(raw: dict[str, Any]) -> None:
    spec = Scenario.model_validate(raw | {"content_note": "Có lời doạ."})
    note = KIND.start(spec, 1)
    assert note.phase is Phase.NOTE
    assert KIND.progress(spec, note)[0] == 0
    assert KIND.reduce(spec, note, Exit(0)) is note
    assert KIND.reduce(spec, note, More()).phase is Phase.SCENE
    left = KIND.reduce(spec, note, Finish())
    assert KIND.done(left)
    assert KIND.outcomes(spec, left) == ()


@pytest.mark.parametrize("move", [Choose(-1), Choose(2), Exit(-1), Exit(4), Finish(), TimeUp(1), SetCalm(on=False)])
def test_a_move_that_does_not_fit_returns_the_same_state(spec: Scenario, move: Move) -> None:
    state = KIND.reduce(spec, KIND.start(spec, 1), More())
    assert KIND.reduce(spec, state, move) is state


def test_more_does_nothing_while_a_choice_is_to_be_made(spec: Scenario) -> None:
    state = KIND.reduce(spec, KIND.start(spec, 1), More())
    assert KIND.reduce(spec, state, More()) is state


def test_what_is_not_a_move_is_ignored(spec: Scenario) -> None:
    state = KIND.start(spec, 1)
    assert KIND.reduce(spec, state, object()) is state


def test_acts_are_judged_with_skill_and_tactic_in_order(spec: Scenario, play: Any) -> None:
    state = play(spec, ["ask", "promise", "doubt", "hide", "hang-up"])
    assert KIND.outcomes(spec, state) == (
        Outcome("secret", "promise", UNSAFE, Skill.TELL, "secrecy"),
        Outcome("room", "doubt", SAFE, Skill.SPOT, "isolation"),
        Outcome("money", "hang-up", SAFE, Skill.STOP, "authority"),
    )


@pytest.mark.parametrize(
    ("exit_", "verdict", "skill"),
    [
        ("hang-up", SAFE, Skill.STOP),
        ("tell-mother", HELP, Skill.TELL),
        ("ring-111", HELP, Skill.TELL),
        ("ring-113", HELP, Skill.TELL),
    ],
)
def test_exits_are_safe_or_help(spec: Scenario, play: Any, exit_: str, verdict: Verdict, skill: Skill) -> None:
    assert KIND.outcomes(spec, play(spec, [exit_])) == (Outcome("ring", exit_, verdict, skill, "fear"),)


def test_a_choice_that_helps_is_about_telling_and_may_name_its_own_tactic(small: Any, parts: Any) -> None:
    told = parts.choice("tell-her", "good", verdict="help", because="Vì thế.", tactic="shame")
    plain = parts.choice("other", "good", verdict="safe", skill="guard", because="Vì thế.")
    spec = small([parts.scene("a", told, plain)])
    state = KIND.start(spec, 1)
    assert KIND.outcomes(spec, KIND.reduce(spec, state, Choose(0))) == (
        Outcome("a", "tell-her", HELP, Skill.TELL, "shame"),
    )
    assert KIND.outcomes(spec, KIND.reduce(spec, state, Choose(1))) == (Outcome("a", "other", SAFE, Skill.GUARD, ""),)


def test_effects_keep_numbers_in_their_range_and_set_comes_before_add(small: Any, parts: Any) -> None:
    down = parts.choice("down", "a", add={"calm": "-70"})
    up = parts.choice("up", "a", add={"calm": "500"}, set={"told": "true"})
    spec = small(
        [parts.scene("a", down, up, set={"money": "3"})],
        variables={
            "calm": {"start": "50"},
            "money": {"start": "-5", "min": "-10", "max": "10"},
            "told": {"start": "false"},
        },
    )
    state = KIND.start(spec, 1)
    assert state.values == (50, 3, 0)
    state = steps(spec, state, Choose(0), More())
    assert state.values == (0, 3, 0)
    assert KIND.reduce(spec, state, Choose(1)).values == (100, 3, 1)


def test_progress_counts_scenes_seen_and_the_shortest_way_on(spec: Scenario, play: Any) -> None:
    assert KIND.progress(spec, KIND.start(spec, 1)) == (1, 1)
    assert KIND.progress(spec, play(spec, ["ask", "promise", "more"])) == (3, 4)
    assert KIND.progress(spec, play(spec, ["ask", "promise", "obey", "send", "more"])) == (4, 4)


def test_a_state_is_ids_numbers_and_tuples_only(spec: Scenario, play: Any) -> None:
    state = play(spec, ["ask", "promise", "obey"])

    def plain(value: object) -> bool:
        if isinstance(value, tuple | list):
            return all(map(plain, value))
        if isinstance(value, dict):
            return all(map(plain, value.values()))
        return isinstance(value, str | int | bool)

    assert plain(asdict(state))


def test_the_same_play_goes_on_in_another_language(raw: dict[str, Any], play: Any) -> None:
    spec = Scenario.model_validate(raw)
    state = play(spec, ["ask", "promise", "more"])
    raw["scenes"][3]["lines"] = ["Go somewhere where nobody is."]
    other = Scenario.model_validate(raw)
    assert KIND.view(other, state).lines[-1].text == "Dạ, em không kể ai đâu."
    assert KIND.view(other, KIND.reduce(other, state, More())).lines[-1].text == "Go somewhere where nobody is."


def test_a_story_is_made_once_for_a_spec(spec: Scenario, raw: dict[str, Any]) -> None:
    assert story_of(spec) is story_of(spec)
    assert story_of(Scenario.model_validate(raw)) is not story_of(spec)


def test_a_story_whose_choices_meet_again_and_again_is_no_more_work_than_a_line(small: Any, parts: Any) -> None:
    scenes = [parts.scene(f"s{n}") for n in range(60)]
    for n, scene in enumerate(scenes[:-1]):
        scene.pop("goto", None)
        scene["choices"] = [{"id": name, "text": name, "goto": f"s{n + 1}"} for name in ("one", "two")]
    story = story_of(small(scenes))
    assert story.scenes["s0"].distance == 59


def test_a_story_cannot_be_made_of_what_the_checks_refuse(small: Any, parts: Any) -> None:
    with pytest.raises(KeyError):
        story_of(small([parts.scene("a", set={"nothing": "1"})]))
    with pytest.raises(KeyError):
        story_of(small([parts.scene("a", set={"n": "true"})], variables={"n": {"start": "1"}}))
    with pytest.raises(KeyError):
        story_of(small([parts.scene("a", add={"scenes_seen": "1"})]))


MOVES = st.one_of(
    st.just(More()),
    st.builds(Choose, st.integers(-1, 4)),
    st.builds(Exit, st.integers(-1, 4)),
    st.builds(TimeUp, st.integers(0, 6)),
    st.builds(SetCalm, st.booleans()),
    st.just(Finish()),
    st.builds(ReplayFrom, st.integers(-1, 4)),
    st.builds(Sit, st.integers(-1, 2)),
)


@pytest.fixture(scope="module")
def kept_spec(folder: Any) -> Scenario:
    import yaml

    written = yaml.load((folder / "sample.yaml").read_text("utf-8"), yaml.BaseLoader)
    for key in ("id", "kind", "title"):
        del written[key]
    seats = [{"id": who, "name": who, "you": who, "start": first} for who, first in (("vy", "ring"), ("me", "mum"))]
    return Scenario.model_validate(written | {"content_note": "Có lời doạ.", "seats": seats})


@given(moves=st.lists(st.one_of(MOVES, st.just(More())), max_size=60))
def test_whatever_is_tapped_the_promises_of_a_kind_hold(kept_spec: Scenario, moves: list[Move]) -> None:
    spec = kept_spec
    state = KIND.start(spec, 1)
    judged: tuple[Outcome, ...] = ()
    ranges = [(domain.low, domain.high) for domain in story_of(spec).names.values()]
    for move in moves:
        before, state = state, KIND.reduce(spec, state, move)
        assert (state is before) == (state == before)
        outcomes = KIND.outcomes(spec, state)
        assert outcomes[: len(judged)] == judged
        judged = outcomes
        assert all(low <= value <= high for value, (low, high) in zip(state.values, ranges, strict=False))
        seen, total = KIND.progress(spec, state)
        assert 0 <= seen <= total
        view = KIND.view(spec, state)
        assert view.can_more == (KIND.reduce(spec, state, More()) is not state)
        assert bool(view.exits) == (KIND.reduce(spec, state, Exit(0)) is not state)
        wait = KIND.wait(spec, state)
        assert wait is None or KIND.reduce(spec, state, wait.move) is not state
        for rows in (view.lines, view.choices, view.exits, view.meters, view.helps, view.steps, view.seats):
            assert len({row.key for row in rows}) == len(rows)
        assert sum(row.turning for row in view.steps) == (state.phase is Phase.DEBRIEF)
        for row in view.steps:
            assert row.can_replay == (KIND.reduce(spec, state, ReplayFrom(row.turn)) is not state)
