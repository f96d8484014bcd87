"""The turtle's head: shape, lotus-leaf hat, and the features that change with its mood."""

from __future__ import annotations

import math

from PySide6.QtGui import QPainterPath

from . import geometry as g
from .canvas import Canvas
from .colours import INK, MOUTH, TONGUE, WHITE

SKIN, SKIN_LIGHT, SKIN_DARK, SKIN_LINE = "#86D9A6", "#B2EDC4", "#5CBF8E", "#3FA67C"
CHEEK = "#FFAE9E"
X, Y = 450.0, 255.0
EYE_X, EYE_Y = 82.0, 14.0

GAZE = {"think": (15, -20), "care": (0, 6), "alert": (0, 0), "hello": (4, 2), "point": (14, 6)}
BROWS = {
    "think": (("M-34 0 C-14 -16 14 -18 34 -8", -84), ("M-34 -4 C-12 -20 16 -16 34 4", -72)),
    "care": (("M-34 8 C-14 -2 12 -14 34 -22", -72), ("M-34 -22 C-12 -14 14 -2 34 8", -72)),
    "alert": (("M-34 0 C-14 -18 14 -18 34 -4", -92), ("M-34 -4 C-14 -18 14 -18 34 0", -92)),
    "hello": (("M-32 2 C-14 -14 14 -16 32 -6", -82), ("M-32 -6 C-14 -16 14 -14 32 2", -82)),
    "point": (("M-32 2 C-14 -14 14 -16 32 -6", -82), ("M-32 -10 C-14 -22 14 -18 32 0", -86)),
}
CLOSED_EYES = {
    "proud": ("M-40 16 C-28 -24 28 -24 40 16", 0, 14),
    "calm": ("M-40 -6 C-26 24 26 24 40 -6", 4, 13),
}
MOUTH_LINES = {
    "think": "M-26 8 C-8 16 14 10 32 -2",
    "care": "M-32 14 C-14 -2 14 -2 32 14",
    "calm": "M-44 -4 C-22 26 22 26 44 -4",
    "point": "M-44 -4 C-22 26 22 26 44 -4",
}


def head() -> QPainterPath:
    """The outline of the head."""
    return g.move(
        g.path(
            "M0 -158 C108 -158 184 -88 186 6 C188 98 112 146 0 146"
            "C-112 146 -188 98 -186 6 C-184 -88 -108 -158 0 -158Z"
        ),
        X,
        Y,
    )


def draw_hat(c: Canvas) -> None:
    """A lotus leaf worn askew: a wavy disc seen from a little above."""
    edge = []
    for i in range(40):
        a = i / 40 * 2 * math.pi
        r = 1 + 0.045 * math.sin(a * 7 + 0.6)
        edge.append((math.cos(a) * 150 * r, math.sin(a) * 50 * r))
    leaf = g.move(g.smooth(edge), X + 6, Y - 140, -8)
    c.fill(g.both(head(), g.move(leaf, 4, 20)), SKIN_LINE, 0.55)
    c.fill(g.move(leaf, 0, 9), "#0B6B56")
    c.fill(leaf, "#1FA37C")
    c.fill(g.crescent(leaf, 16, 14), "#45C498")
    heart = (X - 4, Y - 152)
    inner = g.grow(leaf, -9)
    for i in range(11):
        a = i / 11 * 2 * math.pi + 0.2
        x, y = math.cos(a), math.sin(a)
        vein = g.path(f"M0 0 Q{x * 80} {y * 20 + 6} {x * 170 + 10} {y * 52 + 12}")
        c.fill(g.both(inner, g.stroke_area(g.move(vein, *heart, -8), 4.5)), "#12805F", 0.85)
    c.fill(g.ellipse(*heart, 20, 10, -7), "#12805F")
    c.fill(g.ellipse(heart[0], heart[1] - 3, 13, 6, -7), SKIN_LIGHT)


