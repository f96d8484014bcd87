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
_MOST_COMPARED = 200  # comparing takes 20 microseconds and more a name, and a file may have hundreds of wrong ones


def guess(written: str, known: Iterable[str]) -> Message | None:
    """A hint for a word that is not among the ``known`` ones: the nearest of them, or a few of them."""
    names = list(known)
    alike = names if len(names) <= _MOST_COMPARED else sorted(names, key=lambda one: abs(len(one) - len(written)))
    near = get_close_matches(written[:100], alike[:_MOST_COMPARED], n=1)
    near = near or [one for one in names if one.lower() == written.lower()]
    if near:
        return msg("Did you mean “{name}”?", name=near[0])
    if not names:
        return None
    some = ", ".join(shown(name) for name in names[:_MOST_NAMES])
    return msg("Possible here: {names}", names=some + (" …" if len(names) > _MOST_NAMES else ""))
