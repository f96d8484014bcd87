"""What an author may write in a step of kind ``slides``: a short story, told card by card."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from kiosk.spec import Bubble, Expression, Id, PersonId, Picture, Refers, RefersTo, Spec

MAX_CARDS = 12

SoundFile = Annotated[str, StringConstraints(min_length=1, max_length=100), Refers(RefersTo.SOUND)]
"""The name of a recording beside the lesson."""


class Card(Spec):
    """One picture and one or two sentences."""

    id: Id = Field(description="A name for this card, once in the story.")
    picture: Picture | None = None
    speaker: PersonId | None = Field(None, description="Who says it (people.yaml); without it the turtle tells it.")
    expression: Expression = Field("calm", description="The face of the speaker.")
    text: Bubble = Field(description="At most two short sentences.")
    audio: SoundFile | None = Field(None, description="A recording of the text, a file beside the lesson (ring.wav).")


class Slides(Spec):
    """A story of 1 to 12 cards."""

    cards: tuple[Card, ...] = Field(min_length=1, max_length=MAX_CARDS, description="The cards, in their order.")
