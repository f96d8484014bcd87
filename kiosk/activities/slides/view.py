"""What may be seen of a story now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.activities.slides.engine import State
    from kiosk.activities.slides.model import Slides


@dataclass(frozen=True, slots=True)
class View:
    """The card ``index`` (from 0) of ``count``; ``speaker`` is a person's id or "" for the narrator."""

    index: int
    count: int
    card: str
    picture: str
    speaker: str
    expression: str
    text: str
    audio: str
    first: bool
    last: bool


def view(spec: Slides, state: State) -> View:
    """The current card; the last one stays visible when the story is over."""
    card, count = spec.cards[state.at], len(spec.cards)
    return View(
        index=state.at,
        count=count,
        card=card.id,
        picture=card.picture or "",
        speaker=card.speaker or "",
        expression=card.expression,
        text=card.text,
        audio=card.audio or "",
        first=state.at == 0,
        last=state.at == count - 1,
    )
