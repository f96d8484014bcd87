"""What should be better in the texts that visitors read: too long, blaming, or copying something real."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from kiosk.content.report import shown
from kiosk.core.message import msg
from kiosk.core.pace import syllables

if TYPE_CHECKING:
    from kiosk.content.node import Mark
    from kiosk.content.report import Report

_BLAMING = re.compile(r"\b(cả tin|dại dột|ngu|nhẹ dạ)\b", re.IGNORECASE)
_TOP = "com|net|org|vn|info|biz|xyz|top|shop|store|club|online|site|vip|cc|tv|me|io|co|app|link|live|asia|dev|icu|life"
_LINK = re.compile(
    rf"https?://(?P<host>[^\s/]+)|(?<![\w@.])(?P<bare>[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*\.({_TOP}))(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(?<![\w.])\+?\d([ .]?\d){7,}")
_SLOT = re.compile(r"\{\w{1,40}\}")
_AMOUNT = re.compile(r"[1-9]\d{0,2}([ .]\d{3})+")


def check_text(text: str, budget: int, mark: Mark, report: Report) -> None:
    """Warns of what should not stand in ``text``, whose place is ``mark`` and whose budget is in syllables."""
    count = syllables(text)
    if count > budget:
        message = msg("This text has {count} syllables; {budget} are read at a booth.", count=count, budget=budget)
        report.warn(mark, "text-budget", message, msg("Say it shorter."))
    whole = unicodedata.normalize("NFC", text)
    blaming = _BLAMING.search(whole)
    if blaming:
        message = msg("“{words}” blames the reader.", words=blaming[0])
        report.warn(mark, "blaming-word", message, msg("Say what the trick did."))
    for link in _LINK.finditer(whole):
        _check_link(link, mark, report)
    _check_digits(whole, mark, report)


def check_no_slot(text: str, mark: Mark, report: Report) -> None:
    """Warns of a slot in a ``text`` that nothing fills, such as a title: visitors see it as it stands."""
    slot = _SLOT.search(text)
    if slot:
        message = msg("“{slot}” is shown as it stands: slots are filled in the texts of a story only.", slot=slot[0])
        report.warn(mark, "slot-outside", message, msg("Write the words themselves."))


def _check_link(link: re.Match[str], mark: Mark, report: Report) -> None:
    host = (link["host"] or link["bare"]).rstrip(".,;:!?)”\"'").lower()
    if not host.endswith(".example"):
        message = msg("“{link}” could be a real address.", link=shown(link[0]))
        report.warn(mark, "real-link", message, msg("Invent one that ends in .example."))


def _check_digits(text: str, mark: Mark, report: Report) -> None:
    for digits in _DIGITS.finditer(text):
        if not _AMOUNT.fullmatch(digits[0]):
            message = msg("“{digits}” could be a real telephone or account number.", digits=shown(digits[0]))
            report.warn(mark, "real-number", message, msg("Hide some digits: 09•• ••• 88."))
