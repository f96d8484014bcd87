"""What the YAML parser says about a file, turned into sentences for people who do not know YAML."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

import yaml
from yaml import MarkedYAMLError, ScalarToken, YAMLError, scan

from kiosk.content.node import Mark
from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.core.message import Message

_SCANNER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


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

    @property
    def in_block(self) -> bool:
        """Whether the parser met something that does not belong into a list or table without brackets."""
        return self.words.pattern.startswith("block")


def _known(words: str, message: Message, hint: Message | None = None, *, at_beginning: bool = False) -> _Known:
    return _Known(re.compile(words), at_beginning, message, hint)


_CLOSE = msg("Close it with ] or }.")
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
        _CLOSE,
        at_beginning=True,
    ),
    _known(r"(sequence|block sequence) entries are not allowed", msg("A list may not begin on this line."),
           msg("Begin the list on a line of its own.")),
    _known(r"block collection|block sequence", msg("This line does not belong to the list above it."),
           msg("Every “- ” of a list stands in the same column.")),
    _known(r"block mapping", msg("This line does not fit under what stands above it."),
           msg("Keys that belong together begin in the same column; a text with quotes in it stands in other quotes.")),
    _known(r"escape", msg("A backslash stands between double quotes."), msg("Write \\\\, or use single quotes.")),
    _known(r"mapping keys are not allowed", msg("A text may not begin with “? ”."), _QUOTES),
    _known(r"incompatible YAML document|directive|%YAML", msg("A line may not begin with “%”."),
           msg("Put the whole text between quotes, or delete the line.")),
    _known(r"cannot start any token", msg("A text may not begin with this character."), _QUOTES),
    _known(r"scanning an? (alias|anchor)", msg("A text may not begin with this character."), _QUOTES),
    _known(r"(tag|<document start>)", msg("This is not part of a lesson."), _QUOTES),
    _known(r"a block scalar", msg("Only the text on the next lines may follow after | or >."), None),
    _known(r"node content", msg("A value is missing here, or begins with a bracket that was never opened."), _QUOTES),
)  # fmt: skip

_GLUED = re.compile(r"\s*(- )?\w[\w-]*:\S")
_SPACE = msg("Write a space after the colon.")


_OPENED = re.compile(r"[ -]{0,200}(\w[\w-]{0,60}: *)?(?P<text>\[[^\]]*\]|\{[^}]*\}) *[^\s#,\]}]")
_BARE_BRACES = re.compile(r"[:,\[] *[^\s\"'{\[,][^\"'{\[,]{0,120}\{")


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
    return _slip(place, error.problem_mark.line, lines) or _closer(place, known, lines)


def _slip(place: Mark, end: int, lines: Sequence[str]) -> Fault | None:
    """Slips that the parser reports as something else, or elsewhere; it noticed them on the line ``end`` (from 0)."""
    ended = next((n for n, line in enumerate(lines[: place.line], start=1) if line.rstrip() == "..."), None)
    if ended is not None:
        return Fault(Mark(ended), msg("This line ends the file before its last line."), msg("Delete the line “...”."))
    quote = _running_on("\n".join(lines), end)
    if quote is not None:
        message = msg("The quote that begins here is closed only on line {line}.", line=end + 1)
        return Fault(quote, message, msg("End the text with the same quote."))
    return None


def _running_on(text: str, end: int) -> Mark | None:
    """Where a quoted text begins that runs over several lines and is closed on the line ``end`` (from 0)."""
    found = None
    with suppress(YAMLError):
        for token in scan(text, Loader=_SCANNER):
            if token.start_mark.line > end:
                break
            if isinstance(token, ScalarToken) and not token.plain and token.end_mark.line == end:
                start = token.start_mark
                found = Mark(start.line + 1, start.column + 1) if start.line < end and token.style in "\"'" else None
    return found


def _closer(place: Mark, known: _Known | None, lines: Sequence[str]) -> Fault:
    """Looks at the line itself for the slips that the parser reports as something else."""
    if known is None:
        return Fault(place, msg("From here on this file cannot be read as YAML."), None)
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if re.match(r" *\t", line):
        tab = Mark(place.line, line.index("\t") + 1)
        return Fault(tab, msg("A tab stands where only spaces may stand."), msg("Indent with spaces."))
    opened = _OPENED.match(line) if known.in_block else None
    if opened:
        message = msg("A text that begins with { or [ stands between quotes.")
        return Fault(Mark(place.line, opened.start("text") + 1), message, _QUOTES)
    if known.hint is _CLOSE and _BARE_BRACES.search(line[place.column - 1 :]):
        return Fault(place, known.message, msg("A text with {…} in it stands between quotes inside {…}."))
    if known.at_beginning and _GLUED.match(line):
        return Fault(place, known.message, _SPACE)
    return Fault(place, known.message, known.hint)
