"""What can be found in a story before anyone reads it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.slides.model import Slides

MAX_SENTENCES = 2

_END = re.compile(r"[.!?…][.!?…\"'”’»)]*\s+")
_OPENING = "\"'“‘«(–—- "


def check(spec: Slides) -> Iterator[Finding]:
    """Card ids that come twice; cards of more than two sentences."""
    seen: set[str] = set()
    for index, card in enumerate(spec.cards):
        if card.id in seen:
            message = msg("The card “{id}” is there twice; every card needs a name of its own.", id=card.id)
            yield Finding(("cards", index, "id"), message, "slides-duplicate-id")
        seen.add(card.id)
        count = sentences(card.text)
        if count > MAX_SENTENCES:
            yield Finding(
                ("cards", index, "text"),
                msg("This card has {count} sentences; at a booth two are read, the rest is skipped.", count=count),
                "slides-sentences",
                Severity.WARNING,
                msg("Make two cards of it, or leave out what the picture shows."),
            )


def sentences(text: str) -> int:
    """How many sentences ``text`` has; what goes on with a small letter after “…” is still the same one."""
    starts = [text, *(text[end.end() :] for end in _END.finditer(text))]
    begun = [rest.lstrip(_OPENING)[:1] for rest in starts]
    return sum(bool(first) and (place == 0 or not first.islower()) for place, first in enumerate(begun))
