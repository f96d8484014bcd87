"""Finds the lessons that playlists name, in the folder around them, without reading what nobody names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.files import contents
from kiosk.content.node import Items, Scalar, child
from kiosk.content.reader import read
from kiosk.content.report import Report
from kiosk.content.sources import Role, role_of, sources
from kiosk.core.places import real

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from kiosk.content.sources import Source


def lessons_named(paths: Sequence[Path], roots: Iterable[Path]) -> tuple[Path, ...]:
    """The files below ``roots`` that the playlists at ``paths`` name, those at ``paths`` left out."""
    own = [source for path in paths for source in sources(path, _unseen)]
    names = {name for source in own for name in _names(source)}
    if not names:
        return ()
    known = {real(source.file) for source in own}
    below = (source for root in roots for source in sources(root, _unseen))
    found = (real(source.file) for source in below if source.id in names and source.role is None)
    return tuple(file for file in dict.fromkeys(found) if file not in known)


def _names(source: Source) -> Iterator[str]:
    """What a playlist names; nothing where it is something else, or cannot be read."""
    if source.role not in {None, Role.PLAYLIST}:
        return
    report = Report(str(source.file))
    data = contents(source.file, source.root, report)
    if data is None or b"lesson" not in data:
        return
    root = read(data, report).root
    if root is None or role_of(source, root) is not Role.PLAYLIST:
        return
    steps = child(root, "steps")
    for step in steps.nodes if isinstance(steps, Items) else ():
        named = child(step, "lesson")
        if isinstance(named, Scalar) and named.value:
            yield named.value


def _unseen(_folder: Path) -> None:
    """A folder that cannot be opened holds nothing that could be named."""
