"""From bytes to nodes with places. Refuses whatever YAML can do that a lesson never needs; raises nothing.

Works on the parser's events, one after the other: nothing recurses, and reading stops at the first limit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import yaml

from kiosk.content.composer import Composer, Stopped
from kiosk.content.decoding import decoded
from kiosk.content.node import Mark, Node
from kiosk.content.syntax import fault
from kiosk.core.message import msg

if TYPE_CHECKING:
    from kiosk.content.report import Report

_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Document(NamedTuple):
    """The nodes of a file; ``whole`` is False when reading stopped early or something had to be left out."""

    root: Node | None
    whole: bool


def read(data: bytes, report: Report) -> Document:
    """Composes the one document in ``data``; everything that is not as it should be goes to ``report``."""
    text = decoded(data, report)
    if text is None:
        return Document(None, whole=False)
    composer = Composer(report)
    try:
        for event in yaml.parse(text, Loader=_PARSER):
            composer.take(event)
    except Stopped:
        return Document(None, whole=False)
    except yaml.YAMLError as error:
        mark, message, hint = fault(error, text.splitlines())
        report.error(mark, "yaml-syntax", message, hint)
        return Document(None, whole=False)
    if composer.root is None:
        report.error(Mark(), "empty-file", msg("There is nothing in this file."))
    return Document(composer.root, composer.whole and composer.root is not None)
