"""The young people of the cast, each drawn around the middle of the head."""

from __future__ import annotations

from . import face as f
from . import geometry as g
from .canvas import Canvas
from .colours import (
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_NIGHT,
    INFO,
    INFO_PALE,
    LOTUS,
    PAPER,
    SAND,
    SKIN_DEEP,
    SKIN_FAIR,
    SKIN_TAN,
    SKIN_WARM,
    SUN,
    Tones,
)

JADE_CLOTH = Tones("#17937F", "#0F7F6E", "#37B79F")
INFO_CLOTH = Tones("#2A76BE", "#1C5FA8", "#5A9BDB")
SUN_CLOTH = Tones("#F5B335", "#DD9722", "#FFD067")
LOTUS_CLOTH = Tones("#E0708F", "#C9557A", "#F193AB")
WHITE_CLOTH = Tones("#FFFBF3", "#E6DECB", "#FFFFFF")


def minh(c: Canvas, mood: str) -> None:
    """Boy of 16 from the city: swept-up hair, hoodie, headphones around the neck."""
    skin = SKIN_WARM
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin)
        cloth = f.draw_bust(c, JADE_CLOTH)
        with c.inside(cloth):
            c.fill(g.below(g.ellipse(0, 172, 112, 50), 165), JADE_CLOTH.dark)
            c.fill(g.ellipse(0, 158, 82, 36), skin.dark)
        for side in (-1, 1):
            c.line(g.path(f"M{side * 44} 204 L{side * 50} 262"), SAND, 8)
    f.draw_head(c, skin)
    hair = [(-108, 4), (-116, -74), (-92, -136), (-30, -162), (48, -164), (106, -124), (116, -60), (108, 4)]
    inner = [(98, -34), (78, -76), (30, -92), (-22, -76), (-60, -92), (-88, -62), (-98, -28)]
    f.draw_hair(c, g.smooth(hair + inner), HAIR_BLACK)
    f.draw_face(c, skin, mood, HAIR_BLACK.base)
    c.line(g.path("M-74 136 C-60 192 60 192 74 136"), "#3D4C55", 15)
    for side in (-1, 1):
        with c.at(side * 80, 132, side * 10):
            c.fill(g.rounded(-19, -32, 38, 64, 18), "#2C3A42")
            c.fill(g.rounded(-14, -24, 11, 48, 5.5), "#61747F")


def lan(c: Canvas, mood: str) -> None:
    """Girl of 15: a bob with a fringe, round glasses, a yellow hair clip."""
    skin = SKIN_FAIR
    back = g.path(
        "M-126 64 C-150 -66 -118 -152 0 -154 C118 -152 150 -66 126 64"
        " C130 112 112 132 86 130 L-86 130 C-112 132 -130 112 -126 64Z"
    )
    f.draw_hair(c, back, HAIR_NIGHT)
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 76)
        cloth = f.draw_bust(c, WHITE_CLOTH, 400)
        with c.inside(cloth):
            c.fill(g.ellipse(0, 158, 74, 30), skin.dark)
        for side in (-1, 1):
            c.fill(
                g.soft_polygon([(side * 6, 192), (side * 84, 150), (side * 96, 214), (side * 40, 236)], 12),
                "#F3EADA",
            )
            c.fill(g.soft_polygon([(0, 196), (side * 50, 178), (side * 54, 226)], 10), LOTUS)
        c.fill(g.rounded(-13, 186, 26, 28, 11), "#A32248")
    f.draw_head(c, skin, 202, 228, ears=False)
    opening = g.spots("-88,140 -96,6 -84,-48 -40,-56 0,-52 40,-58 86,-48 96,6 88,140 0,190")
    fringe = g.both(g.minus(g.grow(f.head(202, 228), 10), g.smooth(opening)), g.rect(-140, -200, 280, 262))
    f.draw_hair(c, fringe, HAIR_NIGHT)
    c.fill(g.rounded(-116, -46, 46, 16, 8), SUN)
    f.draw_face(c, skin, mood, HAIR_NIGHT.base, eye=1.04, lashes=True, brow_width=7)
    for side in (-1, 1):
        c.line(g.circle(side * 46, 12, 36), LOTUS, 7)
    c.line(g.path("M-11 6 Q0 -3 11 6"), LOTUS, 7)


