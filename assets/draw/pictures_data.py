"""Story pictures about codes, cards, parcels and proofs (800x600)."""

from __future__ import annotations

import math

from . import geometry as g
from . import props as p
from . import shield
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
    PLUM,
    SAND,
    SLATE,
    SUN_LIGHT,
    SUN_PALE,
    Tones,
)
from .icons import draw_icon
from .people_young import minh

SIZE = (800, 600)


def otp_key() -> Canvas:
    """The one-time code is a key."""
    with p.stage(SIZE, MIST, "#D2E2E2", "#C2D7D6") as c:
        p.padlock(c, 590, 366, 1.05)
        p.key(c, 200, 270, 14, 1.0)
        c.line(g.path("M196 300 Q170 360 214 412"), SLATE, 7)
        with c.at(250, 452, -4):
            tag = g.rounded(-176, -56, 352, 112, 36)
            p.shadow(c, tag)
            c.fill(tag, PAPER)
            p.dots(c, -125, 0, 6, 50, 15)
        return c


def app_store_lock() -> Canvas:
    """Apps from the proper place are behind a lock; a stray one hangs on a hook."""
    with p.stage(SIZE, SUN_PALE, SUN_LIGHT, "#F6CF7C") as c:
        with p.phone(c, 320, 306, -4, (270, 478), INFO_PALE):
            for i, (icon, colour) in enumerate(
                (
                    ("chat", JADE),
                    ("camera", INFO),
                    ("map-pin", "#E8833A"),
                    ("book", PLUM),
                    ("calendar", LOTUS),
                    ("sound", "#2F7F8E"),
                )
            ):
                x, y = -54 + (i % 2) * 108, -120 + (i // 2) * 108
                c.fill(g.rounded(x - 40, y - 40, 80, 80, 22), colour)
                draw_icon(c, icon, x, y, 46, PAPER, colour)
        p.padlock(c, 420, 456, 0.6)
        with c.at(640, 320, 8):
            tile = g.rounded(-66, -66, 132, 132, 34)
            p.shadow(c, tile)
            c.fill(tile, PAPER)
            draw_icon(c, "app", 0, 0, 84, SLATE, PAPER)
        p.draw_hook(c, 676, 226, 1.0)
        return c


def bank_card_back() -> Canvas:
    """The back of a plain card; the three digits are covered."""
    with p.stage(SIZE, INFO_PALE, "#B4D0EE", "#A5C6EA") as c:
        with c.at(390, 296, -7):
            card = g.rounded(-256, -164, 512, 328, 40)
            p.solid(c, card, Tones("#1F6E8C", "#17566E", "#4A97B3"), 16)
            with c.inside(card):
                c.fill(g.rect(-260, -116, 520, 68), INK)
            c.fill(g.rounded(-216, -12, 288, 62, 10), PAPER)
            c.line(
                g.path(
                    "M-196 26 C-176 -4 -164 -4 -160 18 C-156 38 -136 30 -128 14 C-118 -4 -104 8 -92 20 "
                    "C-80 32 -60 8 -28 14"
                ),
                "#86ADD2",
                7,
            )
            c.fill(g.rounded(84, -12, 124, 62, 10), SAND)
            p.rules(c, -216, 88, (220, 150), "#7FB6CB", 28, 12)
            c.fill(g.move(g.rounded(-86, -34, 172, 68, 16), 146, 20, 9), JADE)
            draw_icon(c, "lock", 146, 20, 44, PAPER, JADE)
        p.badge(c, 650, 470, 58, "shield-check", JADE)
        return c


def parcel() -> Canvas:
    """A parcel that nobody ordered."""
    with p.stage(SIZE, SAND, "#FFE7AE", "#FBD98E") as c:
        p.draw_carton(c)
        p.badge(c, 560, 138, 62, "question", LOTUS)
        p.draw_hook(c, 700, 250, 0.8)
        return c


def certificate() -> Canvas:
    """A proof with a ribbon; its lines are only scribbles."""
    with p.stage(SIZE, MINT, "#9ADCC8", MINT_DEEP) as c, c.at(400, 296, -3):
        p.sheet(c, 520, 380, 24)
        c.line(g.rounded(-236, -166, 472, 332, 14), "#E9C77A", 7)
        c.fill(g.rounded(-130, -118, 260, 26, 13), JADE)
        c.line(
            g.path(
                "M-150 -28 C-130 -66 -118 -58 -112 -30 C-106 -6 -84 -18 -76 -36 C-64 -60 -48 -40 -40"
                " -26 C-30 -10 -6 -36 30 -30"
            ),
            INK,
            9,
        )
        p.rules(c, -190, 28, (300, 240), gap=36)
        for side in (-1, 1):
            c.fill(
                g.polygon(
                    [
                        (150 + side * 6, 110),
                        (150 + side * 52, 196),
                        (150 + side * 22, 190),
                        (150 + side * 8, 214),
                    ]
                ),
                LOTUS,
            )
        burst = [
            (
                150 + math.cos(i * math.pi / 12) * (74 if i % 2 else 64),
                86 + math.sin(i * math.pi / 12) * (74 if i % 2 else 64),
            )
            for i in range(24)
        ]
        p.solid(c, g.soft_polygon(burst, 6), p.SUN_METAL, 0)
        c.fill(g.circle(150, 86, 44), SUN_LIGHT)
        draw_icon(c, "star", 150, 84, 54, "#C98A1A", SUN_LIGHT)
        return c


def shield_ok() -> Canvas:
    """The shield-shell with a tick: safe."""
    with p.stage(SIZE, MINT, "#9ADCC8", MINT_DEEP) as c, c.at(400, 304, scale=0.84), c.at(-450, -644):
        c.fill(g.ellipse(450, 920, 190, 22), INK, 0.16)
        shield.draw_frame(c)
        for name, plate in shield.plates().items():
            shield.draw_plate(c, plate, shield.PLATE_TONES[name])
        c.line(g.path("M396 610 L436 650 L506 566"), JADE, 30)
        return c


def wifi_photo() -> Canvas:
    """A photo that shows more than its owner meant: the network's password on the wall."""
    with p.stage(SIZE, PETAL, "#FFC3D1", PETAL_DEEP) as c:
        with c.at(390, 296, -5):
            p.sheet(c, 480, 430, 26)
            picture = g.rounded(-210, -186, 420, 300, 14)
            c.fill(picture, INFO_LIGHT)
            with c.inside(picture):
                c.fill(g.rect(-220, 60, 440, 80), "#3A74B4")
                with c.at(-76, 4, scale=0.66):
                    minh(c, "smile")
                note = g.rounded(48, -154, 150, 150, 14)
                c.fill(g.move(note, 0, 6), INK, 0.18)
                c.fill(note, SUN_PALE)
                draw_icon(c, "wifi", 123, -104, 80, INK, SUN_PALE)
                p.dots(c, 78, -34, 4, 30, 9)
            p.rules(c, -170, 148, (240,), h=18)
        c.line(g.circle(505, 210, 112), LOTUS, 16)
        c.line(g.path("M588 290 L650 356"), LOTUS, 24)
        p.draw_hook(c, 716, 170, 0.7)
        return c


def _draw_map(c: Canvas) -> None:
    """An unfolded map around (0, 0)."""
    sheet = g.polygon(g.spots("-300,-160 -100,-200 100,-160 300,-200 300,180 100,220 -100,180 -300,220"))
    p.shadow(c, sheet, 16)
    c.fill(sheet, "#DDEFE4")
    with c.inside(sheet):
        c.line(g.path("M-320 100 C-180 60 -120 160 20 110 S200 20 330 60"), "#A9CFEA", 46)
        for road in ("M-320 -60 L320 -110", "M-40 -220 L10 240", "M-220 -200 L-190 240"):
            c.line(g.path(road), PAPER, 22)
        for x, y, w, h in ((-150, -150, 80, 56), (60, -30, 90, 50), (-160, 0, 60, 50), (150, 120, 90, 60)):
            c.fill(g.rounded(x, y, w, h, 10), MINT_DEEP, 0.8)
    for fold in ("M-100 -200 L-100 180", "M100 -160 L100 220"):
        c.line(g.path(fold), INK, 5, 0.10)


def map_pin_home() -> Canvas:
    """A map that shows where somebody lives."""
    with p.stage(SIZE, SUN_PALE, SUN_LIGHT) as c:
        with c.at(400, 320):
            _draw_map(c)
        c.fill(g.ellipse(500, 410, 96, 18), INK, 0.16)
        c.fill(g.rounded(430, 300, 140, 110, 12), PAPER)
        c.fill(g.soft_polygon([(400, 312), (500, 222), (600, 312)], 14), "#D9683C")
        c.fill(g.rounded(480, 346, 42, 64, 10), "#9C602F")
        c.fill(g.rounded(444, 330, 28, 28, 6), "#A9CCEC")
        c.fill(g.rounded(532, 330, 28, 28, 6), "#A9CCEC")
        p.pin(c, 300, 330, 1.15)
        c.line(g.path("M318 340 Q380 380 424 372"), LOTUS, 7, dash="2 18")
        p.draw_hook(c, 690, 190, 0.85)
        return c


PICTURES = {
    "otp-key": otp_key,
    "app-store-lock": app_store_lock,
    "bank-card-back": bank_card_back,
    "parcel": parcel,
    "certificate": certificate,
    "shield-ok": shield_ok,
    "wifi-photo": wifi_photo,
    "map-pin-home": map_pin_home,
}
