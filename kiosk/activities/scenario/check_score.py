"""Proofs of what acts are worth: being unsafe never pays, telling somebody never costs anything."""

from __future__ import annotations

from itertools import groupby, product
from math import inf
from typing import TYPE_CHECKING

from kiosk.activities.scenario.endless import endless
from kiosk.activities.scenario.explore import MOST_STATES, case, explored
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.outline import outlined
from kiosk.activities.scenario.score import ENDING, Scores
from kiosk.activities.scenario.shapes import TELLING
from kiosk.activities.scenario.story import story_of
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.activities.scenario.explore import Spot, Step
    from kiosk.activities.scenario.graph import Span
    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.outline import Outline
    from kiosk.activities.scenario.story import Story
    from kiosk.activities.scenario.walk import Path

LITTLE = 0.01
_HINT = msg("Is the verdict right? Let the safe choice lead to a better ending, or the unsafe one to less.")


def check_score(spec: Scenario, bound: int = MOST_STATES) -> Iterator[Finding]:
    """Compares, in every state that some play reaches, what can come of the things that can be done there.

    Only for scenarios in which nothing else is wrong; silent where the ``bound`` on states was hit. Every place is
    complained about once, with one case of it.
    """
    story = story_of(spec)
    found = outlined(story, bound)
    if not found.complete:
        return
    judge = _Judge(story, found, explored(story, bound).spots)
    told: set[tuple[Path, str]] = set()
    for finding in judge.findings():
        if (finding.path, finding.code) not in told:
            told.add((finding.path, finding.code))
            yield finding


