"""Draws the map of a scenario as an SVG that every viewer can show: boxes, curves, words; no script, no style sheet."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING

from kiosk.activities.scenario.chart import (
    FOOT,
    GAP,
    HEAD,
    PLAYS,
    ROW,
    SPACE,
    WIDTH,
    Box,
    charted,
    exit_ways,
)
from kiosk.activities.scenario.check_names import check_names
from kiosk.activities.scenario.check_story import check_story
from kiosk.activities.scenario.check_values import check_values
from kiosk.activities.scenario.check_variants import check_variants
from kiosk.core.errors import ContentError
from kiosk.core.message import Message, msg
from kiosk.core.problem import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from kiosk.activities.scenario.chart import Chart, Row
    from kiosk.activities.scenario.model import Scenario

    Say = Callable[[Message], str]
    Point = tuple[float, float]

INK, SLATE, PAPER, GREY = "#10262E", "#49616A", "#FFFBF3", "#9AA8AD"
WAYS: Mapping[str, tuple[str, Message]] = {
    "safe": ("#0F7F6E", msg("safe")),
    "help": ("#1C5FA8", msg("asks for help")),
    "unsafe": ("#C9325B", msg("unsafe")),
    "false-alarm": ("#8E5BB0", msg("false alarm")),
    "": ("#49616A", msg("not judged")),
    "timer": ("#B36B00", msg("when time is up")),
    "next": ("#8A979C", msg("goes on by itself")),
}
RANKS: Mapping[str, tuple[str, Message]] = {
    "best": ("#0F7F6E", msg("best ending")),
    "good": ("#B36B00", msg("good ending")),
    "bad": ("#C9325B", msg("bad ending")),
}
MARGIN, TITLE, LEGEND_ROW = 40.0, 30.0, 24.0
LETTERS, LETTERS_SMALL = 31, 33
THIN, THICK = 1.3, 8.0
_SOFT_ERRORS = frozenset({"scenario-routes"})


def drawing(spec: Scenario, say: Say, plays: int = PLAYS) -> str:
    """The SVG of a scenario, its own words said by ``say``.

    Raises ContentError where names or conditions are wrong: then there is no map. Anything else may still be wrong.
    """
    parts = (*check_names(spec), *check_values(spec), *check_variants(spec))
    parts += tuple(one for one in check_story(spec) if one.code in _SOFT_ERRORS)
    if any(one.severity is Severity.ERROR for one in parts):
        raise ContentError(msg("Names and conditions have to be right before a map can be drawn."))
    return "\n".join(_Drawing(charted(spec, plays), spec, say).lines()) + "\n"


class _Drawing:
    def __init__(self, chart: Chart, spec: Scenario, say: Say) -> None:
        self._chart = chart
        self._spec = spec
        self._say = say
        self._corners = {name: self._corner(box) for name, box in chart.boxes.items()}

    def lines(self) -> Iterator[str]:
        """The file, line by line: ways behind boxes, the legend below."""
        legend = list(self._legend(MARGIN, self._chart.plan.height + 2 * MARGIN + TITLE))
        columns = max(self._chart.plan.columns.values()) + 1
        width = max(2 * MARGIN + columns * (WIDTH + SPACE) - SPACE, 1100.0)
        height = self._chart.plan.height + 3 * MARGIN + TITLE + self._legend_height()
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
            f'viewBox="0 0 {width:.0f} {height:.0f}" font-family="Be Vietnam Pro, Noto Sans, sans-serif" fill="{INK}">'
        )
        yield f'<rect width="{width:.0f}" height="{height:.0f}" fill="{PAPER}"/>'
        for box in self._chart.boxes.values():
            for number, row in enumerate(box.rows):
                yield from self._way(box, number, row)
        for box in self._chart.boxes.values():
            yield from self._box(box)
        yield from legend
        yield "</svg>"

    def _corner(self, box: Box) -> Point:
        plan = self._chart.plan
        x = MARGIN + plan.columns[box.name] * (WIDTH + SPACE)
        return x, MARGIN + TITLE + plan.middles[box.name] - box.height / 2

    def _box(self, box: Box) -> Iterator[str]:
        x, y = self._corners[box.name]
        edge = RANKS[box.rank][0] if box.rank else "#0B3B4A"
        edge = edge if box.reached else GREY
        fill = ("#FFFFFF" if not box.rank else _tint(edge)) if box.reached else "#ECEEEF"
        yield f'<rect x="{x:.1f}" y="{y:.1f}" width="{WIDTH:.0f}" height="{box.height:.0f}" rx="12" fill="{fill}" '
        yield f'stroke="{edge}" stroke-width="{2.5 if box.rank else 1.8}"/>'
        ink = INK if box.reached else SLATE
        yield _text(x + 14, y + 22, box.name, _Look(15, ink, weight=700))
        yield _text(x + WIDTH - 12, y + 22, self._share(box), _Look(12, SLATE, anchor="end"))
        yield _text(x + 14, y + 40, _cut(box.text, LETTERS_SMALL), _Look(12, SLATE))
        if box.tactic:
            yield from _pill(x + 14, y - 13, box.tactic, "#FFC23D" if box.reached else GREY)
        for number, row in enumerate(box.rows):
            yield from self._row(x, y + HEAD + ROW * number, row)
        if box.exits:
            at = y + HEAD + ROW * len(box.rows)
            yield f'<path d="M {x + 14:.1f} {at + 8:.1f} l 8 -5 v 10 z" fill="{INK}"/>'
            yield _text(x + 28, at + 13, _cut(", ".join(box.exits), LETTERS), _Look(12, ink))

    def _share(self, box: Box) -> str:
        if not box.reached:
            return self._say(msg("never reached"))
        return f"{box.share:.0%}" if box.share >= 0.01 or not box.share else f"{box.share:.1%}"

    def _row(self, x: float, y: float, row: Row) -> Iterator[str]:
        colour, words = WAYS[row.kind]
        text = row.text if row.kind != "timer" else f"{self._say(words)} ({row.text})"
        yield f'<circle cx="{x + 18:.1f}" cy="{y + 8:.1f}" r="5" fill="{colour}"/>'
        yield _text(x + 30, y + 13, _cut(text or self._say(words), LETTERS), _Look(13, INK))

    def _way(self, box: Box, number: int, row: Row) -> Iterator[str]:
        """The curve of a way, through the columns between its ends; a way back swings out above."""
        (x, y), goal = self._corners[box.name], self._chart.boxes[row.goal]
        start = (x + WIDTH, y + HEAD + ROW * number + 8)
        end = (self._corners[row.goal][0], self._corners[row.goal][1] + 17)
        colour = WAYS[row.kind][0] if box.reached else GREY
        width = THIN + (THICK - THIN) * sqrt(min(1.0, row.share))
        gaps = "3 6" if not row.share else "9 5" if row.kind == "timer" else "none"
        plan = self._chart.plan
        if plan.columns[box.name] < plan.columns[goal.name]:
            points = [start]
            for column, height in plan.passes[box.name, row.goal]:
                at, middle = MARGIN + column * (WIDTH + SPACE), MARGIN + TITLE + height
                points += [(at, middle), (at + WIDTH, middle)]
            path = _through([*points, end])
        else:
            path = _back(start, end)
        yield f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:.1f}" '
        yield f'stroke-opacity="0.7" stroke-linecap="round" stroke-dasharray="{gaps}"/>'
        yield f'<path d="M {end[0]:.1f} {end[1]:.1f} l -9 -5 v 10 z" fill="{colour}"/>'

    def _legend_height(self) -> float:
        ways = sum(max(1, len(ways)) for _, ways in exit_ways(self._spec))
        return LEGEND_ROW * (max(ways, len(WAYS) + len(RANKS) + 2) + 1)

    def _legend(self, x: float, y: float) -> Iterator[str]:
        yield _text(x, y, self._say(msg("Exits, in every scene")), _Look(15, INK, weight=700))
        at = y
        for text, ways in exit_ways(self._spec):
            for number, (when, goal) in enumerate(ways):
                at += LEGEND_ROW
                yield _text(x, at, _cut(text, LETTERS) if number == 0 else "", _Look(13, INK, weight=700))
                yield _text(x + 250, at, f"{when} → {goal}" if when else f"→ {goal}", _Look(13, SLATE))
        yield from self._keys(x + 680, y)

    def _keys(self, x: float, y: float) -> Iterator[str]:
        title = msg("Lines: thicker where more of {plays} random plays went", plays=self._chart.plays)
        yield _text(x, y, self._say(title), _Look(15, INK, weight=700))
        for colour, words in WAYS.values():
            y += LEGEND_ROW
            yield f'<path d="M {x:.0f} {y - 5:.0f} h 40" stroke="{colour}" stroke-width="4" stroke-linecap="round"/>'
            yield _text(x + 54, y, self._say(words), _Look(13, INK))
        for colour, words in RANKS.values():
            y += LEGEND_ROW
            yield f'<rect x="{x:.0f}" y="{y - 13:.0f}" width="40" height="16" rx="6" fill="{_tint(colour)}" '
            yield f'stroke="{colour}" stroke-width="2.5"/>'
            yield _text(x + 54, y, self._say(words), _Look(13, INK))
        y += LEGEND_ROW
        yield from _pill(x, y - 14, "fear", "#FFC23D")
        yield _text(x + 54, y, self._say(msg("the trick at work in a scene")), _Look(13, INK))
        y += LEGEND_ROW
        yield f'<path d="M {x + 16:.1f} {y - 5:.1f} l 8 -5 v 10 z" fill="{INK}"/>'
        yield _text(x + 54, y, self._say(msg("exits that lead here")), _Look(13, INK))


def _through(points: list[Point]) -> str:
    """A smooth curve through ``points``, leaving and arriving level."""
    path = f"M {points[0][0]:.1f} {points[0][1]:.1f}"
    for (x1, y1), (x2, y2) in pairwise(points):
        bend = (x2 - x1) / 2
        path += f" C {x1 + bend:.1f} {y1:.1f} {x2 - bend:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"
    return path


def _back(start: Point, end: Point) -> str:
    """A curve to a box of the same column or of one before it: out at the right, over the top, in from the left."""
    (x1, y1), (x2, y2) = start, end
    over = min(y1, y2) - GAP - FOOT
    out, into = x1 + SPACE / 2, x2 - SPACE / 3
    rise = f"M {x1:.1f} {y1:.1f} C {out:.1f} {y1:.1f} {out:.1f} {over:.1f} {x1 - WIDTH / 4:.1f} {over:.1f}"
    return f"{rise} L {x2 + WIDTH / 4:.1f} {over:.1f} C {into:.1f} {over:.1f} {into:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"


def _pill(x: float, y: float, words: str, colour: str) -> Iterator[str]:
    width = 14 + 7.2 * len(words)
    yield f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.0f}" height="18" rx="9" fill="{colour}"/>'
    yield _text(x + width / 2, y + 13, words, _Look(12, INK, anchor="middle", weight=700))


@dataclass(frozen=True, slots=True)
class _Look:
    """How a text is set."""

    size: int
    colour: str = INK
    anchor: str = "start"
    weight: int = 400


def _text(x: float, y: float, words: str, look: _Look) -> str:
    place = f'<text x="{x:.1f}" y="{y:.1f}" font-size="{look.size}" font-weight="{look.weight}"'
    return f'{place} fill="{look.colour}" text-anchor="{look.anchor}">{escape(words)}</text>'


def _cut(words: str, letters: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= letters else line[: letters - 1].rstrip() + "…"


def _tint(colour: str) -> str:
    """A pale paper of this colour."""
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{255 - (255 - part) // 6:02X}" for part in parts)
