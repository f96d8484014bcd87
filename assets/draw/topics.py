"""Topic pictures for the menu (704x408, shown at 352x204)."""

from __future__ import annotations

from contextlib import AbstractContextManager

from . import geometry as g
from . import props as p
from .canvas import Canvas
from .colours import (
    INFO_PALE,
    JADE,
    LOTUS,
    MINT,
    MINT_DEEP,
    MIST,
    PAPER,
    PETAL,
    PETAL_DEEP,
    RULE,
    SAND,
    SUN_LIGHT,
    SUN_PALE,
)
from .icons import draw_icon
from .people_young import huy
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
from .topics_home import NEAR, NEAR_WIDE
from .topics_wide import LARGE, draw_call_phone, draw_profile, draw_summons
from .turtle import draw_turtle

SIZE = (704, 408)


def _small(ground: str, disc: str, floor: str = "") -> AbstractContextManager[Canvas]:
    """The stage of a menu card: only its upper corners are round."""
    return p.stage(SIZE, ground, disc, floor, radius=56, foot=False)


def realfake() -> Canvas:
    """Two messages, one true and one false."""
    with _small(SUN_PALE, SUN_LIGHT) as c:
        draw_messages(c, (84, 108, -6), (352, 156, 7))
        p.badge(c, 106, 112, 46)
        c.line(g.path("M636 -20 L636 110"), "#B0843A", 4)
        p.badge(c, 636, 158, 50, "hook", LOTUS)
        return c


def job() -> Canvas:
    """A poster for easy work, too many coins, and a banknote on a hook."""
    with _small(MINT, "#9ADCC8", MINT_DEEP) as c:
        with c.at(300, 212, -5):
            draw_poster(c)
        for x, count in ((500, 5), (584, 3), (428, 1)):
            draw_coins(c, x, 344, count)
        with c.at(560, 150, 10):
            draw_note(c)
        p.draw_hook(c, 584, 118, 0.62)
        return c


def game() -> Canvas:
    """A controller, and a new "friend" behind a smiling mask."""
    with _small(INFO_PALE, "#B4D0EE", "#A5C6EA") as c:
        draw_gamepad(c)
        draw_masked(c)
        return c


def otp() -> Canvas:
    """A code, a padlock, and a hook."""
    with _small(MIST, "#D2E2E2", "#C2D7D6") as c:
        p.padlock(c, 516, 258)
        with c.at(236, 256, 5):
            strip = g.rounded(-166, -54, 332, 108, 34)
            p.shadow(c, strip)
            c.fill(strip, PAPER)
            p.dots(c, -115, 0, 4, 46, 14)
            p.dots(c, 69, 0, 2, 46, 14, RULE)
        p.draw_hook(c, 668, 118, 0.62)
        return c


def group() -> Canvas:
    """Unkind words rain down; a leaf keeps one boy dry."""
    with _small(PETAL, "#FFC3D1", PETAL_DEEP) as c:
        draw_prickly(c, 72, 46, 150, -14, "#8A6DA8", True)
        draw_prickly(c, 500, 34, 158, 12, LOTUS, True)
        draw_prickly(c, 300, 8, 120, 4, "#E0708F", False)
        draw_prickly(c, 586, 176, 96, 16, "#8A6DA8", False)
        draw_prickly(c, 30, 190, 104, -10, "#E0708F", False)
        with c.at(340, 296, scale=0.48):
            huy(c, "calm")
        draw_leaf_roof(c)
        return c


def photo() -> Canvas:
    """A private picture: a curtain is drawn, a lock is on it."""
    with _small(SAND, "#FFE7AE", "#FBD98E") as c:
        draw_curtained(c)
        return c


def privacy() -> Canvas:
    """A profile half covered by a shield, and a hook that wants the rest."""
    with _small(INFO_PALE, "#B4D0EE", "#A5C6EA") as c:
        with p.phone(c, 300, 244, -5, (226, 420)), c.at(0, -4, scale=0.86):
            draw_profile(c)
        with c.at(470, 262, scale=0.9):
            shape = g.path(
                "M0 -104 L84 -76 C92 -73 96 -68 96 -58 V0 C96 62 50 98 0 118 C-50 98 -96 62 -96 0 "
                "V-58 C-96 -68 -92 -73 -84 -76Z"
            )
            p.solid(c, shape, p.JADE_METAL)
            draw_icon(c, "lock", 0, 0, 92, PAPER, JADE)
        p.draw_hook(c, 626, 150, 0.8)
        return c


def kidnap() -> Canvas:
    """The call from the false officer."""
    with _small("#A5DDD0", "#C8EDE3", "#8FD3C6") as c:
        draw_call_phone(c, 366, 320, 5, (300, 540))
        draw_summons(c, 166, 214, 1.15)
        with c.at(474, 176, scale=0.27):
            draw_turtle(c, "alert")
        return c


SMALL = {
    "kidnap": kidnap,
    "otp": otp,
    "realfake": realfake,
    "job": job,
    "game": game,
    "group": group,
    "photo": photo,
    "privacy": privacy,
    **NEAR,
}


def sheets() -> dict[str, Canvas]:
    """Every topic picture by file name."""
    out: dict[str, Canvas] = {}
    for name, draw in {**SMALL, **LARGE, **NEAR_WIDE}.items():
        out[f"topics/{name}"] = canvas = draw()
        if name in SMALL:
            canvas.size = (352, 204)
    return out
