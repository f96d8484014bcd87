from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.activities.judge.markup import Fault, FaultKind, Run, read


def words(text: str) -> list[tuple[str, str]]:
    return [(run.text, run.sign) for run in read(text).runs]


def test_marks_split_the_text_into_runs() -> None:
    marked = read("Đóng [phí nhỏ]{fee} [hôm nay]{hurry}!")
    assert marked.runs == (Run("Đóng "), Run("phí nhỏ", "fee"), Run(" "), Run("hôm nay", "hurry"), Run("!"))
    assert marked.faults == ()
    assert marked.signs == ("fee", "hurry")
    assert marked.plain == "Đóng phí nhỏ hôm nay!"


def test_every_line_is_a_paragraph_and_empty_lines_are_none() -> None:
    marked = read("Một  \n[hai]{x}\n\n  ba")
    assert [(run.text, run.paragraph) for run in marked.runs] == [("Một", 0), ("hai", 1), ("ba", 2)]
    assert marked.plain == "Một\nhai\nba"


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Xem tại vitvang.example/phi nhé", ["vitvang.example/phi"]),
        ("vitvang.example/phi.", ["vitvang.example/phi"]),
        ("Vào sen-hong.vitvang.example, rồi www.b.example.", ["sen-hong.vitvang.example", "www.b.example"]),
        ("[QUA.EXAMPLE/a/b-c.html]{link}", ["QUA.EXAMPLE/a/b-c.html"]),
        ("Một ví dụ: example, lấy 15.000đ", []),
        ("a.examples", []),
    ],
)
def test_web_addresses_are_runs_of_their_own(text: str, links: list[str]) -> None:
    assert [run.text for run in read(text).runs if run.link] == links


def test_an_address_keeps_the_sign_of_its_mark() -> None:
    assert read("[vào a.example ngay]{link}").runs == (
        Run("vào ", "link"),
        Run("a.example", "link", link=True),
        Run(" ngay", "link"),
    )


@pytest.mark.parametrize(
    ("text", "fault", "shown"),
    [
        ("Đóng [phí nhỏ", Fault(FaultKind.UNCLOSED, "[phí nhỏ"), "Đóng phí nhỏ"),
        ("[một [hai]{x} ba]{y}", Fault(FaultKind.NESTED, "[một [hai]{x} ba]{"), "một hai ba"),
        ("Đóng [phí] nhé", Fault(FaultKind.NAMELESS, "[phí]"), "Đóng phí nhé"),
        ("Đóng [phí]{} nhé", Fault(FaultKind.NAMELESS, "[phí]{}"), "Đóng phí nhé"),
        ("Đóng [ ]{fee}", Fault(FaultKind.EMPTY, "[ ]{fee}"), "Đóng  "),
        ("[phí\nnhỏ]{fee}", Fault(FaultKind.BROKEN_LINE, "[phí nhỏ]{fee}"), "phí\nnhỏ"),
        ("[phí]{fee}, [tiền]{fee}", Fault(FaultKind.REPEATED, "[tiền]{fee}"), "phí, tiền"),
        ("phí]{fee} nhỏ", Fault(FaultKind.STRAY, "phí]{fee}"), "phí nhỏ"),
        ("phí] nhỏ", Fault(FaultKind.STRAY, "phí]"), "phí] nhỏ"),
        ("phí {fee nhỏ", Fault(FaultKind.STRAY, "phí {"), "phí {fee nhỏ"),
        ("phí} nhỏ", Fault(FaultKind.STRAY, "phí}"), "phí} nhỏ"),
    ],
)
def test_a_broken_mark_is_named_and_the_text_is_still_shown(text: str, fault: Fault, shown: str) -> None:
    marked = read(text)
    assert marked.faults == (fault,)
    assert marked.plain == shown


def test_inside_a_nested_mark_each_word_keeps_its_nearest_sign() -> None:
    assert words("[một [hai]{x} ba]{y}") == [("một ", "y"), ("hai", "x"), (" ba", "y")]


def test_the_words_of_an_unclosed_mark_have_no_sign() -> None:
    assert words("[a]{x} [b") == [("a", "x"), (" ", ""), ("b", "")]


def test_every_unclosed_mark_is_said() -> None:
    assert [fault.kind for fault in read("[a [b").faults] == [FaultKind.NESTED, FaultKind.UNCLOSED, FaultKind.UNCLOSED]


@given(st.text(alphabet="ab []{}\n-.", max_size=40))
def test_reading_never_fails_and_loses_no_letter(text: str) -> None:
    marked = read(text)
    shown = re.sub(r"[^ab]", "", marked.plain)
    assert shown == re.sub(r"[^ab]", "", re.sub(r"\]\{[^\[\]{}\n]*\}", "]", text))
    assert all(run.text and "\n" not in run.text for run in marked.runs)
    assert list(marked.runs) == sorted(marked.runs, key=lambda run: run.paragraph)


pieces = st.text(alphabet="aă. ", min_size=1, max_size=8)


@given(st.lists(st.tuples(pieces, st.booleans()), max_size=8))
def test_what_is_well_marked_is_read_without_faults(parts: list[tuple[str, bool]]) -> None:
    text = "".join(f"[x{part}]{{s{at}}}" if mark else part for at, (part, mark) in enumerate(parts))
    marked = read(text)
    assert marked.faults == ()
    assert marked.signs == tuple(f"s{at}" for at, (_, mark) in enumerate(parts) if mark)
