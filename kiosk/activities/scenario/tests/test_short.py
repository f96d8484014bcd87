from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml
from pydantic import ValidationError

from kiosk.activities.scenario import KIND

if TYPE_CHECKING:
    from kiosk.activities.scenario.model import Scenario

SIX_LINES = """
- id: a
  line: Alô, hàng tới rồi ạ!
  choices:
    - Dạ em xuống: good
    - Để ngoài cửa giúp em: b
"""


def made(small: Any, parts: Any, text: str = SIX_LINES) -> Scenario:
    scenes = yaml.load(text, yaml.BaseLoader)
    spec: Scenario = small([*scenes, parts.scene("b")])
    return spec


def test_a_scene_with_a_line_and_two_choices_takes_six_lines(small: Any, parts: Any) -> None:
    spec = made(small, parts)
    assert [(one.id, one.text, one.goto) for one in spec.scenes[0].choices] == [
        ("good", "Dạ em xuống", "good"),
        ("b", "Để ngoài cửa giúp em", "b"),
    ]
    view = KIND.view(spec, KIND.start(spec, 1))
    assert [row.text for row in view.lines] == ["Alô, hàng tới rồi ạ!"]
    assert [row.key for row in view.choices] == ["1.good", "1.b"]
    assert [one for one in KIND.check(spec) if one.code != "scenario-exits-help"] == []


def test_two_short_choices_to_the_same_place_need_names(small: Any, parts: Any) -> None:
    spec = made(small, parts, SIX_LINES.replace(": good", ": b"))
    found = {(one.path, one.code) for one in KIND.check(spec)}
    assert (("scenes", 0, "choices", 1, "id"), "scenario-duplicate") in found


@pytest.mark.parametrize("written", [{"text": "good"}, {"goto": "good"}, {"id": "good"}, {"Dạ": ["good"]}, {}, "Dạ"])
def test_a_choice_that_lacks_something_is_not_taken_for_a_short_one(small: Any, parts: Any, written: Any) -> None:
    with pytest.raises(ValidationError):
        small([{"id": "a", "line": "Alô.", "choices": [written]}])


@pytest.mark.parametrize(
    ("more", "path"),
    [({}, ("scenes", 0)), ({"line": "Alô.", "lines": ["Alô."]}, ("scenes", 0, "line"))],
)
def test_a_scene_says_something_in_one_of_the_two_ways(small: Any, parts: Any, more: Any, path: Any) -> None:
    spec = small([{"id": "a", "choices": [parts.choice("on", "good"), parts.choice("off", "bad")], **more}])
    assert (path, "scenario-lines") in {(one.path, one.code) for one in KIND.check(spec)}


def test_one_line_may_also_be_a_mapping(small: Any, parts: Any) -> None:
    spec = small(
        [{"id": "a", "line": {"who": "narrator", "says": "Máy reo."}, "choices": [parts.choice("on", "good")]}]
    )
    assert KIND.view(spec, KIND.start(spec, 1)).lines[0].who == "narrator"


def test_editors_are_told_both_ways_of_writing_a_choice() -> None:
    choices = KIND.spec.model_json_schema()["$defs"]["Scene"]["properties"]["choices"]["items"]["anyOf"]
    assert choices[0]["$ref"] == "#/$defs/Choice"
    assert (choices[1]["minProperties"], choices[1]["maxProperties"]) == (1, 1)
