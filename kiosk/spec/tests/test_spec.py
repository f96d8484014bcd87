"""The building blocks: what an author's characters become, and what is known about a field."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, ValidationError

from kiosk.core.message import msg
from kiosk.spec import (
    Bubble,
    Button,
    Flag,
    HelpId,
    Id,
    Label,
    Number,
    Passage,
    PersonId,
    Picture,
    Prose,
    Refers,
    RefersTo,
    Sentence,
    Spec,
    TacticId,
    Whole,
    marked,
    refusal,
)
from kiosk.spec.marks import mark_of


class Inner(Spec):
    says: Bubble
    who: PersonId | None = None


class Outer(Spec):
    title: Label
    purpose: Annotated[Sentence, Field(alias="for")] = "vì sao"
    plain: str = "plain"
    lines: tuple[Button | Inner, ...] = ()
    named: dict[str, Passage] = Field(default_factory=dict)
    inner: Inner | None = None
    tactic: TacticId | None = None
    picture: Picture | None = None


class Scalars(Spec):
    flag: Flag = False
    whole: Whole = 0
    number: Number = 0.0


class Names(Spec):
    id: Id = "a"
    help: HelpId = "111"


FULL = Outer.model_validate(
    {
        "title": " Tên ",
        "for": "để làm gì",
        "lines": ("đi", {"says": "Chào", "who": "vy"}),
        "named": {"x": "dài"},
        "inner": {"says": "Ừ"},
        "tactic": "urgency",
        "picture": "room.png",
    }
)


def test_a_model_refuses_keys_it_does_not_know_and_changes() -> None:
    with pytest.raises(ValidationError, match="extra_forbidden"):
        Inner.model_validate({"says": "x", "sasy": "y"})
    with pytest.raises(ValidationError, match="frozen"):
        setattr(FULL, "title".lower(), "x")


@pytest.mark.parametrize("value", ["true", "True", "TRUE"])
def test_a_flag_is_true_by_the_core_schema(value: str) -> None:
    assert Scalars.model_validate({"flag": value}).flag is True


@pytest.mark.parametrize("value", ["false", "False", "FALSE", False])
def test_a_flag_is_false_by_the_core_schema(value: object) -> None:
    assert Scalars.model_validate({"flag": value}).flag is False


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        *[("flag", value, "not_a_flag") for value in ("yes", "no", "on", "1", "", "tRUE")],
        *[("whole", value, "not_whole") for value in ("1.0", "1_000", "0x10", "", "1e3", "½", "٣", "1" * 13)],
        *[("number", value, "not_a_number") for value in ("1.", "1,5", "nan", ".inf", "1e3", "", "--1")],
    ],
)
def test_what_only_other_yaml_takes_for_a_value_is_refused(key: str, value: str, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Scalars.model_validate({key: value})
    assert [error["type"] for error in caught.value.errors()] == [code]


@given(st.integers(-(10**12) + 1, 10**12 - 1))
def test_whole_numbers_are_what_they_look_like(value: int) -> None:
    assert Scalars.model_validate({"whole": str(value)}).whole == value
    assert Scalars.model_validate({"whole": value}).whole == value


@pytest.mark.parametrize(("text", "value"), [("1.5", 1.5), (".5", 0.5), ("-2", -2.0), ("+0.25", 0.25), (3.5, 3.5)])
def test_numbers_are_what_they_look_like(text: object, value: float) -> None:
    assert Scalars.model_validate({"number": text}).number == value


@pytest.mark.parametrize("name", ["a", "a-1", "phishing-otp", "x9"])
def test_names_are_small_letters_digits_and_dashes(name: str) -> None:
    assert Names(id=name).id == name


@pytest.mark.parametrize("name", ["", "A", "1a", "-a", "a-", "a--b", "ă", "a b", "a\n", "a" * 49, "../a"])
def test_other_names_are_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        Names(id=name)


def test_a_help_channel_may_be_called_by_its_number() -> None:
    assert Names(help="113").help == "113"


def test_texts_are_stripped_and_never_empty_or_endless() -> None:
    assert FULL.title == "Tên"
    for title in ("", "   ", "x" * 121, "\u200b\u200b", "\u2060 \u00ad", "\u2800", "\u0301", "\ufe0f"):
        with pytest.raises(ValidationError):
            Outer(title=title)


def test_every_text_of_a_visitor_is_found_with_its_path_and_budget() -> None:
    found = {path: (text, mark.budget) for path, text, mark in marked(FULL, Prose)}
    assert found == {
        ("title",): ("Tên", 8),
        ("for",): ("để làm gì", 15),
        ("lines", 0): ("đi", 12),
        ("lines", 1, "says"): ("Chào", 35),
        ("named", "x"): ("dài", 60),
        ("inner", "says"): ("Ừ", 35),
    }


def test_every_reference_is_found_with_what_it_points_at() -> None:
    found = [(path, text, mark.to) for path, text, mark in marked(FULL, Refers)]
    assert found == [
        (("lines", 1, "who"), "vy", RefersTo.PERSON),
        (("tactic",), "urgency", RefersTo.TACTIC),
        (("picture",), "room.png", RefersTo.PICTURE),
    ]


@pytest.mark.parametrize("value", [None, "text", 3, {"a": "b"}])
def test_what_is_no_model_has_no_marks(value: Any) -> None:
    assert list(marked(value, Prose)) == []


def test_the_mark_of_a_field_is_found_however_deep_it_stands() -> None:
    fields = Outer.model_fields
    assert mark_of(fields["title"], Prose) == Prose(8)
    assert mark_of(fields["tactic"], Refers) == Refers(RefersTo.TACTIC)
    assert mark_of(fields["named"], Prose) == Prose(60)
    assert mark_of(fields["plain"], Prose) is None


def test_a_refusal_carries_its_message() -> None:
    message = msg("“{name}” is wrong")
    refused = refusal("wrong", message)
    assert (refused.type, refused.context) == ("wrong", {"message": message})
