"""The names of the program's own drawings that content may use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WIDE = "-wide"
FACE = "-calm"
"""Every family of portraits has this face."""


@dataclass(frozen=True, slots=True)
class Art:
    """What may be written for ``picture``, ``topic``, ``icon`` and ``look``; None where any name will do."""

    pictures: frozenset[str] | None = None
    topics: frozenset[str] | None = None
    icons: frozenset[str] | None = None
    looks: frozenset[str] | None = None


def art_of(assets: Path) -> Art:
    """What the program's ``assets`` hold. The wide drawing of a topic is no topic of its own."""
    return Art(
        pictures=frozenset(_stems(assets / "pictures")),
        topics=frozenset(name for name in _stems(assets / "topics") if not name.endswith(WIDE)),
        icons=frozenset(_stems(assets / "icons")),
        looks=frozenset(name.removesuffix(FACE) for name in _stems(assets / "people") if name.endswith(FACE)),
    )


def _stems(folder: Path) -> Iterator[str]:
    return (file.stem for file in folder.glob("*.svg"))
