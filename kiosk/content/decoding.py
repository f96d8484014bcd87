"""From bytes to text: UTF-8 only, and only letters that can be shown."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from kiosk.content.node import Mark
from kiosk.core.message import msg

if TYPE_CHECKING:
    from kiosk.content.report import Report

UNSHOWABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_ODD_INDENT = re.compile("^[ \t]*[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]", re.MULTILINE)
_MOST = 5
_SAVE_AS = msg("Save the file as UTF-8.")


def decoded(data: bytes, report: Report) -> str | None:
    """The text of a file without its byte order mark, None when it cannot be read; says why and where."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        report.error(Mark(), "encoding", msg("This file is saved as UTF-16."), _SAVE_AS)
        return None
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        report.error(_mark(before, len(before)), "encoding", msg("This letter is not saved as UTF-8."), _SAVE_AS)
        return None
    return text if _only_letters(text, report) else None


def _only_letters(text: str, report: Report) -> bool:
    for match in islice(UNSHOWABLE.finditer(text), _MOST):
        code = f"U+{ord(match[0]):04X}"
        message = msg("The invisible control character {code} may not stand in a text.", code=code)
        hint = _SAVE_AS if match[0] == "\0" else msg("Delete it and type the place anew.")
        report.error(_mark(text, match.start()), "control-character", message, hint)
    for match in islice(_ODD_INDENT.finditer(text), _MOST):
        message = msg("This line begins with a special space that only looks like one.")
        hint = msg("Indent with ordinary spaces.")
        report.error(_mark(text, match.end() - 1), "odd-space", message, hint)
    return not report.broken


def _mark(text: str, at: int) -> Mark:
    lines = text[:at].replace("\r\n", "\n").replace("\r", "\n")
    return Mark(lines.count("\n") + 1, len(lines) - lines.rfind("\n"))
