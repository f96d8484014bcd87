"""A file, or a part of it, on the desk: its nodes, its problems, and what is known so far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.content.node import Mark, Node, child, place
from kiosk.content.prose import prose_fields, prose_of
from kiosk.content.prose_checks import check_no_slot, check_text
from kiosk.spec import Prose
from kiosk.spec.marks import mark_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.content.building import Building
    from kiosk.content.report import Report
    from kiosk.content.sources import Source
    from kiosk.core.message import Message
    from kiosk.spec import Spec


@dataclass(frozen=True, slots=True)
class Page:
    """``node`` in the file of ``source``. Paths in its methods begin at that node."""

    source: Source
    node: Node
    report: Report
    building: Building

    def at(self, *path: str | int) -> Page:
        """The part of this page at ``path``, which exists."""
        node: Node | None = self.node
        for step in path:
            node = child(node, step)
        return replace(self, node=node) if node is not None else self

    def error(self, path: tuple[str | int, ...], code: str, message: Message, hint: Message | None = None) -> None:
        """Something at ``path`` that keeps this file from being played."""
        self.report.error(place(self.node, path), code, message, hint)

    def error_in_file(self, code: str, message: Message, hint: Message | None = None) -> None:
        """Something that concerns the file itself, not what is written in it."""
        self.report.error(Mark(), code, message, hint)

    def named(self, what: str) -> bool:
        """Whether the name of this file can be an id, and is the first of its kind; a problem otherwise."""
        fault = self.building.name_fault(what, self.source)
        if fault is not None:
            self.error_in_file(*fault)
        return fault is None

    def texts_of_head(self, head: Spec, context: str) -> None:
        """Checks and remembers the texts that stand right in ``head``, not those below it."""
        for name in prose_fields(type(head)):
            text, mark = getattr(head, name), mark_of(type(head).model_fields[name], Prose)
            if text and mark:
                self._text(f"{context}{name}", text, mark.budget, (name,))
                check_no_slot(text, place(self.node, (name,)), self.report)

    def texts(self, model: Spec, context: str, *, below: Collection[str] | None = None) -> None:
        """Checks and remembers all texts of ``model``, or those below some of its keys."""
        for own_context, path, text, mark in prose_of(model, context):
            if below is None or path[0] in below:
                self._text(own_context, text, mark.budget, path)

    def _text(self, context: str, text: str, budget: int, path: tuple[str | int, ...]) -> None:
        mark = place(self.node, path)
        check_text(text, budget, mark, self.report)
        self.building.write(context, text, self.report.file, mark.line)
