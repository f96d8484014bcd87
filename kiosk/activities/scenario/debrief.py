"""The way that was taken, as a ribbon: the tricks where they were used, the acts, the turning point, the ending."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.activities.scenario.engine import act_of, outcome_of
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.rows import StepRow
from kiosk.activities.scenario.thread import THEM, speaker, visits
from kiosk.core.outcome import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.moves import State, Turn
    from kiosk.activities.scenario.story import Story
    from kiosk.activities.scenario.thread import Visit

QUOTE_LETTERS = 80
GOOD, BAD = "good", "bad"


def ribbon(story: Story, state: State) -> tuple[StepRow, ...]:
    """The steps of a play that has come to an ending; exactly one is the turning point."""
    rows: list[StepRow] = []
    judged: list[tuple[int, Verdict]] = []
    for visit in visits(story, state):
        rows += _trick(story, visit)
        for turn in visit.turns:
            if turn.how is How.NEXT:
                continue
            outcome = outcome_of(story, turn)
            if outcome:
                judged.append((len(rows), outcome.verdict))
            rows.append(_act(story, turn))
    rows.append(StepRow("ending", "ending", "", story.endings[state.node].title, "", turning=False, open_text=""))
    place = _turning(judged, last=len(rows) - 1)
    rows[place] = replace(rows[place], turning=True)
    return tuple(rows)


def mark(verdict: Verdict | None) -> str:
    """A verdict in the words of the view."""
    return "" if verdict is None else GOOD if verdict.good else BAD


def _turning(judged: list[tuple[int, Verdict]], last: int) -> int:
    """The first unsafe act; without one the first that asked for help, then the first safe one, then the ending."""
    for wanted in (Verdict.UNSAFE, Verdict.HELP, Verdict.SAFE):
        for place, verdict in judged:
            if verdict is wanted:
                return place
    return last


def _trick(story: Story, visit: Visit) -> Iterator[StepRow]:
    scene = visit.scene
    said = [line.says for line in scene.lines[: visit.shown] if speaker(scene, line, story.spec.you)[0] == THEM]
    if scene.spec.tactic and said:
        quote = _quoted(said[-1])
        yield StepRow(f"{visit.number}.tactic", "tactic", scene.spec.tactic, quote, "", turning=False, open_text="")


def _act(story: Story, turn: Turn) -> StepRow:
    outcome = outcome_of(story, turn)
    verdict = mark(outcome.verdict if outcome else None)
    bad = verdict == BAD
    return StepRow(
        key=f"{turn.visit}.{turn.how}",
        kind=str(turn.how),
        tactic=outcome.tactic if outcome and bad else "",
        text="" if turn.how is How.TIMER else act_of(story, turn).text,
        verdict=verdict,
        turning=False,
        open_text=_open_exit(story) if bad else "",
    )


def _open_exit(story: Story) -> str:
    """The exit that was open at every act: the first by which somebody is told."""
    return next((node.spec.text for node in story.exits if node.spec.does == "tell"), "")


def _quoted(text: str) -> str:
    """``text`` in one line of at most 80 letters, cut between words."""
    line = " ".join(text.split())
    if len(line) <= QUOTE_LETTERS:
        return line
    return line[: QUOTE_LETTERS - 1].rsplit(" ", 1)[0].rstrip(",.;:–- ") + "…"
