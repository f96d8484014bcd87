"""What is wrong with content, said so that its author can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.core.message import Message


class Severity(StrEnum):
    """``ERROR`` keeps a lesson from being played; ``WARNING`` does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class LineOf:
    """The line of another place below the same step, to be named in a message of a ``Finding``."""

    path: tuple[str | int, ...]

    def __str__(self) -> str:
        """Where no file is at hand, the path itself."""
        return ".".join(map(str, self.path))


@dataclass(frozen=True, slots=True)
class Finding:
    """What a kind's own check found, placed by a ``path`` of keys and list positions below the step.

    The content room turns the path into a line and a column. A path may end early or name a missing key: the nearest
    place above it that exists in the file is shown.
    """

    path: tuple[str | int, ...]
    message: Message
    code: str
    severity: Severity = Severity.ERROR
    hint: Message | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A finding with its place in a file; ``line`` and ``column`` count from 1."""

    file: str
    line: int
    column: int
    message: Message
    code: str
    severity: Severity = Severity.ERROR
    hint: Message | None = None
