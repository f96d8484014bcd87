from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from kiosk.core.message import Message, msg
from kiosk.spec import Flag, HelpId, Id, Number, Whole, refusal
from kiosk.spec.refusal import MESSAGE

PACKAGE = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [(Flag, "yes", "not_a_flag"), (Whole, "1.5", "not_whole"), (Number, "1,5", "not_a_number")],
)
def test_the_message_travels_with_the_error_and_names_key_and_value(kind: Any, value: str, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    (error,) = caught.value.errors(include_url=False)
    message = error["ctx"][MESSAGE]
    assert error["type"] == code
    assert isinstance(message, Message)
    assert "{name}" in message.text
    assert "{value}" in message.text


def test_arguments_of_a_refusal_stay_apart_from_its_text() -> None:
    error = refusal("odd", msg("{what} makes no sense", what="{name}"))
    assert error.message_template == "{what} makes no sense"
    assert error.context == {MESSAGE: msg("{what} makes no sense", what="{name}")}


@pytest.mark.parametrize("name", ["step\n", "step\u200b", "Step", "1step", "a--b", "a-", "bước", "a" * 49, ""])
def test_an_id_is_nothing_but_small_letters_digits_and_single_dashes(name: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Id).validate_python(name)
    assert TypeAdapter(Id).validate_python("a1-b2") == "a1-b2"


def test_the_id_of_a_help_channel_may_be_its_number() -> None:
    assert TypeAdapter(HelpId).validate_python("111") == "111"
    with pytest.raises(ValidationError):
        TypeAdapter(HelpId).validate_python("111\n")


def test_the_program_refuses_values_in_no_other_way_so_that_every_sentence_can_be_translated() -> None:
    files = [file for file in PACKAGE.rglob("*.py") if "tests" not in file.parts]
    assert len(files) > 100
    raising = [file.name for file in files if "PydanticCustomError(" in file.read_text("utf-8")]
    assert set(raising) == {"refusal.py"}
