"""From a visit to rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.core.outcome import Outcome, Skill, Verdict
from kiosk.records import AnswerRow, StepRow, VisitEnd, VisitRow
from kiosk.records import Recorder as RealRecorder
from kiosk.records.reading import StepFlow, totals
from kiosk.ui.keeper import RecordKeeper
from kiosk.visit import (
    AcceptNote,
    Act,
    Again,
    AskLeave,
    ChooseAge,
    ChooseLanguage,
    ChooseMission,
    Event,
    Finish,
    Leave,
    Mission,
    MissionStep,
    Profile,
    Quiet,
    Route,
    SkipNote,
    Start,
    StepDone,
    Tick,
    fresh,
    reduce,
)

if TYPE_CHECKING:
    from pathlib import Path

STEPS = (MissionStep("one", "a", "toy"), MissionStep("one", "b", "quiz"))
HEAVY = (MissionStep("sad", "a", "toy", note=True), MissionStep("sad", "b", "quiz", note=True))
ROUTE = Route((Mission("m", STEPS), Mission("n", STEPS[:1]), Mission("sad", HEAVY), Mission("mixed", HEAVY + STEPS)))
PROFILE = Profile(quiet_s=1)


class Recorder:
    """Remembers the rows and calls back when told to."""

    def __init__(self) -> None:
        self.rows: list[Any] = []
        self.calls: list[Any] = []

    def begin(self, row: VisitRow) -> None:
        self.rows.append(row)

    step = end = begin

    def answer(self, row: AnswerRow, acknowledged: Any) -> None:
        self.rows.append(row)
        self.calls.append(acknowledged)

    def of(self, kind: type) -> list[Any]:
        return [row for row in self.rows if isinstance(row, kind)]


class Day:
    """A clock on the wall and one that only counts."""

    def __init__(self) -> None:
        self.wall, self.s = datetime(2026, 11, 21, 15, 42, 7), 100.0  # noqa: DTZ001 - the wall clock of the booth

    def now(self) -> datetime:
        return self.wall

    def clock(self) -> float:
        return self.s

    def passes(self, seconds: float) -> None:
        self.s += seconds
        self.wall += timedelta(seconds=seconds)


class Desk:
    """A keeper that follows a visit event by event."""

    def __init__(self, recorder: Any = None) -> None:
        self.recorder: Any = recorder or Recorder()
        self.day, self.visit = Day(), fresh(PROFILE)
        self.keeper = RecordKeeper(self.recorder, "ba-phut", now=self.day.now, clock=self.day.clock)  # type: ignore[arg-type]

    def do(self, *events: Event, after_s: float = 0.0) -> Desk:
        for event in events:
            self.day.passes(after_s)
            before, self.visit = self.visit, reduce(ROUTE, PROFILE, self.visit, event)
            self.keeper.follow(ROUTE, before, self.visit)
        return self


@pytest.fixture
def desk() -> Desk:
    return Desk().do(Start(1, "v1"), ChooseLanguage("vi"), ChooseAge("parent"), ChooseMission("m"), after_s=2)


def test_a_visit_is_written_down_as_soon_as_it_begins_and_corrected_by_every_choice(desk: Desk) -> None:
    rows = desk.recorder.of(VisitRow)
    assert [(row.id, row.language, row.age, row.mission) for row in rows] == [
        ("v1", "vi", "", ""),
        ("v1", "vi", "parent", ""),
        ("v1", "vi", "parent", "m"),
    ]
    assert {(row.day, row.hour, row.playlist) for row in rows} == {("2026-11-21", 15, "ba-phut")}


def test_whoever_looks_for_another_mission_has_still_chosen_the_last_one(desk: Desk) -> None:
    desk.do(StepDone(0), StepDone(1), Again(), ChooseLanguage("en"), Finish(), AskLeave())
    desk.do(Start(2, "v2"), ChooseLanguage("en"))
    rows = desk.recorder.of(VisitRow)
    assert [row.mission for row in rows if row.id == "v1"] == ["", "", "m", "m", "m"]
    assert [row.mission for row in rows if row.id == "v2"] == ["", ""]


def test_a_language_at_the_attract_screen_is_nobodys_visit() -> None:
    assert Desk().do(ChooseLanguage("en"), Quiet()).recorder.rows == []


def test_steps_are_written_when_they_begin_and_when_they_are_left(desk: Desk) -> None:
    desk.do(StepDone(0), after_s=30).do(StepDone(1), after_s=12)
    assert [(row.n, row.step, row.kind, row.done, row.seconds) for row in desk.recorder.of(StepRow)] == [
        (1, "a", "toy", False, 0),
        (1, "a", "toy", True, 30),
        (2, "b", "quiz", False, 0),
        (2, "b", "quiz", True, 12),
    ]


def test_a_step_that_was_walked_away_from_is_not_done(desk: Desk) -> None:
    desk.do(StepDone(0), AskLeave(), Leave(), after_s=5)
    last = desk.recorder.of(StepRow)[-1]
    assert (last.visit, last.n, last.step, last.done, last.seconds) == ("v1", 2, "b", False, 10)


def test_every_step_of_a_lesson_that_was_skipped_is_written_and_takes_a_number(desk: Desk) -> None:
    desk.do(StepDone(0), StepDone(1), Again(), ChooseMission("mixed")).recorder.rows.clear()
    desk.do(SkipNote())
    assert desk.recorder.of(StepRow) == [
        StepRow("v1", 3, "sad", "a", "toy", started=False),
        StepRow("v1", 4, "sad", "b", "quiz", started=False),
        StepRow("v1", 5, "one", "a", "toy"),
    ]


def test_a_mission_that_was_skipped_as_a_whole_is_written_and_can_be_played_afterwards(desk: Desk) -> None:
    desk.do(StepDone(0), StepDone(1), Again(), ChooseMission("sad")).recorder.rows.clear()
    desk.do(SkipNote(), ChooseMission("n"))
    assert [(row.n, row.lesson, row.started) for row in desk.recorder.of(StepRow)] == [
        (3, "sad", False),
        (4, "sad", False),
        (5, "one", True),
    ]


def test_whoever_leaves_at_a_content_note_has_skipped_nothing(desk: Desk) -> None:
    desk.do(StepDone(0), StepDone(1), Again(), ChooseMission("sad")).recorder.rows.clear()
    desk.do(AskLeave(), Leave())
    assert desk.recorder.of(StepRow) == []
    assert [row.stage for row in desk.recorder.of(VisitEnd)] == ["note"]


def test_the_summary_counts_those_who_skipped(tmp_path: Path) -> None:
    recorder = RealRecorder(tmp_path)
    desk = Desk(recorder)
    answers: tuple[Event, ...] = (SkipNote(), AcceptNote(), SkipNote())
    for number, at_the_note in enumerate(answers):
        desk.do(Start(number, f"v{number}"), ChooseLanguage("vi"), ChooseAge(""), ChooseMission("mixed"), at_the_note)
        desk.do(AskLeave(), Leave())
    assert recorder.close()
    assert set(totals(tmp_path).steps) == {
        StepFlow("sad", "a", "toy", started=1, left=1, skipped=2),
        StepFlow("sad", "b", "quiz", started=0, left=0, skipped=2),
        StepFlow("one", "a", "toy", started=2, left=2, skipped=0),
    }


@pytest.mark.parametrize(
    ("events", "ended", "stage", "step", "missions"),
    [
        ((StepDone(0), StepDone(1), Finish()), "finished", "result", "", 1),
        ((StepDone(0), AskLeave(), Leave()), "left", "play", "b", 0),
        ((Quiet(), Tick()), "idle", "play", "a", 0),
        ((StepDone(0), StepDone(1), Again(), ChooseMission("n"), Quiet(), Tick()), "idle", "play", "a", 1),
    ],
)
def test_the_end_says_how_and_where(
    desk: Desk, *, events: tuple[Event, ...], ended: str, stage: str, step: str, missions: int
) -> None:
    desk.do(*events)
    (end,) = desk.recorder.of(VisitEnd)
    assert (end.visit, end.ended, end.stage, end.step, end.missions) == ("v1", ended, stage, step, missions)
    assert end.lesson == ("one" if step else "")
    assert end.seconds == 6


def test_durations_come_from_the_clock_that_never_jumps(desk: Desk) -> None:
    desk.day.wall -= timedelta(hours=5)
    desk.do(AskLeave(), Leave(), after_s=4)
    assert desk.recorder.of(VisitEnd)[0].seconds == 14


def test_a_second_visit_begins_with_a_step_and_a_time_of_its_own(desk: Desk) -> None:
    desk.do(AskLeave(), Leave()).day.passes(1000)
    desk.do(Start(2, "v2"), ChooseLanguage("en"), ChooseAge(""), ChooseMission("n"), AskLeave(), Leave(), after_s=1)
    assert desk.recorder.of(VisitEnd)[-1].seconds == 5
    assert [row.n for row in desk.recorder.of(StepRow) if row.visit == "v2"] == [1, 1]


def test_an_act_is_kept_with_a_name_of_its_own_and_acknowledged_once_it_is_kept(desk: Desk) -> None:
    told: list[int] = []
    act = Act(3, STEPS[1], Outcome("i", "c", Verdict.MISS, Skill.STOP, "fear"))
    for _ in range(2):
        desk.keeper.keep(desk.visit, act, lambda: told.append(1))
    first, second = desk.recorder.of(AnswerRow)
    assert first.id != second.id
    assert replace(first, id="") == AnswerRow("", "v1", 3, "one", "b", "quiz", "i", "c", "miss", "stop", "fear")
    assert told == []
    desk.recorder.calls[0](first.id)
    assert told == [1]


def test_shields_of_the_day_are_those_of_finished_missions_and_of_today(desk: Desk) -> None:
    desk.do(StepDone(0), StepDone(1), Finish())
    assert desk.keeper.today() == 1
    desk.do(Start(2, "v2"), AskLeave())
    assert desk.keeper.today() == 1
    desk.day.passes(12 * 3600)
    assert desk.keeper.today() == 0
