"""What stands in a YAML file, with the place of every key and value; all scalars are the author's own characters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"


class Mark(NamedTuple):
    """A place in a file, counted from 1."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value; None where nothing is written, or a bare ``~`` or ``null``."""

    value: str | None
    mark: Mark


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    nodes: tuple[Node, ...]
    mark: Mark


class Entry(NamedTuple):
    """A key's place and what stands behind it."""

    key_mark: Mark
    node: Node


@dataclass(frozen=True, slots=True)
class Table:
    """Keys with values, in the author's order."""

    entries: Mapping[str, Entry]
    mark: Mark


Node = Scalar | Items | Table


def plain(node: Node) -> Plain:
    """The node without places: str, None, list and dict. Depth is bounded by the reader."""
    match node:
        case Scalar(value):
            return value
        case Items(nodes):
            return [plain(item) for item in nodes]
        case Table(entries):
            return {key: plain(entry.node) for key, entry in entries.items()}


def child(node: Node | None, step: object) -> Node | None:
    """What stands at this key or list position, None where nothing does."""
    match node:
        case Table(entries) if isinstance(step, str) and step in entries:
            return entries[step].node
        case Items(nodes) if isinstance(step, int) and 0 <= step < len(nodes):
            return nodes[step]
    return None


def place(root: Node, path: Sequence[object]) -> Mark:
    """Where the value at ``path`` stands; the nearest place above it where the path leads nowhere."""
    node, mark = root, root.mark
    for step in path:
        below = child(node, step)
        if below is None:
            break
        mark = below.mark
        if isinstance(node, Table) and below == Scalar(None, mark):
            mark = node.entries[str(step)].key_mark
        node = below
    return mark


def key_place(root: Node, path: Sequence[object]) -> Mark:
    """Where the key at the end of ``path`` stands; the place of its value in a list."""
    above = root
    for step in path[:-1]:
        below = child(above, step)
        if below is None:
            return place(root, path)
        above = below
    if isinstance(above, Table) and path and path[-1] in above.entries:
        return above.entries[str(path[-1])].key_mark
    return place(root, path)
