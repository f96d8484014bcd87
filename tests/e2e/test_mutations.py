"""Every scenario that is shipped, spoilt at one place of its text in all ways that we know: each time the check says
so, at that line.

With a seed and the number of a scenario the places differ; ``KIOSK_MUTATIONS=N`` tries N seeds instead of one.
"""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
import yaml

from kiosk.activities.scenario.check_score import LITTLE
from kiosk.activities.scenario.model import Scenario
from kiosk.activities.scenario.outline import outlined
from kiosk.activities.scenario.score import Scores
from kiosk.activities.scenario.story import story_of
from kiosk.cli.shelf import loaded
from kiosk.core import places
from kiosk.core.problem import Severity
from kiosk.kinds import kinds

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content import Library
    from kiosk.core.problem import Problem

SEEDS = range(int(os.environ.get("KIOSK_MUTATIONS", "1")))
SAMPLE = kinds()["scenario"].folder / "sample.yaml"
SHIPPED = [
    *(file for file in sorted(places.lessons().glob("*/*.yaml")) if "kind: scenario" in file.read_text("utf-8")),
    SAMPLE,
]


class Mutation(NamedTuple):
    """A spoilt ``text``; one of ``codes`` must be found on one of ``lines``."""

    text: str
    lines: range
    codes: frozenset[str]


class Written:
    """The first scenario of a file: its text, its nodes with their places."""

    def __init__(self, file: Path) -> None:
        self.text = file.read_text("utf-8")
        self._starts = [0, *(found.end() for found in re.finditer("\n", self.text))]
        root = yaml.compose(self.text, yaml.CSafeLoader)
        assert root is not None
        steps = self.items(root, "steps") or [root]
        self.step = next(step for step in steps if self.word(step, "kind") == "scenario")
        self.scenes, self.exits, self.endings = (self.items(self.step, key) for key in ("scenes", "exits", "endings"))

    def key(self, node: Any, key: str) -> tuple[Any, Any] | None:
        """The nodes of a key and of its value; None where it is not there."""
        pairs = node.value if isinstance(node, yaml.MappingNode) else ()
        return next((pair for pair in pairs if pair[0].value == key), None)

    def value(self, node: Any, key: str) -> Any | None:
        """The node behind a key."""
        pair = self.key(node, key)
        return pair[1] if pair else None

    def items(self, node: Any, key: str) -> list[Any]:
        """The nodes of the list behind a key."""
        found = self.value(node, key)
        return list(found.value) if isinstance(found, yaml.SequenceNode) else []

    def word(self, node: Any, key: str) -> str:
        """The scalar behind a key, "" where there is none."""
        found = self.value(node, key)
        return found.value if isinstance(found, yaml.ScalarNode) else ""

    def choices(self) -> list[Any]:
        """Every choice that is written as a table of its own."""
        return [one for scene in self.scenes for one in self.items(scene, "choices") if self.word(one, "goto")]

    def line(self, node: Any) -> int:
        """The line of a node, from 1."""
        return int(node.start_mark.line) + 1

    def put(self, *changes: tuple[Any, str]) -> str:
        """The text with other words for some nodes."""
        text = self.text
        for node, words in sorted(changes, key=lambda one: -self._at(one[0].start_mark)):
            text = text[: self._at(node.start_mark)] + words + text[self._at(node.end_mark) :]
        return text

    def after(self, node: Any, words: str) -> str:
        """The text with a line behind that of ``node``."""
        at = self._starts[self.line(node)]
        return f"{self.text[:at]}{words}\n{self.text[at:]}"

    def before(self, node: Any, words: str) -> str:
        """The text with a line before that of ``node``."""
        at = self._starts[self.line(node) - 1]
        return f"{self.text[:at]}{words}\n{self.text[at:]}"

    def without(self, *spans: tuple[Any, Any]) -> str:
        """The text without the lines from one node to the end of another, for each of these in their order."""
        text = self.text
        for first, last in reversed(spans):
            mark = self._end(last)
            text = text[: self._starts[self.line(first) - 1]] + text[self._starts[mark.line + (mark.column > 0)] :]
        return text

    def _end(self, node: Any) -> Any:
        """Where a node ends: a block ends with the last thing in it, not where the next one begins."""
        if not isinstance(node, yaml.CollectionNode) or not node.value or node.flow_style:
            return node.end_mark
        return self._end(node.value[-1][1] if isinstance(node, yaml.MappingNode) else node.value[-1])

    def with_key(self, node: Any, words: str) -> str:
        """The text with one more key behind the id of a table, however that is written."""
        (name_key, name) = self.key(node, "id") or (node, node)
        indent = " " * int(name_key.start_mark.column)
        return self.put((name, name.value + (f", {words}" if node.flow_style else f"\n{indent}{words}")))

    def _at(self, mark: Any) -> int:
        return int(self._starts[mark.line]) + int(mark.column)


