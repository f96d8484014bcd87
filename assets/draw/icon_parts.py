"""The parts of which one-colour icons are made, on a grid of 48."""

from __future__ import annotations

from typing import NamedTuple

INK, BACK = "#10262e", "#fffbf3"  # the app replaces exactly these two strings


class Part(NamedTuple):
    """One shape of an icon; ``cut`` is drawn in the colour of what lies behind."""

    data: str
    width: float = 0  # 0 means filled
    cut: bool = False
    dash: str = ""


Icon = tuple[Part, ...]


def _round(x: float, y: float, r: float) -> str:
    """Path data of a circle."""
    return f"M{x - r:g} {y:g}A{r:g} {r:g} 0 0 1 {x + r:g} {y:g}A{r:g} {r:g} 0 0 1 {x - r:g} {y:g}Z"


def line(data: str, width: float = 4.5) -> Part:
    """A stroke with round ends."""
    return Part(data, width)


def fill(data: str) -> Part:
    """A filled shape."""
    return Part(data)


def cut(data: str) -> Part:
    """A filled shape that is knocked out."""
    return Part(data, cut=True)


def cut_line(data: str, width: float = 4.5) -> Part:
    """A stroke that is knocked out."""
    return Part(data, width, cut=True)


def dot(x: float, y: float, r: float) -> Part:
    """A filled circle."""
    return Part(_round(x, y, r))


def cut_dot(x: float, y: float, r: float) -> Part:
    """A filled circle that is knocked out."""
    return Part(_round(x, y, r), cut=True)


def ring(x: float, y: float, r: float, width: float = 4.5, dash: str = "") -> Part:
    """A stroked circle."""
    return Part(_round(x, y, r), width, dash=dash)


def write(icon: Icon) -> str:
    """The icon as a standalone SVG file."""
    body = ""
    for part in icon:
        colour = BACK if part.cut else INK
        if part.width:
            body += (
                f'<path d="{part.data}" fill="none" stroke="{colour}" stroke-width="{part.width:g}"'
                ' stroke-linecap="round" stroke-linejoin="round"'
                + (f' stroke-dasharray="{part.dash}"' if part.dash else "")
                + "/>"
            )
        else:
            body += f'<path d="{part.data}" fill="{colour}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">{body}</svg>\n'
