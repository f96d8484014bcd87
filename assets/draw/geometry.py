"""Shapes as QPainterPath, moved, joined and cut (booleans through shapely)."""

# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform
from shapely.geometry import GeometryCollection, LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from .svgpath import new_path, parse

Spot = tuple[float, float]
path = parse
_FINE = 8.0  # curves are flattened on a grid this many times finer than the picture


def spots(text: str) -> list[Spot]:
    """Read spots from text such as ``"0,10 20,30"``."""
    pairs = (pair.split(",") for pair in text.split())
    return [(float(x), float(y)) for x, y in pairs]


def ellipse(x: float, y: float, rx: float, ry: float, turn: float = 0) -> QPainterPath:
    """An ellipse around (x, y), turned by degrees."""
    shape = new_path()
    shape.addEllipse(QPointF(0, 0), rx, ry)
    return move(shape, x, y, turn)


def circle(x: float, y: float, r: float) -> QPainterPath:
    """A circle around (x, y)."""
    return ellipse(x, y, r, r)


def rounded(x: float, y: float, w: float, h: float, r: float) -> QPainterPath:
    """A rectangle with round corners."""
    shape = new_path()
    shape.addRoundedRect(QRectF(x, y, w, h), r, r)
    return shape


def rect(x: float, y: float, w: float, h: float) -> QPainterPath:
    """A rectangle."""
    shape = new_path()
    shape.addRect(x, y, w, h)
    return shape


def polygon(spots: Sequence[Spot], close: bool = True) -> QPainterPath:
    """Straight lines from spot to spot."""
    shape = new_path()
    shape.moveTo(*spots[0])
    for spot in spots[1:]:
        shape.lineTo(*spot)
    if close:
        shape.closeSubpath()
    return shape


def soft_polygon(spots: Sequence[Spot], r: float) -> QPainterPath:
    """A polygon with corners rounded by about ``r``."""
    shape = new_path()
    count = len(spots)
    for i, corner in enumerate(spots):
        before, after = spots[i - 1], spots[(i + 1) % count]
        la, lb = math.dist(before, corner), math.dist(corner, after)
        t = min(r, la / 2.05, lb / 2.05)
        first = (corner[0] + (before[0] - corner[0]) * t / la, corner[1] + (before[1] - corner[1]) * t / la)
        last = (corner[0] + (after[0] - corner[0]) * t / lb, corner[1] + (after[1] - corner[1]) * t / lb)
        if i:
            shape.lineTo(*first)
        else:
            shape.moveTo(*first)
        shape.quadTo(*corner, *last)
    shape.closeSubpath()
    return shape


def smooth(spots: Sequence[Spot], closed: bool = True, tension: float = 0.5) -> QPainterPath:
    """A Catmull-Rom curve through all spots."""
    count = len(spots)
    shape = new_path()
    shape.moveTo(*spots[0])

    def at(i: int) -> Spot:
        return spots[i % count] if closed else spots[max(0, min(count - 1, i))]

    k = tension / 3
    for i in range(count if closed else count - 1):
        a, b, c, e = at(i - 1), at(i), at(i + 1), at(i + 2)
        shape.cubicTo(
            b[0] + (c[0] - a[0]) * k,
            b[1] + (c[1] - a[1]) * k,
            c[0] - (e[0] - b[0]) * k,
            c[1] - (e[1] - b[1]) * k,
            *c,
        )
    if closed:
        shape.closeSubpath()
    return shape


def move(
    shape: QPainterPath,
    dx: float = 0,
    dy: float = 0,
    turn: float = 0,
    scale: float = 1,
    scale_y: float | None = None,
    about: Spot = (0, 0),
) -> QPainterPath:
    """Scale and turn around ``about``, then shift."""
    t = QTransform()
    t.translate(about[0] + dx, about[1] + dy)
    t.rotate(turn)
    t.scale(scale, scale if scale_y is None else scale_y)
    t.translate(-about[0], -about[1])
    return t.map(shape)


def mirrored(shape: QPainterPath, x: float) -> QPainterPath:
    """The mirror image across the vertical line at ``x``."""
    return QTransform(-1, 0, 0, 1, 2 * x, 0).map(shape)


