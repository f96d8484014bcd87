"""Collects what is wrong with one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.message import msg
from kiosk.core.problem import Problem, Severity

if TYPE_CHECKING:
    from kiosk.content.node import Mark
    from kiosk.core.message import Message

MOST_PROBLEMS = 100
_CUT = 40


class Report:
    """The problems of ``file``, at most ``MOST_PROBLEMS`` of them, each said once."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.broken = False
        self._problems: dict[tuple[int, int, str], Problem] = {}
        self._left_out = 0

    def error(self, mark: Mark, code: str, message: Message, hint: Message | None = None) -> None:
        """Something that keeps this file from being played."""
        self.add(mark, code, message, hint, Severity.ERROR)

    def warn(self, mark: Mark, code: str, message: Message, hint: Message | None = None) -> None:
        """Something that should be better."""
        self.add(mark, code, message, hint, Severity.WARNING)

    def add(self, mark: Mark, code: str, message: Message, hint: Message | None, severity: Severity) -> None:
        """One problem at this place."""
        self.broken = self.broken or severity is Severity.ERROR
        key = (*mark, message.plain())
        if key in self._problems:
            return
        if len(self._problems) >= MOST_PROBLEMS:
            self._left_out += 1
            return
        self._problems[key] = Problem(self.file, mark.line, mark.column, message, code, severity, hint)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """In the order of the file; a last one says how many more there are."""
        found = sorted(self._problems.values(), key=lambda problem: (problem.line, problem.column))
        if self._left_out:
            last = found[-1]
            message = msg("There are {count} more problems in this file.", count=self._left_out)
            severity = Severity.ERROR if self.broken else Severity.WARNING
            found.append(Problem(self.file, last.line, last.column, message, "more-problems", severity))
        return tuple(found)


def shown(value: object) -> str:
    """An author's value as it may be quoted in a message: one line, everything visible, cut when long."""
    line = " ".join(str(value)[: 4 * _CUT].split())
    safe = visible(line)
    return safe if len(safe) <= _CUT else safe[:_CUT] + "…"


def visible(text: str) -> str:
    """``text`` with a code, like U+200B, for everything in it that cannot be seen or could steer a terminal."""
    return "".join(letter if letter.isprintable() else f"U+{ord(letter):04X}" for letter in text)
