"""Story pictures about people who talk to each other (800x600)."""

from __future__ import annotations

from . import geometry as g
from . import props as p
from .canvas import Canvas
from .colours import (
    INFO,
    INFO_PALE,
    INK,
    JADE,
    JADE_DARK,
    LOTUS,
    MINT,
    MINT_DEEP,
    PAPER,
    PETAL,
    PLUM,
    RULE,
    SAND,
    SLATE,
    SUN_LIGHT,
    SUN_PALE,
    Tones,
)
from .icons import draw_icon
from .people import CAST, DISC

SIZE = (800, 600)


def bust(c: Canvas, name: str, mood: str, x: float, y: float, scale: float) -> None:
    """A person of the cast with the middle of the head at (x, y)."""
    with c.at(x, y, scale=scale):
        CAST[name].draw(c, mood)


def medal(c: Canvas, name: str, mood: str, x: float, y: float, r: float) -> None:
    """A person's round avatar inside a picture."""
    person = CAST[name]
    disc = g.circle(x, y, r)
    p.shadow(c, disc, 8)
    c.fill(g.circle(x, y, r + 7), PAPER)
    c.fill(disc, person.ground)
    k = r / DISC
    with c.inside(disc):
        bust(c, name, mood, x, y + (person.y - 200) * k, person.scale * k)


def talk_to_mum() -> Canvas:
    """A boy tells his mother."""
    with p.stage(SIZE, SUN_PALE, SUN_LIGHT) as c:
        bust(c, "me", "calm", 530, 320, 1.02)
        bust(c, "minh", "worry", 240, 364, 0.92)
        with c.at(318, 44):
            shape = p.bubble(172, 116, 48, 30)
            p.shadow(c, shape, 8)
            c.fill(shape, PAPER)
            draw_icon(c, "heart", 86, 60, 66, LOTUS, PAPER)
        return c


def friends_ask() -> Canvas:
    """One friend asks the other before posting a photo."""
    with p.stage(SIZE, MINT, "#9ADCC8") as c:
        bust(c, "vy", "smile", 216, 372, 0.92)
        bust(c, "huy", "smile", 590, 372, 0.92)
        with c.at(276, 32):
            shape = p.bubble(258, 158, 54, 40)
            p.shadow(c, shape, 10)
            c.fill(shape, PAPER)
            draw_icon(c, "photo", 88, 80, 96, INFO, PAPER)
            draw_icon(c, "question", 186, 80, 84, LOTUS, PAPER)
        return c


def class_group() -> Canvas:
    """A class group chat."""
    with p.stage(SIZE, INFO_PALE, "#B4D0EE", "#A5C6EA") as c:
        with c.at(226, 70):
            shape = p.bubble(350, 210, 64, 60)
            p.shadow(c, shape)
            c.fill(shape, PAPER)
            draw_icon(c, "group", 92, 104, 108, INFO, PAPER)
            p.rules(c, 168, 62, (128, 96, 116), gap=34, h=16)
        for name, mood, x, y, r in (
            ("lan", "smile", 142, 396, 88),
            ("nam", "laugh", 330, 446, 88),
            ("minh", "smile", 518, 446, 88),
            ("co-hoa", "calm", 690, 376, 78),
        ):
            medal(c, name, mood, x, y, r)
        return c


def school_card() -> Canvas:
    """A school card on a cord; the name of the school is covered."""
    with p.stage(SIZE, SAND, "#FFE7AE", "#FBD98E") as c:
        c.line(g.path("M300 -20 L384 130 M500 -20 L416 130"), INFO, 26)
        c.fill(g.rounded(376, 112, 48, 56, 12), SLATE)
        with c.at(400, 352, 2):
            card = p.sheet(c, 440, 340, 36)
            with c.inside(card):
                c.fill(g.rect(-220, -170, 440, 92), INFO)
            c.fill(g.rounded(-40, -156, 80, 16, 8), SAND)
            bar = g.move(g.rounded(-150, -26, 300, 52, 14), 0, -106, -3)
            c.fill(bar, PLUM)
            c.line(g.path("M-120 -100 L120 -112"), "#8A71A6", 9)
            photo = g.rounded(-186, -50, 150, 180, 22)
            c.fill(photo, MINT)
            with c.inside(photo):
                bust(c, "lan", "smile", -111, 26, 0.56)
            p.rules(c, 0, -30, (170, 130, 156), gap=48, h=20)
            c.fill(g.rounded(0, 110, 90, 18, 9), RULE)
        p.badge(c, 622, 214, 50, "eye", JADE)
        return c


def photo_share() -> Canvas:
    """A photo shared from a phone carries the place where it was taken."""
    with p.stage(SIZE, MINT, "#9ADCC8", MINT_DEEP) as c:
        with p.phone(c, 350, 304, -5, (270, 478), PAPER):
            picture = g.rect(-140, -170, 280, 270)
            c.fill(picture, "#A9DFD6")
            with c.inside(picture):
                c.fill(g.circle(66, -110, 34), SUN_PALE)
                c.fill(
                    g.smooth(
                        [(-170, 100), (-130, -30), (-80, -80), (-20, 10), (30, -50), (80, -20), (170, 100)]
                    ),
                    "#66B1A5",
                )
                c.fill(g.rect(-140, 58, 280, 60), "#2E8F92")
                bust(c, "vy", "smile", -34, 36, 0.44)
            draw_icon(c, "heart", -84, 134, 44, LOTUS, PAPER)
            draw_icon(c, "chat", -24, 134, 44, SLATE, PAPER)
            p.rules(c, 16, 124, (84,), h=18)
            p.rules(c, -104, 178, (180,), h=14)
        p.pin(c, 560, 404, 1.5)
        p.draw_hook(c, 712, 230, 0.9)
        return c


