"""What a play is worth, for proofs alone: no visitor ever sees these points.

A judged act counts: safe and asking for help 1, unsafe or a false alarm -1, every exit 1, but -1 if it hangs up on
somebody genuine.
The ending adds 3 (best), 1 (good) or -2 (bad). What ``Tally`` shows to visitors is a rate and says nothing about the
ending, so it could not be compared.
"""

from __future__ import annotations

from functools import cached_property
from math import inf, nan
from typing import TYPE_CHECKING

from kiosk.activities.scenario.graph import MOST_LOOKS, components, is_circle, spans
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.shapes import TELLING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.activities.scenario.explore import Step
    from kiosk.activities.scenario.graph import Span
    from kiosk.activities.scenario.outline import Outline
    from kiosk.activities.scenario.shapes import Judgement, Rank
    from kiosk.activities.scenario.story import Story

ACT: Mapping[Judgement, int] = {"safe": 1, "help": 1, "unsafe": -1, "false-alarm": -1}
ENDING: Mapping[Rank, int] = {"best": 3, "good": 1, "bad": -2}
ROUNDS, SETTLED = 100, 0.001
"""How often a circle is gone round for an average, and the change from which on it has settled."""


class Scores:
    """Points and endings of everything that was explored, by the places of an outline; worked out when asked for.

    ``totals`` are of all that can be done. ``inside`` leaves the exits aside: they are in reach after every choice,
    right from its reason, so with them all choices would be worth nearly the same. A rank is the worth of an ending
    alone: ``ranks`` says which endings can still come, at best and at worst.
    """

    def __init__(self, story: Story, found: Outline) -> None:
        self.found = found
        self._points = {
            (scene.spec.id, choice.spec.id): ACT[choice.spec.verdict] if choice.spec.verdict else 0
            for scene in story.scenes.values()
            for choice in scene.choices
        }
        self._genuine = {name for name, scene in story.scenes.items() if scene.spec.genuine}
        self._hang_up = {exit_.spec.id for exit_ in story.exits if exit_.spec.does not in TELLING}
        self._endings = {name: ENDING[ending.rank] for name, ending in story.endings.items()}

    @cached_property
    def totals(self) -> list[Span]:
        """What all that can be done is worth."""
        return spans(self.found.steps, self.points, self._final)

    @cached_property
    def inside(self) -> list[Span]:
        """What can be done without the exits."""
        inside = [[step for step in steps if step.how is not How.EXIT] for steps in self.found.steps]
        return spans(inside, self.points, self._final)

    @cached_property
    def ranks(self) -> list[Span]:
        """Which endings can come."""
        return spans(self.found.steps, lambda _number, _step: 0, self._final)

    @cached_property
    def usual(self) -> list[float]:
        """What the ending is worth on average to whoever chooses by chance, exits and time left aside.

        Not a number in a circle in which that does not settle, and where it leads.
        """
        ways = [[step.goal for step in steps if step.how in {How.CHOICE, How.NEXT}] for steps in self.found.steps]
        found = [float(self._final(number) or 0) for number in range(len(ways))]
        for group in components(self.found.steps):
            circle = is_circle(self.found.steps, group)
            change, rounds = inf, max(3, min(ROUNDS, MOST_LOOKS // len(group))) if circle else 1
            while change > SETTLED and rounds:
                before, rounds = [found[number] for number in group], rounds - 1
                for number in group:
                    if ways[number]:
                        found[number] = sum([found[goal] for goal in ways[number]]) / len(ways[number])
                change = max(abs(found[number] - old) for number, old in zip(group, before, strict=True))
            if change > SETTLED and circle:
                for number in group:
                    found[number] = nan
        return found

    def points(self, number: int, step: Step) -> int:
        """What ``step`` from the place of that number is worth in itself."""
        node = self.found.places[number][0]
        if step.how is How.CHOICE:
            return self._points[node, step.act]
        if step.how is How.EXIT:
            return -1 if node in self._genuine and step.act in self._hang_up else 1
        return 0

    def _final(self, number: int) -> int | None:
        return self._endings.get(self.found.places[number][0])
