"""Which keys a model knows at a place inside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel


def keys_at(model: type[BaseModel], path: Sequence[object]) -> tuple[str, ...]:
    """The keys that may stand in the table at ``path`` below ``model``; those of all models where there are several."""
    here = [model]
    for step in path:
        here = [below for one in here for below in _below(one, step)]
    models = [one for outer in here for one in _models(outer)]
    return tuple(dict.fromkeys(field.alias or name for one in models for name, field in one.model_fields.items()))


def _below(annotation: Any, step: object) -> Iterator[Any]:
    for one in _leaves(annotation):
        if isinstance(one, type) and issubclass(one, BaseModel):
            fields = one.model_fields.items()
            yield from (field.annotation for name, field in fields if step in (name, field.alias))
        elif isinstance(step, int) and _is(one, Sequence):
            yield from (inner for inner in get_args(one) if inner is not Ellipsis)
        elif isinstance(step, str) and _is(one, Mapping):
            yield get_args(one)[1]


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    return (one for one in _leaves(annotation) if isinstance(one, type) and issubclass(one, BaseModel))


def _leaves(annotation: Any) -> Iterator[Any]:
    """The alternatives of a type: unions and ``Annotated`` are opened, containers are not."""
    if hasattr(annotation, "__metadata__"):
        yield from _leaves(get_args(annotation)[0])
    elif get_args(annotation) and not _is(annotation, Sequence) and not _is(annotation, Mapping):
        for one in get_args(annotation):
            yield from _leaves(one)
    else:
        yield annotation


def _is(annotation: Any, container: type) -> bool:
    origin = get_origin(annotation)
    return isinstance(origin, type) and issubclass(origin, container)
