"""Where results, settings and logs are kept."""

from __future__ import annotations

from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from kiosk.core.errors import HostError
from kiosk.core.message import msg
from kiosk.core.refusal import refusal

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path


def data_path(args: Namespace) -> Path:
    """The folder that ``--data`` names, else the platform's own for this program; it need not exist."""
    chosen: Path | None = args.data
    if chosen is not None:
        return chosen
    from platformdirs import user_data_path

    return user_data_path("kiosk", appauthor=False)


def data_folder(args: Namespace) -> Path:
    """The data folder, made where it is missing. Raises HostError where nothing can be written to it."""
    folder = data_path(args)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        TemporaryFile(dir=folder).close()
    except OSError as error:
        raise HostError(
            msg(
                "The data folder {folder} cannot be written ({reason}). Choose another one with --data.",
                folder=folder,
                reason=refusal(error),
            )
        ) from error
    return folder
