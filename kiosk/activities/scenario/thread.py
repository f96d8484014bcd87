"""The conversation as it stands: what has been said so far with the person at the other end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.activities.scenario.judging import choice_of
from kiosk.activities.scenario.moves import How, Phase
from kiosk.activities.scenario.rows import LineRow
from kiosk.activities.scenario.screens import TEXTS
from kiosk.activities.scenario.shapes import Voice
from kiosk.activities.scenario.slots import seat_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Line
    from kiosk.activities.scenario.moves import State, Turn
    from kiosk.activities.scenario.story import SceneNode, Story

MOST_LINES = 12
THEM, YOU, NARRATOR = "them", "you", "narrator"


@dataclass(frozen=True, slots=True)
class Visit:
    """One entering of a scene: its ``number`` from 1, how many lines were ``shown``, the turns taken there."""

    number: int
    scene: SceneNode
    shown: int
    turns: tuple[Turn, ...]


def visits(story: Story, state: State) -> tuple[Visit, ...]:
    """The scenes entered so far, in order, the one that is open now included."""
    found: list[Visit] = []
    for turn in state.path:
        before = found.pop().turns if found and found[-1].number == turn.visit else ()
        found.append(Visit(turn.visit, story.scenes[turn.scene], turn.shown, (*before, turn)))
    if state.phase is Phase.SCENE and (not found or found[-1].number != state.visit):
        found.append(Visit(state.visit, story.scenes[state.node], state.shown, ()))
    return tuple(found)


def thread(story: Story, state: State) -> tuple[LineRow, ...]:
    """The last dozen bubbles of this conversation: a chat remembers all of it, a call only since it was picked up."""
    all_visits = visits(story, state)
    now = all_visits[-1].scene
    rows: list[LineRow] = []
    for visit in reversed(all_visits):
        same = (visit.scene.channel, visit.scene.partner) == (now.channel, now.partner)
        if same:
            rows[:0] = _said(visit, seat_person(story.spec, state.seat), story)
        if len(rows) >= MOST_LINES or not (same or now.channel in TEXTS):
            break
    return tuple(rows[-MOST_LINES:])


def face(scene: SceneNode, shown: int) -> str:
    """The expression of the person at the other end after ``shown`` lines."""
    faces = [line.expression for line in scene.lines[:shown] if line.expression and speaker(scene, line, "")[0] == THEM]
    return faces[-1] if faces else scene.spec.expression


def speaker(scene: SceneNode, line: Line, you: str) -> tuple[str, str]:
    """Who says ``line`` ("them", "you", "narrator") and that person's id."""
    match line.who:
        case Voice.YOU:
            return YOU, you
        case Voice.NARRATOR:
            return NARRATOR, ""
        case None:
            return THEM, scene.partner
        case person:
            return (YOU if person == you else THEM), person


def _said(visit: Visit, you: str, story: Story) -> Iterator[LineRow]:
    for number, line in enumerate(visit.scene.lines[: visit.shown]):
        who, person = speaker(visit.scene, line, you)
        at_other_end = who == THEM and person == visit.scene.partner
        expression = line.expression or (face(visit.scene, number) if at_other_end else "calm")
        deleted = line.deleted and (number + 1 < visit.shown or bool(visit.turns))
        yield LineRow(
            key=f"{visit.number}.{number}",
            who=who,
            person=person,
            text="" if deleted else line.says,
            expression=expression,
            picture="" if deleted else line.picture or "",
            voice=0 if deleted else line.voice or 0,
            deleted=deleted,
        )
    for turn in visit.turns:
        if turn.how is How.CHOICE:
            choice = choice_of(story, turn)
            who, person = (YOU, you) if choice.aloud else (NARRATOR, "")
            yield LineRow(f"{visit.number}.{choice.id}", who, person, choice.text, "calm")