def nam(c: Canvas, mood: str) -> None:
    """Boy of 13 from the countryside: sun on his skin, cropped hair, a plaster, a striped shirt."""
    skin = SKIN_DEEP
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 74)
        cloth = f.draw_bust(c, SUN_CLOTH, 380)
        with c.inside(cloth):
            for y in (206, 244):
                c.fill(g.rect(-240, y, 480, 18), PAPER)
            c.fill(g.below(g.ellipse(0, 164, 80, 34), 165), "#DD9722")
            c.fill(g.ellipse(0, 158, 64, 26), skin.dark)
    f.draw_head(c, skin, 208, 220)
    cap = g.minus(
        g.grow(f.head(208, 220), 7),
        g.smooth(g.spots("-118,60 -99,-14 -86,-50 -30,-64 30,-66 86,-50 99,-14 118,60 0,200")),
    )
    f.draw_hair(c, g.both(cap, g.rect(-140, -140, 280, 138)), HAIR_BLACK)
    f.draw_face(c, skin, mood, HAIR_BLACK.base, eye=1.1)
    with c.at(70, 46, -24):
        c.fill(g.rounded(-25, -9, 50, 18, 9), "#F7CBA6")
        c.fill(g.rounded(-8, -9, 16, 18, 2), "#E8AE86")


def vy(c: Canvas, mood: str) -> None:
    """Student of 19: a high ponytail falling over the shoulder, small earrings, a rose jumper."""
    skin = SKIN_WARM
    tail = g.path(
        "M40 -128 C120 -186 190 -110 172 -10 C164 40 178 92 196 128 C150 134 116 104 108 40 "
        "C104 -20 96 -60 40 -128Z"
    )
    f.draw_hair(c, tail, HAIR_BROWN, (-10, 8))
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 76)
        cloth = f.draw_bust(c, LOTUS_CLOTH, 400)
        with c.inside(cloth):
            c.fill(g.below(g.ellipse(0, 166, 104, 46), 165), LOTUS_CLOTH.dark)
            c.fill(g.ellipse(0, 156, 84, 36), skin.dark)
    f.draw_head(c, skin, 200, 232)
    opening = g.spots("-82,150 -98,24 -88,-26 -44,-70 6,-86 70,-60 94,-14 98,24 82,150 0,190")
    hair = g.both(g.minus(g.grow(f.head(200, 232), 9), g.smooth(opening)), g.rect(-140, -200, 280, 230))
    f.draw_hair(c, hair, HAIR_BROWN)
    c.fill(g.rounded(28, -140, 44, 24, 12), LOTUS)
    f.draw_face(c, skin, mood, HAIR_BROWN.base, lashes=True, brow_width=7.5)
    for side in (-1, 1):
        c.fill(g.circle(side * 103, 56, 8), SUN)


def huy(c: Canvas, mood: str) -> None:
    """Student of 20: wavy hair, a denim jacket, a hearing aid."""
    skin = SKIN_TAN
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin)
        cloth = f.draw_bust(c, INFO_CLOTH)
        with c.inside(cloth):
            c.fill(g.path("M-92 166 L-64 300 L64 300 L92 166Z"), PAPER)
            c.fill(g.ellipse(0, 156, 70, 30), skin.dark)
            for side in (-1, 1):
                c.fill(
                    g.soft_polygon(
                        [(side * 72, 152), (side * 122, 176), (side * 106, 232), (side * 58, 214)], 12
                    ),
                    INFO,
                )
    f.draw_head(c, skin)
    hair = g.spots("-106,2 -120,-44 -112,-104 -70,-140 -20,-164 40,-152 92,-134 118,-82 108,2")
    inner = g.spots("98,-34 74,-52 44,-76 14,-50 -18,-72 -48,-46 -76,-60 -96,-28")
    f.draw_hair(c, g.smooth(hair + inner), HAIR_BLACK)
    f.draw_face(c, skin, mood, HAIR_BLACK.base)
    c.line(g.path("M-112 -6 C-132 -2 -134 26 -122 44"), INFO, 12)
    c.line(g.path("M-110 -8 C-98 -6 -96 12 -102 26"), INFO_PALE, 6)
    c.fill(g.circle(-103, 30, 9), INFO_PALE)
    c.fill(g.circle(-124, 14, 3), PAPER)
