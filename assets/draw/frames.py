"""The phone frame that covers a screen's corners, and the three flags of the languages."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from . import geometry as g
from .canvas import Canvas


def _band(outer: QPainterPath, inner: QPainterPath) -> QPainterPath:
    """The area between two outlines, with smooth curves (the inner one runs backwards)."""
    out = QPainterPath(outer)
    out.addPath(inner.toReversed())
    out.setFillRule(Qt.FillRule.WindingFill)
    return out


def phone_frame() -> Canvas:
    """A frame for a screen of 504x900, with a margin of 20: outer radius 60, bezel 18."""
    w, h, bezel, r = 540, 936, 18, 60
    c = Canvas(w + 40, h + 40)
    with c.at(20, 20):
        for y, tall in ((210, 70), (300, 110)):
            c.fill(g.rounded(-6, y, 10, tall, 5), "#0E1D24")
        c.fill(g.rounded(w - 4, 250, 10, 130, 5), "#0E1D24")
        hole = g.rounded(bezel, bezel, w - 2 * bezel, h - 2 * bezel, r - bezel)
        c.fill(_band(g.rounded(0, 0, w, h, r), hole), "#0E1D24")
        c.fill(_band(g.rounded(4, 4, w - 8, h - 8, r - 4), g.rounded(8, 8, w - 16, h - 16, r - 8)), "#3E5560")
        c.fill(g.rounded(w / 2 - 64, bezel + 12, 128, 32, 16), "#0E1D24")
        c.fill(g.circle(w / 2 + 42, bezel + 28, 8), "#22343C")
        c.fill(g.circle(w / 2 + 42, bezel + 28, 4), "#3F6D86")
    return c


FLAG_W, FLAG_H = 72, 52


def flag_vi() -> Canvas:
    """Vietnamese: a gold star on red."""
    c = Canvas(FLAG_W, FLAG_H)
    c.fill(g.rounded(0, 0, FLAG_W, FLAG_H, 14), "#DA251D")
    star = []
    for i in range(10):
        r, a = 17 if i % 2 == 0 else 17 * 0.382, i * math.pi / 5
        star.append((36 + r * math.sin(a), 26.5 - r * math.cos(a)))
    c.fill(g.polygon(star), "#FFDD00")
    return c


def flag_id() -> Canvas:
    """Indonesian: red over white."""
    c = Canvas(FLAG_W, FLAG_H)
    with c.inside(g.rounded(0, 0, FLAG_W, FLAG_H, 14)):
        c.fill(g.rect(0, 0, FLAG_W, FLAG_H), "#FFFFFF")
        c.fill(g.rect(0, 0, FLAG_W, FLAG_H / 2), "#E2202C")
    return c


def flag_en() -> Canvas:
    """English: the crosses of the union, simplified."""
    c = Canvas(FLAG_W, FLAG_H)
    with c.inside(g.rounded(0, 0, FLAG_W, FLAG_H, 14)):
        c.fill(g.rect(0, 0, FLAG_W, FLAG_H), "#1B2F7A")
        for colour, wide in (("#FFFFFF", 11), ("#D0202F", 4)):
            for line in ("M0 0 L72 52", "M72 0 L0 52"):
                c.line(g.path(line), colour, wide, flat=True)
        for colour, wide in (("#FFFFFF", 18), ("#D0202F", 10)):
            cross = g.union(g.rect(36 - wide / 2, 0, wide, FLAG_H), g.rect(0, 26 - wide / 2, FLAG_W, wide))
            c.fill(cross, colour)
    return c
