"""One text as it stands in the source, before any translation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceText:
    """A translatable ``text``, where it stands (``file`` by POSIX path from the root, ``line`` from 1), what tells it
    from an equal text elsewhere (``context``), whether it counts things (``plural``), and a word to the translator.
    """

    text: str
    file: str
    line: int
    context: str = ""
    plural: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A call that asks for a translation of something that is not written there as one plain string."""

    file: str
    line: int
    reason: str
