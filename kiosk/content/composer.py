"""Builds nodes from parser events, with limits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn

import yaml

from kiosk.content.decoding import UNSHOWABLE
from kiosk.content.node import Entry, Items, Mark, Node, Scalar, Table
from kiosk.content.report import shown
from kiosk.core.message import msg

if TYPE_CHECKING:
    from kiosk.content.report import Report
    from kiosk.core.message import Message

MAX_DEPTH = 20
MAX_NODES = 30_000
_QUOTES = msg('If it is part of a text, put the text between quotes: "…"')
_NOTHING = frozenset({"", "~", "null"})


class Stopped(Exception):  # noqa: N818 — a signal between the composer and the reader, not an error to be shown
    """A limit is reached: the rest of the file is not read."""


@dataclass(slots=True)
class _Open:
    """A list or a table that is not closed yet; ``key`` is the key that waits for its value."""

    mark: Mark
    table: bool
    dropped: bool = False
    nodes: list[Node] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    key: Scalar | None = None
    key_is_next: bool = True

    def closed(self) -> Node:
        return Table(self.entries, self.mark) if self.table else Items(tuple(self.nodes), self.mark)


class Composer:
    """Takes events one by one; afterwards ``root`` is the document, ``whole`` says whether nothing was left out."""

    def __init__(self, report: Report) -> None:
        self.root: Node | None = None
        self.whole = True
        self._report = report
        self._open: list[_Open] = []
        self._nodes = 0
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """One event of the parser. Raises ``Stopped`` at a limit, after saying so."""
        if isinstance(event, yaml.CollectionEndEvent):
            done = self._open.pop()
            if not done.dropped:
                self._put(done.closed())
            return
        mark = _mark(event)
        if isinstance(event, yaml.NodeEvent):
            self._count(mark)
            if event.anchor is not None or getattr(event, "tag", None) is not None:
                self._refuse_marks(event, mark)
        if isinstance(event, yaml.ScalarEvent):
            self._put(Scalar(self._text(event, mark), mark))
        elif isinstance(event, yaml.CollectionStartEvent):
            self._deeper(mark, table=isinstance(event, yaml.MappingStartEvent))
        elif isinstance(event, yaml.AliasEvent):
            self.whole = False
            self._put(Scalar(None, mark))
        elif isinstance(event, yaml.DocumentStartEvent):
            self._begin(mark)

    def _begin(self, mark: Mark) -> None:
        self._documents += 1
        if self._documents > 1:
            self._stop(mark, "two-documents", msg("A second document begins here; a file holds one."))

    def _count(self, mark: Mark) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._stop(mark, "too-much", msg("There is too much in this file; divide it."))

    def _refuse_marks(self, event: yaml.NodeEvent, mark: Mark) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._report.error(mark, "alias", msg("Aliases (*name) are not allowed."), _QUOTES)
        elif event.anchor is not None:
            self._report.error(mark, "anchor", msg("Anchors (&name) are not allowed."), _QUOTES)
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._report.error(mark, "tag", msg("Tags are not allowed: {tag}.", tag=shown(tag)), _QUOTES)

    def _deeper(self, mark: Mark, *, table: bool) -> None:
        if len(self._open) >= MAX_DEPTH:
            self._stop(mark, "too-deep", msg("This is nested too deeply."))
        above = self._open[-1] if self._open else None
        dropped = above is not None and above.table and above.key_is_next
        if dropped:
            self._report.error(mark, "odd-key", msg("A key must be a single word, not a list or a table."))
        self._open.append(_Open(mark, table, dropped=dropped))
        if dropped and above is not None:
            above.key, above.key_is_next, self.whole = None, False, False

    def _put(self, node: Node) -> None:
        above = self._open[-1] if self._open else None
        if above is None:
            self.root = node
        elif not above.table:
            above.nodes.append(node)
        elif above.key_is_next:
            above.key, above.key_is_next = self._key(node), False
        else:
            self._enter(above, node)

    def _key(self, node: Node) -> Scalar | None:
        if isinstance(node, Scalar) and node.value == "<<":
            self._report.error(node.mark, "merge-key", msg("Merge keys (<<) are not allowed."))
        elif isinstance(node, Scalar) and node.value:
            return node
        else:
            self._report.error(node.mark, "odd-key", msg("A key is missing before this colon."))
        self.whole = False
        return None

    def _enter(self, above: _Open, node: Node) -> None:
        key, above.key, above.key_is_next = above.key, None, True
        if key is None or key.value is None:
            return
        first = above.entries.get(key.value)
        if first is None:
            above.entries[key.value] = Entry(key.mark, node)
            return
        message = msg(
            "The key “{key}” on line {line} already stands on line {first}.",
            key=shown(key.value),
            line=key.mark.line,
            first=first.key_mark.line,
        )
        self._report.error(key.mark, "duplicate-key", message, msg("Keep one of the two."))

    def _text(self, event: yaml.ScalarEvent, mark: Mark) -> str | None:
        text: str = event.value
        if not event.style and text in _NOTHING:
            return None
        if "\r" in text or UNSHOWABLE.search(text):
            message = msg("An invisible control character may not stand in a text.")
            self._report.error(mark, "control-character", message, msg("Delete the backslash code."))
        return text

    def _stop(self, mark: Mark, code: str, message: Message) -> NoReturn:
        self.whole = False
        self._report.error(mark, code, message)
        raise Stopped


def _mark(event: yaml.Event) -> Mark:
    start = event.start_mark
    return Mark(start.line + 1, start.column + 1) if start else Mark()
