"""The exceptions of this program.

KioskError                 something the user of a command can understand and mend
├── UsageError             the command line asked for what there is not        exit 2
├── ContentError           lessons have problems; carries them                 exit 1
├── RecordsError           the results cannot be read or kept                  exit 1
└── HostError              this machine lacks something; says what to install  exit 3
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.core.message import Message
    from kiosk.core.problem import Problem


class KioskError(Exception):
    """An error whose ``message`` may be shown to the user; ``exit_code`` is what the command returns."""

    exit_code = 1

    def __init__(self, message: Message) -> None:
        super().__init__(message.plain())
        self.message = message


class UsageError(KioskError):
    """The command line names something that does not exist or does not fit."""

    exit_code = 2


class ContentError(KioskError):
    """Content cannot be used; ``problems`` says why, place by place."""

    def __init__(self, message: Message, problems: Sequence[Problem] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class RecordsError(KioskError):
    """The store of results cannot be opened, read or written."""


class HostError(KioskError):
    """This machine lacks something that the program needs; the message says what to install."""

    exit_code = 3
