"""Turns what happens in a visit into rows of the results, and counts the shields of the day."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.records import AnswerRow, StepRow, VisitEnd, VisitRow, new_id
from kiosk.visit import Stage, ended, left_out, place

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.records import Recorder
    from kiosk.visit import Act, Route, Visit
    from kiosk.visit.route import MissionStep


@dataclass
class RecordKeeper:
    """Follows the visits and hands rows to the recorder, whose thread writes them.

    Days and hours come from the wall clock and are coarse; durations from a clock that never jumps.
    """

    recorder: Recorder
    playlist: str
    finished_today: int = 0
    now: Callable[[], datetime] = datetime.now
    clock: Callable[[], float] = time.monotonic
    _day: date | None = field(init=False, default=None)
    _begun: float = field(init=False, default=0.0)
    _mission: str = field(init=False, default="")
    _step: tuple[int, MissionStep, float] | None = field(init=False, default=None)

    def follow(self, route: Route, before: Visit, after: Visit) -> None:
        """Writes down a beginning, what was chosen, steps that were skipped, a step begun or left, and an end."""
        if before.stage is Stage.ATTRACT and after.stage is not Stage.ATTRACT:
            self._begun = self.clock()
            self._mission = ""
        if after.id and (after.id, after.language, after.age, after.mission) != (
            before.id,
            before.language,
            before.age,
            before.mission,
        ):
            self._visit(after)
        self._skipped(route, before, after)
        self._steps(route, before, after)
        self._end(route, before, after)

    def keep(self, visit: Visit, act: Act, kept: Callable[[], None]) -> None:
        """Writes down one judged act; ``kept`` is called from the recorder's thread once it is on the disk."""
        row = AnswerRow(
            id=new_id(),
            visit=visit.id,
            n=act.n,
            lesson=act.step.lesson,
            step=act.step.step,
            kind=act.step.kind,
            item=act.outcome.item,
            choice=act.outcome.choice,
            verdict=act.outcome.verdict.value,
            skill=act.outcome.skill.value,
            tactic=act.outcome.tactic,
        )
        self.recorder.answer(row, lambda _id: kept())

    def today(self) -> int:
        """How many visits were finished since midnight, as far as this program knows."""
        self._turn_day()
        return self.finished_today

    def _visit(self, visit: Visit) -> None:
        """The row of a visit. Whoever looks for another mission has still chosen the last one."""
        now = self.now()
        self._mission = visit.mission or self._mission
        self.recorder.begin(
            VisitRow(
                id=visit.id,
                day=now.date().isoformat(),
                hour=now.hour,
                language=visit.language,
                age=visit.age,
                playlist=self.playlist,
                mission=self._mission,
            )
        )

    def _skipped(self, route: Route, before: Visit, after: Visit) -> None:
        for number, step in enumerate(left_out(route, before, after), start=before.steps_seen + 1):
            self.recorder.step(StepRow(before.id, number, step.lesson, step.step, step.kind, started=False))

    def _steps(self, route: Route, before: Visit, after: Visit) -> None:
        at = (after.steps_seen, place(route, after)) if after.stage is Stage.PLAY else None
        left = self._step
        if left is not None and (at is None or left[:2] != at):
            done = before.step in after.done or len(after.played) > len(before.played)
            self._write_step(before.id, left, done=done)
            self._step = None
        if at is not None and at[1] is not None and self._step is None:
            self._step = (at[0], at[1], self.clock())
            self._write_step(after.id, self._step, done=False)

    def _write_step(self, visit: str, step: tuple[int, MissionStep, float], *, done: bool) -> None:
        number, at, since = step
        seconds = round(self.clock() - since)
        self.recorder.step(StepRow(visit, number, at.lesson, at.step, at.kind, done=done, seconds=seconds))

    def _end(self, route: Route, before: Visit, after: Visit) -> None:
        over = ended(before, after)
        if over is None or not before.id:
            return
        at = place(route, before)
        self.recorder.end(
            VisitEnd(
                visit=before.id,
                ended=over.reason.value,
                stage=over.stage.value,
                lesson=at.lesson if at else "",
                step=at.step if at else "",
                seconds=round(self.clock() - self._begun),
                missions=over.missions,
            )
        )
        self._turn_day()
        self.finished_today += over.missions > 0

    def _turn_day(self) -> None:
        today = self.now().date()
        if self._day not in {None, today}:
            self.finished_today = 0
        self._day = today
