"""Finds the files of content in folders, and says what each of them is."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.node import Items, Node, Table, child
from kiosk.core.places import real

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

MAX_FILES = 5000
MAX_FOLDERS_DOWN = 4
_SUFFIXES = (".yaml", ".yml")


class Role(StrEnum):
    """What a file is."""

    HELP = "help"
    TACTICS = "tactics"
    PEOPLE = "people"
    COURSE = "course"
    PLAYLIST = "playlist"
    LESSON = "lesson"
    STEP = "step"


VOCABULARY = frozenset({Role.HELP, Role.TACTICS, Role.PEOPLE})


@dataclass(frozen=True, slots=True)
class Source:
    """One file below ``root``; ``role`` is None where only its contents tell."""

    file: Path
    root: Path
    role: Role | None
    course: str

    @property
    def id(self) -> str:
        """The name by which others refer to it."""
        return self.file.parent.name if self.role is Role.COURSE else self.file.stem


def sources(path: Path, refused: Callable[[Path], None]) -> Iterator[Source]:
    """Every YAML file at or below ``path``, in a stable order; links to folders are not followed.

    A folder with the name of a YAML file is taken for one, so that reading it says what is wrong.
    ``refused`` is told of every folder that cannot be opened.
    """
    if not path.is_dir():
        yield _source(path, real(path).parent, _names(path.parent))
        return
    count = 0
    for here, folders, files in os.walk(path, onerror=lambda error: refused(Path(error.filename))):
        folder = Path(here)
        deep = len(folder.relative_to(path).parts)
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__"))) * (deep < MAX_FOLDERS_DOWN)
        odd = {name for name in folders if is_yaml(name)}
        folders[:] = [name for name in folders if name not in odd]
        for name in sorted((*files, *odd)):
            if is_yaml(name) and not name.startswith(".") and count < MAX_FILES:
                count += 1
                yield _source(folder / name, path, files)


def is_yaml(name: str) -> bool:
    """Whether a file of this name is read."""
    return name.lower().endswith(_SUFFIXES)


def _source(file: Path, root: Path, beside: Sequence[str]) -> Source:
    in_course = any(f"course{suffix}" in beside for suffix in _SUFFIXES)
    course = file.absolute().parent.name if in_course else ""
    role = next((role for role in Role if role.value == file.stem), None)
    if role in VOCABULARY and not in_course:
        return Source(file, root, role, "")
    if role is Role.COURSE:
        return Source(file, root, role, course)
    return Source(file, root, Role.PLAYLIST if file.absolute().parent.name == "playlists" else None, course)


def beside(course: Path) -> frozenset[str]:
    """The names of the lesson files in the folder of a course, broken or not."""
    files = map(Path, _names(course.parent))
    stems = {file.stem for file in files if file.suffix.lower() in _SUFFIXES and not file.name.startswith(".")}
    return frozenset(stems - {course.stem})


def there_is(path: Path) -> bool:
    """Whether there is anything at ``path``, however odd the path."""
    return os.path.exists(path)  # noqa: PTH110 - Path.exists raises for a name that is too long


def _names(folder: Path) -> tuple[str, ...]:
    try:
        return tuple(os.listdir(folder))  # noqa: PTH208 - names only
    except OSError:
        return ()


def role_of(source: Source, node: Node) -> Role:
    """What a file is; its contents decide where its name does not."""
    if source.role is not None:
        return source.role
    steps = child(node, "steps")
    if isinstance(steps, Items) and steps.nodes:
        named = any(child(step, key) is not None for step in steps.nodes for key in ("lesson", "step"))
        return Role.PLAYLIST if named and all(child(step, "kind") is None for step in steps.nodes) else Role.LESSON
    bare = isinstance(node, Table) and "kind" in node.entries and "steps" not in node.entries
    return Role.STEP if bare else Role.LESSON
