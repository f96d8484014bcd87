"""Larger props that only the topic pictures need."""

from __future__ import annotations

from . import geometry as g
from . import props as p
from .canvas import Canvas
from .colours import (
    INFO,
    INFO_DARK,
    INFO_LIGHT,
    INK,
    LOTUS,
    PAPER,
    PLUM_DARK,
    SUN,
    SUN_DARK,
    SUN_LIGHT,
    Tones,
)


def draw_coins(c: Canvas, x: float, y: float, count: int) -> None:
    """A pile of coins."""
    for i in range(count):
        top = y - i * 17
        side = g.union(g.ellipse(x, top + 12, 44, 18), g.rect(x - 44, top, 88, 12), g.ellipse(x, top, 44, 18))
        c.fill(side, SUN_DARK)
        c.fill(g.ellipse(x, top, 44, 18), SUN)
        c.fill(g.ellipse(x, top, 30, 12), SUN_LIGHT)


def draw_gamepad(c: Canvas) -> None:
    """A game controller."""
    right = [(438, 184), (492, 236), (512, 322), (476, 362), (424, 322)]
    left = [(592 - x, y) for x, y in reversed(right)]
    spots = [*right, (296, 312), *left, (240, 206), (352, 206)]
    body = g.smooth(spots)
    p.solid(c, body, Tones(INFO, INFO_DARK, INFO_LIGHT))
    c.fill(g.union(g.rounded(134, 252, 92, 30, 9), g.rounded(165, 221, 30, 92, 9)), PAPER)
    for x, y, colour in ((408, 236, SUN), (442, 268, LOTUS), (374, 268, "#5CBF8E"), (408, 300, PAPER)):
        c.fill(g.circle(x, y, 18), colour)


def draw_prickly(c: Canvas, x: float, y: float, w: float, turn: float, colour: str, jagged: bool) -> None:
    """An unkind speech bubble."""
    with c.at(x, y, turn):
        shape = p.bubble(w, w * 0.62, 30, w * 0.3)
        p.shadow(c, shape, 8)
        c.fill(shape, colour)
        if jagged:
            k = w * 0.1
            c.line(
                g.path(
                    f"M{2 * k} {w * 0.34} l{k} {-k * 1.2} l{k} {k * 1.4} l{k} {-k * 1.4} l{k} {k * 1.4}"
                    f" l{k} {-k * 1.2}"
                ),
                PAPER,
                9,
            )
        else:
            p.dots(c, w * 0.3, w * 0.31, 3, w * 0.2, 9, PAPER)


def draw_poster(c: Canvas) -> None:
    """A poster for easy work, around (0, 0)."""
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


def draw_note(c: Canvas) -> None:
    """A banknote of no country, around (0, 0)."""
    note = g.rounded(-76, -40, 152, 80, 12)
    p.shadow(c, note, 8)
    c.fill(note, "#5CBF8E")
    c.fill(g.rounded(-64, -28, 128, 56, 8), "#86D9A6")
    c.fill(g.circle(0, 0, 20), "#5CBF8E")


def draw_masked(c: Canvas) -> None:
    """A new friend in a bubble, behind a smiling mask."""
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


def draw_leaf_roof(c: Canvas) -> None:
    """A leaf that keeps the rain off."""
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


def draw_curtained(c: Canvas) -> None:
    """A private picture: a curtain is drawn, a lock is on it."""
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


def draw_messages(c: Canvas, true: tuple[float, float, float], false: tuple[float, float, float]) -> None:
    """Two messages, each with its corner at (x, y) and turned by degrees."""
    for (x, y, turn), left in ((true, True), (false, False)):
        with c.at(x, y, turn):
            shape = p.bubble(300, 168, 44, left=left)
            p.shadow(c, shape)
            c.fill(shape, PAPER)
            p.rules(c, 36, 40, (190,) if left else (150,), "#8FB8AE" if left else "#E9A9BB", h=18)
            p.rules(c, 36, 74, (200, 130) if left else (224, 180), gap=34, h=18)
