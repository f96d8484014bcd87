from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from typing import TYPE_CHECKING

import pytest

from kiosk.content import Library
from kiosk.content.guesses import guess

if TYPE_CHECKING:
    from pathlib import Path

Lesson = Callable[[str], Library]
Lines = Callable[[Library], list[str]]


@pytest.mark.parametrize(
    ("key", "problem"),
    [
        ("tactic: urgenzy", "unknown-tactic: There is no tactic “urgenzy” in tactics.yaml. (Did you mean “urgency”?)"),
        ("tactic: other", "unknown-tactic: There is no tactic “other” in tactics.yaml. (Possible here: urgency)"),
        ("help: ['112']", "unknown-help: There is no help channel “112” in help.yaml. (Did you mean “111”?)"),
        (
            "lines: [{who: mee, says: Ừ.}]",
            "unknown-person: There is nobody called “mee” in people.yaml. (Did you mean “me”?)",
        ),
    ],
)
def test_what_is_referred_to_must_exist(lesson: Lesson, lines: Lines, key: str, problem: str) -> None:
    steps = "steps:\n  - id: a\n    kind: riddle\n    title: T\n    clues:\n"
    library = lesson(f"{steps}      - id: c\n        text: T\n        {key}\n")
    (found,) = lines(library)
    assert found.split(" ", 1)[1].startswith(problem)
    assert library.problems[0].line == 14


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (" ".join(["từ"] * 36), "text-budget"),
        ("Bạn thật cả tin.", "blaming-word"),
        ("Đừng NGU thế.", "blaming-word"),
        ("Vào https://bank.com/x nhé.", "real-link"),
        ("Vào vay-nhanh.top ngay.", "real-link"),
        ("Gọi 0912 345 678 nhé.", "real-number"),
        ("Gọi 0912.345.678 nhé.", "real-number"),
        ("Chuyển vào 12345678.", "real-number"),
    ],
)
def test_texts_that_should_be_better_earn_a_warning(lesson: Lesson, text: str, code: str) -> None:
    library = lesson(f"steps:\n  - {{id: a, kind: riddle, title: T, clues: [{{id: c, text: '{text}'}}]}}\n")
    assert [(problem.code, problem.line, problem.column) for problem in library.problems] == [(code, 8, 59)]
    assert library.errors == ()
    assert "one" in library.lessons


@pytest.mark.parametrize(
    "text",
    [
        " ".join(["từ"] * 35),
        "Người nguy hiểm, ngủ ngon, ngụ ý.",
        "Vào https://ngan-hang.example/dang-nhap nhé.",
        "Vào vay-nhanh.example ngay.",
        "Đóng 15.000đ, rồi 1.500.000.000 đồng.",
        "Số lạ •••• 88, lúc 14:20 ngày 20.11.",
        "Kết thúc.Vui quá, v.v. nhé.",
    ],
)
def test_harmless_texts_earn_none(lesson: Lesson, text: str) -> None:
    library = lesson(f"steps:\n  - {{id: a, kind: riddle, title: T, clues: [{{id: c, text: '{text}'}}]}}\n")
    assert library.problems == ()


def test_words_are_found_however_their_accents_are_saved(lesson: Lesson) -> None:
    import unicodedata

    text = unicodedata.normalize("NFD", "Bạn dại dột quá.")
    library = lesson(f"steps:\n  - {{id: a, kind: riddle, title: T, clues: [{{id: c, text: '{text}'}}]}}\n")
    assert [problem.code for problem in library.problems] == ["blaming-word"]


def test_without_a_list_it_is_said_that_there_is_none(root: Path, lesson: Lesson, lines: Lines) -> None:
    (root / "tactics.yaml").unlink()
    steps = "steps:\n  - {id: a, kind: riddle, title: T, clues: [{id: c, text: T, tactic: urgency}]}\n"
    (found,) = lines(lesson(steps))
    assert found.endswith("in tactics.yaml. (Here is no tactics.yaml; --only leaves the shipped one out.)")


def test_the_nearest_of_many_names_is_guessed_without_comparing_all(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []

    def watched(word: str, names: list[str], n: int) -> list[str]:
        compared.append(len(names))
        return get_close_matches(word, names, n=n)

    monkeypatch.setattr("kiosk.content.guesses.get_close_matches", watched)
    hint = guess("nguoi-la-gai", [f"ten-dai-lam-cua-nguoi-{n}" for n in range(4000)] + ["nguoi-la-mat"])
    assert hint is not None
    assert hint.plain() == "Did you mean “nguoi-la-mat”?"
    assert compared == [200]
