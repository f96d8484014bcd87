from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

import pytest
from pydantic import BaseModel, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from kiosk.content import Library
from kiosk.content.fields import keys_at
from kiosk.content.node import Mark, Scalar, Table, key_place, place
from kiosk.content.reader import read
from kiosk.content.report import MOST_PROBLEMS, Report, shown
from kiosk.content.sentences import name_hint
from kiosk.content.shape import validated

if TYPE_CHECKING:
    from pathlib import Path

Lesson = Callable[[str], Library]
Lines = Callable[[Library], list[str]]

STEP = "steps:\n  - id: first\n    kind: riddle\n    title: Câu đố\n"  # the clues begin on line 11


def clue(*lines: str) -> str:
    """A lesson with one clue, whose further keys stand on line 14 and below."""
    rest = "".join(f"        {line}\n" for line in lines)
    return f"{STEP}    clues:\n      - id: one\n        text: Xin chào.\n{rest}"


def test_a_sound_lesson_has_no_problems(lesson: Lesson, lines: Lines) -> None:
    library = lesson(clue("fine: true", "skill: check", "lines: [Ừ., {who: me, says: Ừ.}]"))
    assert lines(library) == []
    spec = library.lessons["one"].steps[0].spec
    assert spec.model_dump()["clues"][0]["fine"] is True


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("fine: maybe", "14:15 not-a-flag: In “one”: “fine” must be true or false, but here is “maybe”."),
        ("skil: check", "14:9 extra-forbidden: In “one”: The key “skil” is not known here. (Did you mean “skill”?)"),
        ("zzzzzz: 1", "14:9 extra-forbidden: In “one”: The key “zzzzzz” is not known here. (Possible here: id, text"),
        ("skill: chek", "14:16 enum: In “one”: “chek” is not possible for “skill”. (Did you mean “check”?)"),
        ("lines: nope", "14:16 tuple-type: In “one”: “lines” must be a list, but here is the text “nope”."),
        ("lines: {a: 1}", "14:16 tuple-type: In “one”: “lines” must be a list, but here is a table of keys"),
        ("lines: [{who: me, say: Ừ}]", "14:17 missing: In “one”: “says” is missing here."),
        (
            "lines: [[]]",
            "14:17 string-type: In “one”: Everything in the list “lines” must be a text, but here is a list.",
        ),
        ("picture: ''", "14:18 string-too-short: In “one”: “picture” is empty."),
        (
            "tactic: Có Dấu",
            "14:17 string-pattern-mismatch: In “one”: “Có Dấu” is not written as “tactic” must be. (Small",
        ),
    ],
)
def test_a_wrong_value_gets_a_sentence_at_its_line_and_column(
    lesson: Lesson, lines: Lines, line: str, problem: str
) -> None:
    assert any(one.startswith(f"one.yaml:{problem}") for one in lines(lesson(clue(line)))), lines(lesson(clue(line)))


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("    draw: viele", "14:11 not-whole: “draw” must be a whole number, but here is “viele”."),
        ("    draw: 99", "14:11 less-than-equal: “draw” may be at most 20."),
        ("    draw: -1", "14:11 greater-than-equal: “draw” must be at least 0."),
        ("    draw: 0", "14:11 riddle-zero: zero of draws makes no sense"),
        ("    draw: 13", "14:11 value-error: thirteen brings bad luck"),
        ("    mood: hapy", "14:11 literal-error: “hapy” is not possible for “mood”. (Did you mean “happy”?)"),
        ("    mood: HAPPY", "14:11 literal-error: “HAPPY” is not possible for “mood”. (Did you mean “happy”?)"),
        (
            "    mood: purple",
            "14:11 literal-error: “purple” is not possible for “mood”. (Possible here: happy, grumpy)",
        ),
        (
            "    words: {Große: a}",
            "14:13 string-pattern-mismatch: “Große” cannot be a name in “words”. (Small letters without accents",
        ),
        (
            f"    words: {{{', '.join(f'w{n}: x' for n in range(5))}}}",
            "14:12 too-long: “words” may have at most 4, here are 5.",
        ),
        ("    mood: {}", "14:11 literal-error: “mood” must be a text, but here is a table of keys with values."),
        ('    mood: ""', "14:11 literal-error: “” is not possible for “mood”. (Possible here: happy, grumpy)"),
        ("    mood:", "14:5 literal-error: “mood” must be a text, but nothing is written here."),
        (
            "    extra: {a: Mua xong, uy tín lắm nha!}",
            "14:5 extra-forbidden: The key “extra” is not known here.",
        ),
        ("    words: {a: }", "14:13 string-type: “a” must be a text, but nothing is written here."),
        ("    moood: happy", "14:5 extra-forbidden: The key “moood” is not known here. (Did you mean “mood”?)"),
    ],
)
def test_keys_of_the_step_are_checked_too(lesson: Lesson, lines: Lines, line: str, problem: str) -> None:
    found = lines(lesson(clue()[:-1] + "\n" + line + "\n"))
    assert found[0].startswith(f"one.yaml:{problem}"), found


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("title: A\n", "1:1 missing: “summary” is missing here."),
        ("steps: []\n", "7:8 too-short: “steps” needs at least 1, here are 0."),
        ("steps: none\n", "7:8 tuple-type: “steps” must be a list, but here is the text “none”."),
        (
            "steps:\n  - title:A\n",
            "8:5 model-attributes-type: Everything in the list “steps” must be a table of keys with values, but here",
        ),
        (
            "steps:\n  - kind: ridle\n",
            "8:11 unknown-kind: There is no kind of activity called “ridle”. (Did you mean “rid",
        ),
        ("steps:\n  - id: A B\n    kind: riddle\n", "8:9 string-pattern-mismatch: In “A B”: “A B” is not written"),
        (
            "steps:\n  -\n",
            "8:4 model-attributes-type: Everything in the list “steps” must be a table of keys",
        ),
    ],
)
def test_the_head_of_a_lesson_is_checked(lesson: Lesson, lines: Lines, text: str, problem: str) -> None:
    found = lines(lesson(text))
    assert any(one.startswith(f"one.yaml:{problem.split(':', maxsplit=1)[0]}") for one in found)
    assert any(problem.split(": ", 1)[1] in one for one in found), found


