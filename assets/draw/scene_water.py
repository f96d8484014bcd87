"""Under water (the screens of play), and the quiet backdrop of a call."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from . import geometry as g
from .canvas import Canvas

W, H = 1920, 1080


def _draw_light(c: Canvas) -> None:
    """Shafts of light, and the surface seen from below."""
    for x, w, deep in ((150, 150, 820), (470, 70, 560), (800, 190, 900), (1220, 110, 760), (1520, 170, 880)):
        for part in (1, 0.62):
            mid, wide = x + w / 2, w * part
            shaft = [
                (mid - wide / 2, -10),
                (mid + wide / 2, -10),
                (mid + wide * 0.95 - 190, deep),
                (mid - wide * 0.95 - 190, deep),
            ]
            colour = c.linear(
                (0, 0), (0, deep), (0, "#1F7686", 0.42), (0.5, "#15596A", 0.30), (1, "#0A3440", 0)
            )
            c.fill(g.polygon(shaft), colour)
    for y, high, opacity, phase in ((26, 12, 0.10, 0), (10, 10, 0.16, 2)):
        edge = [
            (x, y + high * math.sin(x / 120 + phase) + high * 0.5 * math.sin(x / 53 + phase * 2))
            for x in range(-40, 1990, 40)
        ]
        c.fill(g.smooth([(-60, -60), *edge, (1990, -60)], True, 0.4), "#BFE8DC", opacity)


def _draw_dune(c: Canvas, y: float, high: float, phase: float, colour: str) -> None:
    """A wavy lake bed."""
    edge = [
        (x, y + high * math.sin(x / 260 + phase) + high * 0.4 * math.sin(x / 97 + phase))
        for x in range(-80, 2060, 60)
    ]
    c.fill(g.smooth([(-80, 1200), *edge, (2060, 1200)], True, 0.4), colour)


def _draw_weeds(
    c: Canvas, x: float, y: float, heights: Sequence[float], colour: str, w: float, lean: float
) -> None:
    """Blades of weed."""
    for i, h in enumerate(heights):
        at = x + (i - len(heights) / 2) * w * 1.5
        tilt = lean * h * (0.6 + 0.25 * i)
        spine = [
            (at, y),
            (at + tilt * 0.1, y - h * 0.34),
            (at + tilt * 0.75, y - h * 0.68),
            (at + tilt * 0.7, y - h),
        ]
        c.fill(g.limb(spine, [w * 0.8, w * 1.15, w, w * 0.12]), colour)


def play() -> Canvas:
    """The ground of all screens of play."""
    c = Canvas(W, H)
    c.fill(
        g.rect(0, 0, W, H),
        c.linear((0, 0), (0, H), (0, "#12586A", 1), (0.28, "#0B3B4A", 1), (1, "#072731", 1)),
    )
    _draw_light(c)
    _draw_dune(c, 1010, 26, 0.4, "#0A3642")
    _draw_weeds(c, 60, 1090, (250, 360, 300, 190), "#0B4652", 24, 0.16)
    _draw_weeds(c, 190, 1095, (130, 200, 150), "#0A3D49", 22, -0.18)
    _draw_weeds(c, 1880, 1090, (220, 380, 310), "#0B4652", 25, -0.16)
    _draw_weeds(c, 1760, 1095, (150, 230, 170, 110), "#0A3D49", 22, 0.14)
    _draw_dune(c, 1050, 18, 2.2, "#082F3A")
    for x, y, rx, ry in (
        (330, 1074, 90, 44),
        (430, 1082, 60, 30),
        (1560, 1078, 100, 46),
        (1470, 1088, 60, 30),
    ):
        stone = g.ellipse(x, y, rx, ry)
        c.fill(stone, "#0C414D")
        c.fill(g.both(stone, g.ellipse(x - rx * 0.2, y - ry * 0.5, rx * 0.7, ry * 0.6)), "#0F4C58")
    dice = random.Random(3)
    for i in range(26):
        column = (dice.uniform(20, 300), dice.uniform(1640, 1900), dice.uniform(300, 1640))[i % 3]
        row, r = dice.uniform(150, 1000), dice.uniform(3, 11)
        c.fill(g.circle(column, row, r), "#BFE8DC", 0.10)
        c.fill(g.circle(column - r * 0.3, row - r * 0.3, r * 0.3), "#FFFFFF", 0.22)
    return c


def call_dark() -> Canvas:
    """A quiet room at dusk, out of focus: the backdrop of a call from anybody else (504x900)."""
    c = Canvas(504, 900)
    c.fill(
        g.rect(0, 0, 504, 900),
        c.linear((0, 0), (0, 900), (0, "#17596A", 1), (0.55, "#0F4354", 1), (1, "#072731", 1)),
    )
    with c.inside(g.rect(0, 0, 504, 900)):
        c.fill(g.rounded(60, 150, 170, 230, 18), "#2A7181")
        c.fill(g.rounded(74, 164, 142, 202, 10), "#3B8996")
        c.fill(g.circle(182, 212, 24), "#BFE8DC", 0.6)
        c.line(g.path("M145 164 V366 M74 262 H216"), "#2A7181", 10)
        c.fill(g.rounded(318, 330, 220, 16, 8), "#2A7181")
        for i, (h, colour) in enumerate(((74, "#1E6676"), (92, "#2F7F8E"), (66, "#1E6676"), (84, "#266F7E"))):
            c.fill(g.rounded(344 + i * 34, 330 - h, 26, h, 5), colour)
        for r, opacity in ((232, 0.22), (170, 0.26)):
            c.fill(g.circle(252, 600, r), "#1F7686", opacity)
        c.fill(
            g.smooth([(-60, 960), (-60, 770), (120, 748), (300, 772), (560, 744), (560, 960)], True, 0.4),
            "#082F3A",
        )
    return c
