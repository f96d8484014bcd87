"""The cast by name, and their round avatars."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from . import fox, officer, people_class, people_family, people_work, people_young
from . import geometry as g
from .canvas import Canvas
from .colours import INFO_PALE, MINT, PAPER, PETAL, SAND, SUN_PALE
from .face import EXPRESSIONS

Drawer = Callable[[Canvas, str], None]
SHADE = "#10262E"


def _draw_room(c: Canvas, wall: str) -> None:
    """A wall with a window, a shelf and a plant."""
    c.fill(g.rect(0, 0, 504, 900), wall)
    c.fill(g.rect(0, 0, 504, 900), SHADE, 0.14)
    c.fill(g.rounded(-40, 150, 190, 250, 14), PAPER)
    c.fill(g.rounded(-26, 164, 162, 222, 8), "#A9D6E5")
    c.fill(g.circle(86, 214, 26), SAND)
    c.fill(g.ellipse(30, 386, 120, 60), "#7FBFA0")
    c.fill(g.rect(48, 164, 12, 222), PAPER)
    c.fill(g.rect(396, 420, 130, 14), "#B98A5E")
    for x, height, colour in ((410, 74, "#C97B5F"), (436, 92, "#4F8F8B"), (464, 66, "#D9A25B")):
        c.fill(g.rounded(x, 420 - height, 22, height, 4), colour)
    c.fill(g.rounded(420, 196, 66, 84, 8), PAPER)
    c.fill(g.rounded(430, 206, 46, 64, 4), "#8CC8B8")


class Person(NamedTuple):
    """How a person is drawn, on which disc, how large, and what is behind on a video call."""

    draw: Drawer
    ground: str
    scale: float = 0.92
    y: float = 194
    draw_room: Drawer = _draw_room


CAST: dict[str, Person] = {
    "minh": Person(people_young.minh, INFO_PALE),
    "lan": Person(people_young.lan, PETAL),
    "nam": Person(people_young.nam, MINT, 0.94),
    "vy": Person(people_young.vy, SUN_PALE),
    "huy": Person(people_young.huy, "#FFE9CC"),
    "me": Person(people_family.me, SUN_PALE, y=200),
    "bo": Person(people_family.bo, INFO_PALE),
    "ba": Person(people_family.ba, MINT),
    "ong": Person(people_family.ong, PETAL),
    "co-hoa": Person(people_work.co_hoa, MINT),
    "thay-son": Person(people_work.thay_son, SAND),
    "le-tan": Person(people_work.le_tan, INFO_PALE),
    "can-bo": Person(officer.can_bo, "#D8CFE4", 0.84, 182),
    "nguoi-la": Person(people_work.nguoi_la, "#CFDCDE"),
    "shipper": Person(people_work.shipper, "#FFE3D3"),
    "recruiter": Person(people_class.recruiter, INFO_PALE),
    "classmate-an": Person(people_class.classmate_an, SAND),
    "classmate-bach": Person(people_class.classmate_bach, "#FFE3D3"),
    "fox": Person(fox.fox, "#CFE8F0", 0.92, 206, fox.draw_meadow),
}
AT_HOME = tuple(name for name in CAST if name != "can-bo")
DISC = 196


def avatar(name: str, mood: str) -> Canvas:
    """A person's bust inside a round coloured disc."""
    person = CAST[name]
    c = Canvas(400, 400)
    disc = g.circle(200, 200, DISC)
    c.fill(disc, person.ground)
    with c.inside(disc):
        c.fill(g.circle(200, 216, 158), "#FFFBF3", 0.35)
        with c.at(200, person.y, scale=person.scale):
            person.draw(c, mood)
    return c


def video(name: str, mood: str) -> Canvas:
    """A person at home on a video call, as it fills a phone (504x900)."""
    person = CAST[name]
    c = Canvas(504, 900)
    frame = g.rect(0, 0, 504, 900)
    with c.inside(frame):
        person.draw_room(c, person.ground)
        with c.at(252, 400, scale=1.04):
            person.draw(c, mood)
        c.fill(g.rounded(-30, 792, 564, 200, 26), "#A9794F")
        c.fill(g.rounded(-30, 792, 564, 30, 15), "#C69665")
    return c


def sheets() -> dict[str, Canvas]:
    """Every avatar and every picture of a call by file name."""
    out = {f"people/{name}-{mood}": avatar(name, mood) for name in CAST for mood in EXPRESSIONS}
    out.update({f"people/{name}-video-{mood}": video(name, mood) for name in AT_HOME for mood in EXPRESSIONS})
    out.update({f"people/can-bo-call-{mood}": officer.call(mood) for mood in ("calm", "smile", "stern")})
    return out
