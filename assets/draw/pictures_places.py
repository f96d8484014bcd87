"""Story pictures about places and the people who belong there (800x600)."""

from __future__ import annotations

from . import geometry as g
from . import props as p
from .canvas import Canvas
from .colours import (
    INFO_PALE,
    INK,
    JADE,
    JADE_DARK,
    JADE_LIGHT,
    LOTUS,
    MINT,
    PAPER,
    SAND,
    SLATE,
    STEEL,
    SUN,
    SUN_LIGHT,
    SUN_PALE,
    Tones,
)
from .icons import draw_icon
from .people import CAST
from .people_young import INFO_CLOTH
from .pictures_people import bust

SIZE = (800, 600)
BUS = Tones("#3FA08E", JADE, "#6CC2B1")
PLASTER = Tones("#F6E3BE", "#E6CC9B", "#FFF3DA")
TILE = Tones("#D9683C", "#B9532C", "#EC8E66")
WOOD = Tones("#9C602F", "#7E4B22", "#B9773F")
GREEN = Tones("#4FA884", "#3A8C6B", "#7CC7A6")
WAIST = [(-206, 150), (206, 150), (196, 260), (140, 430), (-140, 430), (-196, 260)]
DENIM = Tones("#4F6C86", "#3D566D", "#6E8AA3")


def _draw_wheel(c: Canvas, x: float, y: float) -> None:
    """A wheel of the coach."""
    c.fill(g.circle(x, y, 46), "#22343C")
    c.fill(g.circle(x, y, 24), STEEL)
    c.fill(g.circle(x, y, 10), PAPER)


def bus_station() -> Canvas:
    """A coach waits below the roof of a station; a bag stands beside the bench."""
    with p.stage(SIZE, INFO_PALE, "#B4D0EE") as c:
        c.fill(g.rect(0, 486, 800, 130), "#C9D6DA")
        c.fill(g.rect(0, 486, 800, 12), PAPER)
        for x in (96, 744):
            c.fill(g.rect(x - 11, 120, 22, 372), SLATE)
        c.fill(g.soft_polygon([(-20, 60), (820, 60), (820, 128), (-20, 112)], 6), SLATE)
        c.fill(g.soft_polygon([(-20, 60), (820, 60), (820, 78), (-20, 74)], 4), STEEL)
        c.line(g.path("M246 110 V150"), SLATE, 9)
        c.fill(g.circle(246, 184, 42), SLATE)
        c.fill(g.circle(246, 184, 33), PAPER)
        c.line(g.path("M246 184 V162 M246 184 H262"), INK, 6)
        body = g.path(
            "M300 236 Q300 206 330 206 H742 Q790 206 796 262 L806 400 Q808 470 770 470 H330 Q300 470 300 440Z"
        )
        c.fill(g.ellipse(552, 512, 270, 16), INK, 0.18)
        p.solid(c, body, BUS, 0)
        with c.inside(body):
            c.fill(g.rect(290, 384, 540, 26), SUN)
            c.fill(g.rounded(720, 244, 130, 120, 16), "#D6EEF4")
            for x in (326, 424, 522):
                c.fill(g.rounded(x, 244, 84, 92, 14), "#D6EEF4")
                c.fill(g.path(f"M{x + 14} 336 L{x + 50} 244 H{x + 70} L{x + 34} 336Z"), PAPER, 0.6)
            c.fill(g.rounded(626, 244, 76, 240, 12), JADE_DARK)
            c.fill(g.rounded(634, 252, 60, 128, 8), "#D6EEF4")
        for x in (400, 742):
            _draw_wheel(c, x, 468)
        c.fill(g.rounded(776, 424, 22, 18, 8), SUN_PALE)
        c.fill(g.rounded(50, 404, 206, 20, 8), WOOD.light)
        c.fill(g.rounded(50, 350, 206, 18, 8), WOOD.light)
        for x in (72, 222):
            c.fill(g.rect(x, 350, 13, 158), WOOD.dark)
        c.line(g.path("M168 452 C168 420 214 420 214 452"), "#8B4159", 9)
        p.solid(c, g.rounded(138, 448, 106, 80, 24), Tones("#C97C93", "#A8566F", "#DD9DB0"), 0)
        c.fill(g.rounded(160, 484, 62, 28, 10), "#A8566F")
        return c


def _draw_pot(c: Canvas, x: float, y: float, scale: float) -> None:
    """A plant in a clay pot, standing on (x, y)."""
    with c.at(x, y, scale=scale):
        c.fill(g.soft_polygon([(-38, -66), (38, -66), (28, 0), (-28, 0)], 8), TILE.base)
        for dx in (-32, 32):
            c.fill(g.ellipse(dx, -92, 26, 46, dx * 0.9), GREEN.base)
        c.fill(g.ellipse(0, -112, 27, 50), GREEN.light)


