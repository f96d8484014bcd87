from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from kiosk.activities.scenario.model import Line, Scenario, Variable
from kiosk.activities.scenario.shapes import Voice
from kiosk.spec import NOBODY, Prose, Refers, marked


def errors(raw: dict[str, Any]) -> dict[tuple[str | int, ...], str]:
    with pytest.raises(ValidationError) as caught:
        Scenario.model_validate(raw)
    return {error["loc"]: error["type"] for error in caught.value.errors()}


@pytest.mark.parametrize(
    ("written", "start"), [("true", True), ("False", False), ("70", 70), ("-3", -3), (True, True), (5, 5), ("0", 0)]
)
def test_the_start_of_a_variable_decides_its_type(written: object, start: object) -> None:
    variable = Variable.model_validate({"start": written})
    assert (variable.start, type(variable.start)) == (start, type(start))


@pytest.mark.parametrize("written", ["yes", "1.5", "", "tRuE", "0x1", "1" * 20])
def test_other_starts_are_refused_in_one_sentence(written: str) -> None:
    with pytest.raises(ValidationError, match="must be true, false or a whole number"):
        Variable.model_validate({"start": written})


def test_a_start_that_is_no_scalar_is_refused() -> None:
    with pytest.raises(ValidationError):
        Variable.model_validate({"start": ["1"]})


def test_a_plain_text_and_a_mapping_are_both_lines(spec: Scenario) -> None:
    narrated, plain = spec.scenes[0].lines
    assert isinstance(narrated, Line)
    assert narrated.who is Voice.NARRATOR
    assert isinstance(plain, str)


def test_a_program_may_name_a_voice_itself() -> None:
    assert Line(who=Voice.YOU, says="Dạ?").who is Voice.YOU


def test_what_is_wrong_in_a_line_or_a_route_is_told_at_its_place(raw: dict[str, Any]) -> None:
    raw["scenes"][0]["lines"] = [{"who": "No Body", "says": "a"}, {"who": "you"}, "", ["x"], "fine", {"says": "fine"}]
    raw["exits"][0]["goto"] = [{"when": "told"}, {"goto": "Bad Id"}]
    raw["exits"][1]["goto"] = {"to": "x"}
    raw["exits"][2]["goto"] = []
    raw["exits"][3]["goto"] = "Bad Id"
    found = errors(raw)
    assert {path: kind for path, kind in found.items() if kind != "too_short"} == {
        ("scenes", 0, "lines", 0, "who"): "string_pattern_mismatch",
        ("scenes", 0, "lines", 1, "says"): "missing",
        ("scenes", 0, "lines", 2): "string_too_short",
        ("scenes", 0, "lines", 3): "line_shape",
        ("exits", 0, "goto", 0, "goto"): "missing",
        ("exits", 0, "goto", 1, "goto"): "string_pattern_mismatch",
        ("exits", 1, "goto"): "routes_shape",
        ("exits", 3, "goto"): "string_pattern_mismatch",
    }
    assert found["exits", 2, "goto"] == "too_short"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("scenes", 0, "lines"), []),
        (("scenes", 0, "lines"), ["a"] * 7),
        (("scenes", 0, "choices"), [{"id": "a", "text": "a", "goto": "room"}] * 5),
        (("scenes", 1, "timer", "seconds"), "4"),
        (("scenes", 1, "timer", "seconds"), "121"),
        (("scenes", 3, "choices", 1, "when"), "x" * 201),
        (("scenes", 0, "channel"), "smoke"),
        (("scenes", 0, "choices", 1, "verdict"), "good"),
        (("exits", 0, "does"), "run"),
        (("endings", 0, "rank"), "worst"),
        (("meters", 0, "words"), ["one"]),
        (("meters", 0, "words"), list("abcdef")),
        (("scenes", 0, "add", "calm"), "many"),
        (("scenes", 0, "surprise"), "x"),
        (("endings",), []),
    ],
)
def test_what_is_beyond_the_limits_is_refused_at_its_place(
    raw: dict[str, Any], path: tuple[Any, ...], value: object
) -> None:
    at: Any = raw
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    assert path in errors(raw)


@pytest.mark.parametrize("name", ["Calm", "calm-er", "1st", "a__b", "x" * 33])
def test_variables_have_names_that_a_condition_can_hold(raw: dict[str, Any], name: str) -> None:
    raw["variables"][name] = {"start": "1"}
    assert any(path[:2] == ("variables", name) for path in errors(raw))


def test_there_are_at_most_twelve_variables(raw: dict[str, Any]) -> None:
    raw["variables"] |= {f"v{number}": {"start": "1"} for number in range(11)}
    assert errors(raw)["variables",] == "too_long"


def test_a_program_may_set_real_flags_and_numbers(raw: dict[str, Any]) -> None:
    raw["scenes"][3]["set"] = {"alone": False, "calm": 3}
    assert Scenario.model_validate(raw).scenes[3].assign == {"alone": "false", "calm": "3"}


def test_people_tactics_and_help_are_marked_as_references_but_voices_are_not(spec: Scenario) -> None:
    found = {(one.to.value, name) for _, name, one in marked(spec, Refers)}
    assert {("person", "vy"), ("person", "me"), ("tactic", "fear"), ("help", "111")} <= found
    assert not {name for _, name in found} & {"you", "narrator"}


def test_every_text_that_a_visitor_reads_is_marked_with_its_path(spec: Scenario) -> None:
    paths = {path for path, _, _ in marked(spec, Prose)}
    assert {
        ("scenes", 0, "lines", 0, "says"),
        ("scenes", 0, "lines", 1),
        ("scenes", 0, "choices", 1, "because"),
        ("exits", 0, "note"),
        ("meters", 0, "words", 2),
        ("endings", 2, "recovery"),
    } <= paths


def test_editors_are_told_both_ways_of_writing_a_line_and_a_goto() -> None:
    schema = Scenario.model_json_schema()["$defs"]
    line = schema["Scene"]["properties"]["lines"]["items"]["anyOf"]
    assert [line[0]["type"], line[1]["$ref"]] == ["string", "#/$defs/Line"]
    goto = schema["WayOut"]["properties"]["goto"]["anyOf"]
    assert [goto[0]["type"], goto[1]["items"]["$ref"]] == ["string", "#/$defs/Route"]
    assert {one["type"] for one in schema["Variable"]["properties"]["start"]["anyOf"]} == {"boolean", "integer"}


def test_every_key_is_explained_to_editors() -> None:
    schema = Scenario.model_json_schema()
    for name, model in schema["$defs"].items():
        for key, field in model.get("properties", {}).items():
            assert field.get("description"), f"{name}.{key}"


def test_what_was_read_once_can_be_read_again(spec: Scenario) -> None:
    fields = type(spec).model_fields
    again = {field.alias or name: getattr(spec, name) for name, field in fields.items()}
    assert Scenario.model_validate(again) == spec


def test_nobody_in_a_list_of_people_has_the_name_of_a_voice() -> None:
    assert {voice.value for voice in Voice} == NOBODY