def one(rng: random.Random, nodes: list[Any]) -> Any | None:
    """One of the nodes, None where there are none."""
    return rng.choice(nodes) if nodes else None


def found_at(text: str, line: int, *codes: str, count: int = 1) -> Mutation:
    """What is found on these lines."""
    return Mutation(text, range(line, line + count), frozenset(codes))


def goto_cut(story: Written, rng: random.Random) -> Mutation | None:
    goal = story.value(one(rng, story.choices()), "goto")
    return found_at(story.put((goal, f"{goal.value}x")), story.line(goal), "scenario-goto") if goal else None


def exit_goto_cut(story: Written, rng: random.Random) -> Mutation | None:
    exits = [exit_ for exit_ in story.exits if story.word(exit_, "goto")]
    exits += [route for exit_ in story.exits for route in story.items(exit_, "goto")]
    goal = story.value(one(rng, exits), "goto")
    return found_at(story.put((goal, f"{goal.value}x")), story.line(goal), "scenario-goto") if goal else None


def verdicts_swapped(story: Written, rng: random.Random) -> Mutation | None:
    """Where the two are followed by the same, only a reader can tell which of them is the unsafe one."""
    apart = told_apart(story)
    pairs = [
        (scene, safe, unsafe)
        for scene in story.scenes
        for safe in story.items(scene, "choices")
        for unsafe in story.items(scene, "choices")
        if (story.word(scene, "id"), story.word(safe, "id"), story.word(unsafe, "id")) in apart
    ]
    if not pairs:
        return None
    scene, safe, unsafe = rng.choice(pairs)
    text = story.put((story.value(safe, "verdict"), "unsafe"), (story.value(unsafe, "verdict"), "safe"))
    codes = ("scenario-judged", "scenario-unsafe-wins", "scenario-safe-worse", "scenario-unsafe-better")
    return Mutation(text, range(story.line(scene), scene.end_mark.line + 1), frozenset(codes))


def told_apart(story: Written) -> set[tuple[str, str, str]]:
    """Scenes with a safe and an unsafe choice which can be made in the same state and lead to different endings."""
    raw: Any = yaml.load(story.text, yaml.BaseLoader)
    step = next(one for one in raw.get("steps", [raw]) if one["kind"] == "scenario")
    spec = Scenario.model_validate({key: step[key] for key in step if key not in {"id", "kind", "title"}})
    found = outlined(story_of(spec))
    usual = Scores(story_of(spec), found).usual
    verdicts = {(scene.id, choice.id): choice.verdict for scene in spec.scenes for choice in scene.choices}
    return {
        (node, safe.act, unsafe.act)
        for (node, reason), steps in zip(found.places, found.steps, strict=True)
        for safe in steps
        for unsafe in steps
        if not reason and (verdicts.get((node, safe.act)), verdicts.get((node, unsafe.act))) == ("safe", "unsafe")
        if usual[safe.goal] > usual[unsafe.goal] + 2 * LITTLE
    }


def exits_removed(does: str, code: str) -> Any:
    def spoilt(story: Written, _rng: random.Random) -> Mutation | None:
        own = [(exit_, exit_) for exit_ in story.exits if story.word(exit_, "does") == does]
        return found_at(story.without(*own), story.line(story.exits[0]), code)

    return spoilt


def scene_nobody_reaches(story: Written, rng: random.Random) -> Mutation | None:
    scene = rng.choice(story.scenes)
    goal = story.word(rng.choice(story.endings), "id")
    indent = " " * (int(scene.start_mark.column) - 2)
    text = story.before(
        scene, f"{indent}- {{id: attic, channel: lock, line: {{who: narrator, says: Gác.}}, goto: {goal}}}"
    )
    return found_at(text, story.line(scene), "scenario-unreachable")


