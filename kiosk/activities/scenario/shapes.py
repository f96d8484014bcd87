"""The small shapes that a scenario is written in: variables' values, conditions, who speaks, where a way leads."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PlainValidator, StringConstraints, TypeAdapter

from kiosk.core.message import msg
from kiosk.spec import Flag, PersonId, Whole, refusal

CONDITION_LENGTH = 200

Channel = Literal[
    "call",
    "video",
    "chat",
    "group",
    "sms",
    "lock",
    "bank",
    "qr",
    "feed",
    "profile",
    "friend-request",
    "shop",
    "parcel",
    "map",
    "settings",
]
"""What the phone shows in a scene."""
Judgement = Literal["safe", "unsafe", "help", "false-alarm"]
UNKIND: frozenset[Judgement | None] = frozenset({"unsafe", "false-alarm"})
"""What nobody is led to: trusting a trick, or wronging somebody genuine."""

Does = Literal["hang-up", "tell", "report", "emergency"]
Rank = Literal["best", "good", "bad"]

TELLING: frozenset[Does] = frozenset({"tell", "report", "emergency"})
"""Exits by which somebody else comes to know."""


def _start(value: object) -> object:
    if not isinstance(value, str):
        return value
    for kind in (_FLAG, _WHOLE):
        with suppress(ValueError):
            return kind.validate_python(value)
    raise refusal("variable_start", msg("“{name}” must be true, false or a whole number, but here is “{value}”."))


def _plain(value: object) -> object:
    """The author's own characters; a program that builds a spec may also give a flag or a number."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else value


_FLAG: TypeAdapter[bool | int] = TypeAdapter(Flag)
_WHOLE: TypeAdapter[bool | int] = TypeAdapter(Whole)

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$", max_length=32)]
"""A variable: small letters, digits and single underscores (a dash would be a minus in a condition)."""
Condition = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=CONDITION_LENGTH),
    Field(description="A condition on the variables: calm < 30 and not told"),
]
Start = Annotated[bool | int, BeforeValidator(_start, json_schema_input_type=bool | int)]
Value = Annotated[
    str, StringConstraints(min_length=1, max_length=16), BeforeValidator(_plain, json_schema_input_type=bool | int)
]


class Voice(Enum):
    """Who speaks without being in people.yaml; no strings, so that nobody looks them up there."""

    YOU = "you"
    NARRATOR = "narrator"


_PERSON: TypeAdapter[str] = TypeAdapter(PersonId)


def _who(value: object) -> object:
    if isinstance(value, Voice):
        return value
    voice = next((voice for voice in Voice if voice.value == value), None)
    return voice or _PERSON.validate_python(value)


Who = Annotated[Voice | PersonId, PlainValidator(_who, json_schema_input_type=Voice | PersonId)]
