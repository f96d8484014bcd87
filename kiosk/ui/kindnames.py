"""What a kind is called in QML, and where the file that draws it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.core.kind import AnyKind


def game_name(kind: AnyKind) -> str:
    """``JudgeGame`` for ``judge``."""
    return "".join(word.capitalize() for word in kind.name.split("-")) + "Game"


def view_file(kind: AnyKind) -> Path:
    """The QML file that draws a kind: ``JudgeView.qml`` for ``judge``."""
    return kind.folder / (game_name(kind).removesuffix("Game") + "View.qml")


def kind_uri(kind: AnyKind) -> str:
    """The QML module of a kind; it is the folder's package path."""
    return f"kiosk.activities.{kind.folder.name}"