def way_to_a_scene_lost(story: Written, rng: random.Random) -> Mutation | None:
    """The one way to a scene leads elsewhere."""
    routes = [route for exit_ in story.exits for route in story.items(exit_, "goto")]
    timers = [timer for scene in story.scenes if (timer := story.value(scene, "timer"))]
    ways = [story.value(one, "goto") for one in (*story.choices(), *story.scenes, *story.exits, *routes, *timers)]
    goals = [way for way in ways if isinstance(way, yaml.ScalarNode)]
    short = [
        one.value[0][1].value for scene in story.scenes for one in story.items(scene, "choices") if len(one.value) == 1
    ]
    seats = [story.word(seat, "start") for seat in story.items(story.step, "seats")]
    led = Counter([*(goal.value for goal in goals), *short, *seats, story.word(story.step, "start")])
    scenes = {story.word(scene, "id"): scene for scene in story.scenes}
    goal = one(rng, [goal for goal in goals if led[goal.value] == 1 and goal.value in scenes])
    if goal is None:
        return None
    better = next(ending for ending in story.endings if story.word(ending, "rank") != "bad")
    text = story.put((goal, story.word(better, "id")))
    return found_at(text, story.line(scenes[goal.value]), "scenario-unreachable")


def condition(words: str, code: str) -> Any:
    def spoilt(story: Written, rng: random.Random) -> Mutation | None:
        choice = one(rng, [choice for choice in story.choices() if not story.value(choice, "when")])
        if choice is None:
            return None
        line = story.line(story.value(choice, "id")) + (not choice.flow_style)
        return found_at(story.with_key(choice, f"when: {words}"), line, code)

    return spoilt


def variable_that_is_never_asked(story: Written, rng: random.Random) -> Mutation | None:
    """A flag which can only be true on no play at all: the proof over all states finds it, no single condition does."""
    choice = one(rng, [choice for choice in story.choices() if not story.value(choice, "when")])
    variables = story.value(story.step, "variables")
    if choice is None or variables is None or variables.flow_style or story.line(choice) < story.line(variables):
        return None
    first = variables.value[0][0]
    asked = Written.__new__(Written)
    asked.__dict__ = dict(story.__dict__, text=story.with_key(choice, "when: spare"))
    text = asked.before(first, " " * int(first.start_mark.column) + "spare: {start: false}")
    line = story.line(story.value(choice, "id")) + (not choice.flow_style) + 1
    return found_at(text, line, "scenario-never")


def too_long(story: Written, node: Any | None) -> Mutation | None:
    if node is None:
        return None
    text = story.put((node, "dài quá " * 40))
    return found_at(text, story.line(node), "text-budget", "string-too-long")


def text_too_long(key: str) -> Any:
    def spoilt(story: Written, rng: random.Random) -> Mutation | None:
        texts = [story.value(choice, key) for choice in story.choices() if story.word(choice, key)]
        node = one(rng, texts)
        return (
            found_at(story.put((node, "dài quá " * 40)), story.line(node), "text-budget", "string-too-long")
            if node
            else None
        )

    return spoilt


def line_too_long(story: Written, rng: random.Random) -> Mutation | None:
    lines = [
        line for scene in story.scenes for line in story.items(scene, "lines") if isinstance(line, yaml.ScalarNode)
    ]
    node = one(rng, lines)
    return (
        found_at(story.put((node, "dài quá " * 40)), story.line(node), "text-budget", "string-too-long")
        if node
        else None
    )


def variable_unused(story: Written, rng: random.Random) -> Mutation | None:
    variables = story.value(story.step, "variables")
    if variables is None or variables.flow_style:
        return None
    first = rng.choice(variables.value)[0]
    text = story.before(first, " " * int(first.start_mark.column) + "spare: {start: false}")
    return found_at(text, story.line(first), "scenario-unused")


def tactic_unknown(story: Written, rng: random.Random) -> Mutation | None:
    tactic = story.value(one(rng, [node for node in story.scenes if story.word(node, "tactic")]), "tactic")
    return found_at(story.put((tactic, "hurryy")), story.line(tactic), "unknown-tactic") if tactic else None


def tactic_never_met(story: Written, rng: random.Random) -> Mutation | None:
    used = {story.word(scene, "tactic") for scene in story.scenes}
    other = sorted(set(library().tactics) - used)
    unsafe = [choice for choice in story.choices() if story.word(choice, "verdict") == "unsafe"]
    choice = one(rng, [choice for choice in unsafe if not story.value(choice, "tactic")])
    if choice is None or not other:
        return None
    line = story.line(story.value(choice, "id")) + (not choice.flow_style)
    return found_at(story.with_key(choice, f"tactic: {rng.choice(other)}"), line, "scenario-tactic")


