"""The attract screen: the lake in morning light, and the nearest plane in front of the turtle."""

from __future__ import annotations

import random

from . import geometry as g
from . import karst as k
from .canvas import Canvas
from .lotus import draw_leaf, draw_lotus

W, H, LINE = k.WIDTH, k.HEIGHT, k.HORIZON
SUN_AT = (1430, 410)
LEAF_FAR = ("#4DB596", "#7FD3B2", "#2B8C76")
LEAF_MIDDLE = ("#36A583", "#62C79F", "#1B7B65")
LEAF_SEAT = ("#2FA37F", "#5CC99E", "#14755E")
LEAF_FRONT = ("#1F8A6E", "#3FB08C", "#0B5648")


def _draw_sky(c: Canvas) -> None:
    """Sky, sun and clouds."""
    stops = ((0, "#A9DFD6", 1), (0.42, "#D5EEDF", 1), (0.78, "#FFF1CF", 1), (1, "#FFE3AE", 1))
    c.fill(g.rect(0, 0, W, LINE + 10), c.linear((0, 0), (0, LINE), *stops))
    glow = c.radial(SUN_AT, 620, (0, "#FFF8E2", 0.95), (0.55, "#FFF3CF", 0.55), (1, "#FFF1CF", 0))
    c.fill(g.circle(*SUN_AT, 620), glow)
    for r, colour in ((352, "#FFEFC0"), (300, "#FFF8E4")):
        c.fill(g.both(g.circle(*SUN_AT, r), g.rect(0, 0, W, LINE)), colour)
    for x, y, size, opacity in (
        (980, 128, 0.9, 0.75),
        (1800, 196, 0.74, 0.7),
        (60, 300, 1.0, 0.6),
        (1120, 322, 0.5, 0.7),
    ):
        k.draw_cloud(c, x, y, size, opacity)


def _draw_hills(c: Canvas) -> None:
    """Two rows of towers with haze between, and three birds."""
    for tower in k.FAR:
        k.draw_far(c, tower)
    haze = c.linear((0, LINE - 64), (0, LINE), (0, "#FFF1CF", 0), (1, "#FFF1CF", 0.75))
    c.fill(g.rect(0, LINE - 64, W, 66), haze)
    for tower in k.NEAR:
        k.draw_near(c, tower)
    haze = c.linear((0, LINE - 46), (0, LINE), (0, "#FFF1CF", 0), (1, "#FFF1CF", 0.65))
    c.fill(g.rect(0, LINE - 46, W, 48), haze)
    for x, y, size in ((1128, 208, 1.0), (1190, 186, 0.8), (1080, 182, 0.66)):
        with c.at(x, y, scale=size):
            c.line(g.path("M-26 -6 Q-12 -16 0 0 Q12 -16 26 -6"), "#3E8F8A", 5)


def _draw_water(c: Canvas) -> None:
    """Water, reflections, the sun's path and ripples."""
    stops = (
        (0, "#A7DCD0", 1),
        (0.10, "#6CBDB5", 1),
        (0.30, "#2E8F92", 1),
        (0.58, "#135F6B", 1),
        (1, "#072731", 1),
    )
    c.fill(g.rect(0, LINE, W, H - LINE), c.linear((0, LINE), (0, H), *stops))
    for tower in k.NEAR:
        k.draw_mirror(c, tower)
    dice = random.Random(5)
    for i in range(17):
        y = LINE + 8 + i * i * 1.25 + i * 3
        w = 520 - i * 20 + dice.uniform(-60, 60)
        x = SUN_AT[0] + dice.uniform(-40, 40)
        c.fill(k.glint(x, y, max(90, w), 4 + i * 0.55), "#FFF3CF", max(0.10, 0.8 - i * 0.045))
    for _ in range(70):
        y = LINE + 16 + dice.random() ** 1.5 * 520
        near = (y - LINE) / 560
        shape = k.glint(dice.uniform(-100, 2020), y, 90 + 420 * near * dice.uniform(0.4, 1), 3 + 8 * near)
        colour = "#CFF1E6" if dice.random() < 0.6 else "#05343E"
        c.fill(shape, colour, (0.22 - 0.10 * near) if dice.random() < 0.7 else 0.14)


def _draw_boat(c: Canvas, x: float = 968, y: float = 530) -> None:
    """A rower far away."""
    c.fill(k.glint(x, y + 15, 190, 7), "#05343E", 0.35)
    with c.at(x, y):
        c.fill(g.path("M-84 -6 Q-60 16 0 16 Q60 16 84 -8 Q40 0 0 0 Q-40 0 -84 -6Z"), "#0F5A62")
        c.fill(g.path("M-18 0 Q-20 -40 0 -44 Q20 -40 16 0Z"), "#C9325B")
        c.fill(g.circle(0, -50, 11), "#E8B48A")
        c.fill(g.path("M-30 -52 L0 -74 L30 -52 Q0 -46 -30 -52Z"), "#FFE3AE")
        c.line(g.path("M10 -30 L62 16"), "#0F5A62", 5)


def back() -> Canvas:
    """Everything behind the turtle."""
    c = Canvas(W, H)
    _draw_sky(c)
    _draw_hills(c)
    _draw_water(c)
    _draw_boat(c)
    draw_leaf(c, 980, 716, 92, 24, 0, LEAF_FAR, 160)
    draw_leaf(c, 1726, 690, 90, 22, 0, LEAF_FAR, 20)
    draw_leaf(c, 1840, 806, 180, 46, 2, LEAF_MIDDLE, 215)
    draw_leaf(c, 1136, 850, 140, 36, -2, LEAF_MIDDLE, 330)
    draw_lotus(c, 1838, 790, 0.92)
    draw_lotus(c, 1120, 828, 0.62)
    draw_leaf(c, 1440, 962, 380, 92, 0, LEAF_SEAT, 196)
    for w, opacity in ((860, 0.16), (1010, 0.10)):
        c.line(g.ellipse(1440, 974, w / 2, w * 0.128), "#CFF1E6", 4, opacity)
    return c


def front() -> Canvas:
    """The nearest leaves and a lotus, in front of the turtle."""
    c = Canvas(W, H)
    draw_leaf(c, 1880, 1050, 260, 84, -4, LEAF_FRONT, 200)
    draw_lotus(c, 1716, 1004, 1.12)
    draw_leaf(c, 1240, 1100, 190, 50, 3, LEAF_FRONT, 300)
    return c
