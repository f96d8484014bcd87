"""Story pictures about calls, messages and ways out (800x600)."""

from __future__ import annotations

from . import geometry as g
from . import props as p
from .canvas import Canvas
from .colours import (
    INFO,
    INFO_PALE,
    INK,
    JADE,
    JADE_DARK,
    LOTUS,
    MINT,
    MINT_DEEP,
    PAPER,
    PETAL,
    PETAL_DEEP,
    RULE,
    SAND,
    SLATE,
    SUN,
    SUN_LIGHT,
    SUN_PALE,
    Tones,
)
from .icons import draw_icon
from .lotus import draw_leaf, draw_lotus
from .people import CAST

SIZE = (800, 600)
WOOD = Tones("#B9773F", "#9C602F", "#D29A63")


def phone_ringing() -> Canvas:
    """An unknown number rings; a hook hangs beside it."""
    with p.stage(SIZE, INFO_PALE, "#B4D0EE", "#A5C6EA") as c:
        for side in (-1, 1):
            for i, reach in enumerate((176, 222)):
                arc = f"M{reach} {-70 - i * 22} Q{reach + 36 + i * 10} 0 {reach} {70 + i * 22}"
                line = g.path(arc) if side > 0 else g.mirrored(g.path(arc), 0)
                c.line(g.move(line, 400, 290), INFO, 13, 0.75 - 0.3 * i)
        with p.phone(c, 400, 300, -5, (260, 470), "#0B3B4A"):
            c.fill(g.circle(0, -66, 74), "#14566A")
            with c.inside(g.circle(0, -66, 74)), c.at(0, -72, scale=0.42):
                CAST["nguoi-la"].draw(c, "calm")
            p.rules(c, -66, 36, (132,), "#8FE0CC", h=18)
            for x, icon, colour in ((-56, "phone-down", LOTUS), (56, "phone", JADE)):
                c.fill(g.circle(x, 140, 40), colour)
                draw_icon(c, icon, x, 140, 44, PAPER, colour)
        p.draw_hook(c, 690, 190, 0.95)
        return c


def hang_up() -> Canvas:
    """A large button for ending the call, and a lotus: the promise to do it."""
    with p.stage(SIZE, MINT, "#9ADCC8", MINT_DEEP) as c:
        for side in (-1, 1):
            for i in range(3):
                c.line(
                    g.path(f"M{400 + side * (150 + i * 34)} {118 + i * 44} l{side * 26} -18"),
                    JADE,
                    11,
                    0.8 - i * 0.2,
                )
        c.fill(g.ellipse(400, 470, 210, 34), INK, 0.12)
        c.fill(g.circle(400, 304, 176), "#98203F")
        c.fill(g.circle(400, 280, 176), LOTUS)
        c.fill(g.crescent(g.circle(400, 280, 176), 0, 12), "#E0708F")
        draw_icon(c, "phone-down", 400, 280, 210, PAPER, LOTUS)
        draw_leaf(c, 640, 530, 130, 34, -3)
        draw_lotus(c, 640, 516, 0.95)
        return c


def sms_link_hook() -> Canvas:
    """A text message whose link is a hook."""
    with p.stage(SIZE, PETAL, "#FFC3D1", PETAL_DEEP) as c:
        with c.at(96, 122, -3):
            shape = p.bubble(540, 300, 64, 90)
            p.shadow(c, shape, 14)
            c.fill(shape, PAPER)
            p.rules(c, 60, 64, (400, 340), gap=52, h=24)
            c.fill(g.rounded(44, 176, 400, 76, 38), INFO_PALE)
            draw_icon(c, "link", 92, 214, 46, INFO, INFO_PALE)
            c.fill(g.rounded(132, 196, 220, 20, 10), INFO)
            c.fill(g.rounded(132, 226, 220, 7, 3.5), INFO)
        p.draw_hook(c, 596, 268, 1.5)
        return c


def two_doors() -> Canvas:
    """Two ways to answer: the number that called (a hook), or the number one already knows."""
    with p.stage(SIZE, SUN_PALE, SUN_LIGHT, "#F6CF7C") as c:
        p.door(c, 236, 516, 200, 366, Tones("#C97C93", "#B2637B", "#DD9DB0"))
        p.badge(c, 236, 262, 46, "question", LOTUS)
        p.door(c, 564, 516, 200, 366, Tones("#17937F", JADE, "#37B79F"))
        p.badge(c, 564, 262, 46, "phone", JADE_DARK)
        p.badge(c, 664, 146, 40, "check", JADE)
        p.draw_hook(c, 372, 180, 0.8)
        return c


