"""Speaking to the person at the keyboard, in that person's language."""

from __future__ import annotations

import codecs
import io
import os
import re
import sys
from functools import cache
from typing import TYPE_CHECKING

from kiosk.core.languages import LANGUAGES, SOURCE_OF_PROGRAM

if TYPE_CHECKING:
    from collections.abc import Callable

ESCAPE = "kiosk.escape"
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


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


def prepare_streams() -> None:
    """From now on what a terminal or a pipe cannot encode is written as a code of four digits, as JSON does it."""
    codecs.register_error(ESCAPE, _escape)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=ESCAPE)


def flush() -> None:
    """Writes out what was said; BrokenPipeError where nobody listens any more, OSError where there is no room."""
    if sys.stdout is not None:
        sys.stdout.flush()


def hang_up() -> None:
    """Nobody reads standard output any more: what is still to be said goes nowhere, and leaving makes no noise."""
    if sys.stdout is None:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):  # no real stream, so nothing that could make noise
        return
    finally:
        os.close(nowhere)


def say(text: str) -> None:
    """One line on standard output."""
    print(_harmless(text))


def say_error(text: str) -> None:
    """One line on standard error, if there is one: without ``file`` it would land among the results."""
    if sys.stderr is not None:
        print(_harmless(text), file=sys.stderr)


def _harmless(text: str) -> str:
    """``text`` without what would steer the terminal: it may come from a file, or from the name of one."""
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _escape(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    pairs = (units[at : at + 2] for at in range(0, len(units), 2))
    return "".join(f"\\u{int.from_bytes(pair, 'big'):04x}" for pair in pairs), error.end
