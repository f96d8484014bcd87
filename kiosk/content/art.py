"""The names of the program's own pictures that lessons may use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

WIDE = "-wide"


def picture_names(assets: Path) -> frozenset[str]:
    """What a lesson may write for ``picture``: the files of ``pictures`` below the program's assets."""
    return frozenset(file.stem for file in (assets / "pictures").glob("*.svg"))


def topic_names(assets: Path) -> frozenset[str]:
    """What a lesson may write for ``topic``; the wide drawing of a topic is no topic of its own."""
    return frozenset(file.stem for file in (assets / "topics").glob("*.svg") if not file.stem.endswith(WIDE))
