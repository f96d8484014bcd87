"""Story pictures about gifts, screens, codes and drawings (800x600)."""

from __future__ import annotations

from . import geometry as g
from . import props as p
from .canvas import Canvas
from .colours import (
    INFO,
    INFO_PALE,
    INK,
    JADE,
    LOTUS,
    LOTUS_DARK,
    MINT,
    MINT_DEEP,
    PAPER,
    PETAL,
    RULE,
    SAND,
    SLATE,
    SUN,
    SUN_LIGHT,
    SUN_PALE,
    Tones,
)
from .icons import draw_icon
from .topic_props import draw_gamepad, draw_prickly

SIZE = (800, 600)
RIBBON = Tones(LOTUS, LOTUS_DARK, "#E0708F")
WOOD = Tones("#B9773F", "#9C602F", "#D29A63")
STORM = Tones("#6F8790", "#586E77", "#93A9B0")
CRAYON = "#3B4A63"


def _draw_gift(c: Canvas) -> None:
    """A present with a bow, standing on (0, 0)."""
    p.solid(c, g.rounded(-96, -150, 192, 150, 16), p.SUN_METAL)
    c.fill(g.rect(-20, -150, 40, 150), RIBBON.base)
    c.fill(g.rect(12, -150, 8, 150), RIBBON.dark)
    p.solid(c, g.rounded(-112, -188, 224, 54, 14), Tones("#FFD067", SUN, SUN_PALE), 0)
    c.fill(g.rect(-20, -188, 40, 54), RIBBON.base)
    for side in (-1, 1):
        loop = g.path("M0 -188 C20 -262 118 -268 108 -214 C104 -188 40 -184 0 -188Z")
        inner = g.path("M22 -196 C38 -232 84 -238 82 -216 C80 -202 44 -196 22 -196Z")
        c.fill(loop if side > 0 else g.mirrored(loop, 0), RIBBON.base)
        c.fill(inner if side > 0 else g.mirrored(inner, 0), RIBBON.dark)
    c.fill(g.rounded(-22, -212, 44, 34, 14), RIBBON.light)


def game_gift() -> Canvas:
    """A gift floats above a game controller."""
    with p.stage(SIZE, INFO_PALE, "#B4D0EE", "#A5C6EA") as c:
        with c.at(60, 176, scale=1.15):
            draw_gamepad(c)
        with c.at(400, 318, -4):
            _draw_gift(c)
        for x, y, size in ((216, 168, 62), (600, 140, 74), (646, 268, 44), (150, 290, 40)):
            draw_icon(c, "star", x, y, size, SUN, INFO_PALE)
        return c


def laptop_evening() -> Canvas:
    """Evening at a desk: a laptop, a lamp, the moon in the window."""
    with p.stage(SIZE, "#14566A", "#1F6676") as c:
        c.fill(g.rounded(84, 70, 236, 260, 16), "#E9D3A8")
        c.fill(g.rounded(100, 86, 204, 228, 8), "#0B3B4A")
        c.fill(g.minus(g.circle(240, 150, 40), g.circle(222, 138, 38)), SUN_PALE)
        for x, y in ((142, 132), (170, 206), (268, 236), (136, 262)):
            c.fill(g.circle(x, y, 4), SAND)
        c.fill(g.rect(197, 86, 10, 228), "#E9D3A8")
        c.fill(g.path("M616 214 L520 500 L800 500 L706 214Z"), SUN_PALE, 0.16)
        c.line(g.path("M736 486 L736 270 Q736 196 680 186"), SLATE, 14)
        c.fill(g.rounded(690, 474, 92, 20, 10), SLATE)
        p.solid(c, g.path("M596 216 C600 150 722 150 726 216Z"), p.SUN_METAL, 0)
        c.fill(g.rect(0, 490, 800, 120), WOOD.base)
        c.fill(g.rect(0, 490, 800, 16), WOOD.light)
        c.fill(g.ellipse(400, 510, 240, 14), INK, 0.25)
        lid = g.rounded(224, 236, 352, 240, 22)
        c.fill(lid, "#22343C")
        c.fill(g.rounded(240, 252, 320, 208, 10), "#BFE8DC")
        with c.inside(g.rounded(240, 252, 320, 208, 10)):
            c.fill(g.rect(240, 252, 320, 40), JADE)
            p.rules(c, 262, 320, (180, 220, 130), "#7FC4B1", 38, 18)
            c.fill(g.circle(508, 396, 32), SUN_LIGHT)
        c.fill(g.path("M196 474 H604 L628 504 Q630 512 620 512 H180 Q170 512 172 504Z"), "#7C97A0")
        c.fill(g.path("M196 474 H604 L610 482 H190Z"), "#A9BFC6")
        c.fill(g.rounded(352, 478, 96, 9, 4.5), "#5B7882")
        p.solid(c, g.rounded(100, 432, 72, 76, 18), Tones("#E8833A", "#C8682A", "#F5A663"), 0)
        c.line(g.path("M100 452 C66 450 66 490 102 488"), "#C8682A", 11)
        for x in (122, 150):
            c.line(g.path(f"M{x} 416 q-12 -16 0 -30 q12 -14 0 -28"), PAPER, 6, 0.5)
        return c


