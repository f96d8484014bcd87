"""Reads ``[words]{sign}``: marks in a message that point at its telling signs.

Reading never fails: a translation with a broken mark is still shown, only without that mark. What is wrong with a text
comes along as faults, for the check.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

_TOKEN = re.compile(r"\[|\]\{([^\[\]{}\n]*)\}|\]|[{}]")
_BREAK = re.compile(r"[ \t]*\n\s*")
_ADDRESS = re.compile(r"(\b[\w-]+(?:\.[\w-]+)*\.example\b(?:/[\w/-]*(?:\.[\w/-]+)*)?)", re.IGNORECASE)


class FaultKind(StrEnum):
    """What can be wrong with a mark."""

    UNCLOSED = "unclosed"
    NESTED = "nested"
    NAMELESS = "nameless"
    EMPTY = "empty"
    BROKEN_LINE = "broken-line"
    REPEATED = "repeated"
    STRAY = "stray"


@dataclass(frozen=True, slots=True)
class Fault:
    """A mark that is not as it should be; ``words`` is the piece of text that shows where."""

    kind: FaultKind
    words: str


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text on one line: ``sign`` is the id in its mark or "", ``paragraph`` counts lines from 0."""

    text: str
    sign: str = ""
    paragraph: int = 0
    link: bool = False


@dataclass(frozen=True, slots=True)
class Marked:
    """A text that has been read: its runs in order, and what is wrong with its marks."""

    runs: tuple[Run, ...]
    faults: tuple[Fault, ...]

    @property
    def signs(self) -> tuple[str, ...]:
        """The ids in the marks, each once, in reading order."""
        return tuple(dict.fromkeys(run.sign for run in self.runs if run.sign))

    @property
    def plain(self) -> str:
        """The text without its marks."""
        lines: dict[int, str] = {}
        for run in self.runs:
            lines[run.paragraph] = lines.get(run.paragraph, "") + run.text
        return "\n".join(lines.values())

    @property
    def words(self) -> tuple[Run | None, ...]:
        """The runs cut at spaces; None stands for the end of a line. What touches a word stays with it: ``(phí):``."""
        words: list[Run | None] = []
        apart, paragraph = True, 0
        for run in self.runs:
            if run.paragraph != paragraph:
                words.append(None)
                apart, paragraph = True, run.paragraph
            for place, text in enumerate(run.text.split()):
                last = words[-1] if words else None
                if place or apart or run.text[0].isspace() or last is None:
                    words.append(replace(run, text=text))
                else:
                    words[-1] = _together(last, run, text)
            apart = run.text[-1].isspace()
        return tuple(words)


def _together(last: Run, run: Run, text: str) -> Run:
    """Two runs that touch, as one word; it carries the sign of whichever has one."""
    return replace(last, text=last.text + text, sign=last.sign or run.sign, link=last.link or run.link)


def read(text: str) -> Marked:
    """Splits ``text`` at its marks, at line breaks and at web addresses."""
    scan = _Scan(text)
    cursor = 0
    for token in _TOKEN.finditer(text):
        scan.words(text[cursor : token.start()])
        scan.token(token)
        cursor = token.end()
    scan.words(text[cursor:])
    scan.end()
    return Marked(tuple(_addresses(_lines(scan.pieces))), tuple(scan.faults))


class _Scan:
    """One walk over the tokens of a text; keeps the pieces so far and where the open marks began."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pieces: list[Run] = []
        self.faults: list[Fault] = []
        self._seen: set[str | None] = set()
        self._open: list[tuple[int, int]] = []  # per open mark: how many pieces there were, its place in the text

    def words(self, words: str) -> None:
        if words:
            self.pieces.append(Run(words))

    def token(self, token: re.Match[str]) -> None:
        if token[0] == "[":
            if self._open:
                self._fault(FaultKind.NESTED, self._open[-1][1], token.end() + 12)
            self._open.append((len(self.pieces), token.start()))
        elif token[0] in "{}" or not self._open:
            self._fault(FaultKind.STRAY, max(0, token.start() - 12), token.end())
            self.words(token[0] if token[1] is None else "")
        else:
            self._close(token)

    def end(self) -> None:
        for _, place in self._open:
            self._fault(FaultKind.UNCLOSED, place, place + 24)

    def _close(self, token: re.Match[str]) -> None:
        first, place = self._open.pop()
        inside = self.pieces[first:]
        words = "".join(piece.text for piece in inside)
        if not token[1]:
            self._fault(FaultKind.NAMELESS, place, token.end())
        elif not words.strip():
            self._fault(FaultKind.EMPTY, place, token.end())
        elif "\n" in words:
            self._fault(FaultKind.BROKEN_LINE, place, token.end())
        elif token[1] in self._seen:
            self._fault(FaultKind.REPEATED, place, token.end())
        self._seen.add(token[1])
        self.pieces[first:] = [replace(piece, sign=piece.sign or token[1] or "") for piece in inside]

    def _fault(self, kind: FaultKind, begin: int, end: int) -> None:
        self.faults.append(Fault(kind, " ".join(self.text[begin:end].split())))


def _lines(pieces: list[Run]) -> list[Run]:
    lines: list[Run] = []
    paragraph = 0
    for piece in pieces:
        for place, words in enumerate(_BREAK.split(piece.text)):
            paragraph += place > 0
            if words:
                lines.append(replace(piece, text=words, paragraph=paragraph))
    return lines


def _addresses(runs: list[Run]) -> list[Run]:
    return [
        replace(run, text=words, link=place % 2 == 1)
        for run in runs
        for place, words in enumerate(_ADDRESS.split(run.text))
        if words
    ]
