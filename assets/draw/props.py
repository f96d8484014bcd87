"""Things that stories are told with: phone, hook, bubbles, locks, cards, paper, doors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPainterPath

from . import geometry as g
from .canvas import Canvas
from .colours import (
    INK,
    JADE,
    JADE_DARK,
    JADE_LIGHT,
    LOTUS,
    PAPER,
    RULE,
    SAND,
    SLATE,
    STEEL,
    SUN,
    SUN_DARK,
    SUN_LIGHT,
    Tones,
)
from .icons import draw_icon

JADE_METAL = Tones(JADE, JADE_DARK, JADE_LIGHT)
SUN_METAL = Tones(SUN, SUN_DARK, SUN_LIGHT)
CARTON = Tones("#D9A25B", "#B9803C", "#EDBE80")


@contextmanager
def stage(
    size: tuple[int, int], ground: str, disc: str, floor: str = "", radius: float = 40, foot: bool = True
) -> Iterator[Canvas]:
    """A tinted ground with two pale discs and a floor; upper corners are round, lower ones if ``foot``."""
    w, h = size
    c = Canvas(w, h)
    with c.inside(g.both(g.rounded(0, 0, w, h if foot else h + 2 * radius, radius), g.rect(0, 0, w, h))):
        c.fill(g.rect(0, 0, w, h), ground)
        c.fill(g.circle(w / 2, h * 0.54, h * 0.78), disc, 0.35)
        c.fill(g.circle(w / 2, h * 0.54, h * 0.54), disc, 0.5)
        if floor:
            y = h * 0.84
            wave = [
                (-80, h + 160),
                (-80, y + 14),
                (w * 0.2, y),
                (w * 0.5, y + 12),
                (w * 0.8, y - 6),
                (w + 80, y + 14),
            ]
            c.fill(g.smooth([*wave, (w + 80, h + 160)], True, 0.4), floor)
        yield c


def shadow(c: Canvas, shape: QPainterPath, drop: float = 12, opacity: float = 0.14) -> None:
    """A flat soft shadow below a shape."""
    c.fill(g.move(shape, 0, drop), INK, opacity)


def solid(c: Canvas, shape: QPainterPath, tones: Tones, drop: float = 12) -> None:
    """A shape with shadow, lit upper edge and dark lower edge."""
    if drop:
        shadow(c, shape, drop)
    c.fill(shape, tones.base)
    c.fill(g.crescent(shape, 8, 10), tones.light)
    c.fill(g.crescent(shape, -8, -12), tones.dark)


def sheet(c: Canvas, w: float, h: float, r: float = 18, colour: str = PAPER) -> QPainterPath:
    """A sheet of paper around (0, 0); returns its shape."""
    shape = g.rounded(-w / 2, -h / 2, w, h, r)
    shadow(c, shape, 10)
    c.fill(shape, colour)
    return shape


def rules(
    c: Canvas,
    x: float,
    y: float,
    widths: tuple[float, ...],
    colour: str = RULE,
    gap: float = 30,
    h: float = 14,
) -> None:
    """Lines that stand for writing."""
    for i, w in enumerate(widths):
        c.fill(g.rounded(x, y + i * gap, w, h, h / 2), colour)


def draw_hook(
    c: Canvas, x: float, y: float, scale: float = 1, top: float | None = -40, colour: str = LOTUS
) -> None:
    """The hook that means a trick; its line comes down from ``top``."""
    if top is not None:
        c.line(g.path(f"M{x} {top} L{x} {y - 72 * scale}"), STEEL, 5)
    with c.at(x, y, scale=scale):
        c.line(g.circle(0, -66, 9), colour, 8)
        c.line(g.path("M0 -56 L0 24 C0 82 -76 82 -76 18"), colour, 15)
        c.fill(g.soft_polygon([(-76, -10), (-44, 32), (-82, 30)], 5), colour)


def bubble(w: float, h: float, r: float, tail: float = 60, left: bool = True) -> QPainterPath:
    """A speech bubble with its corner at (0, 0)."""
    spike = g.path(f"M{tail} {h - 20} L{tail + 6} {h + 38} Q{tail + 40} {h + 20} {tail + 64} {h - 20}Z")
    return g.union(g.rounded(0, 0, w, h, r), spike if left else g.mirrored(spike, w / 2))


def badge(c: Canvas, x: float, y: float, r: float, icon: str = "check", colour: str = JADE) -> None:
    """A round badge with an icon."""
    shadow(c, g.circle(x, y, r), 6, 0.15)
    c.fill(g.circle(x, y, r), colour)
    draw_icon(c, icon, x, y, r * 1.1, PAPER, colour)


def padlock(
    c: Canvas, x: float, y: float, scale: float = 1, tones: Tones = JADE_METAL, hole: str = SAND
) -> None:
    """A closed padlock around the middle of its body."""
    with c.at(x, y, scale=scale):
        c.line(g.path("M-58 -60 L-58 -130 C-58 -214 58 -214 58 -130 L58 -60"), SLATE, 32)
        c.line(g.path("M-58 -100 L-58 -130 C-58 -176 -24 -194 0 -190"), STEEL, 9)
        solid(c, g.rounded(-116, -86, 232, 192, 48), tones)
        c.fill(g.circle(0, -8, 30), hole)
        c.fill(g.soft_polygon([(-12, 4), (12, 4), (22, 62), (-22, 62)], 10), hole)


@contextmanager
def phone(
    c: Canvas,
    x: float,
    y: float,
    turn: float = 0,
    size: tuple[float, float] = (230, 420),
    screen: str = PAPER,
) -> Iterator[None]:
    """A phone around (x, y); what is drawn inside the block stays on its screen."""
    w, h = size
    with c.at(x, y, turn):
        body = g.rounded(-w / 2, -h / 2, w, h, 42)
        shadow(c, body, 14, 0.18)
        c.fill(g.rounded(w / 2 - 3, -h * 0.2, 9, 70, 4), "#0E1D24")
        c.fill(body, "#0E1D24")
        c.line(g.grow(body, -4), "#3E5560", 4)
        glass = g.rounded(-w / 2 + 14, -h / 2 + 14, w - 28, h - 28, 29)
        c.fill(glass, screen)
        with c.inside(glass):
            yield
        c.fill(g.rounded(-30, -h / 2 + 22, 60, 17, 8.5), "#0E1D24")


def dots(c: Canvas, x: float, y: float, count: int, gap: float, r: float, colour: str = INK) -> None:
    """A row of dots that stand for a secret code."""
    for i in range(count):
        c.fill(g.circle(x + i * gap, y, r), colour)


def key(c: Canvas, x: float, y: float, turn: float, scale: float = 1, tones: Tones = SUN_METAL) -> None:
    """A large key around the middle of its bow; the blade points right."""
    with c.at(x, y, turn, scale):
        blade = g.union(
            g.rounded(60, -17, 250, 34, 14), g.rounded(226, 0, 30, 62, 9), g.rounded(274, 0, 30, 48, 9)
        )
        bow = g.minus(g.circle(0, 0, 92), g.circle(0, 0, 38))
        solid(c, g.union(blade, bow), tones)


def door(c: Canvas, x: float, y: float, w: float, h: float, tones: Tones, frame: str = PAPER) -> None:
    """A closed door standing on y, its middle at x."""
    c.fill(g.rounded(x - w / 2 - 18, y - h - 18, w + 36, h + 18, 16), frame)
    c.fill(g.rounded(x - w / 2, y - h, w, h, 6), tones.base)
    c.fill(g.rounded(x - w / 2, y - h, 10, h, 5), tones.light)
    for top, tall in ((0.08, 0.36), (0.52, 0.38)):
        panel = g.rounded(x - w * 0.34, y - h + h * top, w * 0.68, h * tall, 12)
        c.fill(panel, tones.dark)
        c.fill(g.crescent(panel, 0, -7), tones.light, 0.55)
    c.fill(g.circle(x + w * 0.38, y - h * 0.46, 11), SUN)


def pin(c: Canvas, x: float, y: float, scale: float = 1, colour: str = LOTUS) -> None:
    """A map pin whose tip is at (x, y)."""
    with c.at(x, y, scale=scale):
        c.fill(g.ellipse(0, 2, 34, 10), INK, 0.18)
        shape = g.path(
            "M0 0 C-16 -26 -62 -62 -62 -112 C-62 -148 -34 -174 0 -174 C34 -174 62 -148 62 -112 "
            "C62 -62 16 -26 0 0Z"
        )
        c.fill(shape, colour)
        c.fill(g.crescent(shape, 9, 9), PAPER, 0.25)
        c.fill(g.circle(0, -112, 25), PAPER)


def draw_carton(c: Canvas) -> None:
    """A closed cardboard box with a label, 440 wide, standing on (380, 514)."""
    c.fill(g.ellipse(380, 510, 240, 30), INK, 0.14)
    c.fill(g.polygon([(380, 262), (600, 180), (600, 420), (380, 514)]), CARTON.dark)
    c.fill(g.polygon([(380, 262), (160, 180), (160, 420), (380, 514)]), CARTON.base)
    c.fill(g.polygon([(380, 262), (160, 180), (380, 106), (600, 180)]), CARTON.light)
    c.fill(g.polygon([(250, 150), (470, 229), (506, 215), (288, 137)]), PAPER, 0.75)
    c.fill(g.polygon([(470, 229), (506, 215), (506, 276), (470, 291)]), PAPER, 0.6)
    label = g.polygon([(192, 290), (318, 337), (318, 438), (192, 388)])
    c.fill(label, PAPER)
    for i in range(3):
        c.line(g.path(f"M210 {322 + i * 26} L{300 - i * 22} {356 + i * 26 - i * 8}"), RULE, 9)