def class_chat_storm() -> Canvas:
    """A little storm of messages above a phone."""
    with p.stage(SIZE, PETAL, "#FFC3D1", "#F7B3C4") as c:
        with p.phone(c, 400, 470, 0, (236, 420), "#FFF3F5"):
            for y, w, left in ((-84, 120, True), (-22, 92, False), (40, 136, True)):
                box = g.rounded(-92 if left else 92 - w, y, w, 46, 22)
                c.fill(box, "#E7B9C6" if left else RULE)
                p.rules(c, -74 if left else 110 - w, y + 17, (w - 36,), PAPER, h=12)
        puffs = ((262, 214, 62), (318, 152, 76), (412, 126, 92), (506, 162, 78), (552, 220, 56))
        cloud = g.union(g.rounded(206, 184, 398, 94, 47), *(g.circle(*puff) for puff in puffs))
        p.solid(c, cloud, STORM)
        draw_prickly(c, 116, 66, 150, -14, "#8A6DA8", jagged=True)
        draw_prickly(c, 566, 58, 150, 12, LOTUS, jagged=True)
        draw_prickly(c, 328, 104, 148, -3, "#E0708F", jagged=False)
        draw_prickly(c, 84, 232, 112, -8, "#E0708F", jagged=False)
        draw_prickly(c, 622, 232, 112, 14, "#8A6DA8", jagged=False)
        draw_icon(c, "lightning", 236, 346, 108, SUN, PETAL)
        draw_icon(c, "lightning", 570, 352, 92, SUN, PETAL)
        return c


def _draw_code(c: Canvas, x: float, y: float, size: float, ink: str, turn: int) -> None:
    """Squares that look like a code and mean nothing; the corner is at (x, y)."""
    k = size / 17
    for i, j in ((0, 0), (12, 0), (0, 12)):
        c.fill(g.rounded(x + i * k, y + j * k, 5 * k, 5 * k, k), ink)
        c.fill(g.rounded(x + (i + 1) * k, y + (j + 1) * k, 3 * k, 3 * k, k * 0.6), PAPER)
        c.fill(g.rounded(x + (i + 1.6) * k, y + (j + 1.6) * k, 1.8 * k, 1.8 * k, k * 0.4), ink)
    for i in range(17):
        for j in range(17):
            corner = (i < 6 and j < 6) or (i > 10 and j < 6) or (i < 6 and j > 10)
            if not corner and (i * i * 3 + j * 7 + i * j * turn) % 5 < 2:
                c.fill(g.rect(x + i * k, y + j * k, k * 0.96, k * 0.96), ink)


