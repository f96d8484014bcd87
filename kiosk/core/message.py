"""Sentences that are said later, in the language of whoever reads them.

Floors below the user interface do not translate. They make a ``Message`` with ``msg()``, whose first argument is the
English source text (the extraction finds it by that name), and somebody above says it with ``Message.said_by``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Message:
    """A translatable sentence: English source ``text`` with ``{name}`` places, and the ``args`` that fill them."""

    text: str
    args: Mapping[str, object] = field(default_factory=dict)

    def said_by(self, translate: Callable[[str], str]) -> str:
        """The sentence after ``translate`` has turned the source text into the reader's language."""
        return _fill(translate(self.text), self.args, translate)

    def plain(self) -> str:
        """The sentence in its source language."""
        return _fill(self.text, self.args, lambda text: text)


def msg(text: str, **args: object) -> Message:
    """A ``Message`` with this English source text; an argument may itself be a ``Message``."""
    return Message(text, args)


def _fill(text: str, args: Mapping[str, object], translate: Callable[[str], str]) -> str:
    # In one pass, since an argument may hold braces of its own; and not by str.format, which would let a translation
    # reach into attributes of the arguments.
    def fill(place: re.Match[str]) -> str:
        value = args.get(place[1], place[0])
        return value.said_by(translate) if isinstance(value, Message) else str(value)

    return _PLACE.sub(fill, text)