def bad_ending_without(key: str) -> Any:
    def spoilt(story: Written, rng: random.Random) -> Mutation | None:
        bad = [ending for ending in story.endings if story.word(ending, "rank") == "bad" and not ending.flow_style]
        ending = one(rng, [ending for ending in bad if story.key(ending, key)])
        span = story.key(ending, key) if ending else None
        return found_at(story.without(span), story.line(ending), "scenario-recovery") if span else None

    return spoilt


def start_out_of_range(story: Written, rng: random.Random) -> Mutation | None:
    variables = story.value(story.step, "variables")
    starts = [story.value(one, "start") for _, one in (variables.value if variables else ())]
    start = one(rng, [start for start in starts if start is not None and start.value.isdigit()])
    return found_at(story.put((start, "1234")), story.line(start), "scenario-range") if start else None


def addition_out_of_range(story: Written, rng: random.Random) -> Mutation | None:
    """More than the whole range at once is always cut off."""
    places = [*story.scenes, *story.choices(), *story.exits]
    added = [value for node in places if (add := story.value(node, "add")) for _, value in add.value]
    value = one(rng, added)
    return found_at(story.put((value, "-5000")), story.line(value), "scenario-cut-off") if value else None


def circle_of_choices(story: Written, rng: random.Random) -> Mutation | None:
    """All choices of a scene lead back to it."""
    scenes = [scene for scene in story.scenes if story.items(scene, "choices") and not story.value(scene, "timer")]
    scenes = [s for s in scenes if all(story.word(choice, "goto") for choice in story.items(s, "choices"))]
    scene = one(rng, [scene for scene in scenes if not story.value(scene, "goto")])
    if scene is None:
        return None
    gotos = [(story.value(choice, "goto"), story.word(scene, "id")) for choice in story.items(scene, "choices")]
    return found_at(story.put(*gotos), story.line(scene), "scenario-circle", "scenario-dead-end")


KINDS: dict[str, Any] = {
    "goto cut": goto_cut,
    "goto of an exit cut": exit_goto_cut,
    "verdicts swapped": verdicts_swapped,
    "hang-up removed": exits_removed("hang-up", "scenario-exits"),
    "telling removed": exits_removed("tell", "scenario-exits"),
    "111 removed": exits_removed("report", "scenario-exits-help"),
    "113 removed": exits_removed("emergency", "scenario-exits-help"),
    "scene that nobody reaches": scene_nobody_reaches,
    "way to a scene lost": way_to_a_scene_lost,
    "condition that cannot hold": condition("scenes_seen < 1", "scenario-never"),
    "condition that always holds": condition("scenes_seen > 0", "scenario-always"),
    "condition that holds in no play": variable_that_is_never_asked,
    "button too long": text_too_long("text"),
    "reason too long": text_too_long("because"),
    "line too long": line_too_long,
    "variable unused": variable_unused,
    "tactic unknown": tactic_unknown,
    "tactic never met": tactic_never_met,
    "bad ending without a way back": bad_ending_without("recovery"),
    "bad ending without help": bad_ending_without("help"),
    "start out of its range": start_out_of_range,
    "addition out of its range": addition_out_of_range,
    "circle of choices": circle_of_choices,
}
MANY = 4


@cache
def library() -> Library:
    """The shipped content."""
    return loaded([places.lessons()])


def problems(file: Path) -> tuple[Problem, ...]:
    """What is wrong with a file that stands beside the shipped content."""
    return loaded([file], base=library()).problems


def tried() -> list[Any]:
    """Every kind of mutation; of many scenarios with every other one, unless several seeds are asked for."""
    return [
        pytest.param(kind, file, seed, id=f"{file.stem}-{kind.replace(' ', '_')}-{seed}")
        for seed in SEEDS
        for place, file in enumerate(SHIPPED)
        for number, kind in enumerate(KINDS)
        if (place + number) % 2 == 0 or len(SHIPPED) < MANY or len(SEEDS) > 1
    ]


@pytest.mark.parametrize(("kind", "file", "seed"), tried())
def test_every_mutation_is_found_at_its_line(kind: str, file: Path, seed: int, tmp_path: Path) -> None:
    mutation = KINDS[kind](Written(file), random.Random(f"{kind} {file.stem} {seed}"))
    if mutation is None:
        pytest.skip("nothing in this scenario can be spoilt so")
    spoilt_file = tmp_path / file.name
    spoilt_file.write_text(mutation.text, "utf-8")
    found = problems(spoilt_file)
    told = [f"{one.line}: {one.severity} {one.code}" for one in found]
    assert any(one.code in mutation.codes and one.line in mutation.lines for one in found), (mutation.lines, told)
    assert all(one.severity in Severity for one in found)
