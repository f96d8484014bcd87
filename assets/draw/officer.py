"""The false officer: plum jacket, no insignia, a paper tag stuck on with tape; and his call."""

from __future__ import annotations

from PySide6.QtGui import QPainterPath

from . import face as f
from . import geometry as g
from .canvas import Canvas
from .colours import PAPER, PLUM, PLUM_DARK, PLUM_LIGHT, SKIN_WARM, Tones

JACKET = Tones(PLUM, PLUM_DARK, PLUM_LIGHT)
HAIR = Tones("#2A2A33", "#1B1B22", "#474754")
BOOKS = ("#9DB7C7", "#C9B98F", "#A9C3B2", "#C79F97", "#9DB7C7", "#B9AECB")
BOOK_HEIGHTS = (96, 84, 100, 78, 92, 86)


def _draw_clothes(c: Canvas) -> None:
    """Jacket, shirt and tie."""
    body = f.draw_bust(c, JACKET, 548, 162, 480)
    with c.inside(body):
        c.fill(g.path("M-70 150 L0 330 L70 150Z"), "#F5F0E6")
        c.fill(g.path("M-17 188 L17 188 L27 322 L0 352 L-27 322Z"), "#D9962B")
        for side in (-1, 1):
            lapel = [
                (side * 74, 158),
                (side * 132, 196),
                (side * 98, 226),
                (side * 116, 250),
                (0, 430),
                (0, 352),
            ]
            c.fill(g.polygon(lapel), "#4A3860" if side > 0 else "#5B4675")
    c.fill(g.path("M-22 176 L22 176 L14 210 L-14 210Z"), "#B97B1B")
    for side in (-1, 1):
        collar = [(side * 60, 142), (side * 88, 166), (side * 44, 226), (side * 8, 186)]
        c.fill(g.polygon(collar), PAPER if side < 0 else "#E9E2D3")
    for y in (430, 500):
        c.fill(g.circle(6, y, 12), "#3B2C4E")


def draw_tag(c: Canvas, x: float, y: float, scale: float = 1) -> None:
    """The paper tag: a scribble, held by two strips of tape."""
    with c.at(x, y, -5, scale):
        c.fill(g.rounded(-74, -40, 148, 84, 8), PAPER)
        c.fill(g.rounded(-74, 30, 148, 14, 6), "#E9DFC8")
        scribble = (
            "M-48 2 C-40 -22 -30 -22 -30 0 C-30 16 -16 10 -12 -4 C-6 -20 2 -14 0 2 C-2 16 12 14"
            " 18 0 C24 -14 32 -8 50 -6"
        )
        c.line(g.path(scribble), PLUM_DARK, 7)
        c.line(g.path("M-40 24 L26 22"), "#B9AECB", 6)
        for side in (-1, 1):
            c.fill(g.move(g.rounded(-26, -10, 52, 20, 3), side * 70, -36, side * 38), "#FFD98A", 0.88)


def _draw_headset(c: Canvas) -> None:
    """A call-centre headset."""
    c.line(g.path("M-116 16 C-134 -190 134 -190 116 16"), "#3D4C55", 13)
    c.fill(g.rounded(-138, -10, 40, 76, 20), "#3D4C55")
    c.fill(g.rounded(98, -10, 40, 76, 20), "#2C3A42")
    c.fill(g.rounded(-132, -2, 14, 56, 7), "#61747F")
    c.line(g.path("M-118 60 C-112 120 -76 126 -54 112"), "#3D4C55", 8)
    c.fill(g.ellipse(-50, 110, 17, 11, -16), "#2C3A42")


def can_bo(c: Canvas, mood: str, tag: tuple[float, float, float] = (84, 214, 0.62)) -> None:
    """The false officer around the middle of the head."""
    with c.at(0, f.LIFT):
        f.draw_neck(c, SKIN_WARM)
        _draw_clothes(c)
        draw_tag(c, *tag)
    f.draw_head(c, SKIN_WARM, 214, 244)
    top = [(-110, 14), (-122, -70), (-84, -140), (-10, -162), (78, -142), (120, -78), (110, 14)]
    inner = [(96, -36), (70, -70), (-6, -74), (-58, -98), (-76, -66), (-94, -34)]
    f.draw_hair(c, g.smooth(top + inner), HAIR, (12, 16))
    c.line(g.path("M-58 -98 C-30 -128 20 -138 70 -116"), HAIR.dark, 5)
    f.draw_face(c, SKIN_WARM, "talk" if mood == "stern" else mood, HAIR.base, blush=0)
    moustache = "M-42 63 Q-20 46 0 54 Q20 46 42 63 Q18 62 0 62 Q-18 62 -42 63Z"
    c.fill(g.path(moustache), HAIR.base)
    _draw_headset(c)


def _backdrop() -> QPainterPath:
    """The printed office on a sheet whose corner peels off."""
    edge = (
        "M-10 220 C120 236 380 228 430 224 C446 220 448 278 470 304 C486 324 500 318 520 314 "
        "L520 1048 L-10 1048Z"
    )
    return g.path(edge)


def draw_backdrop(c: Canvas) -> None:
    """Brick wall, printed shelves on pegs, and the peeling corner (504x900)."""
    c.fill(g.rect(0, 0, 504, 900), "#B8705A")
    for row in range(18):
        for column in range(-1, 6):
            brick = g.rounded(column * 112 + (56 if row % 2 else 0), row * 54, 104, 46, 5)
            c.fill(brick, "#C88069" if (row * 3 + column) % 4 else "#AD6450")
    sheet = _backdrop()
    c.fill(sheet, "#DCE6E2")
    with c.inside(sheet):
        c.fill(g.rect(0, 696, 504, 400), "#C6D6D1")
        for y in (372, 528, 684):
            for i, (height, colour) in enumerate(zip(BOOK_HEIGHTS, BOOKS, strict=True)):
                c.fill(g.rounded(18 + i * 26, y - height, 21, height, 4), colour)
                if i < 4:
                    c.fill(g.rounded(390 + i * 26, y - height + 4, 21, height - 4, 4), BOOKS[-1 - i])
            c.fill(g.rect(0, y, 180, 12), "#AFC0BA")
            c.fill(g.rect(376, y, 160, 12), "#AFC0BA")
    c.fill(
        g.path(
            "M426 224 C446 220 448 278 470 304 C486 324 500 318 520 314 L520 378 C476 390 428 342 426 224Z"
        ),
        "#F4F7F5",
    )
    c.fill(g.path("M426 224 C428 342 476 390 520 378 L520 396 C462 404 410 344 414 225Z"), "#8FA39C", 0.45)
    c.line(g.path("M-10 194 Q250 232 520 186"), "#5B3A30", 5)
    for x, y, turn in ((70, 212, 4), (236, 224, 0), (396, 216, -4)):
        with c.at(x, y, turn):
            c.fill(g.rounded(-10, -28, 20, 62, 7), "#D9A25B")
            c.fill(g.rounded(-10, -28, 8, 62, 5), "#EDBE80")


def call(mood: str) -> Canvas:
    """The false officer's video call as it fills a phone."""
    c = Canvas(504, 900)
    with c.inside(g.rect(0, 0, 504, 900)):
        draw_backdrop(c)
        with c.at(250, 352, scale=0.96):
            can_bo(c, mood, (156, 262, 1))
    return c
