"""The wide topic pictures (608x432), and what they share with the small ones."""

from __future__ import annotations

from . import geometry as g
from . import props as p
from .canvas import Canvas
from .colours import (
    INFO_PALE,
    LOTUS,
    MINT,
    MINT_DEEP,
    MIST,
    PAPER,
    PETAL,
    PETAL_DEEP,
    SAND,
    SLATE,
    SUN_LIGHT,
    SUN_PALE,
)
from .icons import draw_icon
from .officer import can_bo, draw_backdrop
from .people import CAST
from .topic_props import (
    draw_coins,
    draw_curtained,
    draw_gamepad,
    draw_leaf_roof,
    draw_masked,
    draw_messages,
    draw_note,
    draw_poster,
    draw_prickly,
)
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


def realfake_wide() -> Canvas:
    """Two messages, one true and one false; the turtle thinks it over."""
    with p.stage(WIDE, SUN_PALE, SUN_LIGHT, foot=False) as c:
        draw_messages(c, (54, 54, -6), (92, 202, 4))
        p.badge(c, 70, 62, 44)
        c.line(g.path("M412 -20 L412 160"), "#B0843A", 4)
        p.badge(c, 412, 196, 46, "hook", LOTUS)
        with c.at(410, 222, scale=0.225):
            draw_turtle(c, "think")
        return c


def job_wide() -> Canvas:
    """A poster for easy work, too many coins, and a banknote on a hook."""
    with p.stage(WIDE, MINT, "#9ADCC8", MINT_DEEP, foot=False) as c:
        with c.at(180, 214, -5, 1.12):
            draw_poster(c)
        for x, count in ((330, 5), (410, 3), (270, 1)):
            draw_coins(c, x, 376, count)
        with c.at(424, 136, 10):
            draw_note(c)
        p.draw_hook(c, 448, 104, 0.62)
        with c.at(416, 224, scale=0.22):
            draw_turtle(c, "think")
        return c


def game_wide() -> Canvas:
    """A controller, and a new "friend" behind a smiling mask."""
    with p.stage(WIDE, INFO_PALE, "#B4D0EE", "#A5C6EA", foot=False) as c:
        with c.at(-38, 92, scale=0.87):
            draw_gamepad(c)
        with c.at(-226, 6):
            draw_masked(c)
        with c.at(408, 220, scale=0.225):
            draw_turtle(c, "think")
        return c


def group_wide() -> Canvas:
    """Unkind words rain down; a leaf keeps one boy and the turtle dry."""
    with p.stage(WIDE, PETAL, "#FFC3D1", PETAL_DEEP, foot=False) as c:
        draw_prickly(c, 22, 48, 146, -14, "#8A6DA8", True)
        draw_prickly(c, 446, 30, 150, 12, LOTUS, True)
        draw_prickly(c, 246, 12, 118, 4, "#E0708F", False)
        draw_prickly(c, 8, 214, 100, -10, "#E0708F", False)
        with c.at(206, 334, scale=0.5):
            CAST["huy"].draw(c, "calm")
        with c.at(-62, 30):
            draw_leaf_roof(c)
        with c.at(414, 240, scale=0.21):
            draw_turtle(c, "care")
        return c


def photo_wide() -> Canvas:
    """A private picture: a curtain is drawn, a lock is on it; the turtle looks away."""
    with p.stage(WIDE, SAND, "#FFE7AE", "#FBD98E", foot=False) as c:
        with c.at(-208, 0, scale=1.02):
            draw_curtained(c)
        with c.at(404, 216, scale=0.23):
            draw_turtle(c, "calm")
        return c


LARGE = {
    "kidnap-wide": kidnap_wide,
    "otp-wide": otp_wide,
    "privacy-wide": privacy_wide,
    "realfake-wide": realfake_wide,
    "job-wide": job_wide,
    "game-wide": game_wide,
    "group-wide": group_wide,
    "photo-wide": photo_wide,
}
