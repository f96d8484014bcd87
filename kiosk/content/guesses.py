"""“Did you mean …?”"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from kiosk.content.report import shown
from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.core.message import Message

_MOST_NAMES = 12


def guess(written: str, known: Iterable[str]) -> Message | None:
    """A hint for a word that is not among the ``known`` ones: the nearest of them, or a few of them."""
    names = list(known)
    near = get_close_matches(written[:100], names, n=1) or [one for one in names if one.lower() == written.lower()]
    if near:
        return msg("Did you mean “{name}”?", name=near[0])
    if not names:
        return None
    some = ", ".join(shown(name) for name in names[:_MOST_NAMES])
    return msg("Possible here: {names}", names=some + (" …" if len(names) > _MOST_NAMES else ""))
