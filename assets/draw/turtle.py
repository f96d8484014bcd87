"""The turtle: head over a shield-shell, in seven moods, and in layers for animation."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QPainterPath

from . import geometry as g
from . import shield
from .canvas import Canvas
from .icons import draw_icon
from .turtle_face import SKIN, SKIN_DARK, SKIN_LIGHT, draw_blink, draw_face, head

HEAD_ABOUT, HEAD_SCALE = (450.0, 392.0), 1.1
SHOULDER = (236.0, 496.0)  # pivot of the waving arm


class Arm(NamedTuple):
    """A left arm: its spine, its widths along the spine, and its spots (x, y, size)."""

    spine: Sequence[g.Spot]
    widths: Sequence[float]
    spots: Sequence[tuple[float, float, float]]


WAVE = Arm(
    [(262, 500), (160, 474), (92, 396), (66, 276)],
    [104, 120, 118, 112, 118, 122, 108],
    [(172, 446, 0.95), (118, 392, 0.7)],
)
BACK = Arm([(262, 470), (176, 500), (138, 570)], [100, 112, 108], [(168, 520, 0.9), (136, 566, 0.62)])
POINT = Arm(
    [(280, 480), (190, 470), (110, 440), (36, 392)],
    [100, 122, 122, 100, 56],
    [(176, 462, 0.9), (116, 436, 0.66)],
)
GRIP = Arm(
    [(138, 566), (146, 640), (196, 690), (246, 706)],
    [108, 108, 100, 84, 60],
    [(166, 640, 0.7), (210, 676, 0.5)],
)
POSES = {
    "hello": (WAVE, BACK),
    "proud": (WAVE, WAVE),
    "think": (BACK, BACK),
    "alert": (BACK, BACK),
    "care": (BACK, BACK),
    "calm": (BACK, BACK),
    "point": (BACK, POINT),
}
ICON_PLACES = {  # icon, centre, size, ink, knock-out
    "tell": ("talk", (450, 584), 96, "#0F7F6E", "#FFF1CF"),
    "spot": ("eye", (286, 496), 70, "#FFFBF3", "#17937F"),
    "stop": ("stop", (614, 496), 66, "#FFFBF3", "#2C74C0"),
    "check": ("search", (350, 752), 64, "#0A3B36", "#7FCF9F"),
    "guard": ("lock", (550, 752), 60, "#FFFBF3", "#0F7F6E"),
}


def _sheet() -> Canvas:
    """A sheet in the turtle's box."""
    return Canvas(900, 980)


def _sided(arm: Arm, right: bool) -> Arm:
    """The arm itself, or its mirror image for the right side."""
    if not right:
        return arm
    return Arm([(900 - x, y) for x, y in arm.spine], arm.widths, [(900 - x, y, k) for x, y, k in arm.spots])


def _draw_spots(c: Canvas, clip: QPainterPath, spots: Sequence[tuple[float, float, float]]) -> None:
    """Skin spots inside a limb."""
    with c.inside(clip):
        for x, y, k in spots:
            c.fill(g.pebble(x, y, 27 * k), SKIN_DARK)


def draw_arm(c: Canvas, arm: Arm, right: bool = False) -> None:
    """An arm behind the shield."""
    side = _sided(arm, right)
    shape = g.limb(side.spine, side.widths)
    c.fill(shape, SKIN)
    c.fill(g.crescent(shape, -10, -14), SKIN_DARK)
    c.fill(g.crescent(shape, 12, 14), SKIN_LIGHT, 0.55)
    _draw_spots(c, shape, side.spots)
    if arm is not WAVE:
        return
    with c.inside(shape):
        for angle in (-128, -96, -64):
            x = 66 + math.cos(math.radians(angle)) * 42
            y = 276 + math.sin(math.radians(angle)) * 42
            turn = (angle + 90) * (-1 if right else 1)
            c.fill(g.ellipse(900 - x if right else x, y, 15, 12, turn), SKIN_LIGHT)


def grip_shape(right: bool) -> QPainterPath:
    """The hand that lies on the shield."""
    side = _sided(GRIP, right)
    return g.limb(side.spine, side.widths)