def clock_wait() -> Canvas:
    """A clock, and time to breathe."""
    with p.stage(SIZE, MINT, "#9ADCC8", MINT_DEEP) as c:
        c.fill(g.ellipse(380, 506, 190, 28), INK, 0.14)
        for side in (-1, 1):
            c.line(g.path(f"M{380 + side * 90} 420 L{380 + side * 132} 496"), "#9C602F", 30)
        p.solid(c, g.circle(380, 290, 206), Tones("#E8833A", "#C8682A", "#F5A663"), 0)
        c.fill(g.circle(380, 290, 166), PAPER)
        for i in range(12):
            c.fill(
                g.move(g.rounded(-5, -146, 10, 26 if i % 3 == 0 else 14, 5), 380, 290, i * 30),
                SLATE if i % 3 == 0 else RULE,
            )
        slice_ = g.path("M380 290 L380 146 A144 144 0 0 1 524 290 Z")
        c.fill(slice_, MINT, 0.9)
        c.line(g.path("M380 290 L380 178"), INK, 16)
        c.line(g.path("M380 290 L470 290"), JADE, 16)
        c.fill(g.circle(380, 290, 17), INK)
        draw_leaf(c, 650, 530, 120, 32, -2)
        draw_lotus(c, 650, 516, 0.8)
        return c


def dorm_room_door() -> Canvas:
    """A closed door at night, and a phone that glows."""
    with p.stage(SIZE, "#14566A", "#1F6676", "#0B3B4A") as c:
        p.door(c, 270, 514, 230, 412, WOOD, "#E9D3A8")
        c.fill(g.rounded(165, 508, 210, 8, 4), SUN)
        for x, y in ((520, 108), (566, 100), (612, 112)):
            c.fill(g.rounded(x, y, 32, 40, 5), SAND, 0.8)
        c.line(g.path("M500 104 Q580 84 660 108"), SAND, 4, 0.7)
        for r, o in ((190, 0.10), (140, 0.14), (96, 0.2)):
            c.fill(g.circle(590, 400, r), "#8FE0CC", o)
        c.fill(g.rounded(452, 502, 276, 26, 13), WOOD.base)
        c.fill(g.rounded(452, 502, 276, 9, 4.5), WOOD.light)
        for x in (480, 684):
            c.fill(g.rounded(x, 524, 18, 90, 6), WOOD.dark)
        with p.phone(c, 590, 398, 4, (120, 214), "#BFE8DC"):
            c.fill(g.circle(0, -22, 34), SLATE)
            draw_icon(c, "phone", 0, -22, 36, PAPER, SLATE)
            c.fill(g.circle(-24, 66, 15), LOTUS)
            c.fill(g.circle(24, 66, 15), JADE)
        return c


def hotel_desk() -> Canvas:
    """A friendly reception desk with a bell: somebody to ask."""
    with p.stage(SIZE, INFO_PALE, "#B4D0EE") as c:
        c.fill(g.rounded(90, 84, 190, 214, 20), PAPER)
        for row in range(2):
            for column in range(3):
                x, y = 128 + column * 56, 120 + row * 92
                c.line(g.path(f"M{x} {y} v14"), SLATE, 5)
                c.line(g.circle(x, y + 28, 12), SUN if (row + column) % 3 else LOTUS, 7)
                c.line(g.path(f"M{x} {y + 40} v24"), SUN if (row + column) % 3 else LOTUS, 7)
        with c.at(430, 224, scale=0.92):
            CAST["le-tan"].draw(c, "smile")
        c.fill(g.rounded(60, 420, 680, 40, 18), "#E9D3A8")
        c.fill(g.rounded(60, 420, 680, 14, 7), SAND)
        c.fill(g.rect(90, 460, 620, 160), JADE)
        for x in range(114, 700, 75):
            c.fill(g.rounded(x, 486, 46, 130, 12), JADE_DARK, 0.55)
        c.fill(g.rounded(586, 404, 128, 18, 9), SLATE)
        bell = g.path("M596 404 C596 338 704 338 704 404Z")
        p.solid(c, bell, p.SUN_METAL, 0)
        c.fill(g.rounded(640, 338, 20, 20, 8), SLATE)
        for side in (-1, 1):
            c.line(g.path(f"M{650 + side * 60} 328 l{side * 16} -18"), "#C98A1A", 9)
        c.line(g.path("M650 316 v-24"), "#C98A1A", 9)
        return c


PICTURES = {
    "phone-ringing": phone_ringing,
    "hang-up": hang_up,
    "sms-link-hook": sms_link_hook,
    "two-doors": two_doors,
    "clock-wait": clock_wait,
    "dorm-room-door": dorm_room_door,
    "hotel-desk": hotel_desk,
}
