"""From bytes to nodes with places. Refuses whatever YAML can do that a lesson never needs; raises nothing.

Works on the parser's events, one after the other: nothing recurses, and reading stops at the first limit.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import yaml

from kiosk.content.composer import Composer, Stopped
from kiosk.content.decoding import decoded
from kiosk.content.node import Mark, Node
from kiosk.content.report import shown
from kiosk.content.syntax import fault
from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.report import Report

_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_CUT = re.compile(r"[ \t]+(?P<words>#\w.*)")
_QUOTES = msg('If it is part of a text, put the text between quotes: "…"')


class Document(NamedTuple):
    """The nodes of a file; ``whole`` is False when reading stopped early or something had to be left out."""

    root: Node | None
    whole: bool


def read(data: bytes, report: Report) -> Document:
    """Composes the one document in ``data``; everything that is not as it should be goes to ``report``."""
    text = decoded(data, report)
    if text is None:
        return Document(None, whole=False)
    composer, lines = Composer(report), text.splitlines()
    try:
        for event in yaml.parse(text, Loader=_PARSER):
            composer.take(event)
            if isinstance(event, yaml.ScalarEvent) and not event.style and event.value:
                _check_rest(event, lines, report)
    except Stopped:
        return Document(None, whole=False)
    except yaml.YAMLError as error:
        mark, message, hint = fault(error, lines)
        report.error(mark, "yaml-syntax", message, hint)
        return Document(None, whole=False)
    if composer.root is None:
        report.error(Mark(), "empty-file", msg("There is nothing in this file."))
    return Document(composer.root, composer.whole and composer.root is not None)


def _check_rest(event: yaml.ScalarEvent, lines: Sequence[str], report: Report) -> None:
    """Warns where a text without quotes is cut off by what may be a part of it: “#sale”. Remarks begin with “# ”."""
    end = event.end_mark
    cut = _CUT.match(lines[end.line], end.column) if end and end.line < len(lines) else None
    if cut and end:
        message = msg("What follows “ #” is a remark: “{words}” is left out.", words=shown(cut["words"]))
        report.warn(Mark(end.line + 1, cut.start("words") + 1), "cut-off", message, _QUOTES)