def shop_help_wanted() -> Canvas:
    """A small shop in the street; a blank paper hangs on its door."""
    with p.stage(SIZE, MINT, "#9ADCC8") as c:
        c.fill(g.rect(0, 506, 800, 100), "#D8CDB8")
        c.fill(g.rect(0, 506, 800, 12), PAPER)
        c.fill(g.rounded(130, 70, 540, 450, 18), PLASTER.base)
        c.fill(g.rect(640, 90, 30, 428), PLASTER.dark)
        c.fill(g.rounded(110, 48, 580, 40, 14), TILE.base)
        c.fill(g.rounded(110, 48, 580, 14, 7), TILE.light)
        c.fill(g.rounded(236, 104, 328, 62, 16), JADE)
        draw_icon(c, "heart", 286, 135, 36, SAND, JADE)
        p.rules(c, 326, 126, (196,), MINT, h=18)
        c.fill(g.rounded(160, 232, 268, 206, 12), WOOD.base)
        glass = g.rounded(174, 246, 240, 178, 6)
        c.fill(glass, "#D6EEF4")
        with c.inside(glass):
            c.fill(g.rect(174, 336, 240, 9), WOOD.light)
            for i, colour in enumerate((LOTUS, SUN, JADE_LIGHT, "#E8833A")):
                c.fill(g.rounded(188 + i * 56, 288, 42, 48, 10), colour)
                c.fill(g.rounded(193 + i * 56, 278, 32, 14, 5), SLATE)
            for x in (206, 268, 330, 386):
                c.fill(g.ellipse(x, 404, 34, 20), "#D29A63")
                c.fill(g.ellipse(x - 5, 399, 22, 8), "#EDBE80")
        p.door(c, 542, 512, 150, 284, Tones("#17937F", JADE, JADE_LIGHT), WOOD.base)
        with c.at(544, 350, 3):
            p.sheet(c, 104, 128, 6)
            c.fill(g.move(g.rounded(-26, -9, 52, 18, 3), 0, -62, -4), "#FFD98A", 0.95)
        for i in range(9):
            left = 124 + i * 61.4
            strip = g.path(f"M{left} 176 H{left + 61.4} V236 Q{left + 30.7} 268 {left} 236Z")
            c.fill(g.move(strip, 0, 8), INK, 0.1)
            c.fill(strip, PAPER if i % 2 else LOTUS)
        c.fill(g.rounded(118, 168, 564, 16, 8), "#98203F")
        _draw_pot(c, 216, 532, 0.9)
        return c


def courier_door() -> Canvas:
    """A delivery man with a parcel at somebody's door."""
    with p.stage(SIZE, "#FFE3D3", "#FFCBAE", "#F6B58E") as c:
        p.door(c, 206, 528, 214, 396, Tones("#2A76BE", "#1C5FA8", "#5A9BDB"), SAND)
        c.fill(g.rounded(80, 520, 252, 22, 10), "#C8865C")
        c.fill(g.rounded(346, 300, 34, 50, 10), PAPER)
        c.fill(g.circle(363, 325, 9), LOTUS)
        bust(c, "shipper", "smile", 536, 262, 0.98)
        for side in (-1, 1):
            spine = [(536 + side * x, y) for x, y in ((178, 430), (196, 528), (120, 560))]
            arm = g.limb(spine, [84, 80, 64])
            c.fill(arm, "#3E6474")
            c.fill(g.crescent(arm, 8, 6), "#5F8797")
        p.solid(c, g.rounded(402, 410, 268, 210, 12), p.CARTON, 0)
        c.fill(g.rect(516, 410, 40, 210), "#F5DDB4")
        c.fill(g.rounded(576, 482, 74, 62, 8), PAPER)
        p.rules(c, 588, 498, (50, 36), gap=20, h=9)
        for side in (-1, 1):
            hand = g.ellipse(536 + side * 132, 552, 30, 38, side * 12)
            c.fill(hand, "#CE9364")
            for dy in (-16, 0, 16):
                c.line(g.path(f"M{536 + side * 128} {552 + dy} l{-side * 22} 2"), "#B4774A", 4)
        return c


def _draw_sitter(c: Canvas, cloth: Tones, legs: Tones, shoe: str) -> None:
    """Lap, legs and arms of somebody who sits, below a bust around (0, 0)."""
    for side in (-1, 1):
        shin = g.limb([(side * 84, 420), (side * 92, 520), (side * 88, 610)], [104, 96, 78])
        c.fill(shin, legs.dark)
        foot = g.rounded(side * 92 - 62, 590, 124, 58, 28)
        c.fill(foot, shoe)
        c.fill(g.rounded(side * 92 - 62, 632, 124, 16, 8), PAPER)
        thigh = g.limb([(side * 62, 386), (side * 96, 440)], [130, 118])
        c.fill(thigh, legs.base)
        c.fill(g.crescent(thigh, 8, 12), legs.light)
    for side in (-1, 1):
        arm = g.limb([(side * 150, 226), (side * 178, 330), (side * 104, 410)], [88, 78, 62])
        c.fill(arm, cloth.base)
        c.fill(g.crescent(arm, -7, -7), cloth.dark)


