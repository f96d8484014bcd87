"""Checks of names: nothing is named twice, everything that is pointed at exists."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from kiosk.activities.scenario.conditions import is_reserved
from kiosk.activities.scenario.walk import effects, gotos
from kiosk.core.message import msg
from kiosk.core.problem import Finding, LineOf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.walk import Path
    from kiosk.core.message import Message


def check_names(spec: Scenario) -> Iterator[Finding]:
    """Duplicates, unknown goals, unknown and reserved variables."""
    yield from _duplicates(spec)
    yield from _goals(spec)
    yield from _variables(spec)
    yield from _seats_of_exits(spec)


def did_you_mean(name: str, known: Iterable[str]) -> Message | None:
    """A hint with the known name nearest to ``name``, or None where none is near."""
    near = get_close_matches(name, list(known), n=1)
    return msg("Did you mean “{name}”?", name=near[0]) if near else None


def _duplicates(spec: Scenario) -> Iterator[Finding]:
    nodes: list[tuple[Path, str]] = [(("scenes", n, "id"), scene.id) for n, scene in enumerate(spec.scenes)]
    nodes += [(("endings", n, "id"), ending.id) for n, ending in enumerate(spec.endings)]
    yield from twice(nodes)
    exits: list[tuple[Path, str]] = [(("exits", n, "id"), exit_.id) for n, exit_ in enumerate(spec.exits)]
    yield from twice(exits)
    for n, scene in enumerate(spec.scenes):
        own: list[tuple[Path, str]] = [
            (("scenes", n, "choices", m, "id"), choice.id) for m, choice in enumerate(scene.choices)
        ]
        yield from twice([*exits, *own], only=own)
    yield from twice([(("meters", n, "variable"), meter.variable) for n, meter in enumerate(spec.meters)])


def twice(named: list[tuple[Path, str]], only: list[tuple[Path, str]] | None = None) -> Iterator[Finding]:
    """Findings at every name that stood before (among ``only``, where given)."""
    seen: dict[str, Path] = {}
    for path, name in named:
        if name in seen and (only is None or (path, name) in only):
            yield Finding(path, _taken(name, seen[name], path), "scenario-duplicate")
        seen.setdefault(name, path)


def _taken(name: str, first: Path, path: Path) -> Message:
    if first[0] == "exits" != path[0]:
        return msg("The name “{name}” is used by the exit on line {line} already.", name=name, line=LineOf(first))
    return msg("The name “{name}” is used on line {line} already.", name=name, line=LineOf(first))


def _goals(spec: Scenario) -> Iterator[Finding]:
    scenes = {scene.id for scene in spec.scenes}
    known = scenes | {ending.id for ending in spec.endings}
    for path, goal in gotos(spec):
        if goal not in known:
            message = msg("There is no scene or ending called “{name}”.", name=goal)
            yield Finding(path, message, "scenario-goto", hint=did_you_mean(goal, sorted(known)))
        elif path[-1] == "start" and goal not in scenes:
            yield Finding(path, msg("The story cannot start at an ending."), "scenario-goto")


def _seats_of_exits(spec: Scenario) -> Iterator[Finding]:
    known = [seat.id for seat in spec.seats]
    for n, exit_ in enumerate(spec.exits):
        named: list[tuple[Path, str]] = [(("exits", n, "seats", m), name) for m, name in enumerate(exit_.seats)]
        yield from twice(named)
        for path, name in named:
            if name not in known:
                message = msg("There is no seat called “{name}”.", name=name)
                yield Finding(path, message, "scenario-seat", hint=did_you_mean(name, known))


def _variables(spec: Scenario) -> Iterator[Finding]:
    for name in spec.variables:
        if is_reserved(name):
            message = msg("A variable cannot be called “{name}”: conditions have another use for it.", name=name)
            yield Finding(("variables", name), message, "scenario-reserved")
    places: list[tuple[Path, str]] = [(("meters", n, "variable"), one.variable) for n, one in enumerate(spec.meters)]
    for path, one in effects(spec):
        places += [((*path, "set", name), name) for name in one.assign]
        places += [((*path, "add", name), name) for name in one.add]
    for path, name in places:
        if name not in spec.variables:
            message = msg("There is no variable “{name}”.", name=name)
            yield Finding(path, message, "scenario-variable", hint=did_you_mean(name, spec.variables))
