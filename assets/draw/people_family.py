"""Parents and grandparents, each drawn around the middle of the head."""

from __future__ import annotations

from . import face as f
from . import geometry as g
from .canvas import Canvas
from .colours import (
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_GREY,
    HAIR_WHITE,
    JADE,
    PAPER,
    SAND,
    SKIN_DEEP,
    SKIN_FAIR,
    SKIN_TAN,
    SKIN_WARM,
    SLATE,
    Tones,
)

ORANGE_CLOTH = Tones("#E8833A", "#C8682A", "#F5A663")
LEAF_CLOTH = Tones("#4FA884", "#3A8C6B", "#7CC7A6")
ROSE_CLOTH = Tones("#A8566F", "#8B4159", "#C27A90")
EARTH_CLOTH = Tones("#7A6A58", "#625443", "#9C8B77")


def me(c: Canvas, mood: str) -> None:
    """Mum, 42: a bun, soft parting, an orange blouse."""
    skin, hair = SKIN_WARM, HAIR_BROWN
    c.fill(g.circle(0, -142, 50), hair.base)
    c.fill(g.ellipse(-14, -158, 21, 13, -20), hair.light)
    c.fill(g.ellipse(0, -6, 126, 138), hair.base)
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin)
        cloth = f.draw_bust(c, ORANGE_CLOTH)
        with c.inside(cloth):
            c.fill(g.path("M-60 150 L0 232 L60 150Z"), skin.dark)
        c.line(g.path("M-66 160 L0 240 L66 160"), SAND, 12)
    f.draw_head(c, skin)
    opening = [(-96, 130), (-92, -4), (-58, -58), (6, -34), (70, -62), (96, 0), (98, 130), (0, 170)]
    front = g.both(g.minus(g.grow(f.head(), 7), g.smooth(opening)), g.rect(-200, -200, 400, 240))
    f.draw_hair(c, front, hair)
    f.draw_face(c, skin, mood, hair.base, lashes=True, brow_width=8)


def bo(c: Canvas, mood: str) -> None:
    """Dad, 45: short hair with grey temples, thick brows, a green polo shirt."""
    skin, hair = SKIN_TAN, HAIR_BLACK
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 96)
        cloth = f.draw_bust(c, LEAF_CLOTH, 450)
        with c.inside(cloth):
            c.fill(g.path("M-50 150 L0 236 L50 150Z"), skin.dark)
            for side in (-1, 1):
                collar = [(side * 2, 244), (side * 96, 176), (side * 80, 146), (side * 50, 152)]
                c.fill(g.soft_polygon(collar, 8), LEAF_CLOTH.dark)
    f.draw_head(c, skin, 216, 236)
    for side in (-1, 1):
        temple = [(side * 112, 6), (side * 116, -50), (side * 92, -84), (side * 88, -44), (side * 100, -20)]
        c.fill(g.smooth(temple), HAIR_GREY.base)
    top = [(-112, -30), (-112, -92), (-70, -140), (0, -150), (70, -142), (112, -94), (112, -30)]
    inner = [(100, -58), (74, -88), (30, -82), (-10, -94), (-60, -84), (-98, -60)]
    f.draw_hair(c, g.smooth(top + inner), hair)
    f.draw_face(c, skin, mood, hair.base, eye=0.96, brow_width=12)


def ba(c: Canvas, mood: str) -> None:
    """Grandma, 68: silver hair parted in the middle, a bun, jade earrings."""
    skin, hair = SKIN_FAIR, HAIR_GREY
    c.fill(g.circle(0, -132, 44), hair.base)
    c.fill(g.ellipse(-10, -146, 20, 12, -16), hair.light)
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 78)
        cloth = f.draw_bust(c, ROSE_CLOTH, 400, 170)
        with c.inside(cloth):
            c.fill(g.path("M-48 150 Q-20 214 0 228 Q20 214 48 150Z"), skin.dark)
        c.line(g.path("M-62 168 Q-26 220 0 236 Q26 220 62 168 M0 236 V300"), ROSE_CLOTH.light, 8)
        c.fill(g.circle(12, 262, 6), SAND)
    f.draw_head(c, skin, 208, 226)
    opening = g.spots("-84,140 -99,20 -84,-34 -34,-70 0,-98 34,-70 84,-34 99,20 84,140 0,190")
    front = g.both(g.minus(g.grow(f.head(208, 226), 9), g.smooth(opening)), g.rect(-160, -200, 320, 226))
    f.draw_hair(c, front, hair)
    f.draw_face(c, skin, mood, "#8A969B", eye=0.92, blush=0.5, brow_width=7)
    for side in (-1, 1):
        c.fill(g.circle(side * 108, 54, 9), JADE)
        c.fill(g.circle(side * 108 - 3, 51, 3), "#8FE0CC")


def ong(c: Canvas, mood: str) -> None:
    """Grandpa, 70: a beret, white hair at the sides and a white moustache."""
    skin, hair = SKIN_DEEP, HAIR_WHITE
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 80)
        cloth = f.draw_bust(c, EARTH_CLOTH, 410, 168)
        with c.inside(cloth):
            c.fill(g.path("M-54 168 L0 236 L54 168Z"), PAPER)
            c.fill(g.path("M-52 140 L0 204 L52 140Z"), skin.dark)
    f.draw_head(c, skin)
    for side in (-1, 1):
        lock = [(side * 108, 14), (side * 120, -40), (side * 98, -92), (side * 78, -76), (side * 94, -30)]
        c.fill(g.smooth(lock), hair.base)
    beret = g.path(
        "M-116 -58 C-150 -118 -70 -176 26 -170 C116 -164 152 -108 116 -62 C60 -92 -56 -92 -116 -58Z"
    )
    c.fill(beret, SLATE)
    c.fill(g.crescent(beret, 12, 14), "#6E868F")
    c.line(g.path("M14 -170 q4 -14 12 -16"), SLATE, 9)
    f.draw_face(c, skin, mood, "#DCE3E4", eye=0.94)
    moustache = [(-46, 64), (-22, 52), (0, 55), (22, 52), (46, 64), (24, 68), (0, 63), (-24, 68)]
    c.fill(g.smooth(moustache), hair.base)
