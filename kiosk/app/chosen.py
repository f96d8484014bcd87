"""Whether what was asked for can be played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.errors import ContentError, UsageError
from kiosk.core.message import msg

if TYPE_CHECKING:
    from kiosk.app.options import Options


def check_chosen(options: Options) -> None:
    """Raises UsageError when what shall be played does not exist, ContentError when it is broken."""
    library = options.library()
    if options.chosen in {*library.playlists, *library.lessons}:
        return
    broken = next((one for one in library.broken if one.id == options.chosen), None)
    if broken is not None:
        raise ContentError(msg("{name} has problems and cannot be played.", name=options.chosen), broken.problems)
    raise UsageError(msg("There is nothing called {name} that can be played. See `kiosk list`.", name=options.chosen))
