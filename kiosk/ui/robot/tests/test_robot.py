"""How robot visitors decide, and what they count; without a screen."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from kiosk.core.kind import Places
from kiosk.core.outcome import Outcome, Skill, Verdict
from kiosk.kinds import kinds
from kiosk.ui.play import Play
from kiosk.ui.robot import meters
from kiosk.ui.robot.dice import Dice
from kiosk.ui.robot.foresight import BAD, GOOD, HELP, NOTHING, changing, move_of, prospects
from kiosk.ui.robot.gestures import Stop, Swipe, Tap
from kiosk.ui.robot.ledger import Ledger
from kiosk.ui.robot.minds import Mind
from kiosk.ui.robot.report import Report
from kiosk.ui.robot.temper import Temper
from kiosk.ui.robot.witness import Witness
from kiosk.visit import Act, MissionStep, Route, Visit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STEPS = {"answer:false", "answer:true", "next", "leave", "help", "languages"}


def play_of(name: str, seed: int = 1) -> Play:
    kind = kinds()[name]
    sample = yaml.load((kind.folder / "sample.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
    spec = kind.spec.model_validate({key: sample[key] for key in sample if key not in {"id", "kind", "title"}})
    return Play(kind, spec, seed)


def test_an_act_is_a_move_by_its_name_and_arguments() -> None:
    judge, quiz, scenario = (kinds()[name] for name in ("judge", "quiz", "scenario"))
    assert move_of(judge, "answer:true") == judge.moves[0](trick=True)
    assert move_of(judge, "answer:false") == judge.moves[0](trick=False)
    assert move_of(quiz, "pick:2") == quiz.moves[0](2)
    assert move_of(scenario, "set-calm:true") is not None
    assert [move_of(quiz, act) for act in ("pick", "next:1", "help", "who:16-18")] == [None] * 4


def test_only_what_would_change_the_play_counts() -> None:
    play = play_of("judge")
    assert set(changing(play, STEPS)) == {"answer:false", "answer:true"}
    assert play.state == play_of("judge").state


def test_the_better_answer_of_a_judge_card_is_foreseen() -> None:
    ahead = {one.act: one.rank for one in prospects(play_of("judge"), STEPS) if one.moves == 1}
    assert set(ahead.values()) == {GOOD, BAD}


def test_several_picks_and_the_submit_after_them_are_foreseen() -> None:
    play = play_of("quiz")
    while play.view.form != "many":
        play.apply(move_of(play.kind, "pick:0"))
        play.apply(move_of(play.kind, "next"))
    picks = [f"pick:{place}" for place in range(len(play.view.options))]
    best = [one for one in prospects(play, picks) if one.rank == GOOD]
    right = sum(
        option.correct for question in play.spec.questions if question.form == "many" for option in question.options
    )
    assert min(one.moves for one in best) == right + 1


def test_telling_somebody_is_the_best_of_a_story_and_its_end_is_nothing() -> None:
    play = play_of("scenario")
    exits = [f"exit:{place}" for place in range(4)]
    assert {one.rank for one in prospects(play, exits)} == {GOOD, HELP}
    slides = play_of("slides")
    assert {one.rank for one in prospects(slides, ["next", "back"])} == {NOTHING}


def test_short_cuts_and_second_plays_are_no_way_forward_for_those_who_look_ahead() -> None:
    play = play_of("scenario")
    assert set(changing(play, ["skip"])) == {"skip"}
    assert prospects(play, ["skip"]) == ()
    play.apply(move_of(play.kind, "exit:0"))
    for _ in range(2):
        play.apply(move_of(play.kind, "more"))
    acts = ["replay-from:0", "finish"]
    assert set(changing(play, acts)) == set(acts)
    assert [one.act for one in prospects(play, acts)] == ["finish"]


@pytest.mark.parametrize(("style", "good"), [("wise", True), ("careless", False)])
@pytest.mark.parametrize("kind", ["judge", "quiz"])
def test_the_wise_are_always_right_and_the_careless_never(kind: str, style: str, good: bool) -> None:
    play, mind = play_of(kind), Mind(style, Dice(5))
    acts = ["answer:false", "answer:true", "next", "submit", *(f"pick:{place}" for place in range(6)), "leave"]
    while not play.done:
        gesture = mind.decide(acts, play)
        assert isinstance(gesture, (Tap, Swipe))
        assert play.apply(move_of(play.kind, gesture.act))
    assert {outcome.verdict.good for outcome in play.outcomes} == {good}


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        (["language:vi", "language:en", "language:id", "start"], "start"),
        (["language:vi", "language:en", "language:id"], "language:en"),
        (["mission:a", "mission:b", "leave"], "mission:a"),
        (["accept", "skip", "leave", "help"], "accept"),
        (["stay", "leave-now"], "stay"),
        (["here"], "here"),
        (["again", "finish", "help"], "finish"),
    ],
)
def test_the_steady_know_their_way_outside_the_activities(acts: list[str], expected: str) -> None:
    for style in ("wise", "careless", "idle"):
        mind = Mind(style, Dice(2), "en")
        mind.temper = Temper()
        rests = style == "idle" and "again" in acts
        assert mind.decide(acts, None) == (Stop() if rests else Tap(expected))


def test_nothing_to_press_is_waited_for_and_the_idle_stop() -> None:
    assert Mind("wise", Dice(1)).decide([], None) is None
    assert Mind("wise", Dice(1)).decide(["sound"], None) is None
    mind = Mind("idle", Dice(1))
    gestures = [mind.decide(["start"], None) for _ in range(mind.temper.stops_after)]
    assert gestures[-1] == Stop()
    assert set(gestures[:-1]) <= {Tap("start")}


def test_dice_repeat_and_stay_in_range() -> None:
    one, two = Dice(4), Dice(4)
    assert [one.below(6) for _ in range(50)] == [two.below(6) for _ in range(50)]
    assert not any(Dice(seed).chance(0) for seed in range(20))
    assert all(Dice(seed).chance(100) for seed in range(20))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([], {"p50": 0.0, "p99": 0.0}),
        ([3.0], {"p50": 3.0, "p99": 3.0}),
        (list(range(1, 101)), {"p50": 50, "p99": 99}),
    ],
)
def test_percentiles_are_values_that_were_measured(values: list[float], expected: dict[str, float]) -> None:
    assert meters.percentiles(values, 50, 99) == expected


def test_memory_is_read_from_the_system_or_guessed_from_the_peak(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert meters.rss_mb() > 1
    assert meters.peak_mb() > 1
    status = tmp_path / "status"
    status.write_text("Name:\tkiosk\nVmHWM:\t    4096 kB\nVmRSS:\t    2560 kB\n", encoding="ascii")
    monkeypatch.setattr(meters, "_STATUS", status)
    assert (meters.rss_mb(), meters.peak_mb()) == (2.5, 4)
    status.unlink()
    monkeypatch.setattr(meters, "_peak", lambda: 7.0)
    assert (meters.rss_mb(), meters.peak_mb()) == (7, 7)


class Keeper:
    def __init__(self) -> None:
        self.kept: list[Callable[[], None]] = []
        self.followed = 0

    def follow(self, route: Route, before: Visit, after: Visit) -> None:
        assert isinstance(route, Route)
        self.followed += before.id != after.id

    def keep(self, visit: Visit, act: Act, kept: Callable[[], None]) -> None:
        assert (visit.id, act.step.kind) == ("v", "judge")
        self.kept.append(kept)

    def today(self) -> int:
        return 7


def act(n: int) -> Act:
    return Act(n, MissionStep("lesson", "step", "judge"), Outcome("item", "trick", Verdict.HIT, Skill.SPOT))


def test_the_ledger_has_a_line_for_every_answer_once_it_is_acknowledged(tmp_path: Path) -> None:
    keeper, ledger, told = Keeper(), Ledger(tmp_path / "ledger"), []
    witness = Witness(keeper, ledger)
    witness.keep(Visit(id="v"), act(1), lambda: told.append(1))
    witness.keep(Visit(id="v"), act(2), lambda: told.append(2))
    assert witness.waiting
    assert (tmp_path / "ledger").read_text() == ""
    keeper.kept[0]()
    witness.acknowledged()
    ledger.close()
    assert (tmp_path / "ledger").read_text() == "v 1 kept\nv 2 late\n"
    assert (told, witness.late, witness.answers["judge"], witness.waiting) == ([1], 1, 2, False)
    witness.follow(Route(), Visit(), Visit(id="v"))
    assert (witness.today(), keeper.followed) == (7, 1)


def test_an_answer_that_was_left_before_it_was_acknowledged_is_not_waited_for() -> None:
    witness = Witness(Keeper())
    witness.keep(Visit(id="v"), act(1), lambda: None)
    witness.follow(Route(), Visit(id="v"), Visit())
    assert not witness.waiting
    witness.keep(Visit(id="v"), act(2), lambda: None)
    witness.begun("quiz")
    assert not witness.waiting
    assert witness.plays == {"quiz": 1}


def test_an_ending_is_counted_once_each_time_that_a_story_is_played_and_those_that_nobody_saw_are_named() -> None:
    witness = Witness(Keeper())
    story = SimpleNamespace(endings=[SimpleNamespace(id="out"), SimpleNamespace(id="lost")])
    kind = SimpleNamespace(places=Places(names=lambda _: (), here=lambda _, at: at, go=lambda _, at, *_to: at))

    def at(state: str, rank: str = "", plays: int = 1) -> Any:
        return SimpleNamespace(kind=kind, view=SimpleNamespace(ending_rank=rank, plays=plays), state=state, spec=story)

    going, ended = at("ring"), at("out", "best")
    other: Any = SimpleNamespace(kind=kind, view=SimpleNamespace(), state="a", spec=SimpleNamespace(endings="abc"))
    witness.look(going, lambda: "lesson/call")
    assert list(witness.never["lesson/call"]) == ["out", "lost"]
    for looked_at in (None, other, ended, ended):
        witness.look(looked_at, lambda: "lesson/call")
    assert witness.endings == {"lesson/call": {"out": 1}}
    assert list(witness.never["lesson/call"]) == ["lost"]
    ended.state, ended.view.plays = "lost", 2
    for _ in range(2):
        witness.look(ended, lambda: "lesson/call")
    assert witness.endings == {"lesson/call": {"out": 1, "lost": 1}}
    assert witness.never["lesson/call"] == {}


def test_a_report_is_fine_only_when_nothing_is_amiss() -> None:
    assert Report(answers_shown=3, answers_stored=3).fine
    assert not Report(answers_shown=3, answers_stored=2).fine
    assert not Report(stuck=["attract start"]).fine
    assert not Report(crashes=1).fine
    assert not Report(qt_warnings=1).fine
    assert set(Report().as_json()) >= {
        "visitors",
        "sessions",
        "steps",
        "by_kind",
        "endings",
        "endings_never",
        "rss_after",
    }
