"""The wide topic pictures (608x432), and what they share with the small ones."""

from __future__ import annotations

from . import geometry as g
from . import props as p
from .canvas import Canvas
from .colours import (
    INFO_PALE,
    LOTUS,
    MIST,
    PAPER,
    SLATE,
    SUN_PALE,
)
from .icons import draw_icon
from .officer import can_bo, draw_backdrop
from .people import CAST
from .turtle import draw_turtle

WIDE = (608, 432)


def draw_profile(c: Canvas) -> None:
    """A profile on a phone screen, drawn around the screen's middle."""
    c.fill(g.rect(-140, -240, 280, 190), "#A9CCEC")
    c.fill(g.circle(0, -58, 62), PAPER)
    c.fill(g.circle(0, -58, 54), SUN_PALE)
    with c.inside(g.circle(0, -58, 54)), c.at(0, -56, scale=0.27):
        CAST["vy"].draw(c, "smile")
    p.rules(c, -50, 24, (100,), SLATE, h=14)
    for i, (icon, width) in enumerate((("map-pin", 110), ("school", 84), ("home", 120))):
        y = 76 + i * 42
        draw_icon(c, icon, -74, y, 28, LOTUS, PAPER)
        p.rules(c, -48, y - 7, (width,), h=14)


def draw_summons(c: Canvas, x: float, y: float, scale: float) -> None:
    """A frightening letter on a hook; its seal is only a question."""
    with c.at(x, y, -9, scale):
        p.sheet(c, 132, 168, 16)
        p.rules(c, -44, -56, (88,), LOTUS, h=16)
        p.rules(c, -44, -24, (88, 70, 80), gap=26, h=11)
        c.line(g.circle(24, 56, 22), LOTUS, 5)
        draw_icon(c, "question", 24, 56, 28, LOTUS, PAPER)
    p.draw_hook(c, x + 8 * scale, y - 100 * scale, 0.56 * scale, -20)


def draw_call_phone(c: Canvas, x: float, y: float, turn: float, size: tuple[float, float]) -> None:
    """A phone with the false officer's call on it."""
    k = (size[0] - 28) / 504
    with p.phone(c, x, y, turn, size), c.at(-size[0] / 2 + 14, -size[1] / 2 + 14, scale=k):
        draw_backdrop(c)
        with c.at(250, 352, scale=0.96):
            can_bo(c, "stern", (156, 262, 1))


def kidnap_wide() -> Canvas:
    """The call from the false officer, large."""
    with p.stage(WIDE, "#A5DDD0", "#C8EDE3", "#8FD3C6", foot=False) as c:
        draw_call_phone(c, 312, 332, 5, (320, 560))
        draw_summons(c, 124, 206, 1.05)
        with c.at(412, 214, scale=0.245):
            draw_turtle(c, "alert")
        return c


def otp_wide() -> Canvas:
    """The code is a key: padlock, code, hook, and the turtle keeping watch."""
    with p.stage(WIDE, MIST, "#D2E2E2", "#C2D7D6", foot=False) as c:
        p.padlock(c, 352, 250, 1.1)
        with c.at(190, 350, 4):
            strip = g.rounded(-160, -52, 320, 104, 34)
            p.shadow(c, strip)
            c.fill(strip, PAPER)
            p.dots(c, -115, 0, 6, 46, 14)
        p.draw_hook(c, 132, 190, 0.9)
        with c.at(414, 216, scale=0.225):
            draw_turtle(c, "think")
        return c


def privacy_wide() -> Canvas:
    """What a profile gives away, and what the shield keeps."""
    with p.stage(WIDE, INFO_PALE, "#B4D0EE", "#A5C6EA", foot=False) as c:
        with p.phone(c, 276, 262, -5, (244, 460)), c.at(0, -12):
            draw_profile(c)
        p.pin(c, 92, 340, 0.8)
        p.draw_hook(c, 128, 160, 0.75)
        with c.at(368, 196, scale=0.255):
            draw_turtle(c, "calm")
        return c


LARGE = {"kidnap-wide": kidnap_wide, "otp-wide": otp_wide, "privacy-wide": privacy_wide}