class _Judge:
    """Compares at every place of an outline, in the case of the first of the ``spots`` that it stands for."""

    def __init__(self, story: Story, found: Outline, spots: Sequence[Spot]) -> None:
        self._story = story
        self._found = found
        self._spots = [spots[first] for first in found.firsts]
        self._scores = Scores(story, found)
        self._scenes = {scene.id: n for n, scene in enumerate(story.spec.scenes)}
        self._choices = {
            (scene.id, choice.id): (("scenes", n, "choices", m), choice.verdict)
            for n, scene in enumerate(story.spec.scenes)
            for m, choice in enumerate(scene.choices)
        }
        self._exits = {exit_.id: n for n, exit_ in enumerate(story.spec.exits)}
        self._telling = {exit_.id for exit_ in story.spec.exits if exit_.does in TELLING}

    def findings(self) -> Iterator[Finding]:
        for number, (spot, steps) in enumerate(zip(self._spots, self._found.steps, strict=True)):
            yield from self._unsafe(number, spot, steps)
            yield from self._told(spot, steps)
        yield from self._circles()

    def _verdict(self, spot: Spot, step: Step) -> str | None:
        return self._choices[spot.node, step.act][1] if step.how is How.CHOICE else None

    def _total(self, number: int, step: Step) -> Span:
        gain, ahead = self._scores.points(number, step), self._scores.inside[step.goal]
        return ahead._replace(best=gain + ahead.best, worst=gain + ahead.worst)

    def _unsafe(self, number: int, spot: Spot, steps: tuple[Step, ...]) -> Iterator[Finding]:
        """Every unsafe choice against every good one that can be made in the same state, exits left aside."""
        unsafe = [step for step in steps if self._verdict(spot, step) == "unsafe"]
        safe = [step for step in steps if self._verdict(spot, step) in {"safe", "help"}] if unsafe else []
        for step, other in product(unsafe, safe):
            bad, good = self._total(number, step), self._total(number, other)
            if bad.best > good.best or bad.worst > good.worst:
                yield self._pays(spot, step, bad, other, good)
            elif self._verdict(spot, other) == "safe":
                yield from self._better(spot, step, other)

    def _better(self, spot: Spot, step: Step, other: Step) -> Iterator[Finding]:
        """An unsafe choice after which stories that go on by chance end better than after a safe one."""
        usual = self._scores.usual
        if usual[step.goal] > usual[other.goal] + LITTLE:
            words = {"safe": other.act, "case": case(self._story, spot)}
            message = msg("Stories that go on by chance end better after this than after “{safe}” ({case}).", **words)
            path = (*self._choices[spot.node, step.act][0], "verdict")
            yield Finding(path, message, "scenario-unsafe-better", Severity.WARNING, _HINT)

    def _pays(self, spot: Spot, step: Step, bad: Span, other: Step, good: Span) -> Finding:
        path = (*self._choices[spot.node, step.act][0], "verdict")
        args: dict[str, object] = {"safe": other.act, "case": case(self._story, spot)}
        if bad.best > good.best:
            args |= {"bad": _shown(bad.best), "good": _shown(good.best)}
            message = msg("Being unsafe pays: at best it brings {bad} points, “{safe}” only {good} ({case}).", **args)
            return Finding(path, message, "scenario-unsafe-wins", hint=_HINT)
        args |= {"bad": _shown(bad.worst), "good": _shown(good.worst)}
        message = msg("After “{safe}” it can go worse ({good} points) than after this ({bad}; {case}).", **args)
        return Finding(path, message, "scenario-safe-worse", Severity.WARNING)

    def _told(self, spot: Spot, steps: tuple[Step, ...]) -> Iterator[Finding]:
        """Every way of telling somebody against all that can be done in the same state without telling."""
        ranks = self._scores.ranks
        silent = [ranks[step.goal] for step in steps if not self._tells(spot, step)]
        best, worst = max((one.best for one in silent), default=-inf), min((one.worst for one in silent), default=-inf)
        for step in steps:
            ahead = ranks[step.goal]
            if not self._tells(spot, step) or (
                ahead.worst > ENDING["bad"] and ahead.worst >= worst and ahead.best >= best
            ):
                continue
            words: dict[str, object] = {"name": spot.node, "case": case(self._story, spot)}
            if step.how is How.EXIT and ahead.worst == ENDING["bad"]:
                message = msg("Whoever tells somebody at “{name}” can still come to a bad ending ({case}).", **words)
                yield Finding(self._goal(spot, step), message, "scenario-telling")
            elif ahead.worst < worst:
                message = msg("Whoever tells somebody at “{name}” can end worse than without ({case}).", **words)
                yield Finding(self._goal(spot, step), message, "scenario-telling")
            elif ahead.best < best:
                message = msg("Whoever tells somebody at “{name}” loses the best ending ({case}).", **words)
                yield Finding(self._goal(spot, step), message, "scenario-telling-costs", Severity.WARNING)

    def _tells(self, spot: Spot, step: Step) -> bool:
        return step.act in self._telling if step.how is How.EXIT else self._verdict(spot, step) == "help"

    def _circles(self) -> Iterator[Finding]:
        """Ways round through which points can be gathered, or lost, without end; each is told once, at its first scene.

        A scene is on one of them only: when that one is mended, the next check tells of another that may be left.
        """
        told: set[str] = set()
        for row in endless(self._found.steps, self._scores.points):
            names = [name for name, _ in groupby(self._spots[number].node for number in row)]
            names = names[:-1] if len(names) > 1 and names[0] == names[-1] else names
            if told.isdisjoint(names):
                first = min(names, key=self._scenes.__getitem__)
                at = names.index(first)
                way = " → ".join([*names[at:], *names[:at], first])
                message = msg("Going round through {way} gains or loses points without end.", way=way)
                hint = msg("Let an effect and a condition end it.")
                yield Finding(("scenes", self._scenes[first]), message, "scenario-endless", Severity.WARNING, hint)
            told.update(names)

    def _goal(self, spot: Spot, step: Step) -> Path:
        """Where the goal of a choice, or of the way that an exit takes, is written."""
        if step.how is How.CHOICE:
            return (*self._choices[spot.node, step.act][0], "goto")
        exit_ = self._exits[step.act]
        written = self._story.spec.exits[exit_].goto
        return ("exits", exit_, "goto") if isinstance(written, str) else ("exits", exit_, "goto", step.route, "goto")


def _shown(points: float) -> str:
    return "∞" if points == inf else "-∞" if points == -inf else str(int(points))
