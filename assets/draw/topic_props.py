"""Larger props that only the topic pictures need."""

from __future__ import annotations

from . import geometry as g
from . import props as p
from .canvas import Canvas
from .colours import (
    INFO,
    INFO_DARK,
    INFO_LIGHT,
    LOTUS,
    PAPER,
    SUN,
    SUN_DARK,
    SUN_LIGHT,
    Tones,
)


def draw_coins(c: Canvas, x: float, y: float, count: int) -> None:
    """A pile of coins."""
    for i in range(count):
        top = y - i * 17
        side = g.union(g.ellipse(x, top + 12, 44, 18), g.rect(x - 44, top, 88, 12), g.ellipse(x, top, 44, 18))
        c.fill(side, SUN_DARK)
        c.fill(g.ellipse(x, top, 44, 18), SUN)
        c.fill(g.ellipse(x, top, 30, 12), SUN_LIGHT)


def draw_gamepad(c: Canvas) -> None:
    """A game controller."""
    right = [(438, 184), (492, 236), (512, 322), (476, 362), (424, 322)]
    left = [(592 - x, y) for x, y in reversed(right)]
    spots = [*right, (296, 312), *left, (240, 206), (352, 206)]
    body = g.smooth(spots)
    p.solid(c, body, Tones(INFO, INFO_DARK, INFO_LIGHT))
    c.fill(g.union(g.rounded(134, 252, 92, 30, 9), g.rounded(165, 221, 30, 92, 9)), PAPER)
    for x, y, colour in ((408, 236, SUN), (442, 268, LOTUS), (374, 268, "#5CBF8E"), (408, 300, PAPER)):
        c.fill(g.circle(x, y, 18), colour)


def draw_prickly(c: Canvas, x: float, y: float, w: float, turn: float, colour: str, jagged: bool) -> None:
    """An unkind speech bubble."""
    with c.at(x, y, turn):
        shape = p.bubble(w, w * 0.62, 30, w * 0.3)
        p.shadow(c, shape, 8)
        c.fill(shape, colour)
        if jagged:
            k = w * 0.1
            c.line(
                g.path(
                    f"M{2 * k} {w * 0.34} l{k} {-k * 1.2} l{k} {k * 1.4} l{k} {-k * 1.4} l{k} {k * 1.4}"
                    f" l{k} {-k * 1.2}"
                ),
                PAPER,
                9,
            )
        else:
            p.dots(c, w * 0.3, w * 0.31, 3, w * 0.2, 9, PAPER)
