"""Checks of what the phone shows: a screen fits its channel, and what is said fits the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.model import Line
from kiosk.activities.scenario.screens import CALLS, SHOWS, TEXTS, Screen
from kiosk.activities.scenario.shapes import Voice
from kiosk.activities.scenario.walk import lines_at
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Scenario, Scene
    from kiosk.activities.scenario.walk import Path

_CAN_BE_BARE: frozenset[str] = TEXTS | CALLS | {"lock", "settings"}
"""Channels that show something by themselves."""
_SENT = ("picture", "voice", "deleted")


def check_screens(spec: Scenario) -> Iterator[Finding]:
    """Keys that a channel does not know, screens that stay empty, voices where nobody can be heard."""
    seats = frozenset({spec.you, *(seat.you for seat in spec.seats)})
    for n, scene in enumerate(spec.scenes):
        channel = scene.channel or spec.channel
        yield from _screen(("scenes", n), scene.screen, channel)
        yield from _lines(("scenes", n), scene, channel, seats)


def _screen(path: Path, screen: Screen | None, channel: str) -> Iterator[Finding]:
    if screen is None:
        if channel not in _CAN_BE_BARE:
            message = msg("Without `screen` there is nothing to be seen on this {channel}.", channel=channel)
            hint = msg("It can show: {keys}", keys=", ".join(SHOWS[channel]))
            yield Finding((*path, "channel"), message, "scenario-screen-empty", Severity.WARNING, hint)
        return
    for key in sorted(screen.model_fields_set - set(SHOWS[channel])):
        message = msg("A screen of the channel {channel} does not show “{key}”.", channel=channel, key=key)
        hint = msg("It can show: {keys}", keys=", ".join(SHOWS[channel]))
        yield Finding((*path, "screen", key), message, "scenario-screen", hint=hint)
    if screen.steps and screen.at > len(screen.steps):
        message = msg("There is no step number {number}.", number=screen.at)
        yield Finding((*path, "screen", "at"), message, "scenario-screen-at")


def _lines(path: Path, scene: Scene, channel: str, seats: frozenset[str]) -> Iterator[Finding]:
    silent = {Voice.NARRATOR, Voice.YOU, *seats}
    rings = channel in CALLS and scene.screen is not None and scene.screen.ringing
    for place, line in lines_at(path, scene):
        who = line.who if isinstance(line, Line) else None
        if rings and who not in silent:
            message = msg("While it rings, nobody at the other end can be heard.")
            hint = msg("Let the narrator say it, or write a scene of its own for picking up.")
            yield Finding(place, message, "scenario-ringing", hint=hint)
        if isinstance(line, Line):
            yield from _sent(place, line, channel)


def _sent(path: Path, line: Line, channel: str) -> Iterator[Finding]:
    sent = [key for key in _SENT if getattr(line, key)]
    if sent and channel not in TEXTS:
        message = msg("“{key}” needs a written message: chat, group or sms.", key=sent[0])
        yield Finding((*path, sent[0]), message, "scenario-sent")
    if line.picture and line.voice:
        yield Finding((*path, "voice"), msg("A message is a picture or a voice note, not both."), "scenario-sent")
