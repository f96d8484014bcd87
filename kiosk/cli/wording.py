"""The words of argparse in the language of the terminal.

argparse looks its sentences up through the ``_`` and ``ngettext`` of its own module, which know nothing of the
catalogues of this program. Its sentences stand here so that they are extracted with everything else; which of them a
version of Python uses makes no difference.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Callable

SENTENCES = (
    msg("usage: "),
    msg("positional arguments"),
    msg("options"),
    msg("show this help message and exit"),
    msg("argument %(argument_name)s: %(message)s"),
    msg("unrecognized arguments: %s"),
    msg("the following arguments are required: %s"),
    msg("one of the arguments %s is required"),
    msg("not allowed with argument %s"),
    msg("ambiguous option: %(option)s could match %(matches)s"),
    msg("ignored explicit argument %r"),
    msg("expected one argument"),
    msg("expected at most one argument"),
    msg("expected at least one argument"),
    msg("invalid %(type)s value: %(value)r"),
    msg("invalid choice: %(value)r (choose from %(choices)s)"),
    msg("invalid choice: %(value)r, maybe you meant %(maybe)r? (choose from %(choices)s)"),
)


def speak(translate: Callable[[str], str]) -> None:
    """From now on argparse says its sentences through ``translate``."""

    def counted(singular: str, plural: str, count: int) -> str:
        return translate(singular if count == 1 else plural)

    vars(argparse).update(_=translate, ngettext=counted)