def friends_sit() -> Canvas:
    """Two friends sit on the steps in front of a house and talk."""
    with p.stage(SIZE, SUN_PALE, SUN_LIGHT) as c:
        p.door(c, 400, 340, 190, 300, Tones("#5A9BDB", "#2A76BE", "#8CBDEA"), PAPER)
        for x in (116, 690):
            _draw_pot(c, x, 400, 1.2)
        for i, y in enumerate((392, 470, 548)):
            c.fill(g.rect(0, y, 800, 120), ("#E2CFA6", "#D6C196", "#C9B286")[i])
            c.fill(g.rect(0, y, 800, 14), "#F3E6C8")
        for x, name, mood, cloth, legs, shoe in (
            (262, "minh", "worry", Tones("#17937F", "#0F7F6E", "#37B79F"), DENIM, LOTUS),
            (534, "huy", "smile", INFO_CLOTH, Tones("#6A5B4C", "#55483C", "#85745F"), SLATE),
        ):
            c.fill(g.ellipse(x, 566, 96, 14), INK, 0.16)
            with c.at(x, 220, scale=0.54):
                with c.inside(g.union(g.rect(-300, -300, 600, 500), g.soft_polygon(WAIST, 40))):
                    CAST[name].draw(c, mood)
                _draw_sitter(c, cloth, legs, shoe)
                skin = {"minh": "#F2BF95", "huy": "#E3A878"}[name]
                for side in (-1, 1):
                    c.fill(g.ellipse(side * 104, 418, 36, 32), skin)
        with c.at(344, 42):
            shape = p.bubble(130, 92, 38, 24)
            p.shadow(c, shape, 7)
            c.fill(shape, PAPER)
            p.dots(c, 38, 46, 3, 27, 9, SLATE)
        return c


def _draw_palm(c: Canvas, x: float, y: float, scale: float) -> None:
    """An areca palm standing on (x, y)."""
    with c.at(x, y, scale=scale):
        c.line(g.path("M0 0 C8 -120 -4 -220 4 -330"), "#A98A63", 20)
        for i in range(7):
            c.line(g.path(f"M-8 {-40 - i * 40} h18"), "#8A6E4B", 4)
        for turn in (-76, -44, -12, 22, 52, 82):
            leaf = g.move(g.path("M0 0 C26 -50 26 -116 0 -160 C-26 -116 -26 -50 0 0Z"), 4, -322, turn)
            c.fill(leaf, GREEN.dark if turn in (-44, 22, 82) else GREEN.base)


def grandparents_home() -> Canvas:
    """Grandparents in front of their low tiled house, areca palms beside it."""
    with p.stage(SIZE, "#D9F0F4", "#BFE4EC") as c:
        c.fill(g.circle(650, 108, 50), SUN_LIGHT)
        c.fill(g.ellipse(180, 440, 360, 150), "#A9DBBD")
        c.fill(g.ellipse(660, 450, 360, 140), "#95CFAE")
        _draw_palm(c, 104, 440, 1.0)
        _draw_palm(c, 716, 430, 0.86)
        c.fill(g.rect(170, 256, 460, 190), PLASTER.base)
        c.fill(g.rect(170, 256, 460, 20), PLASTER.dark)
        roof = g.soft_polygon([(212, 130), (588, 130), (668, 266), (132, 266)], 12)
        p.solid(c, roof, TILE, 0)
        with c.inside(roof):
            for i in range(4):
                c.line(g.path(f"M120 {166 + i * 30} H680"), TILE.dark, 4, 0.6)
        c.fill(g.rounded(204, 116, 392, 26, 13), TILE.dark)
        for x in (214, 340, 466):
            c.fill(g.rounded(x, 292, 120, 154, 6), WOOD.dark)
            for dx in (5, 62):
                c.fill(g.rounded(x + dx, 298, 53, 148, 4), WOOD.base)
                for k in range(3):
                    c.fill(g.rect(x + dx + 10 + k * 14, 308, 5, 56), WOOD.dark)
        for x in (176, 336, 462, 612):
            c.fill(g.rect(x - 7, 262, 16, 186), WOOD.light)
        c.fill(g.rect(0, 440, 800, 170), "#EBD3A2")
        c.fill(g.rect(0, 440, 800, 12), "#F6E6C2")
        bust(c, "ong", "smile", 296, 430, 0.68)
        bust(c, "ba", "smile", 494, 438, 0.68)
        return c


PICTURES = {
    "bus-station": bus_station,
    "shop-help-wanted": shop_help_wanted,
    "courier-door": courier_door,
    "friends-sit": friends_sit,
    "grandparents-home": grandparents_home,
}
