"""Checks of the whole: by trying every possible play, scene by scene."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.explore import MOST_STATES, case, explored
from kiosk.activities.scenario.graph import components, is_circle
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.outline import outlined
from kiosk.activities.scenario.story import story_of, visible
from kiosk.activities.scenario.walk import exits_of, gotos, routes
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet
    from typing import TypeVar

    from kiosk.activities.scenario.explore import Exploration
    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.outline import Outline
    from kiosk.activities.scenario.story import Story
    from kiosk.activities.scenario.walk import Path

    Node = TypeVar("Node", bound=Hashable)


def check_reach(spec: Scenario, bound: int = MOST_STATES) -> Iterator[Finding]:
    """What is never reached, where a play gets stuck or never ends, which conditions never make a difference.

    Only for scenarios in which the other checks found no error. Says so where the ``bound`` on states was hit; then
    only what is certain all the same is told: what the map of the scenes alone shows, and what was met until then.
    """
    story = story_of(spec)
    found = outlined(story, bound)
    places = _places(spec)
    if not found.complete:
        message = msg("Not everything could be tried: there are more than {count} states.", count=bound)
        hint = msg("Use fewer variables or smaller ranges.")
        yield Finding(("variables",), message, "scenario-bound", Severity.WARNING, hint)
    reached = {node for node, _ in found.places} if found.complete else _all_mapped(story)
    for name, path in places.items():
        if name not in reached:
            yield Finding(path, msg("No play ever gets to “{name}”.", name=name), "scenario-unreachable")
    yield from _stuck(story, explored(story, bound), places)
    for name in sorted(_trapped(story, found) & reached, key=lambda node: places[node]):
        yield Finding(places[name], msg("From “{name}” no ending can be reached.", name=name), "scenario-dead-end")
    if found.complete:
        yield from _circles(story, found, places)
        yield from _choices(spec, found)
        yield from _ways(spec, found)


def _places(spec: Scenario) -> dict[str, Path]:
    places: dict[str, Path] = {scene.id: ("scenes", n) for n, scene in enumerate(spec.scenes)}
    return places | {ending.id: ("endings", n) for n, ending in enumerate(spec.endings)}


def _closure(first: Iterable[Node], ways: Mapping[Node, Iterable[Node]]) -> AbstractSet[Node]:
    """Everything to be reached from ``first`` by ``ways``."""
    reached: set[Node] = set()
    ahead = list(first)
    while ahead:
        node = ahead.pop()
        if node not in reached:
            reached.add(node)
            ahead += ways.get(node, ())
    return reached


def _map(spec: Scenario, seat: int) -> list[tuple[str, str, bool]]:
    """Every way on the map of a seat: from, to, whether by a timer. The exits of the seat leave every scene."""
    ways = [(spec.scenes[int(path[1])].id, goal, "timer" in path) for path, goal in gotos(spec) if path[0] == "scenes"]
    for number in exits_of(spec, seat):
        ways += [(scene.id, goal, False) for scene in spec.scenes for _, _, goal in routes(spec, number)]
    return ways


def _mapped(story: Story, seat: int) -> AbstractSet[str]:
    """What can be reached in a seat when every condition is taken to hold."""
    onward: dict[str, list[str]] = {}
    for source, goal, _ in _map(story.spec, seat):
        onward.setdefault(source, []).append(goal)
    return _closure([story.starts[seat]], onward)


def _all_mapped(story: Story) -> AbstractSet[str]:
    return {name for seat in range(len(story.starts)) for name in _mapped(story, seat)}


def _stuck(story: Story, found: Exploration, places: Mapping[str, Path]) -> Iterator[Finding]:
    """Scenes in which it can happen that nothing can be chosen, each with one case of it."""
    may = {
        name: scene
        for name, scene in story.scenes.items()
        if not scene.spec.goto and all(choice.test for choice in scene.choices)
    }
    for spot in found.spots if may else ():
        if spot.node in may and not spot.reason and not visible(may[spot.node], (*spot.values, spot.seen)):
            del may[spot.node]
            message = msg("It can happen that nothing can be chosen here: {case}.", case=case(story, spot))
            hint = msg("Leave one choice without a condition, or add `goto`.")
            yield Finding((*places[spot.node], "choices"), message, "scenario-no-choice", hint=hint)


def _trapped(story: Story, found: Outline) -> AbstractSet[str]:
    """Scenes from which no ending can be reached, in at least one case; timers may be switched off and do not count."""
    if not found.complete:
        return {name for seat in range(len(story.starts)) for name in _shut(story, seat)}
    before: dict[int, list[int]] = {}
    for number, steps in enumerate(found.steps):
        for step in steps:
            if step.how is not How.TIMER:
                before.setdefault(step.goal, []).append(number)
    ending = _closure((number for number, (node, _) in enumerate(found.places) if node in story.endings), before)
    return {node for number, (node, _) in enumerate(found.places) if number not in ending}


def _shut(story: Story, seat: int) -> AbstractSet[str]:
    """What the map of a seat leads to, but not on to any ending, even when every condition is taken to hold."""
    back: dict[str, list[str]] = {}
    for source, goal, timed in _map(story.spec, seat):
        if not timed:
            back.setdefault(goal, []).append(source)
    return _mapped(story, seat) - _closure(story.endings, back)


def _circles(story: Story, found: Outline, places: Mapping[str, Path]) -> Iterator[Finding]:
    """Scenes in which a play can go round for ever: no choice leads on to an ending, only exits and time do.

    Each circle is told once, at the first of its scenes.
    """
    ways = [[step for step in steps if step.how in {How.CHOICE, How.NEXT}] for steps in found.steps]
    ends: set[int] = set()
    told: dict[frozenset[str], None] = {}
    for group in components(ways):
        if any(found.places[number][0] in story.endings for number in group) or any(
            step.goal in ends for number in group for step in ways[number]
        ):
            ends.update(group)
        elif is_circle(ways, group):
            told[frozenset(found.places[number][0] for number in group)] = None
    for names in told:
        if not any(names < others for others in told):
            row = sorted(names, key=lambda node: places[node])
            message = msg(
                "Only the exits lead from here to an ending: every choice goes round in a circle ({names}).",
                names=", ".join(row),
            )
            yield Finding(places[row[0]], message, "scenario-circle", Severity.WARNING)


def _choices(spec: Scenario, found: Outline) -> Iterator[Finding]:
    """Conditions of choices that never hold, or always hold, when they are asked."""
    asked: dict[str, int] = {}
    held: dict[tuple[str, str], int] = {}
    for (node, reason), count, steps in zip(found.places, found.counts, found.steps, strict=True):
        if not reason:
            asked[node] = asked.get(node, 0) + count
            for step in steps:
                if step.how is How.CHOICE:
                    held[node, step.act] = held.get((node, step.act), 0) + count
    for n, scene in enumerate(spec.scenes):
        for m, choice in enumerate(scene.choices):
            path: Path = ("scenes", n, "choices", m, "when")
            times = held.get((scene.id, choice.id), 0)
            if choice.when is None or scene.id not in asked:
                continue
            if times == 0:
                yield Finding(path, msg("No play ever gets to see this choice."), "scenario-never", Severity.WARNING)
            elif times == asked[scene.id]:
                message = msg("This condition is true in every play that gets here.")
                yield Finding(path, message, "scenario-always", Severity.WARNING)


def _ways(spec: Scenario, found: Outline) -> Iterator[Finding]:
    """Ways of exits that no play ever takes."""
    taken = {(step.act, step.route) for steps in found.steps for step in steps if step.how is How.EXIT}
    for n, exit_ in enumerate(spec.exits):
        for m, (path, when, _) in enumerate(routes(spec, n)):
            if (exit_.id, m) not in taken:
                here = path if when is None else (*path[:-1], "when")
                yield Finding(here, msg("No play ever takes this way."), "scenario-never", Severity.WARNING)
