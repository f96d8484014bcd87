"""Marks on the types of fields: what a string is, beyond being a string."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Iterator

Mark = TypeVar("Mark")


class RefersTo(StrEnum):
    """What a reference points at, outside the step that it stands in."""

    TACTIC = "tactic"
    HELP = "help"
    PERSON = "person"
    PICTURE = "picture"
    LESSON = "lesson"


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
    if not isinstance(value, BaseModel):
        return
    for name, field in type(value).model_fields.items():
        marks = [*field.metadata, *_inner(field.annotation)]
        found = next((one for one in marks if isinstance(one, mark)), None)
        yield from _walk((field.alias or name,), getattr(value, name), found, mark)


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
