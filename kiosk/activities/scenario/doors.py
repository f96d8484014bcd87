"""Ways from spot to spot, made ready to be gone thousands of times: what was worked out once is remembered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from kiosk.activities.scenario.moves import How

if TYPE_CHECKING:
    from kiosk.activities.scenario.conditions import Condition
    from kiosk.activities.scenario.model import Choice
    from kiosk.activities.scenario.story import Effect, ExitNode, SceneNode, Story

    Values = tuple[int, ...]
    Tests = tuple[tuple[Condition | None, "Door"], ...]


class Case(NamedTuple):
    """What a play may differ in at one and the same scene; ``seen`` and ``seat`` are those of ``Spot``."""

    values: Values
    seen: int
    seat: int


class Cases:
    """Numbers for cases: thousands of spots share few of them.

    ``parts`` are the cases by number; ``known`` what conditions may ask in them, the values with ``seen`` behind.
    """

    def __init__(self) -> None:
        self._numbers: dict[Case, int] = {}
        self.parts: list[Case] = []
        self.known: list[Values] = []

    def number(self, values: Values, seen: int, seat: int) -> int:
        """The number of a case, a new one where it is new."""
        case = Case(values, seen, seat)
        number = self._numbers.setdefault(case, len(self.parts))
        if number == len(self.parts):
            self.parts.append(case)
            self.known.append((*values, seen))
        return number


@dataclass(slots=True)
class Door:
    """By what, which act and route, to which goal; ``reason`` names the scene where the reason is read before, if any.

    ``changes`` remembers what the effects make of a case, ``goals`` the spot that is come to in a changed case. Doors
    with the same effects share the one, doors to the same goal the other.
    """

    how: How
    act: str
    route: int
    effects: tuple[Effect, ...]
    goal: str
    reason: str
    changes: dict[int, int]
    goals: dict[int, int]


class View:
    """What can be done in one scene; ``after`` are the doors behind the reasons of choices."""

    def __init__(self, scene: SceneNode, doors: Doors) -> None:
        spec = scene.spec
        self._choices: Tests = tuple(
            (node.test, doors.choice(spec.id, node.spec, node.effects)) for node in scene.choices
        )
        self._timer = (doors.to(How.TIMER, spec.timer.goto),) if spec.timer else ()
        self._next = (doors.to(How.NEXT, spec.goto),) if spec.goto else ()
        self._asked = tuple(sorted({place for test, _ in self._choices if test for place in doors.asked(test)}))
        self._open: dict[Values, tuple[Door, ...]] = {}
        self.after = {node.spec.id: (doors.to(How.NEXT, node.spec.goto),) for node in scene.choices}

    def open(self, known: Values) -> tuple[Door, ...]:
        """What can be done where the values and ``scenes_seen`` are ``known``."""
        asked = tuple([known[place] for place in self._asked])
        found = self._open.get(asked)
        if found is None:
            choices = tuple(door for test, door in self._choices if test is None or test.holds(known))
            found = self._open[asked] = (*choices, *self._timer) if choices else self._next
        return found


class Way:
    """An exit: its doors, one for each of its routes."""

    def __init__(self, node: ExitNode, doors: Doors) -> None:
        self._node = node
        self._doors = doors.exit(node)
        self._asked = tuple(sorted({place for test, _ in node.routes if test for place in doors.asked(test)}))
        self._found: dict[Values, Door] = {}
        self.first = self._doors[0]

    def door(self, known: Values) -> Door:
        """The door of the route that is taken where the values, changed by the exit, and ``scenes_seen`` are known."""
        asked = tuple([known[place] for place in self._asked])
        found = self._found.get(asked)
        if found is None:
            found = self._found[asked] = self._doors[self._node.leads_to(known)[0]]
        return found


class Doors:
    """Makes the doors of a story."""

    def __init__(self, story: Story) -> None:
        self._places = {name: place for place, name in enumerate(story.names)}
        self._changes: dict[tuple[Effect, ...], dict[int, int]] = {}
        self._goals: dict[str, dict[int, int]] = {}

    def asked(self, test: Condition) -> tuple[int, ...]:
        """The places of the values that ``test`` asks for."""
        return tuple(self._places[name] for name in test.limits)

    def to(self, how: How, goal: str) -> Door:
        """A door that changes nothing itself."""
        return self._door(how, "", 0, (), goal)

    def choice(self, scene: str, choice: Choice, effects: tuple[Effect, ...]) -> Door:
        """The door of a choice."""
        door = self._door(How.CHOICE, choice.id, 0, effects, choice.goto)
        return door if choice.because is None else replace(door, reason=scene, goals={})

    def exit(self, node: ExitNode) -> tuple[Door, ...]:
        """The doors of an exit, one for each of its routes."""
        return tuple(
            self._door(How.EXIT, node.spec.id, route, node.effects, goal) for route, (_, goal) in enumerate(node.routes)
        )

    def _door(self, how: How, act: str, route: int, effects: tuple[Effect, ...], goal: str) -> Door:
        changes = self._changes.setdefault(effects, {})
        return Door(how, act, route, effects, goal, reason="", changes=changes, goals=self._goals.setdefault(goal, {}))
