"""The debrief: a river from above that narrows where choice narrows, with a side stream that stayed open."""

from __future__ import annotations

import math
import random

from PySide6.QtGui import QPainterPath

from . import geometry as g
from .canvas import Canvas
from .lotus import draw_leaf, draw_lotus

W, H = 1920, 1080
COURSE = [(-120, 650), (190, 600), (500, 664), (800, 560), (1120, 636), (1420, 566), (1690, 640), (1800, 660)]
WIDTHS = [190, 168, 128, 100, 62, 54, 150, 300]
BRANCH = [(1120, 640), (1104, 730), (1142, 806), (1120, 900), (1130, 936)]
BRANCH_WIDTHS = [30, 32, 34, 60, 150]
LAKE = g.spots("1580,650 1600,560 1690,500 1810,486 1960,500 1990,830 1820,838 1680,800 1600,740")
PADS = ("#2FA37F", "#62C79F", "#167A62")


def _river(extra: float, steps: int = 150, share: float = 1) -> QPainterPath:
    """The main stream, wider by ``extra``."""
    return g.limb(COURSE, [w * share + extra for w in WIDTHS], steps)


def _branch(extra: float = 0) -> QPainterPath:
    """The side stream."""
    return g.limb(BRANCH, [w + extra for w in BRANCH_WIDTHS], 60)


def _draw_land(c: Canvas) -> None:
    """The ground with contour lines."""
    c.fill(g.rect(0, 0, W, H), c.linear((0, 0), (0, H), (0, "#0E4A5A", 1), (1, "#082F3B", 1)))
    page = g.rect(-20, -20, W + 40, H + 40)
    for extra in (700, 560, 430, 310, 200, 110):
        c.fill(g.both(_river(extra, 80), page), "#17687A", 0.085)


def _draw_water(c: Canvas) -> None:
    """Banks, side stream, main stream and lake."""
    lake = g.smooth(LAKE)
    for extra, colour in ((46, "#14616B"), (22, "#1F8588")):
        c.fill(g.union(_river(extra), g.grow(lake, extra / 2), _branch(extra)), colour)
    c.fill(_branch(), "#2B8F93")
    water = g.union(_river(0), lake)
    c.fill(water, "#38AFA6")
    light = g.union(g.move(_river(-14, share=0.92), 0, -7), g.move(g.grow(lake, -16), 0, -8))
    c.fill(g.both(water, light), "#4CC0B3")
    c.fill(_river(-26, share=0.52), "#74D3C4", 0.55)


def _draw_current(c: Canvas) -> None:
    """Stream lines, and dashes down the branch."""
    dice = random.Random(8)
    spine = g.smooth(COURSE, closed=False)
    for _ in range(60):
        u, long = dice.uniform(0.02, 0.9), dice.uniform(0.012, 0.03)
        f = u * (len(WIDTHS) - 1)
        i = min(int(f), len(WIDTHS) - 2)
        off = dice.uniform(-0.36, 0.36) * (WIDTHS[i] + (WIDTHS[i + 1] - WIDTHS[i]) * (f - i))
        spots = []
        for j in range(6):
            v = min(0.999, u + long * j / 5)
            a, b = spine.pointAtPercent(v), spine.pointAtPercent(min(1, v + 0.002))
            angle = math.atan2(b.y() - a.y(), b.x() - a.x())
            spots.append((a.x() - math.sin(angle) * off, a.y() + math.cos(angle) * off))
        c.line(g.smooth(spots, closed=False), "#E9FFF8", 4, 0.34)
    side = g.smooth(BRANCH, closed=False)
    for i in range(7):
        u = 0.12 + i * 0.09
        a, b = side.pointAtPercent(u), side.pointAtPercent(u + 0.035)
        c.line(g.path(f"M{a.x():.2f} {a.y():.2f} L{b.x():.2f} {b.y():.2f}"), "#E9FFF8", 6, 0.7)


def _draw_banks(c: Canvas) -> None:
    """Grass, stones, leaves and lotuses."""
    grass = (
        (60, 790, 1.2),
        (350, 800, 1),
        (690, 470, 1),
        (1330, 700, 0.9),
        (640, 760, 0.9),
        (980, 452, 0.9),
        (1560, 470, 1.1),
        (36, 470, 1),
    )
    for x, y, size in grass:
        for turn in (-38, -14, 12, 36):
            c.fill(g.move(g.path("M-5 0 Q-7 -26 0 -46 Q7 -26 5 0Z"), x, y, turn, size), "#1C7A70")
    for x, y, rx, ry in (
        (398, 560, 34, 22),
        (440, 574, 22, 14),
        (930, 690, 30, 20),
        (1290, 506, 30, 20),
        (1262, 522, 18, 12),
    ):
        c.fill(g.ellipse(x, y + 6, rx, ry), "#072731", 0.5)
        c.fill(g.ellipse(x, y, rx, ry), "#2A6672")
        c.fill(g.both(g.ellipse(x, y, rx, ry), g.ellipse(x - 6, y - 8, rx * 0.8, ry * 0.7)), "#3C7D88")
    for x, y, rx, ry, notch in ((1640, 742, 66, 34, 200), (1856, 560, 58, 28, 330), (104, 566, 46, 24, 30)):
        draw_leaf(c, x, y, rx, ry, 4, PADS, notch)
    draw_lotus(c, 1636, 728, 0.52)
    draw_lotus(c, 1866, 552, 0.44)


def river() -> Canvas:
    """The whole picture."""
    c = Canvas(W, H)
    _draw_land(c)
    _draw_water(c)
    _draw_current(c)
    _draw_banks(c)
    return c