def to_area(shape: QPainterPath) -> BaseGeometry:
    """Flatten a path into a shapely area."""
    area: BaseGeometry = Polygon()
    for ring in shape.toSubpathPolygons(QTransform.fromScale(_FINE, _FINE)):
        spots = [(q.x() / _FINE, q.y() / _FINE) for q in ring.toList()]
        if len(spots) < 4:
            continue
        piece = Polygon(spots).buffer(0)
        hole = shape.fillRule() != Qt.FillRule.WindingFill and area.contains(piece)
        area = area.difference(piece) if hole else area.union(piece)
    return area


def to_path(area: BaseGeometry, tolerance: float = 0.12) -> QPainterPath:
    """Turn a shapely area into a path; crumbs vanish."""
    shape = QPainterPath()
    area = area.simplify(tolerance)
    pieces = [area] if isinstance(area, Polygon) else list(getattr(area, "geoms", []))
    for piece in pieces:
        if not isinstance(piece, Polygon) or piece.is_empty or piece.area < 0.5:
            continue
        for ring in [piece.exterior, *piece.interiors]:
            spots = list(ring.coords)
            shape.moveTo(*spots[0])
            for spot in spots[1:-1]:
                shape.lineTo(*spot)
            shape.closeSubpath()
    return shape


def both(a: QPainterPath, b: QPainterPath) -> QPainterPath:
    """Where two shapes overlap."""
    return to_path(to_area(a).intersection(to_area(b)))


def minus(a: QPainterPath, b: QPainterPath) -> QPainterPath:
    """The first shape without the second."""
    return to_path(to_area(a).difference(to_area(b)))


def union(*shapes: QPainterPath) -> QPainterPath:
    """All shapes in one."""
    return to_path(unary_union([to_area(s) for s in shapes]))


def below(shape: QPainterPath, y: float) -> QPainterPath:
    """The part of a shape that lies lower than ``y``."""
    return both(shape, rect(-2000, y, 4000, 4000))


def grow(shape: QPainterPath, by: float) -> QPainterPath:
    """The shape with its edge moved outwards (inwards when negative)."""
    return to_path(to_area(shape).buffer(by, quad_segs=24))


def blunt(shape: QPainterPath, r: float) -> QPainterPath:
    """The shape with its outer corners rounded."""
    return to_path(to_area(shape).buffer(-r, quad_segs=24).buffer(r, quad_segs=24))


def stroke_area(shape: QPainterPath, width: float, flat: bool = False) -> QPainterPath:
    """The area that a stroke of this width would cover."""
    lines = [
        LineString([(q.x() / _FINE, q.y() / _FINE) for q in ring.toList()]).buffer(
            width / 2, cap_style="flat" if flat else "round", join_style="round", quad_segs=24
        )
        for ring in shape.toSubpathPolygons(QTransform.fromScale(_FINE, _FINE))
    ]
    return to_path(unary_union(lines))


def crescent(shape: QPainterPath, dx: float, dy: float) -> QPainterPath:
    """The rim that stays when the shape shifted by (dx, dy) is taken away."""
    return minus(shape, move(shape, dx, dy))


def limb(spots: Sequence[Spot], widths: Sequence[float], steps: int = 60) -> QPainterPath:
    """A tapered limb along a smooth spine: hulls of neighbouring discs, joined."""
    spine = smooth(spots, closed=False)
    discs: list[BaseGeometry] = []
    for i in range(steps + 1):
        at = spine.pointAtPercent(i / steps)
        f = i / steps * (len(widths) - 1)
        k = min(int(f), len(widths) - 2)
        width = widths[k] + (widths[k + 1] - widths[k]) * (f - k)
        discs.append(Point(at.x(), at.y()).buffer(width / 2, quad_segs=32))
    hulls = [GeometryCollection([a, b]).convex_hull for a, b in pairwise(discs)]
    return to_path(unary_union(hulls))


def pebble(x: float, y: float, r: float) -> QPainterPath:
    """A soft six-cornered spot, as on a turtle's skin."""
    corners = [
        (math.cos(i * math.pi / 3 + 0.4) * r, math.sin(i * math.pi / 3 + 0.4) * r * 0.9) for i in range(6)
    ]
    return move(soft_polygon(corners, r * 0.5), x, y)


def joined(shapes: Iterable[QPainterPath]) -> QPainterPath:
    """Several open lines as one path (no boolean work)."""
    out = new_path()
    for shape in shapes:
        out.addPath(shape)
    return out
