"""All icons by name: written as files, or drawn into a picture."""

from __future__ import annotations

from . import geometry as g
from .canvas import Canvas
from .icon_parts import Icon, write
from .icons_app import APP
from .icons_core import CORE
from .icons_tactics import TACTICS
from .icons_things import THINGS

_FIRST: dict[str, Icon] = {**CORE, **THINGS, **APP}
_SAME = {
    "arrow-left": "back",
    "arrow-right": "next",
    "stop-sign": "stop",
    "lightning": "fear",
    "lifebuoy": "help",
}
ICONS: dict[str, Icon] = {
    **_FIRST,
    **{name: _FIRST[other] for name, other in _SAME.items()},
    **{f"tactic-{name}": icon for name, icon in TACTICS.items()},
}


def draw_icon(c: Canvas, name: str, x: float, y: float, size: float, ink: str, back: str) -> None:
    """Draw an icon around (x, y)."""
    with c.at(x - size / 2, y - size / 2, scale=size / 48):
        for part in ICONS[name]:
            colour = back if part.cut else ink
            if part.width:
                c.line(g.path(part.data), colour, part.width)
            else:
                c.fill(g.path(part.data), colour)


def files() -> dict[str, str]:
    """The text of every icon file by file name."""
    return {f"icons/{name}": write(icon) for name, icon in sorted(ICONS.items())}
