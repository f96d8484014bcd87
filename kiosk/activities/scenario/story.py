"""A scenario made ready to be played: conditions compiled, effects typed, nodes found by name.

Only a scenario whose checks found no error can be made into a story; others raise KeyError or ConditionError.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.activities.scenario.conditions import SCENES_SEEN, compiled
from kiosk.activities.scenario.model import Line
from kiosk.activities.scenario.same import Same
from kiosk.activities.scenario.variables import names_of, typed
from kiosk.activities.scenario.walk import exits_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.activities.scenario.conditions import Condition, Domain
    from kiosk.activities.scenario.model import Choice, Effects, Ending, Scenario, Scene, WayOut

    Holds = Callable[[Sequence[int]], bool]

STORIES_KEPT = 64


@dataclass(frozen=True, slots=True)
class Effect:
    """A change of the value at ``place``: the ``factor`` 0 sets it, 1 adds to it; the range is kept."""

    place: int
    factor: int
    value: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class ChoiceNode:
    """A choice, ready: ``test`` is None where it can always be seen."""

    spec: Choice
    test: Condition | None
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class SceneNode:
    """A scene, ready: ``distance`` is how many more scenes a shortest way to an ending has, exits left aside."""

    spec: Scene
    channel: str
    partner: str
    lines: tuple[Line, ...]
    effects: tuple[Effect, ...]
    choices: tuple[ChoiceNode, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class ExitNode:
    """An exit, ready: its routes in order, the last one without a test."""

    spec: WayOut
    effects: tuple[Effect, ...]
    routes: tuple[tuple[Condition | None, str], ...]

    def leads_to(self, known: Sequence[int]) -> tuple[int, str]:
        """The first route (its number, its goal) whose condition holds for the values ``known``."""
        return next(
            (number, goal) for number, (test, goal) in enumerate(self.routes) if test is None or test.holds(known)
        )


@dataclass(frozen=True, slots=True)
class Story:
    """All of it. ``starts`` are the first scenes of the seats; ``start`` holds the values before one is entered."""

    spec: Scenario
    starts: tuple[str, ...]
    names: Mapping[str, Domain]
    start: tuple[int, ...]
    scenes: Mapping[str, SceneNode]
    exits: tuple[ExitNode, ...]
    doors: tuple[tuple[int, ...], ...]
    endings: Mapping[str, Ending]

    def exits_in(self, seat: int) -> tuple[ExitNode, ...]:
        """The exits that are there in the seat with that number."""
        return tuple(self.exits[number] for number in self.doors[seat])

    def conditions(self) -> tuple[Condition, ...]:
        """Every condition, of choices and of exits."""
        tests = [choice.test for scene in self.scenes.values() for choice in scene.choices]
        tests += [test for exit_ in self.exits for test, _ in exit_.routes]
        return tuple(test for test in tests if test is not None)


def changed(values: tuple[int, ...], effects: tuple[Effect, ...]) -> tuple[int, ...]:
    """``values`` after ``effects``, each kept in its range; the same tuple where there are none."""
    if not effects:
        return values
    row = list(values)
    for effect in effects:
        row[effect.place] = min(effect.high, max(effect.low, row[effect.place] * effect.factor + effect.value))
    return tuple(row)


def lines_of(scene: Scene) -> tuple[str | Line, ...]:
    """What is said in a scene, in whichever of the two ways it is written."""
    return scene.lines or ((scene.line,) if scene.line is not None else ())


def visible(scene: SceneNode, known: Sequence[int]) -> tuple[ChoiceNode, ...]:
    """The choices of ``scene`` that can be seen where the values and ``scenes_seen`` are ``known``."""
    return tuple(choice for choice in scene.choices if choice.test is None or choice.test.holds(known))


def story_of(spec: Scenario) -> Story:
    """The story of ``spec``; made once and kept, since every move asks for it."""
    return _story(Same(spec))


@lru_cache(maxsize=STORIES_KEPT)
def _story(same: Same[Scenario]) -> Story:
    return _Maker(same.thing).story()


class _Maker:
    def __init__(self, spec: Scenario) -> None:
        self._spec = spec
        self._names = names_of(spec)
        self._places = {name: place for place, name in enumerate(self._names)}

    def story(self) -> Story:
        spec = self._spec
        distances = _distances(spec)
        return Story(
            spec=spec,
            starts=tuple(seat.start for seat in spec.seats) or (spec.start,),
            names=self._names,
            start=tuple(int(variable.start) for variable in spec.variables.values()),
            scenes={scene.id: self._scene(scene, distances.get(scene.id, 0)) for scene in spec.scenes},
            exits=tuple(ExitNode(one, self._effects(one), self._routes(one)) for one in spec.exits),
            doors=tuple(exits_of(spec, seat) for seat in range(len(spec.seats) or 1)),
            endings={ending.id: ending for ending in spec.endings},
        )

    def _scene(self, scene: Scene, distance: int) -> SceneNode:
        return SceneNode(
            spec=scene,
            channel=scene.channel or self._spec.channel,
            partner=scene.partner or self._spec.partner or "",
            lines=tuple(Line(says=line) if isinstance(line, str) else line for line in lines_of(scene)),
            effects=self._effects(scene),
            choices=tuple(ChoiceNode(one, self._test(one.when), self._effects(one)) for one in scene.choices),
            distance=distance,
        )

    def _routes(self, exit_: WayOut) -> tuple[tuple[Condition | None, str], ...]:
        if isinstance(exit_.goto, str):
            return ((None, exit_.goto),)
        return tuple((self._test(route.when), route.goto) for route in exit_.goto)

    def _test(self, text: str | None) -> Condition | None:
        return None if text is None else compiled(text, self._names)

    def _effects(self, effects: Effects) -> tuple[Effect, ...]:
        sets = [self._effect(name, 0, typed(text, self._names[name])) for name, text in effects.assign.items()]
        return (*sets, *(self._effect(name, 1, value) for name, value in effects.add.items()))

    def _effect(self, name: str, factor: int, value: int | None) -> Effect:
        if value is None or name == SCENES_SEEN:
            raise KeyError(name)
        domain = self._names[name]
        return Effect(self._places[name], factor, value, domain.low, domain.high)


def _distances(spec: Scenario) -> dict[str, int]:
    """For every scene from which choices, timers or ``goto`` lead to an ending: the scenes still to come."""
    before: dict[str, list[str]] = {}
    for scene in spec.scenes:
        ways = [choice.goto for choice in scene.choices]
        ways += [scene.goto] if scene.goto else []
        ways += [scene.timer.goto] if scene.timer else []
        for goal in ways:
            before.setdefault(goal, []).append(scene.id)
    found: dict[str, int] = {}
    ring = [ending.id for ending in spec.endings]
    for distance in range(len(spec.scenes)):
        ring = list(dict.fromkeys(scene for goal in ring for scene in before.get(goal, ()) if scene not in found))
        found.update(dict.fromkeys(ring, distance))
    return found
