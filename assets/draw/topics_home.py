"""The topics of account, parcel and family, small (704x408) and wide (608x432)."""

from __future__ import annotations

from . import face as f
from . import geometry as g
from . import props as p
from .canvas import Canvas
from .colours import INFO, INFO_PALE, JADE_LIGHT, LOTUS, MINT, PAPER, SLATE, SUN_LIGHT, SUN_PALE
from .icons import draw_icon
from .people import CAST
from .topic_props import draw_note
from .topics_wide import WIDE
from .turtle import draw_turtle

SIZE = (704, 408)
LILAC = ("#E6E2F4", "#D2CBEA", "#C3BAE0")
PEACH = ("#FFE3D3", "#FFCBAE", "#F6B58E")
HONEY = (SUN_PALE, SUN_LIGHT, "#F6CF7C")


def _draw_account(c: Canvas) -> None:
    """Somebody's own page with its password, around (0, 0)."""
    card = p.sheet(c, 300, 300, 30)
    with c.inside(card):
        c.fill(g.rect(-150, -150, 300, 110), INFO)
        c.fill(g.circle(104, -128, 60), "#2A76BE")
    c.fill(g.circle(0, -56, 72), PAPER)
    c.fill(g.circle(0, -56, 64), MINT)
    with c.inside(g.circle(0, -56, 64)), c.at(0, -54, scale=0.31):
        CAST["minh"].draw(c, "smile")
    p.rules(c, -56, 32, (112,), SLATE, h=16)
    c.fill(g.rounded(-112, 68, 224, 54, 27), INFO_PALE)
    p.dots(c, -80, 95, 6, 32, 9)


def _draw_stolen_key(c: Canvas, x: float, y: float, scale: float) -> None:
    """A key that hangs on a hook."""
    p.key(c, x - 37 * scale, y + 106 * scale, 84, 0.62 * scale)
    p.draw_hook(c, x, y, scale)


def account() -> Canvas:
    """Somebody's page, and its key on a hook."""
    with p.stage(SIZE, *LILAC, radius=56, foot=False) as c:
        with c.at(290, 214, -5):
            _draw_account(c)
        _draw_stolen_key(c, 566, 116, 0.84)
        return c


def account_wide() -> Canvas:
    """Somebody's page, its key on a hook, and the turtle keeping watch."""
    with p.stage(WIDE, *LILAC, foot=False) as c:
        with c.at(186, 220, -5, 1.08):
            _draw_account(c)
        _draw_stolen_key(c, 446, 74, 0.66)
        with c.at(404, 220, scale=0.225):
            draw_turtle(c, "alert")
        return c


def _draw_fee_phone(c: Canvas, x: float, y: float, size: tuple[float, float]) -> None:
    """A phone with a message about a parcel and a link to pay."""
    with p.phone(c, x, y, 5, size, "#CFE4EE"):
        top = -size[1] / 2 + 64
        c.fill(g.circle(0, top + 30, 34), "#E8833A")
        draw_icon(c, "parcel", 0, top + 30, 42, PAPER, "#E8833A")
        box = g.rounded(-70, top + 82, 140, 116, 24)
        p.shadow(c, box, 6, 0.1)
        c.fill(box, PAPER)
        p.rules(c, -52, top + 100, (104, 78), gap=24, h=11)
        c.fill(g.rounded(-52, top + 150, 104, 32, 16), INFO_PALE)
        draw_icon(c, "link", -30, top + 166, 22, INFO, INFO_PALE)
        c.fill(g.rounded(-10, top + 161, 50, 10, 5), INFO)


def parcel() -> Canvas:
    """A parcel, and a message about it on a hook."""
    with p.stage(SIZE, *PEACH, radius=56, foot=False) as c:
        with c.at(44, 26, scale=0.65):
            p.draw_carton(c)
        _draw_fee_phone(c, 500, 236, (192, 340))
        p.draw_hook(c, 626, 148, 0.72)
        return c


def parcel_wide() -> Canvas:
    """A parcel, a message about it, a hook, and the turtle."""
    with p.stage(WIDE, *PEACH, foot=False) as c:
        _draw_fee_phone(c, 344, 206, (192, 340))
        with c.at(-66, 116, scale=0.54):
            p.draw_carton(c)
        p.draw_hook(c, 506, 112, 0.76)
        with c.at(406, 222, scale=0.225):
            draw_turtle(c, "think")
        return c


def _draw_mum(c: Canvas) -> None:
    """Mum on a video call; her outline does not quite sit on her."""
    shape = g.union(g.circle(0, -142, 50), g.ellipse(0, -6, 126, 138), g.move(f.bust(), 0, f.LIFT))
    for dx, dy, colour in ((-22, -4, LOTUS), (22, 6, JADE_LIGHT)):
        c.line(g.move(shape, dx, dy), colour, 9, 0.6)
    CAST["me"].draw(c, "smile")


def _draw_mum_phone(c: Canvas, x: float, y: float, size: tuple[float, float]) -> None:
    """A phone with the call that looks like mum's."""
    with p.phone(c, x, y, -5, size, "#FBE7C8"):
        w, h = size
        c.fill(g.rounded(-w * 0.46, -h * 0.34, 88, 112, 10), PAPER)
        c.fill(g.rounded(-w * 0.46 + 9, -h * 0.34 + 9, 70, 94, 6), "#A9D6E5")
        c.fill(g.rounded(w * 0.26, -h * 0.3, 56, 70, 8), PAPER)
        c.fill(g.rounded(w * 0.26 + 8, -h * 0.3 + 8, 40, 54, 5), "#8CC8B8")
        with c.at(0, -h * 0.05, scale=w / 470):
            _draw_mum(c)


def _draw_wish(c: Canvas) -> None:
    """A bubble that asks for money, its corner at (0, 0)."""
    shape = p.bubble(216, 132, 48, 30)
    p.shadow(c, shape, 9)
    c.fill(shape, PAPER)
    with c.at(108, 66, -4, 0.96):
        draw_note(c)


def family() -> Canvas:
    """A video call that looks like mum, and asks for money."""
    with p.stage(SIZE, *HONEY, radius=56, foot=False) as c:
        _draw_mum_phone(c, 274, 300, (300, 520))
        with c.at(418, 92):
            _draw_wish(c)
        p.draw_hook(c, 630, 110, 0.7)
        return c


def family_wide() -> Canvas:
    """A video call that looks like mum and asks for money; the turtle wonders."""
    with p.stage(WIDE, *HONEY, foot=False) as c:
        _draw_mum_phone(c, 216, 306, (310, 540))
        with c.at(352, 62, scale=0.92):
            _draw_wish(c)
        p.draw_hook(c, 572, 84, 0.66)
        with c.at(404, 222, scale=0.225):
            draw_turtle(c, "think")
        return c


NEAR = {"account": account, "parcel": parcel, "family": family}
NEAR_WIDE = {"account-wide": account_wide, "parcel-wide": parcel_wide, "family-wide": family_wide}
