from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.content import reader
from kiosk.content.node import Items, Scalar, Table, plain
from kiosk.content.reader import read
from kiosk.content.report import Report

Reading = Callable[[bytes | str], tuple[Any, list[str]]]


def test_every_key_and_value_knows_its_line_and_column_in_letters(reading: Reading) -> None:
    document, problems = reading("tiêu đề: ế\nlist:\n  - a: 1\n")
    assert problems == []
    assert document.whole
    title = document.root.entries["tiêu đề"]
    assert (title.key_mark, title.node.mark) == ((1, 1), (1, 10))
    items = document.root.entries["list"].node
    assert isinstance(items, Items)
    assert items.nodes[0].mark == (3, 5)


@pytest.mark.parametrize(
    "written", ["NO", "yes", "on", "1.10", "12:30", "2024-02-30", ".nan", "0o17", "014", "9" * 5000, "True", "1_000"]
)
def test_plain_scalars_stay_the_authors_own_characters(reading: Reading, written: str) -> None:
    document, problems = reading(f"key: {written}\n")
    assert (plain(document.root), problems) == ({"key": written}, [])


@pytest.mark.parametrize(
    ("written", "value"), [("", None), ("~", None), ("null", None), ("''", ""), ('"null"', "null")]
)
def test_only_a_bare_empty_value_tilde_and_null_mean_nothing(reading: Reading, written: str, value: object) -> None:
    assert plain(reading(f"key: {written}\n")[0].root) == {"key": value}