def draw_grip(c: Canvas, right: bool) -> None:
    """A hand that holds the shield from the front."""
    hand = grip_shape(right)
    c.fill(g.both(shield.outline(), g.move(hand, 0, 12)), "#06403C", 0.35)
    c.fill(hand, SKIN)
    c.fill(g.crescent(hand, -8, -14), SKIN_DARK)
    _draw_spots(c, hand, _sided(GRIP, right).spots)


def draw_feet(c: Canvas) -> None:
    """Two stubby feet under the shield."""
    for x, y, turn in ((306, 866, -12), (594, 866, 12)):
        foot = g.move(g.rounded(-78, -56, 156, 112, 56), x, y, turn)
        c.fill(foot, SKIN)
        c.fill(g.crescent(foot, -8, -12), SKIN_DARK)
        for dx in (-42, 0, 42):
            c.fill(g.both(foot, g.move(g.ellipse(dx, 42, 14, 11), x, y, turn)), SKIN_LIGHT)


def draw_head(c: Canvas, mood: str, hat: bool = True) -> None:
    """The head and its shadow on the shield."""
    shade = g.move(head(), 0, 24, 0, HEAD_SCALE, about=HEAD_ABOUT)
    c.fill(g.both(shield.outline(), shade), "#06403C", 0.30)
    with c.at(scale=HEAD_SCALE, about=HEAD_ABOUT):
        draw_face(c, mood, hat)


def draw_turtle(c: Canvas, mood: str, wave: bool = True) -> None:
    """The whole turtle; without ``wave`` a waving left arm is left out."""
    left, right = POSES[mood]
    draw_feet(c)
    if wave or left is not WAVE:
        draw_arm(c, left)
    draw_arm(c, right, right=True)
    shield.draw_frame(c)
    for plate in shield.plates().values():
        shield.draw_plate(c, plate, shield.PLATE_JADE)
    shield.draw_lotus_emblem(c, 450, 616, 1.42)
    for arm, is_right in ((left, False), (right, True)):
        if arm is BACK:
            draw_grip(c, is_right)
    draw_head(c, mood)


def _result_base() -> Canvas:
    """The proud turtle whose five plates are all still to be earned."""
    c = _sheet()
    draw_feet(c)
    for right in (False, True):
        draw_arm(c, BACK, right)
    shield.draw_frame(c)
    for plate in shield.plates().values():
        shield.draw_hollow(c, plate)
    for right in (False, True):
        draw_grip(c, right)
    draw_head(c, "proud")
    return c


def _plate_layer(name: str) -> Canvas:
    """One earned plate alone, with the hands of the base left out."""
    c = _sheet()
    cover = None
    if name in ("check", "guard"):
        cover = g.grow(grip_shape(right=name == "guard"), 0.6)
    shield.draw_plate(c, shield.plates()[name], shield.PLATE_TONES[name], cover)
    icon, (x, y), size, ink, back = ICON_PLACES[name]
    draw_icon(c, icon, x, y, size, ink, back)
    return c


def logo_head() -> Canvas:
    """The head alone, large, for the small round sign of the product."""
    c = _sheet()
    with c.at(450, 490, scale=1.55), c.at(-450, -268):
        draw_face(c, "hello")
    return c


def sheets() -> dict[str, Canvas]:
    """Every picture of the turtle by file name."""
    out: dict[str, Canvas] = {"logo-head": logo_head()}
    for mood in POSES:
        out[f"turtle/{mood}"] = c = _sheet()
        draw_turtle(c, mood)
    out["turtle/hello-body"] = c = _sheet()
    draw_turtle(c, "hello", wave=False)
    out["turtle/hello-arm"] = c = _sheet()
    draw_arm(c, WAVE)
    out["turtle/hello-blink"] = c = _sheet()
    with c.at(scale=HEAD_SCALE, about=HEAD_ABOUT):
        draw_blink(c)
    out["turtle/result-base"] = _result_base()
    for name in shield.NAMES:
        out[f"turtle/plate-{name}"] = _plate_layer(name)
    return out