def draw_skull(c: Canvas) -> None:
    """Skin of the head with light, shade, spots and cheeks."""
    shape = head()
    c.fill(shape, SKIN)
    c.fill(g.crescent(shape, -12, -22), SKIN_DARK)
    c.fill(g.both(shape, g.ellipse(X - 86, Y - 104, 96, 44, -24)), SKIN_LIGHT, 0.75)
    for dx, dy, k in ((140, -46, 0.7), (156, -10, 0.55)):
        ring = [(math.cos(i * math.pi / 3) * 30 * k, math.sin(i * math.pi / 3) * 26 * k) for i in range(6)]
        c.fill(g.move(g.soft_polygon(ring, 12 * k), X + dx, Y + dy, 20), SKIN_DARK, 0.75)


def _draw_open_eye(c: Canvas, mood: str, side: int) -> None:
    """One wide open eye with its glints."""
    rx, ry, pupil = (54, 62, 30) if mood == "alert" else (50, 56, 37)
    x, y = X + side * EYE_X, Y + EYE_Y
    eye = g.ellipse(x, y, rx, ry)
    c.fill(g.ellipse(x, y + 3, rx + 3, ry + 3), SKIN_DARK, 0.55)
    c.fill(eye, WHITE)
    px, py = x + GAZE[mood][0] - side * 5, y + GAZE[mood][1]
    with c.inside(eye):
        c.fill(g.ellipse(px, py + 2, pupil, pupil * 1.14), INK)
        c.fill(g.ellipse(px, py + pupil * 0.55, pupil * 0.62, pupil * 0.42), "#2C5A66", 0.9)
    c.fill(g.circle(px - 11, py - 15, 13), WHITE)
    c.fill(g.circle(px + 13, py + 13, 6), WHITE, 0.9)
    if mood == "care":
        lid = y - ry * 0.52
        c.fill(g.both(g.grow(eye, 4), g.rect(x - 80, y - 90, 160, lid - y + 90)), SKIN)
        c.line(g.path(f"M{x - rx * 0.86} {lid} L{x + rx * 0.86} {lid}"), SKIN_DARK, 6)


def _draw_mouth(c: Canvas, mood: str) -> None:
    """The mouth of a mood."""
    y = Y + 84
    if mood in MOUTH_LINES:
        c.line(g.move(g.path(MOUTH_LINES[mood]), X, y), INK, 10)
        return
    if mood == "alert":
        shape, tongue = g.ellipse(X, y + 14, 22, 26), g.ellipse(X, y + 36, 20, 14)
    else:
        lips = "M-52 -10 C-30 0 30 0 52 -10 C48 40 24 50 0 50 C-24 50 -48 40 -52 -10Z"
        shape, tongue = g.move(g.path(lips), X, y), g.ellipse(X, y + 48, 36, 24)
    c.fill(shape, MOUTH)
    c.fill(g.both(shape, tongue), TONGUE)


def draw_face(c: Canvas, mood: str, hat: bool = True) -> None:
    """The whole head in one of the seven moods."""
    draw_skull(c)
    if hat:
        draw_hat(c)
    for side in (-1, 1):
        c.fill(g.both(head(), g.ellipse(X + side * 136, Y + 76, 34, 24)), CHEEK, 0.9)
    for side in (-1, 1):
        if mood in CLOSED_EYES:
            line, drop, width = CLOSED_EYES[mood]
            c.line(g.move(g.path(line), X + side * EYE_X, Y + EYE_Y + drop), INK, width)
        else:
            _draw_open_eye(c, mood, side)
    for (brow, rise), side in zip(BROWS.get(mood, ()), (-1, 1), strict=False):
        c.line(g.move(g.path(brow), X + side * EYE_X, Y + EYE_Y + rise + 12), SKIN_DARK, 13)
    for side in (-1, 1):
        c.fill(g.ellipse(X + side * 13, Y + 52, 5, 6.5), SKIN_DARK)
    _draw_mouth(c, mood)


def draw_blink(c: Canvas) -> None:
    """Only the closed lids, to lie over the open eyes of mood hello for a moment."""
    for side in (-1, 1):
        x, y = X + side * EYE_X, Y + EYE_Y
        lid = g.ellipse(x, y + 2, 55, 61)
        c.fill(lid, SKIN)
        c.fill(g.crescent(lid, 0, -7), SKIN_DARK, 0.6)
        c.line(g.move(g.path("M-42 -4 C-28 20 28 20 42 -4"), x, y + 18), INK, 12)
