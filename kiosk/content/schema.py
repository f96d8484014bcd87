"""A JSON Schema (draft-07) of everything an author may write, for editors that complete and underline while typing.

One schema for all files: which of them it is shows in its keys, as in ``sources.role_of``. Kinds are told apart by
``if``/``then`` on ``kind``: yaml-language-server knows no ``discriminator``, and ``oneOf`` makes its messages useless.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.content.models import CourseFile, HelpFile, LessonFile, PeopleFile, PlaylistFile, StepHead, TacticsFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

    from kiosk.core.kind import AnyKind

Schema = dict[str, Any]

_DROPPED = frozenset({"discriminator", "title"})
_RENAMED = {"ge": "minimum", "gt": "exclusiveMinimum", "le": "maximum", "lt": "exclusiveMaximum"}
_BY_KEY: dict[str, type[BaseModel]] = {
    "channels": HelpFile,
    "tactics": TacticsFile,
    "people": PeopleFile,
    "lessons": CourseFile,
}


def schema(kinds: Mapping[str, AnyKind]) -> Schema:
    """The schema for lessons made of these kinds, and for playlists, courses and vocabulary."""
    definitions: dict[str, Schema] = {}
    models: tuple[type[BaseModel], ...] = (LessonFile, PlaylistFile, *_BY_KEY.values())
    for model in models:
        _define(model.__name__, model, definitions)
    head = _define("step", StepHead, definitions)
    ways = [_step(kind, head, definitions) for kind in kinds.values()]
    names = {**head["properties"]["kind"], "enum": sorted(kinds)}
    definitions["step"] = {
        **head,
        "properties": {**head["properties"], "kind": names},
        "additionalProperties": True,
        "allOf": ways,
    }
    definitions["LessonFile"]["properties"]["steps"]["items"] = _to("step")
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Khiên Rùa",
        "type": "object",
        "definitions": definitions,
        **_which_file(),
    }


def _step(kind: AnyKind, head: Schema, definitions: dict[str, Schema]) -> Schema:
    """What a step must be if it is of this kind."""
    name = f"step-{kind.name}"
    own = _define(name, kind.spec, definitions)
    properties = {**head["properties"], "kind": {"const": kind.name}, **own.get("properties", {})}
    definitions[name] = {
        **own,
        "properties": properties,
        "required": [*head["required"], *own.get("required", ())],
    }
    return {"if": {"properties": {"kind": {"const": kind.name}}, "required": ["kind"]}, "then": _to(name)}


def _which_file() -> Schema:
    """A chain of ``if`` … ``else``: vocabulary and course by their one key, then playlist, a step alone, lesson."""
    with_lessons = {"required": ["steps"], "properties": {"steps": {"contains": {"required": ["lesson"]}}}}
    chain: Schema = _to("LessonFile")
    chain = {"if": {"required": ["kind"], "not": {"required": ["steps"]}}, "then": _to("step"), "else": chain}
    chain = {"if": with_lessons, "then": _to("PlaylistFile"), "else": chain}
    for key, model in _BY_KEY.items():
        chain = {"if": {"required": [key]}, "then": _to(model.__name__), "else": chain}
    return chain


def _define(name: str, model: type[BaseModel], definitions: dict[str, Schema]) -> Schema:
    """Adds the model's schema and those that it needs, under names that begin with ``name``; returns its own."""
    found = model.model_json_schema(ref_template=f"#/definitions/{name}.{{model}}")
    for inner, part in found.pop("$defs", {}).items():
        definitions[f"{name}.{inner}"] = _tidy(part)
    definitions[name] = _tidy(found)
    return definitions[name]


def _tidy(part: Schema) -> Schema:
    """Without pydantic's made-up titles and what draft-07 does not know; names of properties are left alone.

    Limits of a number that was text before come from pydantic under its own names.
    """
    kept = {
        _RENAMED.get(key, key): value
        for key, value in part.items()
        if key not in _DROPPED and (key, value) != ("default", None)
    }
    for key, value in kept.items():
        if key in {"properties", "patternProperties"}:
            kept[key] = {name: _tidy(one) for name, one in value.items()}
        elif isinstance(value, dict) and key != "default":
            kept[key] = _tidy(value)
        elif isinstance(value, list) and key in {"anyOf", "allOf", "oneOf", "prefixItems"}:
            kept[key] = [_tidy(one) for one in value]
    return kept


def _to(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}
