"""What is on the phone beside the conversation, as rows for whoever draws it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.rows import ScreenRow
from kiosk.activities.scenario.screens import CALLS, SHOWS, Comment, Device, Notification, Screen
from kiosk.activities.scenario.thread import THEM, visits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.activities.scenario.moves import State
    from kiosk.activities.scenario.rows import LineRow
    from kiosk.activities.scenario.story import SceneNode, Story

LINE_S = 8
"""Seconds that the timer of a call goes on with every line: a story has no clock."""
LOCK = "lock"
ON, NOW, DONE = "on", "now", "done"
_IDS = frozenset({"person", "picture", "icon"})
_PLACED = "at"


def heard(scene: SceneNode, said: Sequence[LineRow]) -> tuple[LineRow, ...]:
    """What of ``said`` stands in bubbles: on a locked phone what others write arrives as a notification instead."""
    return tuple(row for row in said if scene.channel != LOCK or row.who != THEM)


def phone_rows(story: Story, state: State, said: Sequence[LineRow]) -> tuple[ScreenRow, ...]:
    """What the phone shows in the scene of ``state``, where ``said`` are the bubbles of its conversation."""
    scene = story.scenes[state.node]
    screen = scene.spec.screen or Screen()
    rows: list[ScreenRow] = []
    if scene.channel in CALLS and not screen.ringing:
        rows.append(ScreenRow("timer", "timer", text=_since_picked_up(story, state)))
    if scene.channel == LOCK:
        rows += [_arrived(row) for row in reversed(said) if row.who == THEM]
    for key in SHOWS[scene.channel]:
        rows += _rows(screen, key)
    return tuple(rows)


def ringing(scene: SceneNode) -> bool:
    """Whether it rings there and nobody has picked up."""
    return scene.channel in CALLS and scene.spec.screen is not None and scene.spec.screen.ringing


def _since_picked_up(story: Story, state: State) -> str:
    """How long this call has taken, minutes and seconds, counted in lines."""
    lines = 0
    now = story.scenes[state.node]
    for visit in reversed(visits(story, state)):
        scene = visit.scene
        if (scene.channel, scene.partner) != (now.channel, now.partner) or ringing(scene):
            break
        lines += visit.shown
    minutes, seconds = divmod(lines * LINE_S, 60)
    return f"{minutes}:{seconds:02}"


def _arrived(line: LineRow) -> ScreenRow:
    return ScreenRow(line.key, "notifications", text=line.text, person=line.person, mark=NOW)


def _rows(screen: Screen, key: str) -> Iterator[ScreenRow]:
    value = getattr(screen, key)
    match value:
        case bool():
            if value:
                yield ScreenRow(key, key, mark=ON)
        case int() if key != _PLACED and (value or key != "missed"):
            yield ScreenRow(key, key, text=str(value))
        case str() if key in _IDS:
            yield ScreenRow(key, key, **{key: value})
        case str():
            yield ScreenRow(key, key, text=value)
        case tuple():
            for number, item in enumerate(value, start=1):
                yield _item(f"{key}.{number}", key, item, number - screen.at)


def _item(name: str, key: str, item: object, ahead: int) -> ScreenRow:
    """The row of one ``item`` of a list; ``ahead`` is how far behind the present step of a parcel it stands."""
    match item:
        case Notification():
            row = ScreenRow(name, key, name=item.from_, text=item.text, note=item.time or "", icon=item.app)
        case Comment():
            row = ScreenRow(name, key, name=item.from_ or "", text=item.text, person=item.person or "")
        case Device():
            row = ScreenRow(name, key, name=item.name, note=item.note or "", mark=ON if item.own else "")
        case _ if key == "people":
            row = ScreenRow(name, key, person=str(item))
        case _ if key == "done":
            row = ScreenRow(name, key, mark=str(item))
        case _:
            mark = "" if key != "steps" or ahead > 0 else DONE if ahead < 0 else NOW
            row = ScreenRow(name, key, text=str(item), mark=mark)
    return row
