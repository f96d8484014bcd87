"""Limestone towers, clouds and lens-shaped glints: the parts of the lake at morning."""

from __future__ import annotations

import random
from typing import NamedTuple

from PySide6.QtGui import QPainterPath, QTransform

from . import geometry as g
from .canvas import Canvas

WIDTH, HEIGHT, HORIZON = 1920, 1080, 500


class Tower(NamedTuple):
    """A tower standing on the horizon: where, how wide and high, and which random shape."""

    x: float
    w: float
    h: float
    seed: int


FAR = (
    Tower(60, 240, 150, 1),
    Tower(250, 200, 108, 2),
    Tower(470, 260, 132, 3),
    Tower(690, 180, 92, 4),
    Tower(880, 240, 150, 5),
    Tower(1110, 200, 210, 6),
    Tower(1640, 260, 250, 7),
    Tower(1880, 220, 190, 8),
    Tower(1500, 190, 150, 9),
)
NEAR = (
    Tower(-10, 230, 118, 21),
    Tower(160, 170, 78, 22),
    Tower(1010, 170, 168, 23),
    Tower(1150, 150, 108, 25),
    Tower(1760, 250, 330, 24),
    Tower(1930, 220, 250, 26),
    Tower(1610, 150, 150, 27),
)


def outline(tower: Tower) -> tuple[QPainterPath, random.Random]:
    """Steep sides that bulge a little; also the generator, for the details that follow."""
    x, w, h, seed = tower
    base = HORIZON
    dice = random.Random(seed)
    left, right = [], []
    for i in range(6):
        u = i / 6
        k = (1 - u**3) ** 0.5 * (1 - 0.16 * u)
        left.append((x - w / 2 * k * (1 + dice.uniform(-0.05, 0.06)), base - h * u))
        right.append((x + w / 2 * k * (1 + dice.uniform(-0.05, 0.06)), base - h * u))
    lean = dice.uniform(-0.08, 0.08) * w
    foot_left, foot_right = (left[0][0] - w * 0.03, base + 60.0), (right[0][0] + w * 0.03, base + 60.0)
    cap = [(x - w * 0.13 + lean, base - h * 0.985), (x + w * 0.12 + lean, base - h * 0.975)]
    whole = g.smooth([foot_left, *left, *cap, *right[::-1], foot_right])
    return g.both(whole, g.rect(-400, 0, WIDTH + 800, base)), dice


def draw_far(c: Canvas, tower: Tower) -> None:
    """A tower in the haze."""
    c.fill(outline(tower)[0], "#B4DED2")


def draw_near(c: Canvas, tower: Tower) -> None:
    """A tower with a lit and a shaded face and a mossy cap."""
    shape, dice = outline(tower)
    x, w, h, _ = tower
    b = HORIZON
    c.fill(shape, "#7FC3B4")
    dark = [(0.02, -1.05), (0.15, -0.74), (0.05, -0.46), (0.17, -0.2), (0.10, 40 / h), (1, 40 / h), (1, -1.1)]
    c.fill(g.both(shape, g.smooth([(x + w * dx, b + h * dy) for dx, dy in dark])), "#66B1A5")
    lit = [
        (-1, -1.1),
        (-0.2, -1.02),
        (-0.25, -0.7),
        (-0.36, -0.42),
        (-0.34, -0.16),
        (-0.46, 30 / h),
        (-0.9, 30 / h),
    ]
    c.fill(g.both(shape, g.smooth([(x + w * dx, b + h * dy) for dx, dy in lit])), "#9AD3C4")
    edge = [
        (x - w * 0.5 + w * i / 8, b - h * (0.80 + 0.05 * (i % 2) + dice.uniform(-0.02, 0.02)))
        for i in range(9)
    ]
    moss = g.both(shape, g.smooth([(x - w, b - h * 1.2), *edge, (x + w, b - h * 1.2)]))
    c.fill(moss, "#57A991")
    c.fill(g.both(moss, g.move(shape, 7, 9)), "#3F9580", 0.35)


def draw_mirror(c: Canvas, tower: Tower) -> None:
    """The tower's reflection in the water."""
    shape = QTransform(1, 0, 0, -0.40, 0, HORIZON * 1.40).map(outline(tower)[0])
    end = round(HORIZON + tower.h * 0.4)
    c.fill(shape, c.linear((0, HORIZON), (0, end), (0, "#4C9E98", 0.75), (1, "#3C9296", 0.15)))


def glint(x: float, y: float, w: float, h: float) -> QPainterPath:
    """A thin lens of light on water."""
    return g.path(f"M{x - w / 2} {y} Q{x} {y - h} {x + w / 2} {y} Q{x} {y + h} {x - w / 2} {y}Z")


def draw_cloud(c: Canvas, x: float, y: float, scale: float, opacity: float) -> None:
    """A flat-bottomed cloud."""
    puff = g.union(
        g.rounded(-150, -28, 300, 56, 28),
        g.circle(-50, -34, 50),
        g.circle(24, -54, 64),
        g.circle(92, -24, 40),
    )
    with c.at(x, y, scale=scale):
        c.fill(g.both(puff, g.rect(-400, -400, 800, 428)), "#FFFFFF", opacity)
