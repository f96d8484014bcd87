"""The shield-shell: cream rim, dark field, and five plates of which each is a skill."""

from __future__ import annotations

from PySide6.QtGui import QPainterPath

from . import geometry as g
from .canvas import Canvas
from .colours import Tones

RIM, RIM_LIGHT, RIM_DARK, RIM_EDGE = "#FFF1CF", "#FFFBF3", "#EBD5A0", "#C9AE74"
FIELD, FIELD_DARK, HOLLOW = "#0A5B54", "#084840", "#0A524C"
CENTRE_X, TOP, WIDTH, HEIGHT = 450.0, 384.0, 548.0, 520.0
NAMES = ("tell", "spot", "stop", "guard", "check")  # centre, then clockwise from top left

PLATE_JADE = Tones("#17937F", "#0F7F6E", "#37B79F")
PLATE_BLUE = Tones("#2C74C0", "#1C5FA8", "#5A9BDB")
PLATE_PEARL = Tones("#FFF1CF", "#EBD5A0", "#FFFBF3")
PLATE_LEAF = Tones("#7FCF9F", "#5CBF8E", "#B2EDC4")
PLATE_DEEP = Tones("#0F7F6E", "#0B6659", "#2FA793")
PLATE_TONES = {
    "tell": PLATE_PEARL,
    "spot": PLATE_JADE,
    "stop": PLATE_BLUE,
    "guard": PLATE_DEEP,
    "check": PLATE_LEAF,
}


def outline() -> QPainterPath:
    """The outer edge of the shield."""
    x, w, h, t = CENTRE_X, WIDTH, HEIGHT, TOP
    left, right, bottom, middle = x - w / 2, x + w / 2, t + h, t + h * 0.34
    return g.path(
        f"M {x} {t - 14} C {x + w * 0.2} {t - 14} {x + w * 0.31} {t - 8} {right - 62} {t + 8}"
        f" Q {right - 4} {t + 22} {right} {t + 84} L {right} {middle}"
        f" C {right} {middle + h * 0.34} {x + w * 0.28} {bottom - h * 0.075} {x + w * 0.085} {bottom - 7}"
        f" Q {x} {bottom + 10} {x - w * 0.085} {bottom - 7}"
        f" C {x - w * 0.28} {bottom - h * 0.075} {left} {middle + h * 0.34} {left} {middle}"
        f" L {left} {t + 84} Q {left + 4} {t + 22} {left + 62} {t + 8}"
        f" C {x - w * 0.31} {t - 8} {x - w * 0.2} {t - 14} {x} {t - 14} Z"
    )


def plates(gap: float = 16) -> dict[str, QPainterPath]:
    """The five plates by name: a centre hexagon, and the rest cut by a cross."""
    x, y, r, far = CENTRE_X, TOP + HEIGHT * 0.43, WIDTH * 0.20, 900.0
    corners = [
        (x, y - r * 1.16),
        (x + r, y - r * 0.56),
        (x + r, y + r * 0.56),
        (x, y + r * 1.16),
        (x - r, y + r * 0.56),
        (x - r, y - r * 0.56),
    ]
    rest = g.minus(g.grow(outline(), -58), g.grow(g.polygon(corners), gap))
    rest = g.minus(rest, g.rect(x - gap / 2, y - far, gap, 2 * far))
    rest = g.minus(rest, g.rect(x - far, y - gap / 2, 2 * far, gap))
    out = {"tell": g.soft_polygon(corners, 18)}
    quarters = ((x - far, y - far), (x, y - far), (x, y), (x - far, y))
    for name, corner in zip(NAMES[1:], quarters, strict=True):
        out[name] = g.blunt(g.both(rest, g.rect(*corner, far, far)), 16)
    return out


def draw_frame(c: Canvas) -> None:
    """Rim with its 18 ticks, and the dark field."""
    edge = outline()
    c.fill(g.move(edge, 0, 22), "#06403C")
    c.fill(g.move(edge, 0, 14), RIM_EDGE)
    c.fill(edge, RIM)
    c.fill(g.crescent(edge, -12, -14), RIM_DARK, 0.85)
    c.fill(g.crescent(edge, 10, 12), RIM_LIGHT)
    track = g.grow(edge, -20)
    for i in range(18):
        u = (i + 0.5) / 18
        spot = track.pointAtPercent(u)
        c.fill(
            g.move(g.rounded(-3.5, -17, 7, 34, 3.5), spot.x(), spot.y(), -track.angleAtPercent(u)), RIM_DARK
        )
    field = g.grow(edge, -40)
    c.fill(field, FIELD)
    c.fill(g.crescent(field, 0, 16), FIELD_DARK)


def draw_plate(c: Canvas, plate: QPainterPath, tones: Tones, cover: QPainterPath | None = None) -> None:
    """One earned plate; ``cover`` is what lies on top of it (a hand) and is left out."""

    def seen(shape: QPainterPath) -> QPainterPath:
        return g.minus(shape, cover) if cover else shape

    c.fill(seen(g.move(plate, 0, 8)), "#07453F")
    c.fill(seen(plate), tones.base)
    c.fill(seen(g.crescent(plate, 9, 11)), tones.light)
    c.fill(seen(g.crescent(plate, -8, -12)), tones.dark)


def draw_hollow(c: Canvas, plate: QPainterPath) -> None:
    """The dotted place of a plate that is not earned yet."""
    c.fill(plate, HOLLOW)
    c.line(g.grow(plate, -8), "#3E9C8E", 5, 0.9, "2 14")


def draw_lotus_emblem(c: Canvas, x: float, y: float, scale: float) -> None:
    """The five-petalled lotus in the middle of the shield."""
    upper = g.path("M-6 30 C-34 22 -44 0 -40 -24 C-18 -18 -6 4 -6 30Z")
    outer = g.path("M-8 34 C-40 38 -60 22 -66 2 C-40 0 -18 10 -8 34Z")
    with c.at(x, y, scale=scale):
        c.fill(g.ellipse(0, 30, 16, 9), RIM_DARK)
        for petal in (outer, g.mirrored(outer, 0)):
            c.fill(petal, RIM_DARK)
        for petal in (upper, g.mirrored(upper, 0)):
            c.fill(petal, RIM)
        c.fill(g.path("M0 -44 C22 -22 24 8 0 30 C-24 8 -22 -22 0 -44Z"), RIM_LIGHT)
