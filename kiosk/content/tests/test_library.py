from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.content import Library, load, texts
from kiosk.core.pace import AGE_12, AGE_15

if TYPE_CHECKING:
    from pathlib import Path

Loaded = Callable[..., Library]

LESSON = """title: Bài một
summary: Một câu.
topic: otp
minutes: 3
difficulty: easy
content_note: Hơi nặng.
take_home: Hỏi mẹ.
steps:
  - id: first
    kind: riddle
    title: Câu đố
    words: {hint: Gợi ý}
    clues:
      - id: one
        text: Ai đó gọi tới.
        lines: [Ừ., {who: me, says: Alô.}]
      - id: two
        text: Ai đó gọi tới.
        fine: true
"""


@pytest.fixture
def library(root: Path, loaded: Loaded) -> Library:
    (root / "course-a" / "one.yaml").write_text(LESSON, "utf-8")
    steps = "  - {lesson: one, step: first, title: Riêng, with: {clues: [{id: new, text: Mới.}]}}\n"
    playlist = f"title: Nhanh\nsummary: Cho nhanh.\nminutes: 3\nsteps:\n{steps}"
    (root / "playlists" / "quick.yaml").write_text(playlist, "utf-8")
    found = loaded()
    assert found.problems == ()
    return found


def test_texts_have_contexts_that_survive_a_change_of_order(library: Library, root: Path) -> None:
    found = {(text.context, text.text): text for text in texts(library)}
    assert {context for context, _ in found} == {
        "help/111/name",
        "help/111/for",
        "tactics/urgency/name",
        "tactics/urgency/explains",
        "tactics/urgency/next_time",
        "people/me/name",
        "course/course-a/title",
        "course/course-a/summary",
        "one/title",
        "one/summary",
        "one/content_note",
        "one/take_home",
        "one/first/title",
        "one/first/words.hint",
        "one/first/clues.one.text",
        "one/first/clues.one.lines",
        "one/first/clues.one.lines.says",
        "one/first/clues.two.text",
        "one/first/clues.new.text",
        "playlist/quick/title",
        "playlist/quick/summary",
        "playlist/quick/steps.title",
    }
    text = found["one/first/clues.two.text", "Ai đó gọi tới."]
    assert (text.file, text.line) == (str(root / "course-a" / "one.yaml"), 18)
    assert found["one/first/clues.new.text", "Mới."].file.endswith("quick.yaml")


def test_each_text_comes_once(library: Library) -> None:
    pairs = [text[:2] for text in texts(library)]
    assert len(pairs) == len(set(pairs))


def test_texts_of_broken_lessons_are_left_out(root: Path, loaded: Loaded) -> None:
    (root / "course-a" / "one.yaml").write_text(LESSON.replace("fine: true", "tactic: nothing"), "utf-8")
    assert not any(text.context.startswith("one/") for text in texts(loaded()))


def test_every_text_that_is_extracted_is_translated_under_the_same_context(library: Library) -> None:
    asked: set[tuple[str, str]] = set()

    def translate(context: str, text: str) -> str:
        asked.add((context, text))
        return text.upper()

    said = library.translated(translate)
    assert asked == {text[:2] for text in texts(library)}
    step = said.lessons["one"].steps[0]
    spec: Any = step.spec
    assert (said.lessons["one"].title, said.lessons["one"].take_home, step.title) == ("BÀI MỘT", "HỎI MẸ.", "CÂU ĐỐ")
    assert [clue.text for clue in spec.clues] == ["AI ĐÓ GỌI TỚI."] * 2
    assert (spec.clues[0].lines[0], spec.clues[0].lines[1].says) == ("Ừ.".upper(), "ALÔ.")
    assert (spec.words, spec.clues[1].fine, spec.mood) == ({"hint": "GỢI Ý"}, True, "happy")
    entry = said.playlists["quick"].entries[0]
    assert (entry.title, entry.step.title) == ("RIÊNG", "CÂU ĐỐ")
    assert said.playlists["quick"].title == "NHANH"
    assert (said.courses["course-a"].title, said.help["111"].purpose) == ("KHOÁ", "KHI LO SỢ.")
    assert (said.tactics["urgency"].next_time, said.people["me"].name) == ("ĐẾM TỚI MƯỜI.", "MẸ")
    assert list(texts(said)) == list(texts(library))


def test_a_translation_changes_nothing_else_and_not_the_original(library: Library) -> None:
    same = library.translated(lambda _context, text: text)
    assert same == library
    library.translated(lambda _context, text: text.upper())
    assert library.lessons["one"].steps[0].spec.model_dump()["clues"][0]["text"] == "Ai đó gọi tới."


def test_what_a_spec_remembers_of_its_language_is_forgotten(library: Library) -> None:
    spec: Any = library.lessons["one"].steps[0].spec
    spec.__dict__["_worked_out"] = "Ai đó"
    said = library.translated(lambda _context, text: text.upper())
    assert "_worked_out" not in said.lessons["one"].steps[0].spec.__dict__


def test_a_step_that_playlists_have_too_is_translated_once(library: Library, root: Path, loaded: Loaded) -> None:
    whole = "title: Cả bài\nsummary: Cả bài.\nminutes: 3\nsteps: [{lesson: one, step: first}]\n"
    (root / "playlists" / "whole.yaml").write_text(whole, "utf-8")
    asked: list[str] = []

    def translate(context: str, text: str) -> str:
        asked.append(context)
        return text.upper()

    said = loaded().translated(translate)
    assert said.playlists["whole"].entries[0].step is said.lessons["one"].steps[0]
    assert asked.count("one/first/clues.one.text") == 1
    assert asked.count("one/first/title") == 2  # the other is of the playlist that changes the step


def test_seconds_are_the_sum_of_the_steps(library: Library, kinds: Any) -> None:
    lesson, playlist = library.lessons["one"], library.playlists["quick"]
    assert lesson.seconds(kinds, AGE_15) == kinds["riddle"].seconds(lesson.steps[0].spec, AGE_15)
    assert playlist.seconds(kinds, AGE_15) < lesson.seconds(kinds, AGE_15) < lesson.seconds(kinds, AGE_12)


def test_steps_can_be_looked_up_and_played_as_entries(library: Library) -> None:
    lesson = library.lessons["one"]
    assert lesson.step("first") is lesson.steps[0]
    assert lesson.step("second") is None
    assert [(entry.lesson, entry.step, entry.title) for entry in lesson.entries()] == [
        ("one", lesson.steps[0], "Câu đố")
    ]


def test_an_empty_library_can_be_translated(kinds: Any) -> None:
    assert load([], kinds).translated(lambda _context, text: text) == Library()
