from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from jsonschema import Draft7Validator

from kiosk.content.schema import schema
from kiosk.core import places

if TYPE_CHECKING:
    from pathlib import Path

LESSON: dict[str, Any] = {
    "title": "A",
    "summary": "B",
    "topic": "otp",
    "minutes": 3,
    "difficulty": "easy",
    "take_home": "C",
    "steps": [{"id": "a", "kind": "riddle", "title": "T", "clues": [{"id": "c", "text": "T", "fine": True}]}],
}


@pytest.fixture
def validator(kinds: Any) -> Draft7Validator:
    document = schema(kinds)
    Draft7Validator.check_schema(document)
    return Draft7Validator(document)


def changed(path: list[Any], value: object) -> dict[str, Any]:
    lesson = copy.deepcopy(LESSON)
    place: Any = lesson
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return lesson


def test_a_lesson_passes(validator: Draft7Validator) -> None:
    assert validator.is_valid(LESSON)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["colour"], "red"),
        (["minutes"], 99),
        (["difficulty"], "eezy"),
        (["steps"], []),
        (["steps", 0, "kind"], "ridle"),
        (["steps", 0, "id"], "A B"),
        (["steps", 0, "clues"], []),
        (["steps", 0, "mood"], "hapy"),
        (["steps", 0, "moood"], "happy"),
        (["steps", 0, "clues", 0, "fine"], "maybe"),
        (["steps", 0, "clues", 0, "skil"], "spot"),
        (["steps", 0, "clues", 0, "text"], ""),
    ],
)
def test_what_the_check_refuses_is_underlined_too(validator: Draft7Validator, path: list[Any], value: object) -> None:
    assert not validator.is_valid(changed(path, value))


@pytest.mark.parametrize(
    ("document", "valid"),
    [
        ({"channels": [{"id": "111", "name": "A", "for": "B", "checked_on": "2026-03-01"}]}, True),
        ({"channels": [{"id": "111", "name": "A", "purpose": "B"}]}, False),
        ({"tactics": [{"id": "a", "name": "A", "explains": "B", "next_time": "C"}]}, True),
        ({"tactics": [{"id": "a"}]}, False),
        ({"people": [{"id": "a", "name": "A", "look": "a"}]}, True),
        ({"people": {}}, False),
        ({"title": "A", "summary": "B", "lessons": ["a"]}, True),
        ({"title": "A", "summary": "B", "lessons": [1]}, False),
        ({"title": "A", "summary": "B", "minutes": 3, "steps": [{"lesson": "a", "step": "b", "with": {"x": 1}}]}, True),
        ({"title": "A", "summary": "B", "minutes": 3, "steps": [{"lesson": "a"}]}, False),
        ({"id": "a", "kind": "riddle", "title": "T", "clues": [{"id": "c", "text": "T"}]}, True),
        ({"id": "a", "kind": "riddle", "title": "T"}, False),
    ],
)
def test_other_files_are_known_by_their_keys(validator: Draft7Validator, document: object, valid: bool) -> None:
    assert validator.is_valid(document) is valid


def test_it_is_draft_07_with_definitions_and_descriptions(kinds: Any) -> None:
    document = schema(kinds)
    text = str(document)
    assert document["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert "$defs" not in text
    assert "discriminator" not in text
    step = document["definitions"]["step-riddle"]
    assert step["additionalProperties"] is False
    assert step["required"] == ["id", "kind", "title", "clues"]
    assert document["definitions"]["step"]["properties"]["kind"]["enum"] == ["riddle"]
    assert document["definitions"]["LessonFile"]["properties"]["minutes"]["description"]


def test_every_reference_leads_somewhere(kinds: Any) -> None:
    document = schema(kinds)

    def references(part: Any) -> Any:
        if isinstance(part, dict):
            yield from (part[key] for key in part if key == "$ref")
            for value in part.values():
                yield from references(value)
        elif isinstance(part, list):
            for value in part:
                yield from references(value)

    names = {reference.removeprefix("#/definitions/") for reference in references(document)}
    assert names
    assert names <= set(document["definitions"])


class CoreLoader(yaml.SafeLoader):
    """As an editor reads YAML: dates stay text."""


CoreLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in rules if not tag.endswith(("timestamp", ":int", ":float", ":bool"))]
    for letter, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for tag, pattern, letters in (
    ("int", r"[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"[-+]?[0-9]+\.[0-9]+$", "-+0123456789"),
    ("bool", r"(true|false)$", "tf"),
):
    import re

    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(letters))


def shipped() -> list[Path]:
    samples = (places.package() / "activities").glob("*/sample.yaml")
    return sorted([*places.lessons().rglob("*.yaml"), *samples])


@pytest.mark.parametrize("file", shipped(), ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_every_sample_and_shipped_file_passes_with_the_real_kinds(file: Path) -> None:
    import importlib

    real = importlib.import_module("kiosk.kinds").kinds()
    document = yaml.load(file.read_text("utf-8"), Loader=CoreLoader)
    errors = [error.message for error in Draft7Validator(schema(real)).iter_errors(document)]
    assert errors == []
