"""Whole numbers of the command line. What is none is refused in a sentence, never with the name of a function."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

from kiosk.cli.console import translator
from kiosk.core.message import Message, msg

if TYPE_CHECKING:
    from collections.abc import Callable

_WHOLE = re.compile(r"-?[0-9]{1,18}")
_SIZE = re.compile(r"([0-9]{1,5})x([0-9]{1,5})")
_LEAST_SIZE, _MOST_SIZE = (640, 480), (7680, 4320)


def between(least: int, most: int) -> Callable[[str], int]:
    """A ``type`` for argparse: a whole number with these bounds."""

    def read(text: str) -> int:
        if not _WHOLE.fullmatch(text) or not least <= int(text) <= most:
            raise _refusal(
                msg("“{words}” is not a whole number from {least} to {most}", words=text, least=least, most=most)
            )
        return int(text)

    return read


def whole(text: str) -> int:
    """A ``type`` for argparse: any whole number of up to 18 digits."""
    if not _WHOLE.fullmatch(text):
        raise _refusal(msg("“{words}” is not a whole number", words=text))
    return int(text)


def size(text: str) -> tuple[int, int]:
    """A ``type`` for argparse: width and height of a window."""
    found = _SIZE.fullmatch(text)
    width, height = (int(found[1]), int(found[2])) if found else (0, 0)
    if not (_LEAST_SIZE[0] <= width <= _MOST_SIZE[0] and _LEAST_SIZE[1] <= height <= _MOST_SIZE[1]):
        least, most = "x".join(map(str, _LEAST_SIZE)), "x".join(map(str, _MOST_SIZE))
        message = msg(
            "“{words}” is not a size from {least} to {most}, such as 1920x1080", words=text, least=least, most=most
        )
        raise _refusal(message)
    return width, height


def _refusal(message: Message) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(message.said_by(translator()))