def test_a_missing_space_after_the_colon_is_guessed(lesson: Lesson, lines: Lines) -> None:
    assert any("(Write a space after the colon.)" in one for one in lines(lesson("steps:\n  - title:A\n")))


def test_all_errors_of_a_file_are_listed_in_one_run(lesson: Lesson, lines: Lines) -> None:
    text = "title: A\nminutes: 99\ncolour: red\nsteps:\n  - kind: riddle\n    clues: [{id: X, fine: 7}]\n    mood: 1\n"
    codes = [one.split()[1] for one in lines(lesson(text))]
    assert codes.count("missing:") == 7  # summary, topic, difficulty, take_home; id and title of the step; the text
    assert {"extra-forbidden:", "less-than-equal:", "string-pattern-mismatch:", "not-a-flag:", "literal-error:"} <= {
        *codes
    }


def test_what_stands_at_a_place_of_two_types_is_told_once(lesson: Lesson, lines: Lines) -> None:
    found = [one for one in lines(lesson(clue("lines: [{who: me, says: [], x: 1}]"))) if "one.yaml" in one]
    assert [one.split()[1] for one in found] == ["string-type:", "extra-forbidden:"]
    assert all("Line" not in one and "str" not in one.split(":", 3)[3] for one in found)


def test_a_table_where_a_text_should_be_may_have_been_meant_as_a_text(lesson: Lesson, lines: Lines) -> None:
    found = lines(lesson(clue().replace("Xin chào.", "{name} ơi").replace(" ơi", "")))
    table = "one.yaml:13:15 string-type: In “one”: “text” must be a text, but here is a table of keys with values."
    assert found == [f'{table} (If it is part of a text, put the text between quotes: "…")']


def test_items_of_the_vocabulary_that_are_no_tables_are_told_without_a_name(
    root: Path, loaded: Callable[..., Library], lines: Lines
) -> None:
    (root / "people.yaml").write_text("people: [me]\n", "utf-8")
    assert lines(loaded())[0] == (
        "people.yaml:1:10 model-type: This must be a table of keys with values, but here is the text “me”."
    )


def test_a_sentence_of_a_kind_is_looked_up_as_it_was_written(lesson: Lesson) -> None:
    asked: list[str] = []
    library = lesson(clue()[:-1] + "\n    draw: 0\n")
    library.problems[0].message.said_by(lambda text: asked.append(text) or text)  # type: ignore[func-returns-value]
    assert asked == ["zero of {what} makes no sense"]


def test_words_that_a_validator_raised_without_a_message_are_said_as_they_are() -> None:
    def odd(_value: object) -> object:
        raise PydanticCustomError("odd", "{n} is odd", {"n": 3})

    class Odd(BaseModel):
        number: Annotated[int, BeforeValidator(odd)]

    report = Report("x")
    document = read(b"number: 3\n", report)
    assert document.root is not None
    assert validated(Odd, document.root, report) is None
    assert [problem.message.plain() for problem in report.problems] == ["3 is odd"]


def test_a_list_whose_items_are_wrong_is_not_called_too_short_as_well(lesson: Lesson, lines: Lines) -> None:
    found = lines(lesson(STEP + "    clues:\n      - {id: A, text: B}\n      - {}\n      - x\n"))
    assert "too-short:" not in [one.split()[1] for one in found]
    assert len(found) == 4


def test_no_english_of_pydantic_reaches_anybody(lesson: Lesson, lines: Lines) -> None:
    broken = clue("fine: 1", "id: 2", "lines: 3", "help: [[], x y]", "skill: {}", "text: ['']")
    said = " ".join(lines(lesson(broken)))
    for word in ("Input", "should", "valid", "Field", "permitted", "Extra", "type="):
        assert word not in said


