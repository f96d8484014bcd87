"""Does a translation keep what the program puts into it or reads out of it?"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel.messages.catalog import Message

from kiosk.i18n.po import source, strings

_PLACE = re.compile(
    r"\[[^\[\]]*\](\{[a-z0-9-]+\})"  # [words]{id}: a telling sign in a message to be judged
    r"|\{[A-Za-z_][\w-]*\}"  # {name}: filled by Message.said_by
    r"|%L?[1-9][0-9]?|%L?n"  # %1, %n: filled by Qt
)
_MAY_GO = frozenset({"{you}", "{me}", "{caller}", "{You}", "{Me}", "{Caller}"})
"""Forms of address: where a language has none, a translation says it without them."""


def places(text: str) -> Counter[str]:
    """What must stand in every translation of ``text``, each as often as here; the words of a mark are free."""
    return Counter(f"[]{found[1]}" if found[1] else found[0] for found in _PLACE.finditer(text))


def broken(message: Message) -> bool:
    """Whether a translation lost, gained or bent a placeholder, or differs in the spaces around it.

    The first of several plural forms may leave ``%n`` out ("one question"). What is not translated is not broken.
    """
    text, said = source(message), strings(message)
    return any(_differs(text, form, one=len(said) > 1 and index == 0) for index, form in enumerate(said) if form)


def _differs(text: str, said: str, *, one: bool) -> bool:
    wanted, found = places(text), places(said)
    if one and found["%n"] == 0:
        del wanted["%n"]
    for form in _MAY_GO - found.keys():
        del wanted[form]
    return wanted != found or _edges(text) != _edges(said)


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
