"""People met at work: teachers, a receptionist, a delivery man, and the unknown caller."""

from __future__ import annotations

from . import face as f
from . import geometry as g
from .canvas import Canvas
from .colours import (
    HAIR_BLACK,
    HAIR_GREY,
    HAIR_NIGHT,
    INFO,
    LOTUS,
    LOTUS_DARK,
    PAPER,
    SKIN_DEEP,
    SKIN_FAIR,
    SKIN_TAN,
    SKIN_WARM,
    SLATE,
    SUN,
    Tones,
)

JADE_CLOTH = Tones("#17937F", "#0F7F6E", "#37B79F")
SKY_CLOTH = Tones("#A9C9E6", "#86ADD2", "#CFE3F5")
PINE_CLOTH = Tones("#14566A", "#0E4252", "#2F7F8E")
PETROL_CLOTH = Tones("#3E6474", "#2E4E5C", "#5F8797")
CANVAS_CAP = Tones("#D9B98A", "#BD9A68", "#ECD3AE")


def co_hoa(c: Canvas, mood: str) -> None:
    """Teacher, 35: long hair, blue glasses, a jade dress with a stand-up collar."""
    skin, hair = SKIN_FAIR, HAIR_NIGHT
    back = "M-122 214 C-160 20 -140 -150 0 -150 C140 -150 160 20 122 214Z"
    f.draw_hair(c, g.path(back), hair)
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 78)
        cloth = f.draw_bust(c, JADE_CLOTH, 400)
        with c.inside(cloth):
            c.fill(g.path("M-54 150 L54 150 L58 196 Q0 214 -58 196Z"), JADE_CLOTH.dark)
        c.fill(
            g.path("M-46 132 Q0 158 46 132 L52 186 Q28 194 10 194 L0 178 L-10 194 Q-28 194 -52 186Z"),
            JADE_CLOTH.base,
        )
    f.draw_head(c, skin, ears=False)
    opening = [(-84, 140), (-96, 10), (-50, -70), (-20, -86), (60, -46), (98, 20), (84, 140), (0, 180)]
    front = g.both(g.minus(g.grow(f.head(), 9), g.smooth(opening)), g.rect(-200, -200, 400, 300))
    f.draw_hair(c, front, hair)
    f.draw_face(c, skin, mood, hair.base, lashes=True, brow_width=7.5)
    for side in (-1, 1):
        c.line(g.rounded(side * 46 - 35, -18, 70, 58, 26), INFO, 7)
    c.line(g.path("M-11 4 Q0 -4 11 4"), INFO, 7)


def thay_son(c: Canvas, mood: str) -> None:
    """Teacher and dormitory warden, 50: greying side parting, light shirt, a key on a yellow cord."""
    skin, hair = SKIN_TAN, HAIR_BLACK
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 94)
        cloth = f.draw_bust(c, SKY_CLOTH, 450)
        with c.inside(cloth):
            c.fill(g.path("M-44 150 L0 216 L44 150Z"), skin.dark)
            for side in (-1, 1):
                c.line(g.path(f"M{side * 80} 168 L{side * 20} 262"), SUN, 10)
                collar = [(side * 2, 222), (side * 92, 178), (side * 76, 142), (side * 46, 150)]
                c.fill(g.soft_polygon(collar, 8), SKY_CLOTH.light)
    f.draw_head(c, skin, 212, 240)
    for side in (-1, 1):
        c.fill(
            g.smooth([(side * 110, 16), (side * 118, -44), (side * 96, -92), (side * 88, -44)]),
            HAIR_GREY.base,
        )
    top = [(-110, -24), (-116, -92), (-70, -146), (10, -160), (84, -138), (116, -84), (110, -24)]
    inner = [(98, -54), (62, -78), (-10, -72), (-52, -102), (-76, -76), (-98, -50)]
    f.draw_hair(c, g.smooth(top + inner), hair)
    c.line(g.path("M-52 -102 C-30 -126 10 -134 50 -124"), HAIR_GREY.base, 7)
    f.draw_face(c, skin, mood, hair.base, eye=0.95, brow_width=11, blush=0.36)


