"""Whether there is what the command line names. Looks at names only: no content is read, nothing large is imported."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kiosk.core.errors import UsageError
from kiosk.core.message import Message, msg

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NOTHING_TO_PLAY = msg("There is nothing in this file that can be played: a lesson or a playlist can.")
NO_LESSON = msg("There is no lesson that can be played. `kiosk list` says what there is, and what is broken.")


def must_exist(paths: Iterable[Path]) -> None:
    """Raises UsageError for the first path at which there is nothing."""
    for path in paths:
        if not os.path.exists(path):  # noqa: PTH110 - Path.exists raises for a name that is too long
            raise _refusal(msg("There is no file or folder “{path}”."), path)


def must_be_file(path: Path) -> None:
    """Raises UsageError where there is no file, or something that is none: a folder, a pipe, a device."""
    if os.path.isfile(path):  # noqa: PTH113 - as above
        return
    if os.path.isdir(path):  # noqa: PTH112 - as above
        raise _refusal(msg("“{path}” is a folder; name a file in it, a lesson or a playlist."), path)
    if os.path.exists(path):  # noqa: PTH110 - as above
        raise _refusal(msg("“{path}” is not an ordinary file."), path)
    raise _refusal(msg("There is no file “{path}”."), path)


def must_be_folder(path: Path) -> None:
    """Raises UsageError where there is no folder."""
    if not os.path.isdir(path):  # noqa: PTH112 - as above
        raise _refusal(msg("There is no folder “{path}”."), path)


def _refusal(message: Message, path: Path) -> UsageError:
    from kiosk.content.report import visible

    return UsageError(Message(message.text, {"path": visible(str(path))}))
