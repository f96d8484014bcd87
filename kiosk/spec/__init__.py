"""The building blocks of what an author may write: pydantic types that every kind's model shares.

A value comes from YAML as ``str`` (or None where nothing was written): the types here turn it into what is meant, by
YAML's core schema only. Marks in a type's metadata tell the content room what a string refers to, and the translation
room which strings a visitor reads.
"""

from kiosk.spec.base import Spec
from kiosk.spec.marks import Prose, Refers, RefersTo, marked
from kiosk.spec.refusal import refusal
from kiosk.spec.scalars import Flag, Number, Whole
from kiosk.spec.words import (
    NOBODY,
    SEEN,
    Bubble,
    Button,
    Expression,
    HelpId,
    Icon,
    Id,
    Label,
    Look,
    Passage,
    PersonId,
    Picture,
    Sentence,
    TacticId,
    Topic,
)

__all__ = [
    "NOBODY",
    "SEEN",
    "Bubble",
    "Button",
    "Expression",
    "Flag",
    "HelpId",
    "Icon",
    "Id",
    "Label",
    "Look",
    "Number",
    "Passage",
    "PersonId",
    "Picture",
    "Prose",
    "Refers",
    "RefersTo",
    "Sentence",
    "Spec",
    "TacticId",
    "Topic",
    "Whole",
    "marked",
    "refusal",
]
