"""What a map of a scenario shows, and where: boxes in columns, the ways between them, how often they are gone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.activities.scenario.explore import explored
from kiosk.activities.scenario.layers import planned
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.plays import covered
from kiosk.activities.scenario.story import lines_of, story_of
from kiosk.activities.scenario.walk import routes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.activities.scenario.layers import Plan
    from kiosk.activities.scenario.model import Ending, Scenario, Scene
    from kiosk.activities.scenario.plays import Coverage

PLAYS = 1_000
WIDTH, SPACE, GAP = 250.0, 130.0, 34.0
"""Millimetres do not matter here: units of the drawing. A box, between columns, between boxes."""
HEAD, ROW, FOOT = 50.0, 21.0, 8.0
TIMER, ONWARD = "timer", "next"


@dataclass(frozen=True, slots=True)
class Row:
    """A way out of a box: ``kind`` is a verdict, "" (not judged), "timer" or "next"; ``share`` of the plays went it."""

    key: str
    text: str
    kind: str
    goal: str
    share: float


@dataclass(frozen=True, slots=True)
class Box:
    """A scene or ending. ``rank`` is "" for a scene; ``exits`` are the names of exits that lead here."""

    name: str
    text: str
    tactic: str
    rank: str
    rows: tuple[Row, ...]
    exits: tuple[str, ...]
    share: float
    reached: bool

    @property
    def height(self) -> float:
        """How tall its drawing is."""
        return HEAD + ROW * (len(self.rows) + bool(self.exits)) + FOOT


@dataclass(frozen=True, slots=True)
class Chart:
    """The boxes by name, and where they are. ``plays`` random plays were counted."""

    boxes: Mapping[str, Box]
    plan: Plan
    plays: int


def charted(spec: Scenario, plays: int = PLAYS) -> Chart:
    """The map of a scenario whose names and conditions are right; what no play reaches is on it too."""
    coverage = covered(spec, plays)
    reached = {spot.node for spot in explored(story_of(spec)).spots} | {name for name, n in coverage.nodes.items() if n}
    boxes = {scene.id: _scene(spec, scene, coverage, reached) for scene in spec.scenes}
    boxes |= {ending.id: _ending(spec, ending, coverage, reached) for ending in spec.endings}
    links = [(box.name, row.goal) for box in boxes.values() for row in box.rows]
    heights = {name: box.height for name, box in boxes.items()}
    return Chart(boxes, planned(_columns(spec, boxes), heights, links, GAP), plays)


def exit_ways(spec: Scenario) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """Every exit's words with its seats, and its ways: the condition ("" where there is none) and where it leads."""
    for number, exit_ in enumerate(spec.exits):
        only = f" ({', '.join(exit_.seats)})" if exit_.seats else ""
        yield exit_.text + only, tuple((when or "", goal) for _, when, goal in routes(spec, number))


def _scene(spec: Scenario, scene: Scene, coverage: Coverage, reached: set[str]) -> Box:
    text = next((line if isinstance(line, str) else line.says for line in lines_of(scene)), "")
    rows = tuple(_rows(scene, coverage))
    share = coverage.nodes.get(scene.id, 0) / coverage.plays
    return Box(scene.id, text, scene.tactic or "", "", rows, _into(spec, scene.id), share, scene.id in reached)


def _ending(spec: Scenario, ending: Ending, coverage: Coverage, reached: set[str]) -> Box:
    share = coverage.nodes.get(ending.id, 0) / coverage.plays
    return Box(ending.id, ending.title, "", ending.rank, (), _into(spec, ending.id), share, ending.id in reached)


def _rows(scene: Scene, coverage: Coverage) -> Iterator[Row]:
    def share(how: How, act: str) -> float:
        return sum(n for way, n in coverage.ways.items() if way[:3] == (scene.id, how, act)) / coverage.plays

    for choice in scene.choices:
        yield Row(choice.id, choice.text, choice.verdict or "", choice.goto, share(How.CHOICE, choice.id))
    if scene.timer:
        yield Row(TIMER, f"{scene.timer.seconds} s", TIMER, scene.timer.goto, share(How.TIMER, ""))
    if scene.goto:
        yield Row(ONWARD, "", ONWARD, scene.goto, share(How.NEXT, ""))


def _into(spec: Scenario, name: str) -> tuple[str, ...]:
    ways = ((exit_.id, goal) for n, exit_ in enumerate(spec.exits) for _, _, goal in routes(spec, n))
    return tuple(dict.fromkeys(exit_ for exit_, goal in ways if goal == name))


def _columns(spec: Scenario, boxes: Mapping[str, Box]) -> dict[str, int]:
    """Scenes by how few scenes come before them, exits left aside where there is another way; endings at the right."""
    endings = {ending.id for ending in spec.endings}
    starts = [seat.start for seat in spec.seats] or [spec.start]
    columns = _distances(dict.fromkeys(starts, 0), boxes)
    by_exit = [name for name, box in boxes.items() if box.exits and name not in columns]
    columns |= _distances(columns | dict.fromkeys(by_exit, 1), boxes)
    right = max((column for name, column in columns.items() if name not in endings), default=0)
    lost = {name: right for name in boxes if name not in columns}
    return {name: right + 1 if name in endings else (columns | lost)[name] for name in boxes}


def _distances(known: Mapping[str, int], boxes: Mapping[str, Box]) -> dict[str, int]:
    """The columns of everything that can be reached from boxes whose columns are ``known``, those included."""
    found = dict(known)
    ring = sorted(found, key=found.__getitem__)
    for name in ring:  # grows while it is gone through
        for row in boxes[name].rows:
            if row.goal not in found:
                found[row.goal] = found[name] + 1
                ring.append(row.goal)
    return found
