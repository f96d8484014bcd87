"""Walks the texts of a model that visitors read, under contexts that survive a change of order."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import BaseModel

from kiosk.spec import Prose
from kiosk.spec.marks import mark_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.spec import Spec

Model = TypeVar("Model", bound="Spec")
Path = tuple[str | int, ...]


@cache
def prose_fields(model: type[BaseModel]) -> tuple[str, ...]:
    """The names of the fields of this model that hold a text of their own."""
    return tuple(name for name, field in model.model_fields.items() if mark_of(field, Prose))


@cache
def _plan(model: type[BaseModel]) -> tuple[tuple[str, str, Prose | None], ...]:
    """Of every field its name, the author's key, and its mark."""
    fields = model.model_fields.items()
    return tuple((name, field.alias or name, mark_of(field, Prose)) for name, field in fields)


def prose_of(model: BaseModel, context: str, path: Path = ()) -> Iterator[tuple[str, Path, str, Prose]]:
    """Every text below ``model``: its context (beginning with ``context``), its path, the text, its budget."""
    for name, key, mark in _plan(type(model)):
        yield from _texts(getattr(model, name), f"{context}{key}", (*path, key), mark)


def _texts(value: object, context: str, path: Path, mark: Prose | None) -> Iterator[tuple[str, Path, str, Prose]]:
    match value:
        case str() if mark:
            yield context, path, value, mark
        case BaseModel():
            yield from prose_of(value, f"{context}.", path)
        case tuple():
            for index, item in enumerate(value):
                yield from _texts(item, _below(context, item), (*path, index), mark)
        case dict():
            for key, item in value.items():
                yield from _texts(item, f"{context}.{key}", (*path, key), mark)


def translated_model(model: Model, context: str, translate: Callable[[str, str], str]) -> Model:
    """``model`` with its texts replaced by ``translate(context, text)``; what has no texts stays the same object."""
    changes: dict[str, Any] = {}
    for name, key, mark in _plan(type(model)):
        old = getattr(model, name)
        new = _translated(old, f"{context}{key}", mark, translate)
        if new is not old:
            changes[name] = new
    if not changes:
        return model
    copy = model.model_copy(update=changes)
    for cached in copy.__dict__.keys() - type(model).model_fields.keys():  # a cached_property of the source language
        del copy.__dict__[cached]
    return copy


def _translated(value: Any, context: str, mark: Prose | None, translate: Callable[[str, str], str]) -> Any:
    match value:
        case str() if mark:
            return translate(context, value)
        case BaseModel():
            return translated_model(cast("Spec", value), f"{context}.", translate)
        case tuple():
            new = tuple(_translated(item, _below(context, item), mark, translate) for item in value)
            return new if any(one is not other for one, other in zip(new, value, strict=True)) else value
        case dict():
            items = {key: _translated(item, f"{context}.{key}", mark, translate) for key, item in value.items()}
            return items if any(items[key] is not value[key] for key in items) else value
    return value


def _below(context: str, item: object) -> str:
    own = getattr(item, "id", None)
    return f"{context}.{own}" if isinstance(own, str) else context
