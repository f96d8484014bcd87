"""Goes through a scenario as its author wrote it, with the path of every place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Effects, Line, Scenario, Scene

    Path = tuple[str | int, ...]


def gotos(spec: Scenario) -> Iterator[tuple[Path, str]]:
    """Every name of a scene or ending that something leads to."""
    yield ("start",), spec.start
    for n, seat in enumerate(spec.seats):
        yield ("seats", n, "start"), seat.start
    for n, scene in enumerate(spec.scenes):
        if scene.goto:
            yield ("scenes", n, "goto"), scene.goto
        if scene.timer:
            yield ("scenes", n, "timer", "goto"), scene.timer.goto
        for m, choice in enumerate(scene.choices):
            yield ("scenes", n, "choices", m, "goto"), choice.goto
    for n in range(len(spec.exits)):
        for path, _, goal in routes(spec, n):
            yield path, goal


def routes(spec: Scenario, number: int) -> Iterator[tuple[Path, str | None, str]]:
    """The ways of the exit with that number: the path of its goal, its condition, its goal."""
    goto = spec.exits[number].goto
    if isinstance(goto, str):
        yield ("exits", number, "goto"), None, goto
        return
    for n, route in enumerate(goto):
        yield ("exits", number, "goto", n, "goto"), route.when, route.goto


def exits_of(spec: Scenario, seat: int) -> tuple[int, ...]:
    """The exits, by their numbers, that are there in the seat with that number."""
    name = spec.seats[seat].id if spec.seats else ""
    return tuple(n for n, exit_ in enumerate(spec.exits) if not exit_.seats or name in exit_.seats)


def conditions(spec: Scenario) -> Iterator[tuple[Path, str]]:
    """Every condition."""
    for n, scene in enumerate(spec.scenes):
        for m, choice in enumerate(scene.choices):
            if choice.when is not None:
                yield ("scenes", n, "choices", m, "when"), choice.when
    for n in range(len(spec.exits)):
        for path, when, _ in routes(spec, n):
            if when is not None:
                yield (*path[:-1], "when"), when


def effects(spec: Scenario) -> Iterator[tuple[Path, Effects]]:
    """Everything that may change variables."""
    for n, scene in enumerate(spec.scenes):
        yield ("scenes", n), scene
        for m, choice in enumerate(scene.choices):
            yield ("scenes", n, "choices", m), choice
    for n, exit_ in enumerate(spec.exits):
        yield ("exits", n), exit_


def lines_at(path: Path, scene: Scene) -> Iterator[tuple[Path, str | Line]]:
    """What is said in the scene at ``path``, in whichever of the two ways it is written, each with its path."""
    if scene.line is not None:
        yield (*path, "line"), scene.line
    for n, line in enumerate(scene.lines):
        yield (*path, "lines", n), line


def comes_to(spec: Scenario, node: str) -> str:
    """Where a play ends up from ``node`` before anything can be chosen."""
    onward = {scene.id: scene.goto for scene in spec.scenes if scene.goto and not scene.choices}
    for _ in range(len(onward)):
        node = onward.get(node, node)
    return node