@pytest.mark.parametrize("data", [b"\xef\xbb\xbfa: 1\nb: 2\n", b"a: 1\r\nb: 2\r\n"])
def test_a_byte_order_mark_and_windows_line_ends_are_accepted(reading: Reading, data: bytes) -> None:
    document, problems = reading(data)
    assert (plain(document.root), problems) == ({"a": "1", "b": "2"}, [])
    assert document.root.entries["b"].key_mark == (2, 1)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ("a: é".encode("utf-16"), "1:1 encoding: This file is saved as UTF-16. (Save the file as UTF-8.)"),
        (b"a: 1\nb: \xe9\n", "2:4 encoding: This letter is not saved as UTF-8. (Save the file as UTF-8.)"),
        ("é: \0".encode(), "1:4 control-character: The invisible control character U+0000 may not stand in a text."),
        (b"a: 1\r\nb: \x07", "2:4 control-character: The invisible control character U+0007"),
        ("a: x\u202ey", "1:5 control-character: The invisible control character U+202E"),
        (b"a: \xed\xa0\x80", "1:4 encoding: This letter is not saved as UTF-8."),
        ('a: "\\ud800"', "1:7 yaml-syntax: A backslash stands between double quotes."),
        ('a: "\\u0007"', "1:4 control-character: An invisible control character may not stand in a text."),
        ('a: "\\r"', "1:4 control-character: An invisible control character may not stand in a text."),
        ("a:\n\u00a0 b: 1", "2:1 odd-space: This line begins with a special space that only looks like one."),
        ("", "1:1 empty-file: There is nothing in this file."),
        ("# only a remark\n", "1:1 empty-file: There is nothing in this file."),
    ],
)
def test_letters_that_cannot_be_shown_are_refused_at_their_place(reading: Reading, data: bytes, problem: str) -> None:
    _document, problems = reading(data)
    assert problems[0].startswith(f"x.yaml:{problem}")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: 1\n\tb: 2\n", "2:1 yaml-syntax: A tab stands where only spaces may stand. (Indent with spaces.)"),
        ("a:\n  - 1\n\t- 2\n", "3:1 yaml-syntax: A tab stands where only spaces may stand. (Indent with spaces.)"),
        ("a: 'b\nc: d\n", "1:4 yaml-syntax: This quote is never closed. (End the text with the same quote.)"),
        ("a: 1\nb:2\nc: 3\n", "2:1 yaml-syntax: This line is neither “key: value” nor part of a text. (Write a space"),
        ("a: 1\njust words\nc: 3\n", "2:1 yaml-syntax: This line is neither “key: value” nor part of a text. (Write “"),
        ("a: b: c\n", "1:5 yaml-syntax: This colon stands where none is expected. (Put the whole text between"),
        ("a: [1, 2\nb: 3\n", "1:4 yaml-syntax: The list that begins with this bracket is not closed"),
        ("a:\n  - x\n - y\n", "3:2 yaml-syntax: This line does not fit under what stands above it."),
        ("- a\nb: 1\n", "2:1 yaml-syntax: This line does not belong to the list above it."),
        ("a: @x\n", "1:4 yaml-syntax: A text may not begin with this character. (Put the whole text between quotes"),
        ('a: "\\q"\n', "1:5 yaml-syntax: A backslash stands between double quotes. (Write"),
        ("a: - b\n", "1:4 yaml-syntax: A list may not begin on this line."),
        ("a: |x\n b\n", "1:5 yaml-syntax: Only the text on the next lines may follow after | or >."),
        ("a: }\n", "1:4 yaml-syntax: A value is missing here, or begins with a bracket"),
        ("a: *\n", "1:5 yaml-syntax: A text may not begin with this character."),
        ("a: !x!y z\n", "1:4 yaml-syntax: This is not part of a lesson."),
        ("%FOO\n---\na: 1\n", "1:5 yaml-syntax: A line may not begin with “%”."),
        ("%YAML 9.9\n---\na: 1\n", "1:1 yaml-syntax: A line may not begin with “%”. (Put the whole text between"),
        ("a: ? b\n", "1:4 yaml-syntax: A text may not begin with “? ”. (Put the whole text between quotes"),
        ("a: {you} b\nc: d\n", "1:4 yaml-syntax: A text that begins with { or [ stands between quotes."),
        ("a:\n  - [b] c\n  - d\n", "2:5 yaml-syntax: A text that begins with { or [ stands between quotes."),
        (
            "a:\n  - {b: c {d} e, f: 9}\n",
            (
                "2:5 yaml-syntax: The list that begins with this bracket is not closed, or "
                "a comma is missing in it. (A text with {…} in it stands between quotes inside {…}.)"
            ),
        ),
        (
            "a: [b, c\nd: 1\n",
            (
                "1:4 yaml-syntax: The list that begins with this bracket is not closed, or a comma is "
                "missing in it. (Close it with ] or }.)"
            ),
        ),
        ('a: "b\nc: 1\nd: "e"\n', "1:4 yaml-syntax: The quote that begins here is closed only on line 3. (End the"),
        ("a: 'b'\nc: 'd' 'e'\n", "2:8 yaml-syntax: This line does not fit under what stands above it."),
        ("a: b\n...\nc: d\n", "2:1 yaml-syntax: This line ends the file before its last line. (Delete the line “...”"),
    ],
)
def test_broken_yaml_gets_a_sentence_of_our_own_at_its_place(reading: Reading, text: str, problem: str) -> None:
    document, problems = reading(text)
    assert document.root is None
    assert len(problems) == 1
    assert problems[0].startswith(f"x.yaml:{problem}")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "a: !!python/object/apply:os.system [ls]\n",
            "1:4 tag: Tags are not allowed: tag:yaml.org,2002:python/object/a",
        ),
        ("a: &x 1\n", "1:4 anchor: Anchors (&name) are not allowed."),
        ("a: *x\n", "1:4 alias: Aliases (*name) are not allowed."),
        ("<<: {a: 1}\nb: 2\n", "1:1 merge-key: Merge keys (<<) are not allowed."),
        ("? [a, b]\n: 1\n", "1:3 odd-key: A key must be a single word, not a list or a table."),
        ("'': 1\n", "1:1 odd-key: A key is missing before this colon."),
        ("a: 1\n---\nb: 2\n", "2:1 two-documents: A second document begins here; a file holds one."),
    ],
)
def test_what_yaml_can_do_and_lessons_never_need_is_refused(reading: Reading, text: str, problem: str) -> None:
    _document, problems = reading(text)
    assert problems[0].startswith(f"x.yaml:{problem}")


def test_a_key_that_comes_twice_is_named_with_both_lines_and_the_first_value_is_kept(reading: Reading) -> None:
    document, problems = reading("answer: 1\nb: 2\nanswer: 3\n")
    assert plain(document.root) == {"answer": "1", "b": "2"}
    sentence = "The key “answer” on line 3 already stands on line 1. (Keep one of the two.)"
    assert problems == [f"x.yaml:3:1 duplicate-key: {sentence}"]