def mum_hug() -> Canvas:
    """Mother and son, arm around the shoulder: told, and not alone."""
    with p.stage(SIZE, PETAL, "#FFC3D1") as c:
        with c.at(466, 300, -5):
            bust(c, "me", "laugh", 0, 0, 1.0)
        with c.at(300, 348, 7):
            bust(c, "minh", "smile", 0, 0, 0.88)
        for x, y, size in ((650, 130, 90), (720, 230, 50), (120, 150, 56)):
            draw_icon(c, "heart", x, y, size, LOTUS, PETAL)
        return c


PICTURES = {
    "mum-hug": mum_hug,
    "talk-to-mum": talk_to_mum,
    "friends-ask": friends_ask,
    "class-group": class_group,
    "school-card": school_card,
    "photo-share": photo_share,
}


def _age(name: str, mood: str, ground: str, x: float = 150, y: float = 130, scale: float = 0.62) -> Canvas:
    """A friendly bust on a round ground, 300x300."""
    c = Canvas(300, 300)
    disc = g.circle(150, 150, 146)
    c.fill(disc, ground)
    with c.inside(disc):
        c.fill(g.circle(150, 160, 116), PAPER, 0.35)
        bust(c, name, mood, x, y, scale)
    return c


def age_12() -> Canvas:
    """12-15: a girl with a school bag."""
    c = _age("lan", "smile", PETAL, x=138)
    with c.inside(g.circle(150, 150, 146)):
        for side in (-1, 1):
            c.line(
                g.path(f"M{138 + side * 58} 232 Q{138 + side * 70} 262 {138 + side * 66} 310"), "#E8833A", 20
            )
    with c.at(236, 222, 6):
        p.solid(c, g.rounded(-44, -48, 88, 100, 30), Tones("#E8833A", "#C8682A", "#F5A663"), 6)
        c.line(g.path("M-16 -50 C-16 -70 16 -70 16 -50"), "#C8682A", 9)
        c.fill(g.rounded(-30, 0, 60, 40, 13), "#F5A663")
        c.fill(g.rounded(-8, -8, 16, 20, 6), SUN_PALE)
    return c


def age_16() -> Canvas:
    """16-18: a boy with a bicycle helmet."""
    c = _age("minh", "smile", INFO_PALE, y=148, scale=0.68)
    helmet = g.path("M68 130 C56 44 108 22 150 22 C192 22 244 44 232 130 C210 110 90 110 68 130Z")
    p.solid(c, helmet, Tones("#17937F", "#0F7F6E", "#37B79F"), 0)
    for x, w in ((104, 15), (150, 18), (196, 15)):
        c.fill(g.rounded(x - w / 2, 40 if x == 150 else 52, w, 46, w / 2), JADE_DARK)
    for side in (-1, 1):
        c.line(g.path(f"M{150 + side * 75} 122 L{150 + side * 62} 196 L{150 + side * 18} 236"), INK, 6)
    c.fill(g.rounded(138, 228, 24, 16, 7), SLATE)
    return c


def age_19() -> Canvas:
    """19-24: a student with a laptop."""
    c = _age("vy", "smile", SUN_PALE, y=112, scale=0.6)
    with c.inside(g.circle(150, 150, 146)):
        lid = g.rounded(74, 190, 152, 96, 14)
        c.fill(g.move(lid, 0, 6), INK, 0.16)
        c.fill(lid, "#5B7882")
        c.fill(g.crescent(lid, 6, 7), "#8AA4AC")
        c.fill(g.circle(150, 236, 13), MINT)
        c.fill(g.rounded(50, 280, 200, 20, 10), SLATE)
    return c


def age_parent() -> Canvas:
    """Parent with a child."""
    c = _age("bo", "smile", MINT, 116, 124, 0.64)
    with c.inside(g.circle(150, 150, 146)):
        bust(c, "nam", "laugh", 210, 198, 0.44)
    return c


def age_teacher() -> Canvas:
    """Teacher with a book."""
    c = _age("co-hoa", "smile", "#FFE9CC", y=122, scale=0.62)
    with c.inside(g.circle(150, 150, 146)):
        for side in (-1, 1):
            page = [
                (150, 224),
                (150 + side * 34, 206),
                (150 + side * 84, 212),
                (150 + side * 84, 288),
                (150, 300),
            ]
            c.fill(g.move(g.soft_polygon(page, 8), 0, 8), "#98203F")
            c.fill(g.soft_polygon(page, 8), LOTUS if side < 0 else "#DB5A7C")
        c.line(g.path("M150 226 V300"), "#98203F", 6)
        c.fill(g.rounded(84, 236, 40, 9, 4.5), PETAL)
        c.fill(g.rounded(84, 252, 28, 9, 4.5), PETAL)
    return c


AGES = {"12-15": age_12, "16-18": age_16, "19-24": age_19, "parent": age_parent, "teacher": age_teacher}
