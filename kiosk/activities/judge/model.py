"""What an author may write in a step of kind ``judge``: messages and pages, some of them honest, to be told apart."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.core.outcome import Skill
from kiosk.spec import Bubble, Flag, Icon, Id, Label, Passage, PersonId, Picture, Sentence, Spec, TacticId, Whole

Medium = Literal["sms", "chat", "call", "email", "post", "profile", "shop"]
Clock = Annotated[str, StringConstraints(pattern=r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$")]
"""A time of day, ``14:20``."""

MAX_ITEMS = 40
MAX_SIGNS = 6


class Sign(Spec):
    """What gives a message away, or what makes it believable."""

    id: Id = Field(description="The name used in the text: [words]{name}.")
    says: Label = Field(description="What the marked words are a sign of, in a few words.")


class Item(Spec):
    """One message, call, post, profile or shop page, as it would be met."""

    id: Id = Field(description="A name for this item, once in the step.")
    as_: Medium = Field(alias="as", description="What it looks like.")
    from_: Label = Field(alias="from", description="Who it seems to come from.")
    note: Label | None = Field(None, description="A line under the name: a number, an address, how long a member.")
    time: Clock | None = Field(None, description='The time shown, in quotes: "14:20".')
    icon: Icon | None = Field(None, description="The icon in the round picture; or give a person.")
    person: PersonId | None = Field(None, description="Whose face is in the round picture (people.yaml).")
    picture: Picture | None = None
    text: Passage = Field(description="What it says. [words]{sign} marks a telling sign; marks do not nest.")
    trick: Flag = Field(description="true for a trick, false for an honest one.")
    tactic: TacticId | None = Field(None, description="The trick at work (tactics.yaml); only where trick is true.")
    skill: Skill = Field(Skill.SPOT, description="The plate of the shield that this item is about.")
    signs: tuple[Sign, ...] = Field((), max_length=MAX_SIGNS, description="One for each mark in the text.")
    because: Bubble = Field(description="The reason, said right after the answer.")
    next_time: Sentence = Field(description="The one thing to do when this is met.")


class Judge(Spec):
    """2 to 40 items, of which ``draw`` are shown (default: all); 30 to 50 in a hundred are honest."""

    draw: Whole | None = Field(None, ge=2, le=MAX_ITEMS, description="How many items are shown, drawn anew.")
    items: tuple[Item, ...] = Field(min_length=2, max_length=MAX_ITEMS, description="The items, in any order.")
