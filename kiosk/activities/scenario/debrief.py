"""The way that was taken, as a ribbon: the tricks where they were used, the acts, the turning point, the ending."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kiosk.activities.scenario.again import before, can_again
from kiosk.activities.scenario.engine import reduce
from kiosk.activities.scenario.judging import act_of, exit_of, outcome_of
from kiosk.activities.scenario.moves import How, Phase
from kiosk.activities.scenario.rows import SeatRow, StepRow
from kiosk.activities.scenario.slots import Tongue, seat_person
from kiosk.activities.scenario.story import visible
from kiosk.activities.scenario.thread import THEM, speaker, visits
from kiosk.core.outcome import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Choice, WayOut
    from kiosk.activities.scenario.moves import State, Turn
    from kiosk.activities.scenario.story import Story
    from kiosk.activities.scenario.thread import Visit

QUOTE_LETTERS = 80
GOOD, BAD, HONEST = "good", "bad", "honest"


def ribbon(story: Story, state: State) -> tuple[StepRow, ...]:
    """The steps of a play that has come to an ending; exactly one is the turning point."""
    rows: list[StepRow] = []
    judged: list[tuple[int, Verdict]] = []
    number = -1
    for visit in visits(story, state):
        rows += _trick(story, state, visit)
        for turn in visit.turns:
            number += 1
            if turn.how is How.NEXT:
                continue
            outcome = outcome_of(story, turn)
            if outcome:
                judged.append((len(rows), outcome.verdict))
            rows.append(_act(story, state, number))
    title = Tongue(story.spec, state).told(story.endings[state.node].title)
    rows.append(StepRow("ending", "ending", "", title, "", turning=False, open_text=""))
    place = _turning(judged, last=len(rows) - 1)
    rows[place] = replace(rows[place], turning=True)
    return tuple(rows)


def seat_rows(story: Story, state: State) -> tuple[SeatRow, ...]:
    """The seats that can be taken now."""
    if state.phase is not Phase.NOTE and not can_again(state):
        return ()
    return tuple(
        SeatRow(seat.id, seat.name, seat.you, taken=number == state.seat)
        for number, seat in enumerate(story.spec.seats)
    )


def mark(verdict: Verdict | None) -> str:
    """A verdict in the words of the view."""
    if verdict is Verdict.FALSE_ALARM:
        return HONEST
    return "" if verdict is None else GOOD if verdict.good else BAD


def _turning(judged: list[tuple[int, Verdict]], last: int) -> int:
    """The first unsafe act; without one the first that asked for help, then the first safe one, then the ending."""
    for wanted in (Verdict.UNSAFE, Verdict.HELP, Verdict.SAFE):
        for place, verdict in judged:
            if verdict is wanted:
                return place
    return last


def _trick(story: Story, state: State, visit: Visit) -> Iterator[StepRow]:
    scene, you = visit.scene, seat_person(story.spec, state.seat)
    said = [(line.says, speaker(scene, line, you)) for line in scene.lines[: visit.shown]]
    heard = [(text, person) for text, (who, person) in said if who == THEM]
    if scene.spec.tactic and heard:
        text, person = heard[-1]
        quote = _quoted(Tongue(story.spec, state).spoken(text, person, by_player=False))
        yield StepRow(f"{visit.number}.tactic", "tactic", scene.spec.tactic, quote, "", turning=False, open_text="")


def _act(story: Story, state: State, number: int) -> StepRow:
    turn = state.path[number]
    outcome = outcome_of(story, turn)
    verdict = mark(outcome.verdict if outcome else None)
    bad = verdict == BAD
    tongue = Tongue(story.spec, state)
    better = _better(story, state, number) if bad else None
    return StepRow(
        key=f"{turn.visit}.{turn.how}",
        kind=str(turn.how),
        tactic=outcome.tactic if outcome and bad else "",
        text=_words(story, tongue, turn),
        verdict=verdict,
        turning=False,
        open_text=_open_exit(story, tongue, state.seat) if bad else "",
        turn=number,
        can_replay=can_again(state),
        road=tongue.told(better.because or "") if better else "",
        road_act=tongue.spoken(better.text, story.scenes[turn.scene].partner, by_player=True) if better else "",
    )


def _words(story: Story, tongue: Tongue, turn: Turn) -> str:
    """The act in the author's own words; "" where time ran out, or the scene was skipped."""
    match turn.how:
        case How.TIMER | How.SKIP:
            return ""
        case How.EXIT:
            exit_ = exit_of(story, turn.act)
            return tongue.told(exit_.text, exit_.person or "")
    return tongue.spoken(act_of(story, turn).text, story.scenes[turn.scene].partner, by_player=True)


def _better(story: Story, state: State, number: int) -> Choice | WayOut | None:
    """The road not taken at a turn: a choice there that asked for help or was safe, else the exit that tells."""
    turn = state.path[number]
    then = before(story, state, number, partial(reduce, story.spec))
    seen = visible(story.scenes[turn.scene], (*then.values, then.visit))
    for wanted in ("help", "safe"):
        for node in seen:
            if node.spec.verdict == wanted:
                return node.spec
    return next((node.spec for node in story.exits_in(state.seat) if node.spec.does == "tell"), None)


def _open_exit(story: Story, tongue: Tongue, seat: int) -> str:
    """The exit that was open at every act: the first by which somebody is told."""
    exits = (node.spec for node in story.exits_in(seat) if node.spec.does == "tell")
    return next((tongue.told(exit_.text, exit_.person or "") for exit_ in exits), "")


def _quoted(text: str) -> str:
    """``text`` in one line of at most 80 letters, cut between words."""
    line = " ".join(text.split())
    if len(line) <= QUOTE_LETTERS:
        return line
    return line[: QUOTE_LETTERS - 1].rsplit(" ", 1)[0].rstrip(",.;:–- ") + "…"
