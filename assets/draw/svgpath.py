"""Read SVG path data into a QPainterPath and write it back compactly."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

_TOKEN = re.compile(r"([MLHVCSQAZmlhvcsqaz])|(-?\d*\.?\d+(?:e-?\d+)?)")


def new_path() -> QPainterPath:
    """Return an empty path that fills by winding number."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


class _Reader:
    """Walks through path data and draws each command on a QPainterPath."""

    def __init__(self, data: str) -> None:
        self.tokens: list[tuple[str, str]] = _TOKEN.findall(data)
        self.index = 0
        self.path = new_path()
        self.x = self.y = 0.0
        self.start = (0.0, 0.0)
        self.control: tuple[float, float] | None = None

    def number(self) -> float:
        """Take the next number."""
        value = float(self.tokens[self.index][1])
        self.index += 1
        return value

    def points(self, count: int, relative: bool) -> list[float]:
        """Take ``count`` points as absolute coordinates."""
        origin = (self.x, self.y) if relative else (0.0, 0.0)
        return [self.number() + origin[i % 2] for i in range(2 * count)]

    def run(self) -> QPainterPath:
        """Read everything."""
        command = ""
        while self.index < len(self.tokens):
            letter = self.tokens[self.index][0]
            if letter:
                command = letter
                self.index += 1
            self.step(command.upper(), command.islower())
            if command in "Mm":
                command = "l" if command == "m" else "L"
        return self.path

    def step(self, kind: str, relative: bool) -> None:
        """Draw one command."""
        if kind in "CSQ":
            self.curve(kind, relative)
            return
        self.control = None
        if kind == "A":
            rx, ry, turn, large, sweep = (self.number() for _ in range(5))
            x, y = self.points(1, relative)
            _arc(self.path, (self.x, self.y), (rx, ry), turn, (bool(large), bool(sweep)), (x, y))
            self.x, self.y = x, y
        elif kind == "Z":
            self.path.closeSubpath()
            self.x, self.y = self.start
        elif kind == "M":
            self.x, self.y = self.points(1, relative)
            self.start = (self.x, self.y)
            self.path.moveTo(self.x, self.y)
        else:
            self.straight(kind, relative)
            self.path.lineTo(self.x, self.y)

    def straight(self, kind: str, relative: bool) -> None:
        """Move the pen along a straight line of kind L, H or V."""
        if kind == "H":
            self.x = self.number() + (self.x if relative else 0.0)
        elif kind == "V":
            self.y = self.number() + (self.y if relative else 0.0)
        else:
            self.x, self.y = self.points(1, relative)

    def curve(self, kind: str, relative: bool) -> None:
        """Draw a Bezier curve of kind C, S or Q."""
        if kind == "Q":
            a, b, x, y = self.points(2, relative)
            self.path.quadTo(a, b, x, y)
            self.control = None
        else:
            if kind == "C":
                a, b, c, d, x, y = self.points(3, relative)
            else:
                cx, cy = self.control or (self.x, self.y)
                a, b = 2 * self.x - cx, 2 * self.y - cy
                c, d, x, y = self.points(2, relative)
            self.path.cubicTo(a, b, c, d, x, y)
            self.control = (c, d)
        self.x, self.y = x, y


def _arc(
    path: QPainterPath,
    start: tuple[float, float],
    radii: tuple[float, float],
    turn: float,
    flags: tuple[bool, bool],
    end: tuple[float, float],
) -> None:
    """Append an elliptical arc as cubic curves (SVG implementation notes, F.6)."""
    rx, ry = radii
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    a, b = cos * dx + sin * dy, -sin * dx + cos * dy
    stretch = math.sqrt(max(1.0, a * a / rx / rx + b * b / ry / ry))
    rx, ry = rx * stretch, ry * stretch
    below = rx * rx * b * b + ry * ry * a * a
    k = math.sqrt(max(0.0, rx * rx * ry * ry / below - 1)) * (-1 if flags[0] == flags[1] else 1)
    mx, my = k * rx * b / ry, -k * ry * a / rx
    cx = cos * mx - sin * my + (start[0] + end[0]) / 2
    cy = sin * mx + cos * my + (start[1] + end[1]) / 2
    first = math.atan2((b - my) / ry, (a - mx) / rx)
    span = math.atan2((-b - my) / ry, (-a - mx) / rx) - first
    if flags[1] and span < 0:
        span += 2 * math.pi
    if not flags[1] and span > 0:
        span -= 2 * math.pi
    pieces = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-9))
    step = span / pieces
    reach = 4 / 3 * math.tan(step / 4)

    def at(angle: float, pull: float = 0.0) -> tuple[float, float]:
        x = rx * (math.cos(angle) - pull * math.sin(angle))
        y = ry * (math.sin(angle) + pull * math.cos(angle))
        return cos * x - sin * y + cx, sin * x + cos * y + cy

    for i in range(pieces):
        u, v = first + i * step, first + (i + 1) * step
        path.cubicTo(*at(u, reach), *at(v, -reach), *at(v))


def parse(data: str) -> QPainterPath:
    """Return the QPainterPath for SVG path data."""
    return _Reader(data).run()


def _tenths(value: int) -> str:
    """Format a whole number of tenths as shortly as possible."""
    text = f"{value / 10:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def _join(numbers: list[int]) -> str:
    """Join numbers; a minus sign needs no space before it."""
    out = ""
    for value in numbers:
        text = _tenths(value)
        out += text if not out or text.startswith("-") else " " + text
    return out


def write(path: QPainterPath, close: bool = False) -> str:
    """Return compact path data: relative, rounded to a tenth without drift."""
    out: list[str] = []
    x = y = 0
    i, count = 0, path.elementCount()
    while i < count:
        element = path.elementAt(i)
        curve = element.isCurveTo()
        size = 3 if curve else 1
        spots = [path.elementAt(i + j) for j in range(size)]
        numbers: list[int] = []
        ends = [(round(s.x * 10), round(s.y * 10)) for s in spots]
        if element.isMoveTo():
            out.append(("z" if out and close else "") + "M" + _join(list(ends[0])))
        else:
            for end in ends:
                numbers += [end[0] - x, end[1] - y]
            if any(numbers):
                out.append(("c" if curve else "l") + _join(numbers))
        x, y = ends[-1]
        i += size
    return "".join(out) + ("z" if close else "")
