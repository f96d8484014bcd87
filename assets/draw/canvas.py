"""An SVG sheet: moves and clips are computed into the shapes, so no renderer needs clipPath."""

# mypy: disable-error-code="import-untyped"

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QTransform
from shapely.geometry.base import BaseGeometry

from . import geometry as g
from .svgpath import write

Stop = tuple[float, str, float]


class Canvas:
    """Collects filled shapes and strokes; every shape is transformed and clipped before it is written."""

    def __init__(self, width: int, height: int, size: tuple[int, int] | None = None) -> None:
        self.width, self.height, self.size = width, height, size
        self.body: list[str] = []
        self.defs: list[str] = []
        self._transform = QTransform()
        self._clip: BaseGeometry | None = None

    @contextmanager
    def at(
        self, x: float = 0, y: float = 0, turn: float = 0, scale: float = 1, about: g.Spot = (0, 0)
    ) -> Iterator[None]:
        """Draw what follows scaled and turned around ``about``, then shifted."""
        before = self._transform
        t = QTransform()
        t.translate(about[0] + x, about[1] + y)
        t.rotate(turn)
        t.scale(scale, scale)
        t.translate(-about[0], -about[1])
        self._transform = t * before
        yield
        self._transform = before

    @contextmanager
    def inside(self, shape: QPainterPath) -> Iterator[None]:
        """Draw what follows only inside ``shape``."""
        before = self._clip
        area = g.to_area(self._transform.map(shape))
        self._clip = area if before is None else before.intersection(area)
        yield
        self._clip = before

    def _factor(self) -> float:
        """How much the present transform enlarges."""
        return float(abs(self._transform.determinant()) ** 0.5)

    def fill(self, shape: QPainterPath, colour: str, opacity: float = 1) -> None:
        """Fill a shape."""
        if shape.elementCount() < 3:
            return
        shape = self._transform.map(shape)
        if self._clip is not None:
            area = g.to_area(shape)
            if not self._clip.contains(area):
                shape = g.to_path(area.intersection(self._clip))
                if shape.elementCount() < 3:
                    return
        alpha = f' fill-opacity="{round(opacity, 3)}"' if opacity < 1 else ""
        self.body.append(f'<path d="{write(shape, close=True)}" fill="{colour}"{alpha}/>')

    def line(
        self,
        shape: QPainterPath,
        colour: str,
        width: float,
        opacity: float = 1,
        dash: str = "",
        flat: bool = False,
    ) -> None:
        """Stroke a line with round ends."""
        width = round(width * self._factor(), 2)
        shape = self._transform.map(shape)
        if self._clip is not None:
            area = g.to_area(g.stroke_area(shape, width, flat))
            if not self._clip.contains(area):
                cut = g.to_path(area.intersection(self._clip))
                with self._bare():
                    self.fill(cut, colour, opacity)
                return
        cap = "butt" if flat else "round"
        extra = f' stroke-opacity="{round(opacity, 3)}"' if opacity < 1 else ""
        extra += f' stroke-dasharray="{dash}"' if dash else ""
        self.body.append(
            f'<path d="{write(shape)}" fill="none" stroke="{colour}" stroke-width="{width:g}"'
            f' stroke-linecap="{cap}" stroke-linejoin="round"{extra}/>'
        )

    @contextmanager
    def _bare(self) -> Iterator[None]:
        """Draw what follows with neither transform nor clip."""
        kept = self._transform, self._clip
        self._transform, self._clip = QTransform(), None
        yield
        self._transform, self._clip = kept

    def _stops(self, stops: tuple[Stop, ...]) -> str:
        """Write gradient stops."""
        return "".join(
            f'<stop offset="{o:g}" stop-color="{c}"' + (f' stop-opacity="{a:g}"' if a < 1 else "") + "/>"
            for o, c, a in stops
        )

    def linear(self, start: g.Spot, end: g.Spot, *stops: Stop) -> str:
        """Define a linear gradient and return it as a colour."""
        a, b = self._transform.map(QPointF(*start)), self._transform.map(QPointF(*end))
        name = f"g{len(self.defs) + 1}"
        self.defs.append(
            f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{a.x():.0f}" y1="{a.y():.0f}"'
            f' x2="{b.x():.0f}" y2="{b.y():.0f}">{self._stops(stops)}</linearGradient>'
        )
        return f"url(#{name})"

    def radial(self, centre: g.Spot, radius: float, *stops: Stop) -> str:
        """Define a radial gradient and return it as a colour."""
        c = self._transform.map(QPointF(*centre))
        name = f"g{len(self.defs) + 1}"
        self.defs.append(
            f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{c.x():.0f}" cy="{c.y():.0f}"'
            f' r="{radius * self._factor():.0f}">{self._stops(stops)}</radialGradient>'
        )
        return f"url(#{name})"

    def text(self) -> str:
        """The whole SVG file."""
        size = f' width="{self.size[0]}" height="{self.size[1]}"' if self.size else ""
        defs = f"<defs>{''.join(self.defs)}</defs>" if self.defs else ""
        head = f'<svg xmlns="http://www.w3.org/2000/svg"{size} viewBox="0 0 {self.width} {self.height}">'
        return head + defs + "".join(self.body) + "</svg>\n"

    def save(self, file: Path) -> None:
        """Write the SVG file."""
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(self.text(), encoding="utf-8", newline="\n")