def qr_sticker() -> Canvas:
    """A stand with a code to pay by; another code has been stuck over it."""
    with p.stage(SIZE, MINT, "#9ADCC8", MINT_DEEP) as c:
        c.fill(g.ellipse(400, 534, 220, 26), INK, 0.16)
        c.fill(g.soft_polygon([(276, 500), (524, 500), (560, 538), (240, 538)], 12), WOOD.base)
        c.fill(g.rounded(240, 524, 320, 18, 9), WOOD.dark)
        p.solid(c, g.rounded(230, 60, 340, 452, 30), Tones(JADE, "#0A5B54", "#37B79F"))
        c.fill(g.rounded(262, 176, 276, 300, 18), PAPER)
        draw_icon(c, "qr", 322, 118, 62, PAPER, JADE)
        p.rules(c, 372, 94, (150, 104), "#8FD3BF", 30, 16)
        _draw_code(c, 288, 202, 224, INK, 2)
        with c.at(440, 372, -9, 0.9):
            slip = g.soft_polygon([(-124, -124), (62, -124), (124, -62), (124, 124), (-124, 124)], 10)
            p.shadow(c, slip, 10, 0.24)
            c.fill(slip, SUN_LIGHT)
            with c.inside(slip):
                c.fill(g.rounded(-104, -104, 208, 208, 10), PAPER)
                _draw_code(c, -90, -90, 180, LOTUS_DARK, 3)
            curl = g.soft_polygon([(58, -126), (126, -58), (52, -52)], 9)
            c.fill(g.move(curl, -5, 8), INK, 0.2)
            c.fill(curl, "#FFFFFF")
            c.fill(g.crescent(curl, 8, -8), RULE)
        return c


def silly_drawing() -> Canvas:
    """A doodle on squared paper: a stick figure with a watermelon for a hat."""
    with p.stage(SIZE, SUN_PALE, SUN_LIGHT) as c, c.at(400, 302, -3):
        sheet = p.sheet(c, 600, 500, 14)
        with c.inside(sheet):
            for i in range(13):
                c.fill(g.rect(-300 + i * 48, -260, 2.5, 520), "#DCE9F2")
                c.fill(g.rect(-310, -250 + i * 42, 620, 2.5), "#DCE9F2")
        for side in (-1, 1):
            c.fill(g.move(g.rounded(-44, -16, 88, 32, 4), side * 236, -246, side * 24), "#FFD98A", 0.9)
        c.line(g.path("M-58 -62 C-66 4 -30 36 4 34 C44 32 66 0 56 -62"), CRAYON, 9)
        for x in (-22, 22):
            c.fill(g.circle(x, -34, 8), CRAYON)
        c.line(g.path("M-24 -6 C-12 14 14 14 26 -8"), CRAYON, 8)
        for x in (-44, 44):
            c.fill(g.ellipse(x, -10, 13, 9), "#F7A9A0", 0.8)
        c.line(
            g.path("M0 34 C-6 84 4 110 0 146 M0 72 C-40 66 -66 44 -96 20 M0 74 C42 84 66 54 104 62"),
            CRAYON,
            9,
        )
        c.line(
            g.path("M0 146 C-18 180 -40 196 -54 214 l-26 2 M0 146 C16 184 32 196 50 212 l28 -4"), CRAYON, 9
        )
        rind = g.path("M-118 -60 C-112 -186 112 -190 120 -64 C60 -48 -60 -46 -118 -60Z")
        c.fill(rind, "#3FA46A")
        c.fill(g.path("M-98 -64 C-90 -164 92 -166 100 -68 C50 -56 -50 -54 -98 -64Z"), "#EAF6D8")
        c.fill(g.path("M-86 -66 C-78 -150 80 -152 88 -69 C44 -60 -44 -58 -86 -66Z"), "#EF6A6E")
        for x, y, turn in ((-44, -90, 20), (-14, -116, -8), (22, -88, 6), (50, -104, -22), (-2, -80, 0)):
            c.fill(g.ellipse(x, y, 5, 8, turn), INK)
        c.line(g.path("M6 -156 C4 -176 16 -186 30 -184"), "#2E7D4F", 9)
        c.line(g.circle(212, -150, 34), SUN, 9)
        for line in ("M212 -206 v-16", "M260 -178 l14 -10", "M270 -140 l18 4", "M164 -176 l-14 -10"):
            c.line(g.path(line), SUN, 9)
        c.line(g.path("M-236 214 q14 -30 26 0 q14 -34 28 0 q12 -26 24 0"), JADE, 8)
        c.line(g.path("M150 212 q14 -30 26 0 q14 -34 28 0 q12 -26 24 0"), JADE, 8)
        draw_icon(c, "heart", -206, -120, 58, "#F193AB", PAPER)
        c.line(g.path("M-250 20 q20 -22 40 0 q20 -22 40 0"), INFO, 7)
        return c


PICTURES = {
    "game-gift": game_gift,
    "laptop-evening": laptop_evening,
    "class-chat-storm": class_chat_storm,
    "qr-sticker": qr_sticker,
    "silly-drawing": silly_drawing,
}
