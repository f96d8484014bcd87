"""Places boxes in columns from left to right so that few lines cross: Sugiyama's layers with barycentres.

Pure geometry: boxes have names and heights, lines have ends. Nothing in here knows what a story is. No library is used:
those that do this are unmaintained or need Graphviz.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SWEEPS = 12
THREAD = 14.0
"""The height that a line takes where it only passes through a column."""

Link = tuple[str, str]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plan:
    """Where everything is: the column and the middle height of every box.

    ``passes`` has for each line the points (column, height) at which it passes through the columns between its ends.
    ``height`` is the lowest edge of all; the highest is 0.
    """

    columns: Mapping[str, int]
    middles: Mapping[str, float]
    passes: Mapping[Link, tuple[Point, ...]]
    height: float


def planned(columns: Mapping[str, int], heights: Mapping[str, float], links: Iterable[Link], gap: float) -> Plan:
    """A plan for boxes whose ``columns`` are given; ``gap`` is kept between boxes of one column.

    Lines that go back, or stay in their column, are not in ``passes``.
    """
    ahead = [link for link in dict.fromkeys(links) if columns[link[0]] < columns[link[1]]]
    net = _Net(columns, heights, ahead, gap)
    net.order()
    middles = net.middles()
    lowest = max((middles[name] + height / 2 for name, height in heights.items()), default=0.0)
    passes = {link: tuple((float(net.column[one]), middles[one]) for one in net.chain(link)) for link in ahead}
    return Plan(dict(columns), {name: middles[name] for name in columns}, passes, lowest)


class _Net:
    """Boxes and, for lines over several columns, a thread in every column between; each with its neighbours."""

    def __init__(
        self, columns: Mapping[str, int], heights: Mapping[str, float], links: Sequence[Link], gap: float
    ) -> None:
        self.column = dict(columns)
        self._heights = dict(heights)
        self._gap = gap
        self._next: dict[str, list[str]] = {}
        self._last: dict[str, list[str]] = {}
        for link in links:
            self._thread(link)
        rows = range(max(self.column.values(), default=-1) + 1)
        self._rows = [[name for name, column in self.column.items() if column == number] for number in rows]

    def chain(self, link: Link) -> list[str]:
        """The names of the threads of a line."""
        start, goal = link
        return [f"{start}>{goal}>{column}" for column in range(self.column[start] + 1, self.column[goal])]

    def order(self) -> None:
        """Sorts every column by the mean place of its neighbours, to and fro, as long as fewer lines cross."""
        best, fewest = [list(row) for row in self._rows], self._crossings()
        for sweep in range(SWEEPS):
            forth = sweep % 2 == 0
            for row in self._rows if forth else reversed(self._rows):
                places = {name: place for other in self._rows for place, name in enumerate(other)}
                sides = self._last if forth else self._next
                row.sort(key=lambda name: _mean([places[one] for one in sides.get(name, ())], places[name]))
            crossings = self._crossings()
            if crossings < fewest:
                best, fewest = [list(row) for row in self._rows], crossings
        self._rows = best

    def middles(self) -> dict[str, float]:
        """Heights: stacked, then drawn towards the neighbours without changing the order."""
        found: dict[str, float] = {}
        for row in self._rows:
            found |= self._stacked(row, dict.fromkeys(row, 0.0))
        for sweep in range(SWEEPS):
            for row in self._rows if sweep % 2 == 0 else reversed(self._rows):
                drawn = {name: _mean([found[one] for one in self._beside(name)], found[name]) for name in row}
                found |= self._stacked(row, drawn)
        top = min((found[name] - self._heights[name] / 2 for name in found), default=0.0)
        return {name: middle - top for name, middle in found.items()}

    def _thread(self, link: Link) -> None:
        start, goal = link
        names = [start, *self.chain(link), goal]
        for place, name in enumerate(names[1:-1], start=1):
            self.column[name] = self.column[start] + place
            self._heights[name] = THREAD
        for one, other in pairwise(names):
            self._next.setdefault(one, []).append(other)
            self._last.setdefault(other, []).append(one)

    def _beside(self, name: str) -> list[str]:
        return [*self._last.get(name, ()), *self._next.get(name, ())]

    def _stacked(self, row: Sequence[str], wanted: Mapping[str, float]) -> dict[str, float]:
        """The row in its order, as near to the wanted heights as it can be: groups that touch share their mean."""
        groups: list[tuple[list[str], float]] = []
        for name in row:
            group, place = [name], wanted[name]
            while groups and groups[-1][1] + self._half(groups[-1][0]) + self._half(group) + self._gap > place:
                before, above = groups.pop()
                place = (above * len(before) + place * len(group)) / (len(before) + len(group))
                group = before + group
            groups.append((group, place))
        return {name: middle for group, place in groups for name, middle in self._spread(group, place)}

    def _spread(self, group: Sequence[str], middle: float) -> Iterable[tuple[str, float]]:
        at = middle - self._half(group)
        for name in group:
            yield name, at + self._heights[name] / 2
            at += self._heights[name] + self._gap

    def _half(self, group: Sequence[str]) -> float:
        return (sum(self._heights[name] for name in group) + self._gap * (len(group) - 1)) / 2

    def _crossings(self) -> int:
        """How many pairs of lines cross between neighbouring columns."""
        places = {name: place for row in self._rows for place, name in enumerate(row)}
        crossings = 0
        for row in self._rows:
            ends = [(places[name], places[goal]) for name in row for goal in self._next.get(name, ())]
            crossings += sum(
                (one[0] - other[0]) * (one[1] - other[1]) < 0 for n, one in enumerate(ends) for other in ends[:n]
            )
        return crossings


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
