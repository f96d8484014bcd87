"""What every invented person shares: head, ears, neck, bust, and a face in six expressions."""

from __future__ import annotations

from PySide6.QtGui import QPainterPath

from . import geometry as g
from .canvas import Canvas
from .colours import BLUSH, INK, MOUTH, TONGUE, WHITE, Tones

LIFT = -18.0  # neck and shoulders are drawn this much higher than their own numbers say
EXPRESSIONS = ("calm", "smile", "worry", "stern", "surprised", "laugh")
_BROWS = {
    "calm": ("M-24 2 Q0 -10 24 -1", 0),
    "smile": ("M-24 2 Q0 -14 24 -2", -3),
    "worry": ("M-24 8 Q2 -4 24 -12", -2),
    "stern": ("M-26 -9 Q-2 -9 25 7", 6),
    "surprised": ("M-25 2 Q0 -18 25 0", -15),
    "laugh": ("M-24 2 Q0 -14 24 -2", -5),
}
_LINES = {"calm": "M-21 -1 Q0 14 21 -1", "worry": "M-22 9 Q-2 -9 22 5", "stern": "M-22 5 Q0 -3 22 4"}
_OPEN = {
    "smile": ("M-33 -9 Q0 -1 33 -9 Q30 22 0 22 Q-30 22 -33 -9Z", 26),
    "laugh": ("M-37 -12 Q0 -3 37 -12 Q33 31 0 31 Q-33 31 -37 -12Z", 29),
    "talk": ("M-26 3 Q0 -13 26 3 Q22 21 0 21 Q-22 21 -26 3Z", 0),
}


def head(w: float = 206, h: float = 236) -> QPainterPath:
    """The outline of a head around (0, 0): round above, narrower at the chin."""
    a, b = w / 2, h / 2
    right = (
        f"C{a * 0.74} {-b} {a * 1.02} {-b * 0.55} {a} {b * 0.02} C{a * 0.98} {b * 0.62} {a * 0.52} {b} 0 {b}"
    )
    left = (
        f"C{-a * 0.52} {b} {-a * 0.98} {b * 0.62} {-a} {b * 0.02}"
        f" C{-a * 1.02} {-b * 0.55} {-a * 0.74} {-b} 0 {-b}Z"
    )
    return g.path(f"M0 {-b}{right}{left}")


def draw_head(c: Canvas, skin: Tones, w: float = 206, h: float = 236, ears: bool = True) -> None:
    """Ears and the skin of the head."""
    if ears:
        for side in (-1, 1):
            c.fill(g.ellipse(side * w * 0.5, 22, 22, 30), skin.base)
            c.fill(g.ellipse(side * w * 0.5, 24, 11, 17), skin.dark)
    shape = head(w, h)
    c.fill(shape, skin.base)
    c.fill(g.crescent(shape, -8, -14), skin.dark, 0.75)


def draw_neck(c: Canvas, skin: Tones, w: float = 84) -> None:
    """The neck, darker than the face."""
    c.fill(g.rounded(-w / 2, 70, w, 124, 30), skin.dark)


def bust(w: float = 430, top: float = 164, h: float = 260) -> QPainterPath:
    """Shoulders and chest."""
    a = w / 2
    return g.path(
        f"M{-a} {top + h} L{-a} {top + 120} C{-a} {top + 44} {-w * 0.34} {top + 20} -78 {top} L78 {top}"
        f" C{w * 0.34} {top + 20} {a} {top + 44} {a} {top + 120} L{a} {top + h}Z"
    )


def draw_bust(c: Canvas, cloth: Tones, w: float = 430, top: float = 164, h: float = 260) -> QPainterPath:
    """Clothed shoulders; returns their shape, joined to the neck, to cut collars from."""
    shape = bust(w, top, h)
    c.fill(shape, cloth.base)
    c.fill(g.crescent(shape, -26, 0), cloth.dark)
    c.fill(g.crescent(shape, 14, 12), cloth.light, 0.6)
    return g.union(shape, g.rect(-38, top - 70, 76, 82))


