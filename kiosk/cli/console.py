"""Speaking to the person at the keyboard, in that person's language."""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import TYPE_CHECKING

from kiosk.core.languages import LANGUAGES, SOURCE_OF_PROGRAM

if TYPE_CHECKING:
    from collections.abc import Callable


def language() -> str:
    """The language of the terminal by its environment (``KIOSK_LANGUAGE``, then the locale), English where unknown."""
    for name in ("KIOSK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            code = value[:2].lower()
            return code if code in LANGUAGES else SOURCE_OF_PROGRAM
    return SOURCE_OF_PROGRAM


@cache
def translator() -> Callable[[str], str]:
    """Turns English source text into the language of the terminal."""
    from kiosk.i18n.catalogue import program_catalogue

    return program_catalogue(language()).gettext


def say(text: str) -> None:
    """One line on standard output."""
    print(text)


def say_error(text: str) -> None:
    """One line on standard error."""
    print(text, file=sys.stderr)