def test_an_error_type_that_nobody_foresaw_gets_the_general_sentence() -> None:
    class Odd(BaseModel):
        pair: tuple[int, int]
        name: bytes

    report = Report("x")
    document = read(b"pair: [1, 2]\nname: [1]\n", report)
    assert document.root is not None
    assert validated(Odd, document.root, report) is None
    assert [problem.message.plain() for problem in report.problems] == ["“name” cannot be used as it stands."]


def test_a_table_without_its_discriminator_and_a_wrong_number_get_our_sentences_too() -> None:
    class Cat(BaseModel):
        kind: Literal["cat"]

    class Dog(BaseModel):
        kind: Literal["dog"]

    class Pets(BaseModel):
        pets: tuple[Annotated[Cat | Dog, Field(discriminator="kind")], ...]
        age: int
        size: float
        born: date

    report = Report("x")
    document = read(b"pets: [{}, {kind: dogg}, {kind: cat}]\nage: x\nsize: y\nborn: z\n", report)
    assert document.root is not None
    assert validated(Pets, document.root, report) is None
    assert [(problem.message.plain(), problem.hint and problem.hint.plain()) for problem in report.problems] == [
        ("The key that says what this is, 'kind', is missing here.", None),
        ("“” is not possible for “pets”.", "Did you mean “dog”?"),
        ("“age” must be a whole number.", None),
        ("“size” must be a number.", None),
        ("“born” must be a date like 2026-03-01.", None),
    ]


def test_long_and_unprintable_values_are_cut_and_cleaned() -> None:
    assert shown("a" * 100) == "a" * 40 + "…"
    assert shown("a\n\x1b[31mb\u202ec") == "a U+001B[31mbU+202Ec"
    assert shown("s\u200b") == "sU+200B"


def test_a_report_has_an_end_and_says_how_much_was_left_out() -> None:
    report = Report("x")
    text = "".join(f"k{number}: 1\n" for number in range(MOST_PROBLEMS + 5))
    document = read(text.encode(), report)

    class Nothing(BaseModel, extra="forbid"):
        pass

    assert document.root is not None
    validated(Nothing, document.root, report)
    assert len(report.problems) == MOST_PROBLEMS + 1
    assert report.problems[-1].message.plain() == "There are 5 more problems in this file."


def test_a_path_that_leads_nowhere_is_placed_at_the_nearest_thing_above() -> None:
    report = Report("x")
    root = read(b"a:\n  b: 1\n  c:\n", report).root
    assert root is not None
    assert place(root, ("a", "b", "deeper", 3)) == (2, 6)
    assert place(root, ("a", "nothing")) == (2, 3)
    assert place(root, ("a", "c")) == (3, 3)  # where nothing is written, at its key
    assert key_place(root, ("a", "b")) == (2, 3)
    assert key_place(root, ("nothing", "b")) == (1, 1)
    assert key_place(Scalar("x", Mark(4, 5)), ("a",)) == (4, 5)
    assert isinstance(root, Table)


def test_the_keys_known_at_a_place_are_found_through_lists_tables_and_unions() -> None:
    class Inner(BaseModel):
        a: int

    class Other(BaseModel):
        b: int

    class Outer(BaseModel):
        many: tuple[Inner | Other | str, ...]
        named: dict[str, Inner]
        one: Inner | None = None

    assert keys_at(Outer, ()) == ("many", "named", "one")
    assert keys_at(Outer, ("many", 0)) == ("a", "b")
    assert keys_at(Outer, ("named", "x")) == ("a",)
    assert keys_at(Outer, ("one",)) == ("a",)
    assert keys_at(Outer, ("nothing", 0)) == ()


def test_the_rest_of_a_text_after_a_comma_is_not_taken_for_a_key(lesson: Lesson, lines: Lines) -> None:
    found = lines(lesson(f"{STEP}    clues:\n      - {{id: one, text: Mua xong, uy tín lắm nha!}}\n"))
    (problem,) = found
    assert problem.endswith(
        "The key “uy tín lắm nha!” is not known here. (A text with a comma in it stands between quotes inside {…}.)"
    )


@pytest.mark.parametrize(
    ("pattern", "written", "hint"),
    [
        (r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "Số tiền", "single dashes, beginning with a letter, like so-tien."),
        (r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "so-tien", "single underscores, beginning with a letter, like so_tien."),
        (r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "7", "single underscores, beginning with a letter, like phone_call."),
        (r"^[a-z0-9]+(-[a-z0-9]+)*$", "Gọi 113", "single dashes, like goi-113."),
    ],
)
def test_a_wrong_name_is_shown_as_it_could_be_written(pattern: str, written: str, hint: str) -> None:
    found = name_hint(written, pattern)
    assert found is not None
    assert found.plain() == f"Small letters without accents, digits and {hint}"
    assert name_hint(written, r"^[01]$") is None


def test_a_slot_where_nothing_fills_it_earns_a_warning(lesson: Lesson, lines: Lines) -> None:
    text = STEP.replace("Câu đố", "'Đố {you}'") + "    clues: [{id: one, text: 'Đố {you}'}]\n"
    found = lines(lesson(text))
    assert [one.split(" ", 2)[:2] for one in found] == [["one.yaml:10:12", "slot-outside:"]]
