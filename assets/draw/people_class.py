"""Two classmates and a recruiter, each drawn around the middle of the head."""

from __future__ import annotations

from . import face as f
from . import geometry as g
from .canvas import Canvas
from .colours import (
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_NIGHT,
    JADE,
    MINT,
    PAPER,
    SKIN_FAIR,
    SKIN_TAN,
    SKIN_WARM,
    SUN,
    Tones,
)

BEIGE_CLOTH = Tones("#DDB98C", "#BF9768", "#EFD4B0")
SAILOR_CLOTH = Tones("#FFFBF3", "#E3E6E4", "#FFFFFF")
MEADOW_CLOTH = Tones("#8FC46A", "#71A84F", "#AFDB8E")


def recruiter(c: Canvas, mood: str) -> None:
    """Recruiter, 25: wavy shoulder-length hair, a beige jacket, a card on a cord."""
    skin, hair = SKIN_FAIR, HAIR_BROWN
    back = g.path(
        "M-118 60 C-140 -40 -124 -150 4 -152 C128 -150 140 -40 118 60 C116 84 148 96 146 122"
        " C140 150 100 146 84 124 L-84 124 C-100 146 -140 150 -146 122 C-148 96 -116 84 -118 60Z"
    )
    f.draw_hair(c, back, hair)
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 76)
        cloth = f.draw_bust(c, BEIGE_CLOTH, 410)
        with c.inside(cloth):
            c.fill(g.path("M-64 150 L0 316 L64 150Z"), PAPER)
            c.fill(g.path("M-44 140 Q-16 198 0 212 Q16 198 44 140Z"), skin.dark)
            for side in (-1, 1):
                c.line(g.path(f"M{side * 52} 172 L{side * 14} 268"), JADE, 9)
                spots = ((58, 152), (100, 184), (78, 212), (88, 228), (8, 316), (0, 300))
                c.fill(g.soft_polygon([(side * x, y) for x, y in spots], 6), BEIGE_CLOTH.dark)
            c.fill(g.rounded(-34, 258, 68, 60, 8), PAPER)
            c.fill(g.rounded(-34, 258, 68, 18, 8), JADE)
    f.draw_head(c, skin, 198, 230, ears=False)
    opening = g.spots("-84,150 -97,30 -84,-28 -52,-62 8,-88 58,-64 90,-8 97,36 84,150 0,190")
    front = g.both(g.minus(g.grow(f.head(198, 230), 9), g.smooth(opening)), g.rect(-160, -200, 320, 262))
    f.draw_hair(c, front, hair)
    f.draw_face(c, skin, mood, hair.base, lashes=True, brow_width=7.5)
    for side in (-1, 1):
        c.fill(g.circle(side * 99, 62, 8), SUN)


def _draw_braid(c: Canvas, side: int) -> None:
    """A plait that falls over the shoulder, with a ribbon near its end."""
    end = ((112, 176), (142, 174), (150, 224), (108, 226))
    c.fill(g.soft_polygon([(side * x, y) for x, y in end], 8), HAIR_NIGHT.base)
    for i, y in enumerate((60, 90, 120, 150)):
        knot = g.ellipse(side * (102 + i * 8), y, 27 - i, 23, side * -24)
        c.fill(knot, HAIR_NIGHT.base)
        c.fill(g.crescent(knot, -5 * side, 8), HAIR_NIGHT.light)
    c.fill(g.rounded(side * 128 - 21, 168, 42, 17, 8.5), SUN)


def classmate_an(c: Canvas, mood: str) -> None:
    """An, a girl of 13: two plaits, jade glasses, a shirt with a blue collar."""
    skin = SKIN_TAN
    c.fill(g.ellipse(0, -16, 122, 128), HAIR_NIGHT.base)
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 72)
        cloth = f.draw_bust(c, SAILOR_CLOTH, 376)
        with c.inside(cloth):
            c.fill(g.path("M-46 150 L0 214 L46 150Z"), skin.dark)
            for side in (-1, 1):
                spots = ((0, 236), (118, 214), (96, 138), (46, 150), (2, 208))
                c.fill(g.soft_polygon([(side * x, y) for x, y in spots], 8), "#5A9BDB")
                c.line(g.path(f"M{side * 14} 218 L{side * 102} 200"), PAPER, 6)
    for side in (-1, 1):
        _draw_braid(c, side)
    f.draw_head(c, skin, 204, 220, ears=False)
    opening = g.spots("-84,140 -97,14 -90,-38 -50,-60 -18,-74 -2,-84 16,-73 50,-58 90,-36 97,14 84,140 0,190")
    front = g.both(g.minus(g.grow(f.head(204, 220), 10), g.smooth(opening)), g.rect(-140, -200, 280, 262))
    f.draw_hair(c, front, HAIR_NIGHT)
    c.line(g.path("M-2 -108 L-2 -88"), HAIR_NIGHT.light, 5)
    f.draw_face(c, skin, mood, HAIR_NIGHT.base, eye=1.08, lashes=True, brow_width=7)
    for side in (-1, 1):
        c.line(g.rounded(side * 46 - 34, -16, 68, 58, 23), JADE, 7)
    c.line(g.path("M-10 6 Q0 -3 10 6"), JADE, 7)


def classmate_bach(c: Canvas, mood: str) -> None:
    """Bách, a boy of 14: hair combed to one side, a green T-shirt, a hearing aid."""
    skin = SKIN_WARM
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 76)
        cloth = f.draw_bust(c, MEADOW_CLOTH, 390)
        with c.inside(cloth):
            for side in (-1, 1):
                sleeve = ((96, 150), (230, 190), (230, 420), (150, 420), (128, 240))
                c.fill(g.soft_polygon([(side * x, y) for x, y in sleeve], 8), PAPER)
            c.fill(g.below(g.ellipse(0, 164, 84, 38), 165), MEADOW_CLOTH.dark)
            c.fill(g.ellipse(0, 158, 68, 30), skin.dark)
    f.draw_head(c, skin, 206, 224)
    top = g.spots("-107,6 -116,-62 -88,-122 -24,-150 50,-148 102,-112 116,-54 107,6")
    inner = g.spots("99,-30 90,-62 52,-80 8,-68 -34,-54 -70,-54 -90,-44 -98,-24")
    f.draw_hair(c, g.smooth(top + inner), HAIR_BLACK)
    f.draw_face(c, skin, mood, HAIR_BLACK.base, eye=1.06)
    c.line(g.path("M110 -8 C132 -8 136 22 124 44"), JADE, 13)
    c.line(g.path("M110 -8 C98 -6 96 10 101 24"), MINT, 6)
    c.fill(g.circle(103, 30, 9), MINT)
    c.fill(g.circle(127, 14, 3), PAPER)