def test_all_problems_of_a_file_are_told_at_once(reading: Reading) -> None:
    _document, problems = reading("a: &x 1\na: 2\nb: !t 3\n? [q]\n: 4\nc: *x\n")
    assert [problem.split()[1] for problem in problems] == ["anchor:", "duplicate-key:", "tag:", "odd-key:", "alias:"]


BOMB = "a: &a [x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
)


@pytest.mark.parametrize(
    "data",
    [b"[" * 50_000, b"{a: " * 50_000, b"- " * 50_000, b"? " * 50_000, BOMB.encode(), b"a: [" + b"x, " * 300_000 + b"]"],
    ids=["brackets", "braces", "dashes", "keys", "aliases", "items"],
)
def test_bombs_are_refused_without_a_crash(data: bytes) -> None:
    report = Report("x")
    read(data, report)
    assert report.broken


def test_twenty_levels_are_enough_and_twenty_one_too_many(reading: Reading) -> None:
    assert reading("[" * 20 + "]" * 20)[1] == []
    assert reading("[" * 21 + "]" * 21)[1] == ["x.yaml:1:21 too-deep: This is nested too deeply."]


def test_without_the_c_parser_the_same_is_read(monkeypatch: pytest.MonkeyPatch, reading: Reading) -> None:
    text = "a: é\nb: [1, {c: ''}]\nd: |\n  x\n  y\n"
    fast = reading(text)
    monkeypatch.setattr(reader, "_PARSER", yaml.SafeLoader)
    assert reading(text) == fast
    assert reading("a: 'b\n")[1][0].startswith("x.yaml:1:4 yaml-syntax: This quote is never closed.")
    assert reading("a:\n\tb: 1\n")[1][0].startswith("x.yaml:2:1 yaml-syntax: A tab stands")
    assert reading('a: "\\ud800"\n')[1][0].startswith("x.yaml:1:4 control-character")


YAML_LIKE = st.text(alphabet=st.sampled_from("ab:-[]{}'\"|>&*!%@#?,~\t \nế\\x0"), max_size=60)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=80), YAML_LIKE.map(str.encode)))
@example(b"\xff")
@example(b'"\\')
def test_whatever_the_bytes_are_there_are_nodes_or_a_problem_inside_the_file(data: bytes) -> None:
    report = Report("x")
    document = read(data, report)
    assert (document.root is not None and document.whole) or report.broken
    for problem in report.problems:
        assert 1 <= problem.line <= data.count(b"\n") + data.count(b"\r") + 1
        assert 1 <= problem.column <= len(data) + 1
        assert problem.message.plain()
    if document.whole:
        assert isinstance(document.root, Scalar | Items | Table)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("a: Giảm giá #sale hôm nay\n", "1:13 cut-off: What follows “ #” is a remark: “#sale hôm nay” is left out."),
        ("a:\n  - b\n  - c  #1\n", "3:8 cut-off: What follows “ #” is a remark: “#1” is left out."),
        ("a: [b, c #d\n  ]\n", "1:10 cut-off: What follows “ #” is a remark: “#d” is left out."),
    ],
)
def test_a_text_that_loses_its_end_to_a_hash_is_told(reading: Reading, text: str, cut: str) -> None:
    document, problems = reading(text)
    assert document.whole
    assert len(problems) == 1
    assert problems[0].startswith(f"x.yaml:{cut}")


@pytest.mark.parametrize(
    "text", ["a: b # a remark\n", 'a: "b #c"\n', "a: b#c\n", "a: b\n#c\n", "a: 'b' #c\n", "a: #c\n"]
)
def test_remarks_and_hashes_in_words_are_no_problem(reading: Reading, text: str) -> None:
    assert reading(text)[1] == []


def test_what_comes_after_the_line_of_a_fault_is_not_looked_through(
    reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []

    def watched(*args: Any, **named: Any) -> Iterator[Any]:
        for token in yaml.scan(*args, **named):
            read.append(token)
            yield token

    monkeypatch.setattr("kiosk.content.syntax.scan", watched)
    assert reading("]\n" + "[" * 500)[1]
    assert 0 < len(read) < 10