def le_tan(c: Canvas, mood: str) -> None:
    """Hotel receptionist, 28: a low bun, a dark jacket, a rose neckerchief."""
    skin, hair = SKIN_WARM, HAIR_NIGHT
    c.fill(g.circle(96, 92, 42), hair.base)
    c.fill(g.ellipse(104, 74, 20, 12, 24), hair.light)
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin, 76)
        cloth = f.draw_bust(c, PINE_CLOTH, 400)
        with c.inside(cloth):
            c.fill(g.path("M-66 150 L0 300 L66 150Z"), PAPER)
            for side in (-1, 1):
                lapel = [
                    (side * 62, 154),
                    (side * 104, 184),
                    (side * 82, 214),
                    (side * 90, 232),
                    (side * 10, 320),
                ]
                c.fill(g.soft_polygon(lapel, 6), PINE_CLOTH.dark)
            c.fill(g.rounded(118, 222, 62, 22, 8), SUN)
        c.fill(g.path("M-56 142 Q0 190 56 142 L60 168 Q0 214 -60 168Z"), LOTUS)
        c.fill(g.soft_polygon([(18, 186), (66, 204), (54, 246), (12, 206)], 9), LOTUS_DARK)
        c.fill(g.soft_polygon([(10, 190), (30, 240), (2, 258), (-8, 200)], 9), LOTUS)
    f.draw_head(c, skin, 198, 232)
    opening = g.spots("-84,150 -97,16 -90,-30 -66,-84 -10,-66 60,-52 92,-6 97,30 84,150 0,190")
    front = g.both(g.minus(g.grow(f.head(198, 232), 8), g.smooth(opening)), g.rect(-160, -200, 320, 228))
    f.draw_hair(c, front, hair)
    f.draw_face(c, skin, mood, hair.base, lashes=True, brow_width=7.5)
    for side in (-1, 1):
        c.fill(g.circle(side * 101, 56, 7), PAPER)


def shipper(c: Canvas, mood: str) -> None:
    """Young delivery man: a plain cap, a petrol jacket, the strap of a bag."""
    skin, hair = SKIN_DEEP, HAIR_BLACK
    with c.at(0, f.LIFT):
        f.draw_neck(c, skin)
        cloth = f.draw_bust(c, PETROL_CLOTH)
        with c.inside(cloth):
            c.fill(g.path("M-70 150 Q0 232 70 150 L78 172 Q0 262 -78 172Z"), PETROL_CLOTH.dark)
            c.fill(g.ellipse(0, 154, 62, 32), skin.dark)
            c.line(g.path("M0 216 V320"), PETROL_CLOTH.light, 7)
            c.line(g.path("M-122 160 L40 330"), "#8A5A34", 26)
    f.draw_head(c, skin)
    for side in (-1, 1):
        c.fill(g.rounded(side * 101 - 9, -66, 18, 70, 9), hair.base)
    with c.at(0, -13):
        crown = g.path("M-112 -52 C-118 -140 -58 -168 0 -168 C58 -168 118 -140 112 -52Z")
        c.fill(crown, CANVAS_CAP.base)
        c.fill(g.crescent(crown, 12, 14), CANVAS_CAP.light)
        c.fill(g.crescent(crown, -14, 0), CANVAS_CAP.dark, 0.7)
        c.line(g.path("M0 -166 V-70"), CANVAS_CAP.dark, 4)
        c.fill(g.ellipse(0, -169, 14, 8), CANVAS_CAP.dark)
    f.draw_face(c, skin, mood, hair.base)
    with c.at(0, -13):
        visor = (
            "M-118 -56 C-70 -92 70 -92 118 -56 C134 -42 126 -28 108 -34 C52 -54 -52 -54 -108 -34 "
            "C-126 -28 -134 -42 -118 -56Z"
        )
        c.fill(g.move(g.path(visor), 0, 7), skin.dark, 0.6)
        c.fill(g.path(visor), CANVAS_CAP.dark)


def nguoi_la(c: Canvas, mood: str) -> None:
    """An unknown caller: only an outline and a question mark, whatever the mood."""
    del mood
    c.fill(g.rounded(-44, 60, 88, 130, 30), "#3C525A")
    c.fill(f.bust(430, 148), SLATE)
    c.fill(f.head(216, 246), SLATE)
    c.fill(g.crescent(f.head(216, 246), 10, 12), "#6A838C")
    c.line(g.path("M-38 -28 C-38 -86 40 -84 40 -32 C40 4 0 6 0 44"), PAPER, 24)
    c.fill(g.circle(0, 88, 16), PAPER)
