"""Lotus flowers, buds and leaves."""

from __future__ import annotations

import math

from . import geometry as g
from .canvas import Canvas
from .colours import SUN

BLUSH_WHITE = ("#FFFBF3", "#FFE3E6", "#F7BFCB", "#E99BB0")
LEAF_NEAR = ("#2FA37F", "#57C49A", "#167A62")
_PETAL = "M0 6 C-34 -18 -36 -76 0 -116 C36 -76 34 -18 0 6Z"


def draw_lotus(c: Canvas, x: float, y: float, scale: float = 1, tones: tuple[str, ...] = BLUSH_WHITE) -> None:
    """An open lotus standing on (x, y)."""

    def petal(turn: float, wide: float, tall: float, tone: int, dx: float = 0, dy: float = 0) -> None:
        shape = g.move(g.path(_PETAL), dx, dy, turn, wide, tall)
        angle = math.radians(turn)
        tip = (dx + math.sin(angle) * 116, -math.cos(angle) * 116 * tall)
        colour = c.linear((dx, 0), tip, (0, tones[tone], 1), (1, tones[min(3, tone + 1)], 1))
        c.fill(shape, colour)

    with c.at(x, y, scale=scale):
        for turn in (-50, 50, -25, 25):
            petal(turn, 0.86, 1.02, 2)
        petal(0, 0.9, 1.12, 1)
        for turn in (-72, 72):
            petal(turn, 0.84, 1.0, 1, 0, 2)
        c.fill(g.ellipse(0, -52, 22, 12), SUN)
        for turn in (-40, 40):
            petal(turn, 0.92, 0.92, 0, 0, 4)
        for turn in (-92, 92):
            petal(turn, 0.66, 0.82, 1, 0, 2)
        petal(-15, 0.84, 0.76, 0, -6, 6)
        petal(16, 0.84, 0.74, 0, 8, 6)


def draw_leaf(
    c: Canvas,
    x: float,
    y: float,
    rx: float,
    ry: float,
    turn: float = 0,
    tones: tuple[str, str, str] = LEAF_NEAR,
    notch: float = 200,
) -> None:
    """A floating leaf seen from a little above, with its notch and veins."""
    edge = []
    for i in range(48):
        a = i / 48 * 2 * math.pi
        r = 1 + 0.018 * math.sin(a * 8 + 1)
        edge.append((math.cos(a) * rx * r, math.sin(a) * ry * r))
    n = math.radians(notch)
    spots = [(0.06, n), (1.3, n - 0.10), (1.3, n + 0.10)]
    cut = g.polygon([(math.cos(a) * rx * k, math.sin(a) * ry * k) for k, a in spots])
    with c.at(x, y, turn):
        leaf = g.minus(g.smooth(edge), cut)
        c.fill(g.move(leaf, 0, ry * 0.16), "#06343A", 0.45)
        c.fill(g.move(leaf, 0, ry * 0.09), tones[2])
        c.fill(leaf, tones[0])
        c.fill(g.crescent(leaf, rx * 0.06, ry * 0.13), tones[1])
        for i in range(13):
            a = n + 0.32 + i / 12 * (2 * math.pi - 0.64)
            vein = (
                f"M{math.cos(a) * rx * 0.09} {math.sin(a) * ry * 0.09} L{math.cos(a) * rx * 0.86}"
                f" {math.sin(a) * ry * 0.86}"
            )
            c.line(g.path(vein), tones[2], max(2, ry * 0.045), 0.55)
        c.fill(g.ellipse(0, 0, rx * 0.06, ry * 0.07), tones[1])


def sheets() -> dict[str, Canvas]:
    """The lotus as a small picture of its own."""
    c = Canvas(280, 240)
    draw_lotus(c, 140, 190, 1.35)
    return {"lotus": c}
