from __future__ import annotations

import pytest
from babel.messages.catalog import Message
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n.placeholders import broken, places


def is_broken(text: str, said: str) -> bool:
    return broken(Message(text, said))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{file} is missing", "Thiếu {file}"),
        ("%1 of %2", "%2 có %1"),
        ("Pay [15.000đ]{fee} [today]{hurry}", "[Hôm nay]{hurry} trả [15.000đ]{fee}"),
        ("write (a) or [b]", "viết (a) hay b"),
        ("30 % genuine, 50% off", "30% thật, giảm 50 %"),
        ("Wait…", "Chờ nhé!"),
        ("\nlist\n", "\ndanh sách\n"),
        ("anything {n}", ""),
    ],
)
def test_a_faithful_translation_is_whole(text: str, said: str) -> None:
    assert not is_broken(text, said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{file} is missing", "Thiếu {tệp}"),
        ("{file} is missing", "Thiếu tệp"),
        ("missing", "Thiếu {file}"),
        ("{n} and {n}", "{n}"),
        ("%1 of %2", "%1 của %1"),
        ("%n cards", "thẻ"),
        ("%L1 points", "%1 điểm"),
        ("Pay [15.000đ]{fee}", "Trả 15.000đ {fee}"),
        ("Pay [15.000đ]{fee}", "Trả [15.000đ]{gap}"),
        (" and more", "và nữa"),
        ("list\n", "danh sách"),
    ],
)
def test_an_unfaithful_translation_is_broken(text: str, said: str) -> None:
    assert is_broken(text, said)


def test_only_the_first_of_several_forms_may_leave_the_number_out() -> None:
    counted = ("%n question(s)", "%n question(s)")
    assert not broken(Message(counted, ("one question", "%n questions")))
    assert not broken(Message(counted, ("%n câu hỏi",)))
    assert broken(Message(counted, ("%n question", "questions")))
    assert broken(Message(counted, ("câu hỏi",)))
    assert broken(Message(("%n of %1", "%n of %1"), ("one", "%n of %1")))


@given(st.lists(st.sampled_from(["{a}", "%1", "%n", "[x y]{b-c}", "word", "50 %"]), min_size=1))
def test_the_order_of_places_is_free(parts: list[str]) -> None:
    assert places(" ".join(parts)) == places(" ".join(reversed(parts)))
    assert not is_broken(" ".join(parts), " ".join(reversed(parts)))


@pytest.mark.parametrize("said", ["Call now.", "{caller} calls {you}."])
def test_forms_of_address_may_be_left_out_where_a_language_has_none(said: str) -> None:
    assert not broken(Message("{Caller} gọi {you}." if "{" not in said else "{caller} gọi {you}.", said))


@pytest.mark.parametrize("said", ["{caller} calls {me}.", "{caller} calls {you} and {you}.", "{amount}"])
def test_forms_of_address_may_not_be_put_in_or_multiplied(said: str) -> None:
    assert broken(Message("{caller} gọi {you}.", said))
