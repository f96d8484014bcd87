"""Strings: what visitors read, and names of things.

The numbers in ``Prose(…)`` are text budgets in syllables, planned so that a screen is read in some 16 seconds at the
pace of a 12-year-old (``kiosk.core.pace``): a text above its budget earns a warning; one that cannot be shown at all
(``max_length`` characters) is an error.
"""

from __future__ import annotations

import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from kiosk.core.message import msg
from kiosk.spec.marks import Prose, Refers, RefersTo
from kiosk.spec.refusal import refusal

_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs by their category that are drawn as nothing."""


def _seen(text: str) -> str:
    """``text``, unless there is nothing in it that can be seen."""
    if not any(unicodedata.category(one)[0] in "LNPS" and one not in _BLANK for one in text):
        raise refusal("nothing_seen", msg("“{name}” is empty: there is nothing in it that can be seen."))
    return text


SEEN = AfterValidator(_seen)
"""On a text that visitors read: something in it is to be seen."""
_SHORT = StringConstraints(strip_whitespace=True, min_length=1, max_length=120)
_LONG = StringConstraints(strip_whitespace=True, min_length=1, max_length=600)

Label = Annotated[str, _SHORT, SEEN, Prose(8)]
"""A name, a title on a card, the word on a badge."""
Button = Annotated[str, _SHORT, SEEN, Prose(12)]
"""What can be pressed."""
Sentence = Annotated[str, _SHORT, SEEN, Prose(15)]
"""One sentence: a question, a promise, a headline."""
Bubble = Annotated[str, _LONG, SEEN, Prose(35)]
"""One or two sentences that somebody says, or that explain something."""
Passage = Annotated[str, _LONG, SEEN, Prose(60)]
"""The longest text that is read at a booth: a message to be judged, the explanation of an ending."""

ID = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
Id = Annotated[str, StringConstraints(pattern=ID, max_length=48)]
"""A name inside the file: small letters, digits and single dashes, beginning with a letter."""

TacticId = Annotated[Id, Refers(RefersTo.TACTIC)]
HelpId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=48), Refers(RefersTo.HELP)]
PersonId = Annotated[Id, Refers(RefersTo.PERSON)]
NOBODY: frozenset[str] = frozenset({"you", "narrator"})
"""Who speaks without being in people.yaml: nobody there has such an id."""
Picture = Annotated[
    str,
    StringConstraints(min_length=1, max_length=100),
    Refers(RefersTo.PICTURE),
    Field(description="The name of a picture of the program (hotel-desk), or a file beside the lesson (room.png)."),
]
Topic = Annotated[Id, Refers(RefersTo.TOPIC)]
"""A picture on the wall of topics."""
Icon = Annotated[Id, Refers(RefersTo.ICON)]
"""A small sign of the program, drawn with one pen."""
Look = Annotated[Id, Refers(RefersTo.LOOK)]
"""A family of portraits, one for each expression."""
Expression = Literal["calm", "smile", "laugh", "worry", "stern", "surprised"]
