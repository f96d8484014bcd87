"""What the YAML parser says about a file, turned into sentences for people who do not know YAML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from yaml import MarkedYAMLError

from kiosk.content.node import Mark
from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from yaml import YAMLError

    from kiosk.core.message import Message


class Fault(NamedTuple):
    """Where the parser gave up, why, and what helps."""

    mark: Mark
    message: Message
    hint: Message | None


class _Known(NamedTuple):
    words: re.Pattern[str]
    at_beginning: bool
    message: Message
    hint: Message | None


def _known(words: str, message: Message, hint: Message | None = None, *, at_beginning: bool = False) -> _Known:
    return _Known(re.compile(words), at_beginning, message, hint)


_QUOTES = msg('Put the whole text between quotes: "…"')

_TABLE = (
    _known(
        r"quoted scalar.*(unexpected end of stream|document indicator)",
        msg("This quote is never closed."),
        msg("End the text with the same quote."),
        at_beginning=True,
    ),
    _known(
        r"tab character|'\\t' that cannot start",
        msg("A tab stands where only spaces may stand."),
        msg("Indent with spaces."),
    ),
    _known(
        r"expected ':'",
        msg("This line is neither “key: value” nor part of a text."),
        msg("Write “key: value”; a text of several lines begins with |."),
        at_beginning=True,
    ),
    _known(r"mapping values are not allowed", msg("This colon stands where none is expected."), _QUOTES),
    _known(
        r"flow (sequence|mapping).*(expected ',' or|end of stream)",
        msg("The list that begins with this bracket is not closed, or a comma is missing in it."),
        msg("Close it with ] or }."),
        at_beginning=True,
    ),
    _known(r"(sequence|block sequence) entries are not allowed", msg("A list may not begin on this line."),
           msg("Begin the list on a line of its own.")),
    _known(r"block collection|block sequence", msg("This line does not belong to the list above it."),
           msg("Every “- ” of a list stands in the same column.")),
    _known(r"block mapping", msg("This line does not fit under what stands above it."),
           msg("Keys that belong together begin in the same column; a text with quotes in it stands in other quotes.")),
    _known(r"escape", msg("A backslash stands between double quotes."), msg("Write \\\\, or use single quotes.")),
    _known(r"cannot start any token", msg("A text may not begin with this character."), _QUOTES),
    _known(r"scanning an? (alias|anchor)", msg("A text may not begin with this character."), _QUOTES),
    _known(r"(tag|<document start>|directive|%YAML)", msg("This is not part of a lesson."), _QUOTES),
    _known(r"block scalar", msg("Only the text on the next lines may follow after | or >."), None),
    _known(r"node content", msg("A value is missing here, or begins with a bracket that was never opened."), _QUOTES),
)  # fmt: skip

_GLUED = re.compile(r"\s*(- )?\w[\w-]*:\S")
_SPACE = msg("Write a space after the colon.")


def fault(error: YAMLError, lines: Sequence[str]) -> Fault:
    """The parser's complaint about these lines in our own words."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Fault(Mark(), msg("This file cannot be read as YAML."), None)
    said = f"{error.context or ''} {error.problem or ''}"
    known = next((one for one in _TABLE if one.words.search(said)), None)
    mark = error.problem_mark
    if known and known.at_beginning and error.context_mark:
        mark = error.context_mark
    place = Mark(min(mark.line, max(len(lines) - 1, 0)) + 1, mark.column + 1)
    if known is None:
        return Fault(place, msg("From here on this file cannot be read as YAML."), None)
    return _closer(place, known, lines)


def _closer(place: Mark, known: _Known, lines: Sequence[str]) -> Fault:
    """Looks at the line itself for the two slips that the parser reports as something else."""
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if re.match(r" *\t", line):
        tab = Mark(place.line, line.index("\t") + 1)
        return Fault(tab, msg("A tab stands where only spaces may stand."), msg("Indent with spaces."))
    if known.at_beginning and _GLUED.match(line):
        return Fault(place, known.message, _SPACE)
    return Fault(place, known.message, known.hint)
