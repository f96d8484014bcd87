"""The cast by name, and their round avatars."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from . import geometry as g
from . import officer, people_family, people_work, people_young
from .canvas import Canvas
from .colours import INFO_PALE, MINT, PETAL, SAND, SUN_PALE
from .face import EXPRESSIONS

Drawer = Callable[[Canvas, str], None]


class Person(NamedTuple):
    """How a person is drawn, on which disc, and how large."""

    draw: Drawer
    ground: str
    scale: float = 0.92
    y: float = 194


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
}
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


def sheets() -> dict[str, Canvas]:
    """Every avatar and every call picture by file name."""
    out = {f"people/{name}-{mood}": avatar(name, mood) for name in CAST for mood in EXPRESSIONS}
    out.update({f"people/can-bo-call-{mood}": officer.call(mood) for mood in ("calm", "smile", "stern")})
    return out
