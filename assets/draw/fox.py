"""A fox: the figure that somebody chose in a game, in six expressions, and the meadow it stands in."""

from __future__ import annotations

from PySide6.QtGui import QPainterPath

from . import face as f
from . import geometry as g
from .canvas import Canvas
from .colours import BLUSH, INK, JADE, JADE_DARK, JADE_LIGHT, PAPER, SUN, SUN_PALE, Tones

FUR = Tones("#EE8C45", "#D6722F", "#F9AE6E")
CREAM = Tones("#FFF3DE", "#F0D9B8", "#FFFFFF")
SCARF = Tones(JADE, JADE_DARK, JADE_LIGHT)
_HALF = "C58 -116 106 -82 116 -28 C122 4 152 34 144 56 C120 66 66 122 0 124"


def _head() -> QPainterPath:
    """A broad head with a tuft at each cheek."""
    right = g.path(f"M0 -114 {_HALF}Z")
    return g.union(right, g.mirrored(right, 0))


def _draw_ear(c: Canvas, side: int) -> None:
    """A pointed ear with a dark tip and a cream hollow."""
    ear = g.soft_polygon([(side * x, y) for x, y in ((118, -20), (122, -190), (16, -100))], 22)
    c.fill(ear, FUR.base)
    with c.inside(ear):
        c.fill(g.circle(side * 122, -190, 56), "#5A3A34")
    c.fill(g.soft_polygon([(side * x, y) for x, y in ((104, -46), (106, -138), (50, -94))], 16), CREAM.dark)


def _draw_mouth(c: Canvas, mood: str) -> None:
    """The mouth below the nose: a double curve, or open."""
    c.line(g.path("M0 62 V74"), INK, 6)
    if mood in ("smile", "laugh", "surprised"):
        with c.at(0, 86, scale=0.74):
            f.draw_mouth(c, mood, 8)
        return
    curve = {
        "calm": "M-24 74 Q-12 88 0 75 Q12 88 24 74",
        "worry": "M-24 90 Q-12 70 0 78 Q12 70 24 88",
        "stern": "M-24 82 Q-12 76 0 77 Q12 76 24 82",
    }[mood]
    c.line(g.path(curve), INK, 6.5)


def fox(c: Canvas, mood: str) -> None:
    """The fox around the middle of its head: a scarf with a star, no age and no sex."""
    with c.at(0, f.LIFT):
        f.draw_bust(c, FUR, 360)
        c.fill(g.path("M-70 150 C-84 250 -40 320 0 340 C40 320 84 250 70 150Z"), CREAM.base)
        c.fill(g.rounded(-74, 90, 148, 90, 30), FUR.dark)
        band = g.path(
            "M-100 128 Q0 152 100 128 C116 140 118 168 108 182 Q0 226 -108 182 C-118 168 -116 140 -100 128Z"
        )
        c.fill(g.soft_polygon([(40, 190), (92, 176), (104, 262), (56, 268)], 12), SCARF.dark)
        c.fill(band, SCARF.base)
        c.fill(g.crescent(band, 0, 12), SCARF.light)
    for side in (-1, 1):
        _draw_ear(c, side)
    head = _head()
    c.fill(head, FUR.base)
    c.fill(g.crescent(head, 9, 12), FUR.light)
    with c.inside(head):
        lobes = [g.ellipse(side * 86, 96, 92, 66, side * -14) for side in (-1, 1)]
        c.fill(g.union(*lobes, g.ellipse(0, 84, 40, 60)), CREAM.base)
        c.fill(g.crescent(head, -6, -12), FUR.dark, 0.55)
    for side in (-1, 1):
        c.fill(g.ellipse(side * 82, 54, 20, 13), BLUSH, 0.5)
        f.draw_eye(c, side, side * 54, mood, 1.12, lashes=False)
        f.draw_brow(c, side, mood, "#5A3A34", 54, 1.12, 8)
    c.fill(g.soft_polygon([(-21, 38), (21, 38), (0, 66)], 12), INK)
    c.fill(g.ellipse(-6, 44, 5, 3), PAPER, 0.8)
    _draw_mouth(c, mood)
    if mood == "worry":
        f.draw_sweat(c)


def draw_meadow(c: Canvas, wall: str) -> None:
    """The game's own country behind the fox, as it fills a phone (504x900)."""
    del wall
    c.fill(g.rect(0, 0, 504, 900), "#BFE3EC")
    c.fill(g.circle(404, 190, 62), SUN_PALE)
    for x, y, k in ((92, 210, 1.0), (330, 120, 0.7), (452, 330, 0.8)):
        cloud = g.union(g.ellipse(x, y, 78 * k, 26 * k), g.circle(x - 14 * k, y - 18 * k, 34 * k))
        c.fill(g.union(cloud, g.circle(x + 30 * k, y - 8 * k, 25 * k)), PAPER, 0.85)
    c.fill(g.ellipse(90, 800, 330, 320), "#9CD3A8")
    c.fill(g.ellipse(450, 830, 300, 280), "#83C493")
    for x, y in ((70, 560), (440, 620)):
        c.fill(g.rounded(x - 9, y - 10, 18, 70, 7), "#9C7048")
        c.fill(g.circle(x, y - 44, 50), "#4FA884")
        c.fill(g.crescent(g.circle(x, y - 44, 50), 8, 10), "#7CC7A6")
    for x, y in ((64, 340), (252, 110), (452, 440)):
        c.fill(g.circle(x, y, 17), SUN)
        c.fill(g.circle(x, y, 9), SUN_PALE)