def draw_hair(c: Canvas, shape: QPainterPath, hair: Tones, light: tuple[float, float] = (9, 13)) -> None:
    """One mass of hair with one lit crescent."""
    c.fill(shape, hair.base)
    c.fill(g.crescent(shape, *light), hair.light)


def draw_eye(c: Canvas, side: int, x: float, mood: str, size: float, lashes: bool) -> None:
    """One eye."""
    if mood == "laugh":
        c.line(g.move(g.path("M-17 7 C-10 -10 10 -10 17 7"), x, 9), INK, 8)
        return
    tall = 1.16 if mood == "surprised" else 0.9 if mood == "stern" else 1
    look = 3 if mood == "worry" else 0
    c.fill(g.ellipse(x + look, 10, 12.5 * size, 16 * size * tall), INK)
    c.fill(g.circle(x + look - 4 * size, 10 - 6 * size * tall, 4.8 * size), WHITE)
    if mood == "surprised":
        c.fill(g.circle(x + 4 * size, 16, 2.4 * size), WHITE)
    if lashes:
        c.line(g.path(f"M{x + side * 9 * size} {10 - 12 * size} l{side * 9} -6"), INK, 5.5)


def draw_brow(c: Canvas, side: int, mood: str, colour: str, spread: float, eye: float, width: float) -> None:
    """One brow above its eye."""
    line, rise = _BROWS[mood]
    arc = g.path(line) if side < 0 else g.mirrored(g.path(line), 0)
    c.line(g.move(arc, side * (spread + 2), -27 * eye + rise), colour, width)


def draw_sweat(c: Canvas) -> None:
    """A drop of worry at the temple."""
    drop = g.path("M0 -17 C7 -7 11 -1 11 6 C11 13 6 17 0 17 C-6 17 -11 13 -11 6 C-11 -1 -7 -7 0 -17Z")
    c.fill(g.move(drop, 87, -2, -8), "#7FBCE8")
    c.fill(g.ellipse(84, 3, 3, 6, -8), "#D3E9F8")


def draw_mouth(c: Canvas, mood: str, y: float) -> None:
    """The mouth."""
    if mood in _LINES:
        c.line(g.move(g.path(_LINES[mood]), 0, y), INK, 8)
        return
    if mood == "surprised":
        shape = g.ellipse(0, y + 5, 14, 18)
        c.fill(shape, MOUTH)
        c.fill(g.both(shape, g.ellipse(0, y + 20, 13, 9)), TONGUE)
        return
    lips, tongue = _OPEN[mood]
    shape = g.move(g.path(lips), 0, y)
    c.fill(shape, MOUTH)
    c.fill(g.both(shape, g.rect(-40, y - 20, 80, 18 if mood != "talk" else 26)), WHITE)
    if tongue:
        c.fill(g.both(shape, g.ellipse(0, y + tongue, 24, 13)), TONGUE)


def draw_face(
    c: Canvas,
    skin: Tones,
    mood: str,
    brow: str = INK,
    eye: float = 1,
    lashes: bool = False,
    brow_width: float = 9,
    blush: float = 0.42,
    spread: float = 46,
) -> None:
    """Brows, eyes, nose, mouth and cheeks of one expression; ``talk`` is a stern speaking mouth."""
    if blush:
        strength = blush + (0.12 if mood in ("smile", "laugh") else 0)
        for side in (-1, 1):
            c.fill(g.ellipse(side * 66, 50, 21, 14), BLUSH, strength)
    frame = "stern" if mood == "talk" else mood
    for side in (-1, 1):
        draw_eye(c, side, side * spread, frame, eye, lashes)
        draw_brow(c, side, frame, brow, spread, eye, brow_width)
    c.line(g.move(g.path("M0 -6 Q9 12 -3 14"), 2, 30), skin.dark, 7)
    draw_mouth(c, mood, 73)
    if mood == "worry":
        draw_sweat(c)
