"""The types that QML gets from Python, and the ``.qmltypes`` files that let qmllint know them.

``python -m kiosk.ui.modules`` writes those files anew.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtQml import qmlRegisterUncreatableType

from kiosk.ui.bridge import ViewObject, qmltypes, view_type
from kiosk.ui.kindnames import game_name, kind_uri
from kiosk.ui.moves import PREVIEW_MOVES, STAFF_MOVES, VISIT_MOVES
from kiosk.ui.screens import preview, views

if TYPE_CHECKING:
    from kiosk.core.kind import AnyKind

SCREENS_URI = "kiosk.ui.screens"
SCREENS: tuple[tuple[str, type, tuple[type, ...]], ...] = (
    ("Visit", views.StageView, VISIT_MOVES),
    ("Missions", views.MissionsView, ()),
    ("Result", views.ResultView, ()),
    ("Helpers", views.HelpView, ()),
    ("Staff", views.StaffView, STAFF_MOVES),
    ("Preview", preview.PreviewView, PREVIEW_MOVES),
)


@cache
def screen_types() -> dict[str, type[ViewObject]]:
    """The types of the screens by name, registered with QML."""
    return {name: _registered(SCREENS_URI, name, view, moves) for name, view, moves in SCREENS}


@cache
def game_type(kind: AnyKind) -> type[ViewObject]:
    """The type through which a kind's view sees its game, registered with QML: ``JudgeGame`` for ``judge``."""
    return _registered(kind_uri(kind), game_name(kind), kind.view_type, kind.moves)


def written(kinds: dict[str, AnyKind]) -> dict[Path, str]:
    """Every ``.qmltypes`` file with the text that it should have."""
    files = {Path(__file__).parent / "screens" / "screens.qmltypes": qmltypes(SCREENS_URI, SCREENS)}
    for kind in kinds.values():
        entry = (game_name(kind), kind.view_type, kind.moves)
        files[kind.folder / f"{kind.folder.name}.qmltypes"] = qmltypes(kind_uri(kind), [entry])
    return files


def _registered(uri: str, name: str, view: type, moves: tuple[type, ...]) -> type[ViewObject]:
    made = view_type(view, name, moves)
    qmlRegisterUncreatableType(made, uri, 1, 0, name, "made by the program")  # type: ignore[arg-type]
    return made


def _write() -> None:
    from kiosk.kinds import kinds

    for path, text in written(dict(kinds())).items():
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    _write()
