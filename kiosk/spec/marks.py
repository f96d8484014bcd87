"""Marks on the types of fields: what a string is, beyond being a string."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin

from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

Mark = TypeVar("Mark")


class RefersTo(StrEnum):
    """What a reference points at, outside the step that it stands in."""

    TACTIC = "tactic"
    HELP = "help"
    PERSON = "person"
    PICTURE = "picture"
    TOPIC = "topic"
    ICON = "icon"
    LOOK = "look"
    LESSON = "lesson"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Refers:
    """The string names a thing ``to`` be found elsewhere."""

    to: RefersTo


@dataclass(frozen=True, slots=True)
class Prose:
    """The string is read by visitors, is translated, and should have at most ``budget`` syllables."""

    budget: int


def marked(value: object, mark: type[Mark]) -> Iterator[tuple[tuple[str | int, ...], str, Mark]]:
    """Every string below ``value`` (a model) whose field carries a ``mark``: its path, the string, the mark."""
    if isinstance(value, BaseModel):
        for name, key, found in _plan(type(value), cast("Any", mark)):
            yield from _walk((key,), getattr(value, name), found, mark)


def mark_of(field: FieldInfo, mark: type[Mark]) -> Mark | None:
    """The ``mark`` that the strings of this field carry, None where they carry none."""
    marks = (*field.metadata, *_inner(field.annotation))
    return next((one for one in marks if isinstance(one, mark)), None)


@cache
def _plan(model: type[BaseModel], mark: type[Any]) -> tuple[tuple[str, str, Any], ...]:
    """Of every field its name, the author's key, and its mark."""
    fields = model.model_fields.items()
    return tuple((name, field.alias or name, mark_of(field, mark)) for name, field in fields)


def _walk(
    path: tuple[str | int, ...], value: object, found: Mark | None, mark: type[Mark]
) -> Iterator[tuple[tuple[str | int, ...], str, Mark]]:
    match value:
        case str() if found is not None:
            yield path, value, found
        case BaseModel():
            for below, text, one in marked(value, mark):
                yield path + below, text, one
        case tuple():
            for index, item in enumerate(value):
                yield from _walk((*path, index), item, found, mark)
        case dict():
            for key, item in value.items():
                yield from _walk((*path, key), item, found, mark)


def _inner(annotation: Any) -> Iterator[object]:
    """Metadata inside containers and unions: ``tuple[Annotated[str, Prose(…)], …] | None``."""
    if hasattr(annotation, "__metadata__"):
        yield from annotation.__metadata__
    if get_origin(annotation) is not None:
        for argument in get_args(annotation):
            yield from _inner(argument)
