"""Topic pictures for the menu (704x408, shown at 352x204)."""

from __future__ import annotations

from contextlib import AbstractContextManager

from . import geometry as g
from . import props as p
from .canvas import Canvas
from .colours import (
    INFO,
    INFO_LIGHT,
    INFO_PALE,
    INK,
    JADE,
    LOTUS,
    MINT,
    MINT_DEEP,
    MIST,
    PAPER,
    PETAL,
    PETAL_DEEP,
    PLUM_DARK,
    RULE,
    SAND,
    SUN,
    SUN_LIGHT,
    SUN_PALE,
)
from .icons import draw_icon
from .people_young import huy
from .topic_props import draw_coins, draw_gamepad, draw_prickly
from .topics_wide import LARGE, draw_call_phone, draw_profile, draw_summons
from .turtle import draw_turtle

SIZE = (704, 408)


def _small(ground: str, disc: str, floor: str = "") -> AbstractContextManager[Canvas]:
    """The stage of a menu card: only its upper corners are round."""
    return p.stage(SIZE, ground, disc, floor, radius=56, foot=False)


def realfake() -> Canvas:
    """Two messages, one true and one false."""
    with _small(SUN_PALE, SUN_LIGHT) as c:
        for x, y, turn, left in ((84, 108, -6, True), (352, 156, 7, False)):
            with c.at(x, y, turn):
                shape = p.bubble(300, 168, 44, left=left)
                p.shadow(c, shape)
                c.fill(shape, PAPER)
                p.rules(c, 36, 40, (190,) if left else (150,), "#8FB8AE" if left else "#E9A9BB", h=18)
                p.rules(c, 36, 74, (200, 130) if left else (224, 180), gap=34, h=18)
        p.badge(c, 106, 112, 46)
        c.line(g.path("M636 -20 L636 110"), "#B0843A", 4)
        p.badge(c, 636, 158, 50, "hook", LOTUS)
        return c


def job() -> Canvas:
    """A poster for easy work, too many coins, and a banknote on a hook."""
    with _small(MINT, "#9ADCC8", MINT_DEEP) as c:
        with c.at(300, 212, -5):
            paper = p.sheet(c, 240, 290, 22)
            c.fill(g.both(paper, g.rect(-140, -170, 280, 96)), INFO)
            p.rules(c, -75, -126, (150,), PAPER, h=18)
            p.rules(c, -50, -92, (100,), "#A9CCEC", h=18)
            c.line(g.rounded(-20, -32, 40, 36, 12), "#8A5A34", 11)
            bag = g.rounded(-46, -12, 92, 66, 14)
            c.fill(bag, "#B9773F")
            c.fill(g.both(bag, g.rect(-60, -12, 120, 28)), "#CF8E52")
            c.fill(g.rounded(-10, 4, 20, 20, 5), SUN)
            p.rules(c, -80, 82, (160, 120))
            for side in (-1, 1):
                c.fill(g.circle(side * 100, -128, 9), LOTUS)
        for x, count in ((500, 5), (584, 3), (428, 1)):
            draw_coins(c, x, 344, count)
        with c.at(560, 150, 10):
            note = g.rounded(-76, -40, 152, 80, 12)
            p.shadow(c, note, 8)
            c.fill(note, "#5CBF8E")
            c.fill(g.rounded(-64, -28, 128, 56, 8), "#86D9A6")
            c.fill(g.circle(0, 0, 20), "#5CBF8E")
        p.draw_hook(c, 584, 118, 0.62)
        return c


def game() -> Canvas:
    """A controller, and a new "friend" behind a smiling mask."""
    with _small(INFO_PALE, "#B4D0EE", "#A5C6EA") as c:
        draw_gamepad(c)
        with c.at(424, 16):
            shape = p.bubble(250, 214, 64, 36)
            p.shadow(c, shape)
            c.fill(shape, PAPER)
            with c.inside(g.rounded(0, 0, 250, 214, 64)):
                c.fill(g.rounded(40, 180, 150, 120, 60), "#3E5560")
                c.fill(g.circle(106, 102, 66), "#3E5560")
                c.fill(g.crescent(g.circle(106, 102, 66), 8, 10), "#4F6975")
        c.line(g.path("M598 150 L676 226"), "#8A5A34", 13)
        with c.at(552, 128, -8):
            mask = g.path(
                "M0 -62 C44 -62 66 -46 66 -8 C66 40 30 72 0 72 C-30 72 -66 40 -66 -8 C-66 -46 -44 -62 0 -62Z"
            )
            p.shadow(c, mask, 7, 0.25)
            c.fill(mask, "#FFE3A3")
            c.fill(g.crescent(mask, -8, -12), "#FFCF6B")
            for side in (-1, 1):
                c.line(g.move(g.path("M-15 4 C-9 -13 9 -13 15 4"), side * 28, -12), INK, 8)
                c.fill(g.circle(side * 46, 16, 10), "#F3A58B")
            c.line(g.path("M-30 20 C-16 50 16 50 30 20"), INK, 8)
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
        c.line(g.path("M470 420 C480 340 470 260 424 190"), "#1C8A6B", 13)
        leaf = g.path(
            "M152 214 C176 110 300 66 382 88 C486 108 556 170 566 236 C530 214 500 214 470 232 "
            "C440 206 400 202 366 222"
            " C332 198 290 198 256 218 C222 196 182 196 152 214Z"
        )
        p.shadow(c, leaf, 12, 0.12)
        c.fill(leaf, "#2FA37F")
        c.fill(g.crescent(leaf, 10, 26), "#5CC99E")
        for x, y in ((256, 216), (366, 220), (470, 230)):
            c.line(g.path(f"M372 92 Q{(372 + x) / 2 + (x - 372) * 0.2} 130 {x} {y - 6}"), "#167A62", 5, 0.7)
        return c


def photo() -> Canvas:
    """A private picture: a curtain is drawn, a lock is on it."""
    with _small(SAND, "#FFE7AE", "#FBD98E") as c:
        with c.at(344, 232, -12):
            p.sheet(c, 248, 280, 20, "#EAF1F0")
            c.fill(g.rounded(-102, -118, 204, 204, 10), "#B9CFCE")
        with c.at(474, 216, 6):
            p.sheet(c, 268, 312, 22)
            picture = g.rounded(-110, -126, 220, 220, 12)
            c.fill(picture, INFO_LIGHT)
            with c.inside(picture):
                for i in range(5):
                    c.fill(g.rect(-110 + i * 44, -130, 46, 230), "#8A6DA8" if i % 2 else "#7A5E99")
                    c.fill(g.rect(-110 + i * 44, -130, 12, 230), "#A68BC2")
            c.line(g.path("M-118 -122 L118 -122"), PLUM_DARK, 12)
        p.padlock(c, 474, 246, 0.52, p.SUN_METAL, INK)
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
}


def sheets() -> dict[str, Canvas]:
    """Every topic picture by file name."""
    out: dict[str, Canvas] = {}
    for name, draw in {**SMALL, **LARGE}.items():
        out[f"topics/{name}"] = canvas = draw()
        if name in SMALL:
            canvas.size = (352, 204)
    return out
