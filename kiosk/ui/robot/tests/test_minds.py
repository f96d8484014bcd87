"""How visitors differ, whose seat they take, and that together they see the whole of a story; without a screen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from kiosk.core.kind import Places
from kiosk.core.rng import derived
from kiosk.kinds import kinds
from kiosk.ui.play import Play
from kiosk.ui.robot.dice import Dice
from kiosk.ui.robot.foresight import move_of
from kiosk.ui.robot.gestures import Hammer, Stop, Swipe, Tap
from kiosk.ui.robot.minds import Mind, staying
from kiosk.ui.robot.temper import ENOUGH, HASTY, IDLE_WITHIN, PATIENT, Temper, drawn
from kiosk.ui.robot.trails import Trails

STEP = "lesson/story"
BAR = ["leave", "help", "languages"]
EXITS = [f"exit:{place}" for place in range(4)]
SEATS = ("vy", "huy", "me")


def story(*, seats: bool = False) -> Any:
    kind = kinds()["scenario"]
    sample = yaml.safe_load((kind.folder / "sample.yaml").read_text("utf-8"))
    if seats:
        taken = [{"id": one, "name": one, "you": one, "start": "ring"} for one in SEATS]
        sample |= {"seats": taken, "content_note": "Sắp có lời doạ, không phải thật."}
    return kind.spec.model_validate({key: sample[key] for key in sample if key not in {"id", "kind", "title"}})


def play_of(spec: Any, seed: int = 1) -> Play:
    return Play(kinds()["scenario"], spec, seed)


def acts_of(play: Play) -> list[str]:
    """What the screens would let a finger press."""
    view = play.view
    acts = [*BAR, *(f"choose:{place}" for place in range(len(view.choices)))]
    acts += [f"exit:{place}" for place in range(len(view.exits))]
    acts += [f"sit:{place}" for place in range(len(view.seats)) if view.phase == "note"]
    acts += ["seats"] if view.phase == "debrief" and view.seats else []
    acts += [f"replay-from:{step.turn}" for step in view.steps if step.can_replay]
    acts += ["finish"] if view.phase in {"note", "debrief"} else []
    return [*acts, *(["skip"] if view.phase == "scene" else []), *(["more"] if view.can_more else [])]


def toured(spec: Any, mind: Mind) -> list[tuple[int, str]]:
    """The seats and endings that one visitor comes to, until the story is over or they leave."""
    play, seen = play_of(spec, mind.number), dict[tuple[int, int, str], None]()
    while not play.done:
        gesture = mind.decide(acts_of(play), play, STEP)
        if gesture is None or isinstance(gesture, Stop) or mind.gestures > mind.temper.patience:
            break
        if move := move_of(play.kind, gesture.act):
            play.apply(move)
        mind.trails.note(STEP, play)
        if play.view.phase == "ending":
            seen[play.state.plays, play.state.seat, play.state.node] = None
    return [(seat, node) for _, seat, node in seen]


def run(spec: Any, style: str, visitors: int, seed: int = 1) -> list[tuple[int, str]]:
    """The seats and endings of a whole run."""
    trails = Trails()
    minds = (Mind(style, Dice(derived(seed, str(one))), "", one, trails) for one in range(visitors))
    return [ending for mind in minds for ending in toured(spec, mind)]


def erratic(seed: int, **temper: Any) -> Mind:
    mind = Mind("random", Dice(seed))
    mind.temper = Temper(**temper)
    return mind


def test_the_erratic_differ_in_everything_and_few_are_very_patient() -> None:
    tempers = [drawn("random", Dice(seed)) for seed in range(400)]
    patience = sorted(one.patience for one in tempers)
    assert HASTY <= patience[0] < 30
    assert 300 < patience[-1] < PATIENT
    assert patience[200] < (HASTY + PATIENT) / 2
    assert {one.curious for one in tempers} == {True, False}
    for trait in ("stays", "trusts", "again"):
        values = {getattr(one, trait) for one in tempers}
        assert (min(values) < 5, max(values)) == (True, 100)


def test_equal_dice_make_equal_tempers() -> None:
    assert [drawn("random", Dice(3)) for _ in range(2)] == [drawn("random", Dice(3))] * 2


def test_the_others_stay_for_a_whole_lesson_and_the_idle_stop_at_different_times() -> None:
    assert drawn("wise", Dice(1)) == drawn("careless", Dice(2)) == Temper(patience=ENOUGH)
    stops = [drawn("idle", Dice(seed)).stops_after for seed in range(200)]
    assert 1 <= min(stops) < 5
    assert 80 < max(stops) <= IDLE_WITHIN


def test_the_idle_stop_at_the_result_at_the_latest() -> None:
    mind = Mind("idle", Dice(1))
    mind.temper = Temper()
    assert mind.decide(["again", "finish", "help"], None) == Stop()


def test_the_erratic_do_everything_and_leave_when_their_patience_is_over() -> None:
    kind = kinds()["judge"]
    sample = yaml.load((kind.folder / "sample.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
    spec = kind.spec.model_validate({key: sample[key] for key in sample if key not in {"id", "kind", "title"}})
    play, acts = Play(kind, spec, 1), ["answer:false", "answer:true", *BAR]
    minds = [erratic(seed, patience=60) for seed in range(9)]
    seen = [mind.decide(acts, play) for mind in minds for _ in range(60)]
    assert {type(gesture) for gesture in seen} == {Tap, Hammer, Swipe}
    assert {gesture.act for gesture in seen if isinstance(gesture, Tap)} == set(acts)
    assert minds[0].decide(acts, play) == Tap("leave")
    assert minds[0].decide(["sound"], None) == Tap("sound")


def test_those_who_stay_never_think_of_the_ways_out() -> None:
    play = play_of(story())
    while not play.view.choices:
        play.apply(move_of(play.kind, "more"))

    def left(stays: int) -> int:
        mind = erratic(3, stays=stays)
        return sum(getattr(mind.decide(acts_of(play), play), "act", "") in {*EXITS, "skip"} for _ in range(60))

    assert left(100) == 0
    assert left(0) > 20


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        (["choose:0", "exit:1", "skip", "help"], ["choose:0", "help"]),
        (["sit:0", "more", "finish"], ["sit:0", "more"]),
        (["replay-from:2", "finish"], ["replay-from:2", "finish"]),
    ],
)
def test_ways_out_are_exits_skipping_and_not_beginning_but_not_the_end(acts: list[str], expected: list[str]) -> None:
    assert staying(acts) == expected


@pytest.mark.parametrize("again", [0, 100])
def test_some_play_a_story_again_from_a_step_or_another_seat_and_some_go_on(again: int) -> None:
    play = play_of(story(seats=True))
    for act in ("more", "exit:0", "more", "more"):
        play.apply(move_of(play.kind, act))
    acts = [act for act in acts_of(play) if act not in BAR]
    assert {"seats", "finish"} < set(acts)
    gestures = [erratic(seed, again=again).decide(acts, play) for seed in range(60)]
    done = Counter(gesture.act for gesture in gestures if isinstance(gesture, Tap | Hammer))
    if again:
        assert set(done) == set(acts)
        assert done["finish"] < 10
    else:
        assert done["finish"] > 40


@pytest.mark.parametrize("style", ["wise", "careless", "idle", "random"])
def test_the_seats_take_turns(style: str) -> None:
    spec = story(seats=True)
    for number in range(6):
        play, mind = play_of(spec), Mind(style, Dice(7), "", number)
        mind.temper = Temper(stays=100)
        gesture = mind.decide(acts_of(play), play, STEP)
        if number % 3:
            assert gesture == Tap(f"sit:{number % 3}")
            play.apply(move_of(play.kind, f"sit:{number % 3}"))
            gesture = mind.decide(acts_of(play), play, STEP)
        assert gesture not in {Tap(f"sit:{number % 3}"), None}
        assert play.state.seat == number % 3


def test_the_wise_see_the_best_of_every_seat_and_the_careless_the_worst() -> None:
    spec = story(seats=True)
    ranks = {one.id: one.rank for one in spec.endings}
    wise, careless = run(spec, "wise", 9), run(spec, "careless", 9)
    assert {seat for seat, node in wise if ranks[node] == "best"} == {0, 1, 2}
    assert {seat for seat, node in careless if ranks[node] == "bad"} == {0, 1, 2}
    assert "best" not in {ranks[node] for _, node in careless}


def test_the_trusting_do_what_the_careless_do() -> None:
    play = play_of(story())
    while not play.view.choices:
        play.apply(move_of(play.kind, "more"))
    acts = acts_of(play)
    trusting = {erratic(seed, trusts=100).decide(acts, play) for seed in range(40)}
    assert trusting == {Mind("careless", Dice(seed)).decide(acts, play) for seed in range(40)}
    assert trusting < {Tap(act) for act in acts if act.startswith("choose:")}


def known_but(spec: Any, place: str) -> Trails:
    """The trails of a run that has been everywhere else."""
    trails, play = Trails(), play_of(spec)
    for one in (*spec.scenes, *spec.endings):
        if one.id != place:
            play.state = replace(play.state, node=one.id)
            trails.note(STEP, play)
    return trails


@pytest.mark.parametrize("place", ["secret", "room", "mum", "out-late"])
def test_the_curious_go_where_nobody_of_the_run_has_been(place: str) -> None:
    for seed in range(5):
        play, mind = play_of(story()), erratic(seed, curious=True)
        mind.trails = known_but(play.spec, place)
        while play.state.node != place:
            gesture = mind.decide(acts_of(play), play, STEP)
            assert isinstance(gesture, Tap)
            assert play.apply(move_of(play.kind, gesture.act))
        mind.trails.note(STEP, play)
        assert mind.trails.fresh(STEP, play_of(play.spec), ["more", *EXITS]) == []


def test_what_only_time_leads_to_and_what_another_story_has_are_no_aim_of_the_curious() -> None:
    play = play_of(story())
    assert known_but(play.spec, "hurry").fresh(STEP, play, acts_of(play)) == []
    assert known_but(play.spec, "hurry").fresh("other/story", play, acts_of(play)) != []


@dataclass(frozen=True, slots=True)
class Step:
    """The only move of the kind below."""

    left: bool


@dataclass(frozen=True, slots=True)
class Fork:
    """A state that is nothing like that of a story."""

    node: str = ""


def fork(*, places: bool) -> Play:
    """A kind that nobody here has heard of: from the start it goes to ``left`` or ``right``, and no further."""
    kind: Any = SimpleNamespace(
        moves=(Step,),
        start=lambda _spec, _seed: Fork(),
        reduce=lambda _spec, state, move: state if state.node else Fork("left" if move.left else "right"),
        places=Places(lambda _: ("left", "right"), lambda _, at: at.node, lambda _, at, *_to: at) if places else None,
    )
    return Play(kind, None, 1)


def test_the_curious_ask_a_kind_where_it_is_and_know_nothing_of_its_states() -> None:
    play, trails, acts = fork(places=True), Trails(), ["step:true", "step:false"]
    trails.note(STEP, play)
    assert trails.fresh(STEP, play, acts) == ["step:false", "step:true"]
    play.apply(Step(left=True))
    trails.note(STEP, play)
    assert trails.fresh(STEP, fork(places=True), acts) == ["step:false"]
    assert trails.fresh(STEP, play, acts) == []


def test_activities_without_places_leave_no_trail() -> None:
    play, trails = fork(places=False), Trails()
    trails.note(STEP, play)
    assert trails.fresh(STEP, play, ["step:true"]) == []


def test_erratic_visitors_together_see_every_ending_of_every_seat() -> None:
    spec = story(seats=True)
    every = {(seat, one.id) for seat in range(len(SEATS)) for one in spec.endings}
    assert set(run(spec, "random", 60)) == every


def test_equal_seeds_decide_alike_also_among_the_curious() -> None:
    spec = story(seats=True)
    assert run(spec, "random", 12, seed=5) == run(spec, "random", 12, seed=5)
    assert run(spec, "random", 12, seed=5) != run(spec, "random", 12, seed=6)
