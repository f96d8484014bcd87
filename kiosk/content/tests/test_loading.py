from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content import Art, Library, load
from kiosk.content.files import MAX_BYTES
from kiosk.core import places
from kiosk.core.problem import Severity

Loaded = Callable[..., Library]
Lines = Callable[[Library], list[str]]
Lesson = Callable[[str], Library]


def test_a_folder_is_read_into_a_library(root: Path, loaded: Loaded) -> None:
    library = loaded()
    assert library.problems == ()
    assert library.courses["course-a"].lessons == ("one",)
    lesson = library.lessons["one"]
    assert (lesson.course, lesson.folder, lesson.file) == (
        "course-a",
        root / "course-a",
        root / "course-a" / "one.yaml",
    )
    assert (lesson.title, lesson.minutes, lesson.difficulty, lesson.topic) == ("Bài một", 3, "easy", "otp")
    assert lesson.ages == ("12-15", "16-18", "19-24", "parent", "teacher")
    assert [(step.id, step.kind, step.title) for step in lesson.steps] == [("first", "riddle", "Câu đố")]
    assert [entry.step for entry in library.playlists["quick"].entries] == [lesson.steps[0]]
    assert library.help["111"].checked_on == date(2026, 3, 1)
    assert library.help["111"].purpose == "Khi lo sợ."
    assert (library.tactics["urgency"].name, library.people["me"].look) == ("Khẩn cấp", "me")
    assert len(library.files) == 6


def test_a_folder_that_is_missing_is_a_problem_and_not_an_error(tmp_path: Path, kinds: Any, lines: Lines) -> None:
    library = load([tmp_path / "nothing"], kinds)
    assert lines(library) == ["nothing:1:1 nothing-there: There is no such file or folder."]


def test_a_path_as_long_as_no_name_can_be_is_a_problem_too(kinds: Any) -> None:
    assert [problem.code for problem in load([Path("a" * 5000)], kinds).problems] == ["nothing-there"]


def test_a_file_in_a_folder_that_cannot_be_listed_is_read_all_the_same(
    root: Path, kinds: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: object) -> list[str]:
        raise PermissionError

    monkeypatch.setattr(os, "listdir", refuse)
    assert "one" in load([root / "course-a" / "one.yaml"], kinds).lessons
    assert load([root / "course-a" / "course.yaml"], kinds).errors


def test_a_broken_lesson_is_kept_with_its_problems_and_the_others_can_be_played(root: Path, loaded: Loaded) -> None:
    (root / "course-a" / "two.yaml").write_text("title: [\n", "utf-8")
    (root / "course-a" / "course.yaml").write_text("title: K\nsummary: S.\nlessons: [one, two]\n", "utf-8")
    library = loaded()
    assert list(library.lessons) == ["one"]
    assert library.courses["course-a"].lessons == ("one",)
    assert [(broken.id, broken.what) for broken in library.broken] == [("two", "lesson")]
    assert library.broken[0].problems[0].code == "yaml-syntax"


def test_a_playlist_with_a_broken_lesson_is_broken_and_says_so(root: Path, loaded: Loaded, lines: Lines) -> None:
    (root / "course-a" / "one.yaml").write_text("title: A\n", "utf-8")
    library = loaded()
    assert not library.playlists
    assert {(broken.id, broken.what) for broken in library.broken} == {("one", "lesson"), ("quick", "playlist")}
    assert "quick.yaml:5:14 broken-lesson: The lesson “one” has errors; mend them first." in lines(library)


@pytest.mark.parametrize(
    ("step", "problem"),
    [
        ("{lesson: on, step: first}", "5:14 unknown-lesson: There is no lesson “on”. (Did you mean “one”?)"),
        (
            "{lesson: one, step: frist}",
            "5:25 unknown-step: The lesson “one” has no step “frist”. (Did you mean “first”?)",
        ),
        ("{lesson: one, step: first, with: {drow: 1}}", "5:39 extra-forbidden: The key “drow” is not known here. (Did"),
        (
            "{lesson: one, step: first, with: {draw: x}}",
            "5:45 not-whole: “draw” must be a whole number, but here is “x”.",
        ),
        ("{lesson: one, step: first, with: {draw: 5}}", "5:45 riddle-draw: There are only 1 clues."),
        ("{lesson: one, step: first, with: x}", "5:38 dict-type: “with” must be a table of keys with values, but here"),
        (
            "{lesson: one, step: first, with: {clues: [{id: a, text: A?, tactic: hurry}]}}",
            "5:61 riddle-question: No questions.",
        ),
        (
            "{lesson: one, step: first, with: {clues: [{id: a, text: A, tactic: urgenci}]}}",
            "5:72 unknown-tactic: There is no tactic “urgenci” in tactics.yaml. (Did you mean “urgency”?)",
        ),
    ],
)
def test_what_a_playlist_names_must_exist_and_fit(
    root: Path, loaded: Loaded, lines: Lines, step: str, problem: str
) -> None:
    text = f"title: N\nsummary: S.\nminutes: 3\nsteps:\n  - {step}\n"
    (root / "playlists" / "quick.yaml").write_text(text, "utf-8")
    found = lines(loaded())
    assert any(one.startswith(f"quick.yaml:{problem}") for one in found), found


def test_a_playlist_can_write_keys_of_a_step_anew(root: Path, loaded: Loaded) -> None:
    step = "{lesson: one, step: first, title: Riêng, with: {mood: grumpy}}"
    text = f"title: N\nsummary: S.\nminutes: 3\nsteps:\n  - {step}\n"
    (root / "playlists" / "quick.yaml").write_text(text, "utf-8")
    library = loaded()
    entry = library.playlists["quick"].entries[0]
    assert library.problems == ()
    assert entry.title == "Riêng"
    assert entry.step.spec.model_dump()["mood"] == "grumpy"
    assert entry.step.spec.model_dump()["clues"] == library.lessons["one"].steps[0].spec.model_dump()["clues"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("lessons: [one, two]", "3:16 unknown-lesson: There is no file two.yaml beside this one."),
        ("lessons: [one, one]", "3:16 duplicate-id: The lesson “one” is named twice."),
        ("lessons: [onne]", "3:11 unknown-lesson: There is no file onne.yaml beside this one. (Did you mean “one”?)"),
        ("lessons: [onne]", "3:10 lesson-not-named: The lesson “one” lies in this folder but is not named."),
        ("lessons: one", "3:10 tuple-type: “lessons” must be a list, but here is the text “one”."),
    ],
)
def test_a_course_names_every_lesson_of_its_folder_once(
    root: Path, loaded: Loaded, lines: Lines, text: str, problem: str
) -> None:
    (root / "course-a" / "course.yaml").write_text(f"title: K\nsummary: S.\n{text}\n", "utf-8")
    library = loaded()
    assert any(one.startswith(f"course.yaml:{problem}") for one in lines(library)), lines(library)
    assert not library.courses
    assert library.lessons


def test_a_lesson_of_a_later_folder_does_not_silently_replace_one(
    tmp_path: Path, root: Path, loaded: Loaded, lines: Lines
) -> None:
    more = tmp_path / "more"
    more.mkdir()
    (more / "one.yaml").write_bytes((root / "course-a" / "one.yaml").read_bytes())
    (more / "people.yaml").write_text("people:\n  - {id: me, name: Má, look: me}\n", "utf-8")
    (more / "help.yaml").write_bytes((root / "help.yaml").read_bytes())
    library = loaded(more)
    assert library.people["me"].name == "Mẹ"
    assert library.lessons["one"].course == "course-a"
    found = lines(library)
    assert found[0].startswith("one.yaml:1:1 duplicate-id: The name “one” is taken already by ")
    assert found[1].startswith("people.yaml:2:10 duplicate-id: The name “me” is taken already by ")
    assert found[1].endswith("(Give it another id.)")
    assert len(found) == 2, "the same help channel may stand in two lists"


def test_a_base_gives_vocabulary_and_lessons_and_may_be_redefined(
    tmp_path: Path, loaded: Loaded, kinds: Any, root: Path
) -> None:
    base = loaded()
    lone = tmp_path / "one.yaml"
    lone.write_text((root / "course-a" / "one.yaml").read_text("utf-8").replace("Bài một", "Bài khác"), "utf-8")
    library = load([lone], kinds, base=base)
    assert library.problems == ()
    assert (library.lessons["one"].title, library.lessons["one"].course) == ("Bài khác", "")
    assert library.files == (lone,)
    assert all(text.file == str(lone) for text in library.written)
    lone.write_text("title: A\n", "utf-8")
    assert "one" not in load([lone], kinds, base=base).lessons


def test_items_of_the_vocabulary_stand_for_themselves(root: Path, loaded: Loaded, lines: Lines) -> None:
    text = "people:\n  - {id: me, name: Mẹ, look: me}\n  - {id: BO}\n  - {id: me, name: M, look: me}\n"
    (root / "people.yaml").write_text(text, "utf-8")
    library = loaded()
    assert list(library.people) == ["me"]
    codes = [one.split()[1] for one in lines(library)]
    assert codes == ["missing:", "missing:", "string-pattern-mismatch:", "duplicate-id:"]


@pytest.mark.parametrize(
    "text", ["people: no\n", "people: []\nmore: 1\n", "persons: []\n", "[]\n", "people: []\npeople: []\n"]
)
def test_a_vocabulary_file_of_another_form_is_a_problem(root: Path, loaded: Loaded, text: str) -> None:
    (root / "people.yaml").write_text(text, "utf-8")
    assert loaded().errors


def test_shipped_lessons_are_proved_again_only_on_the_day_of_a_check(
    root: Path, loaded: Callable[..., Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = root / "course-a" / "one.yaml"
    one.write_text(one.read_text("utf-8").replace("minutes: 3", "minutes: 30") + "    draw: 9\n", "utf-8")
    assert {problem.code for problem in loaded().problems} >= {"riddle-draw"}
    monkeypatch.setattr(places, "lessons", lambda: root)
    assert loaded().problems == ()
    assert "one" in loaded().lessons
    assert "riddle-draw" in {problem.code for problem in loaded(today=date(2026, 3, 2)).problems}
    one.write_text(one.read_text("utf-8").replace("draw: 9", "draw: many"), "utf-8")
    assert [problem.line for problem in loaded().errors if problem.file == str(one)]


def test_help_that_nobody_checked_for_long_earns_a_warning_only_when_today_is_known(
    root: Path, loaded: Loaded, lines: Lines
) -> None:
    assert loaded(today=date(2026, 5, 30)).problems == ()
    old = loaded(today=date(2026, 5, 31))
    sentence = "The number of “111” was last checked 91 days ago. (Check the number and write today's date.)"
    assert [one.split(" ", 1)[1] for one in lines(old)] == [f"help-old: {sentence}"]
    assert old.errors == ()
    assert loaded().problems == ()
    (root / "help.yaml").write_text(
        "channels:\n  - {id: a, name: A, number: '1', for: B.}\n  - {id: b, name: A, for: B.}\n"
    )
    assert [one.split()[1] for one in lines(loaded(today=date(2026, 5, 31)))] == ["help-unchecked:"]


@pytest.mark.parametrize("written", ["2026-02-30", "soon", "20260301", "1700000000"])
def test_a_day_that_does_not_exist_is_an_error(root: Path, loaded: Loaded, written: str) -> None:
    text = f"channels:\n  - {{id: a, name: A, for: B., checked_on: {written}}}\n"
    (root / "help.yaml").write_text(text, "utf-8")
    assert [problem.code for problem in loaded().errors] == ["not-a-date"]


def test_a_file_that_is_too_large_is_not_opened(root: Path, loaded: Loaded) -> None:
    with (root / "course-a" / "one.yaml").open("wb") as file:
        file.truncate(MAX_BYTES * 1000)
    assert loaded().problems[0].message.plain() == "This file has 1048576 kB; at most 1049 kB are read."


def test_a_fifo_and_links_out_of_the_folder_are_refused(
    root: Path, tmp_path: Path, loaded: Loaded, lines: Lines
) -> None:
    os.mkfifo(root / "pipe.yaml")
    secret = tmp_path / "secret.yaml"
    secret.write_text("title: A\n", "utf-8")
    (root / "link.yaml").symlink_to(secret)
    (root / "broken.yaml").symlink_to(root / "nowhere.yaml")
    (root / "elsewhere").symlink_to(tmp_path, target_is_directory=True)
    (root / "tactics.yaml").unlink()
    (root / "tactics.yaml").mkdir()
    found = lines(loaded())
    folder = "This is a folder with the name of a file. (Rename it, or put a file in its place.)"
    assert f"tactics.yaml:1:1 not-a-file: {folder}" in found
    assert "pipe.yaml:1:1 not-a-file: This is not an ordinary file." in found
    assert "link.yaml:1:1 link-outside: This is a link to a file outside its folder." in found
    assert "broken.yaml:1:1 cannot-open: This file cannot be opened." in found
    assert not any("secret" in one for one in found)


@pytest.mark.parametrize("name", ["Bài một.yaml", "ONE.yaml", "a--b.yaml", "con trai.yaml"])
def test_a_file_name_that_cannot_be_an_id_is_a_problem(root: Path, loaded: Loaded, name: str) -> None:
    (root / name).write_bytes((root / "course-a" / "one.yaml").read_bytes())
    assert [problem.code for problem in loaded().problems] == ["file-name"]


def test_step_ids_must_differ(lesson: Lesson, lines: Lines) -> None:
    step = "  - {id: a, kind: riddle, title: T, clues: [{id: c, text: T}]}\n"
    found = lines(lesson("steps:\n" + step * 2))
    assert found == ["one.yaml:9:10 duplicate-id: The step “a” is there already, on line 8. (Give it another id.)"]


def test_findings_of_a_kind_are_placed_at_the_nearest_existing_place(lesson: Lesson, lines: Lines) -> None:
    library = lesson("steps:\n  - {id: a, kind: riddle, title: T, clues: [{id: c, text: T?}], draw: 5}\n")
    assert lines(library) == [
        "one.yaml:8:59 riddle-question: No questions. (Say it.)",
        "one.yaml:8:71 riddle-draw: There are only 1 clues.",
    ]
    assert [problem.severity for problem in library.problems] == [Severity.WARNING, Severity.ERROR]


def test_a_kind_that_fails_at_a_lesson_breaks_that_lesson_only(
    lesson: Lesson, lines: Lines, caplog: pytest.LogCaptureFixture
) -> None:
    library = lesson("steps:\n  - {id: a, kind: riddle, title: T, clues: [{id: c, text: explode}]}\n")
    sentence = "The program cannot cope with this file (LookupError); please report it."
    assert lines(library) == [f"one.yaml:1:1 program-fault: {sentence}"]
    assert library.courses["course-a"].lessons == ()
    assert "raise LookupError" in caplog.text


def test_single_files_say_by_their_contents_what_they_are(
    tmp_path: Path, loaded: Loaded, kinds: Any, lines: Lines
) -> None:
    base = loaded()
    text = "title: N\nsummary: S.\nminutes: 3\nsteps:\n  - {lesson: one, step: first}\n"
    (tmp_path / "day.yaml").write_text(text, "utf-8")
    (tmp_path / "sample.yml").write_text("id: a\nkind: riddle\ntitle: T\nclues: [{id: c, text: T, x: 1}]\n", "utf-8")
    (tmp_path / "list.yaml").write_text("- a\n", "utf-8")
    files = [tmp_path / "day.yaml", tmp_path / "sample.yml", tmp_path / "list.yaml", tmp_path / "day.yaml"]
    library = load(files, kinds, base=base)
    assert "day" in library.playlists
    known = "Possible here: id, text, picture, sound, tactic, help, skill, fine, lines"
    assert lines(library) == [
        f"sample.yml:4:26 extra-forbidden: In “c”: The key “x” is not known here. ({known})",
        "list.yaml:1:1 model-type: This file must begin with keys and values, like “title: …”.",
    ]
    assert len(library.files) == 3


def test_a_sound_step_on_its_own_adds_nothing(tmp_path: Path, kinds: Any) -> None:
    (tmp_path / "sample.yaml").write_text("id: a\nkind: riddle\ntitle: T\nclues: [{id: c, text: T}]\n", "utf-8")
    library = load([tmp_path], kinds)
    assert (library.problems, dict(library.lessons)) == ((), {})


def test_a_course_can_be_checked_by_its_file_alone(root: Path, loaded: Loaded, kinds: Any) -> None:
    library = load([root / "course-a" / "course.yaml"], kinds, base=loaded())
    assert library.problems == ()
    (root / "course-a" / "course.yaml").write_text("just words\n", "utf-8")
    assert load([root / "course-a" / "course.yaml"], kinds).broken[0].what == "course"


def test_an_unreadable_playlist_is_broken_as_a_playlist(root: Path, loaded: Loaded) -> None:
    for text in ("a: [", "just words\n"):
        (root / "playlists" / "quick.yaml").write_text(text, "utf-8")
        assert [(one.id, one.what) for one in loaded().broken] == [("quick", "playlist")]


def test_topics_are_checked_where_they_are_known(root: Path, kinds: Any) -> None:
    library = load([root], kinds, Art(topics=frozenset({"kidnap", "otpp"})))
    sentence = "The program has no topic “otp”."
    assert library.errors[0].message.plain() == sentence
    assert library.errors[0].code == "unknown-topic"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "tactics: [{id: urgency, name: K, explains: H., next_time: D., icon: clok}]",
            "tactics.yaml:1:69 unknown-icon: The program has no icon “clok”. (Did you mean “clock”?)",
        ),
        (
            "tactics: [{id: fear, name: K, explains: H., next_time: D.}]",
            "tactics.yaml:1:16 unknown-icon: The program has no icon “tactic-fear”. (Name one",
        ),
        (
            "channels: [{id: bank, name: N, for: L., icon: clok}]",
            "help.yaml:1:47 unknown-icon: The program has no icon “clok”. (Did you mean “clock”?)",
        ),
        (
            "people: [{id: me, name: Mẹ, look: mee}]",
            "people.yaml:1:35 unknown-look: The program has no portraits called “mee”. (Did you mean “me”?)",
        ),
    ],
)
def test_icons_and_portraits_of_the_vocabulary_are_checked(
    root: Path, loaded: Loaded, lines: Lines, text: str, problem: str
) -> None:
    art = Art(icons=frozenset({"clock", "tactic-urgency"}), looks=frozenset({"me", "can-bo"}))
    assert loaded(art=art).problems == ()
    (root / problem.partition(":")[0]).write_text(text, "utf-8")
    assert [one[: len(problem)] for one in lines(loaded(art=art))] == [problem]


@pytest.mark.parametrize(
    ("minutes", "problem"),
    [
        ("1", ["one.yaml:4:10 minutes-off: Playing this takes about 2 min, not 1. (Write “minutes: 2”.)"]),
        ("2", []),
        ("3", []),
        ("5", ["one.yaml:4:10 minutes-off: Playing this takes about 2 min, not 5. (Write “minutes: 2”.)"]),
        ("30", ["one.yaml:4:10 minutes-off: Playing this takes about 2 min, not 30. (Write “minutes: 2”.)"]),
    ],
)
def test_minutes_far_off_the_reading_time_earn_a_warning(
    root: Path, loaded: Loaded, lines: Lines, minutes: str, problem: list[str]
) -> None:
    file = root / "course-a" / "one.yaml"
    file.write_text(file.read_text("utf-8").replace("minutes: 3", f"minutes: {minutes}"), "utf-8")
    library = loaded()
    assert lines(library) == problem
    assert "one" in library.lessons


def test_a_name_that_windows_keeps_for_a_device_is_refused(root: Path, kinds: Any, lines: Lines) -> None:
    lone = root / "course-a" / "con.yaml"
    lone.write_text((root / "course-a" / "one.yaml").read_text("utf-8"), "utf-8")
    assert lines(load([lone], kinds)) == [
        "con.yaml:1:1 file-name: Windows knows no file of this name. (Give this file another name.)"
    ]


def test_a_folder_without_a_lesson_earns_a_warning(tmp_path: Path, kinds: Any, lines: Lines) -> None:
    (tmp_path / "notes.txt").write_text("x")
    library = load([tmp_path], kinds)
    assert [one.split(" ", 1)[1] for one in lines(library)] == ["no-files: There is no YAML file in this folder."]
    assert library.errors == ()


def test_a_folder_that_cannot_be_opened_is_an_error(
    tmp_path: Path, kinds: Any, lines: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: object) -> Any:
        raise PermissionError(13, "no", str(folder))

    monkeypatch.setattr(os, "scandir", refuse)
    said = lines(load([tmp_path], kinds))
    assert [one.split(" ", 1)[1] for one in said] == ["cannot-open: This folder cannot be opened."]


def test_an_ending_in_capitals_is_an_ending_too(root: Path, loaded: Loaded) -> None:
    (root / "course-a" / "one.yaml").rename(root / "course-a" / "one.YAML")
    library = loaded()
    assert library.problems == ()
    assert "one" in library.lessons


def test_two_hundred_lessons_are_read_and_one_too_many_in_a_course_is_said(
    tmp_path: Path, root: Path, kinds: Any
) -> None:
    head = (root / "course-a" / "one.yaml").read_text("utf-8").partition("steps:")[0]
    clues = "".join(
        f"      - {{id: c{n}, text: Ai đó gọi tới hỏi., lines: [Ừ., {{who: me, says: Ừ.}}]}}\n" for n in range(6)
    )
    steps = "".join(f"  - id: s{n}\n    kind: riddle\n    title: T\n    clues:\n{clues}" for n in range(3))
    for number in range(200):
        (root / "course-a" / f"l{number}.yaml").write_text(f"{head}steps:\n{steps}", "utf-8")
    names = ", ".join(["one", *(f"l{number}" for number in range(200))])
    (root / "course-a" / "course.yaml").write_text(f"title: K\nsummary: S.\nlessons: [{names}]\n", "utf-8")
    library = load([root], kinds)
    assert [problem.code for problem in library.errors] == ["too-long"]  # the course: at most 200 lessons
    assert len(library.lessons) == 201


LESSON = """title: Bài một
summary: Một câu.
topic: otp
minutes: 3
difficulty: easy
take_home: Hỏi mẹ.
steps:
  - id: first
    kind: riddle
    title: Câu đố
    draw: 1
    clues:
      - {id: one, text: Ai đó gọi tới., tactic: urgency, lines: [Ừ., {who: me, says: Ừ.}]}
"""
WORDS = [
    "",
    " ",
    "\n",
    "\n  ",
    "- ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "|",
    "&a ",
    "*a",
    "!x ",
    "~",
    "#",
    "\t",
    "ế",
    "9",
    "title: x\n",
]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, len(LESSON)), st.integers(0, 6), st.sampled_from(WORDS)), max_size=4))
def test_a_mutated_lesson_never_raises_and_every_problem_has_a_place_in_it(
    tmp_path: Path, root: Path, kinds: Any, changes: list[tuple[int, int, str]]
) -> None:
    text = LESSON
    for at, cut, word in changes:
        text = text[:at] + word + text[at + cut :]
    file = tmp_path / "one.yaml"
    file.write_text(text, "utf-8", newline="\n")
    library = load([file], kinds)
    lines = text.split("\n")
    for problem in library.problems:
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 2
        assert (
            "{" not in problem.message.text
            or problem.message.plain() != problem.message.text
            or not problem.message.args
        )
        assert problem.code != "program-fault"
    assert ("one" in library.lessons) is not bool(library.errors)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("ages: [parent, parent]", "twice-in-list"),
        ("ages: [parents]", "literal-error"),
        ("ages: []", "too-short"),
        ("reviewed: {by: Lan, on: yesterday}", "not-a-date"),
    ],
)
def test_further_keys_of_the_head_are_checked(lesson: Lesson, line: str, code: str) -> None:
    text = f"{line}\nsteps:\n  - {{id: a, kind: riddle, title: T, clues: [{{id: c, text: T}}]}}\n"
    assert [(problem.code, problem.line) for problem in lesson(text).problems] == [(code, 7)]


def test_further_keys_of_the_head_are_kept(lesson: Lesson) -> None:
    head = "ages: [parent]\nreviewed: {by: Lan, on: 2026-11-21}\nsources: [safety-facts 2.1]\n"
    found = lesson(head + "steps:\n  - {id: a, kind: riddle, title: T, clues: [{id: c, text: T}]}\n").lessons["one"]
    assert (found.ages, found.sources) == (("parent",), ("safety-facts 2.1",))
    assert found.reviewed is not None
    assert found.reviewed.on == date(2026, 11, 21)


@pytest.mark.parametrize("name", ["you", "narrator"])
def test_nobody_has_the_id_of_a_word_that_says_who_speaks(root: Path, loaded: Loaded, lines: Lines, name: str) -> None:
    (root / "people.yaml").write_text(f"people:\n  - {{id: {name}, name: Bạn, look: me}}\n", "utf-8")
    library = loaded()
    sentence = f"Nobody can be called “{name}”: that is a word of `who` in a story."
    assert f"people.yaml:2:10 reserved-person: In “{name}”: {sentence}" in [
        one.replace("person: Nobody", f"person: In “{name}”: Nobody") for one in lines(library)
    ]
    assert not library.people


def test_what_the_base_has_may_be_copied_but_not_become_something_else(
    tmp_path: Path, loaded: Loaded, kinds: Any, root: Path, lines: Lines
) -> None:
    base = loaded()
    more = tmp_path / "more"
    more.mkdir()
    copy = more / "people.yaml"
    copy.write_bytes((root / "people.yaml").read_bytes())
    assert load([more], kinds, base=base).problems == ()
    copy.write_text("people:\n  - {id: me, name: Má, look: me}\n", "utf-8")
    library = load([more], kinds, base=base)
    assert lines(library) == [
        (
            f"people.yaml:2:10 duplicate-id: The name “me” is taken already by {root / 'people.yaml'}. "
            "(Give it another id, or leave the shipped lessons out with --only.)"
        )
    ]
    assert library.people["me"].name == "Má", "a lesson of that folder is played with its own people"


def test_a_file_that_is_no_yaml_is_not_read(tmp_path: Path, kinds: Any, lines: Lines) -> None:
    (tmp_path / "map.svg").write_text("<svg a: b: c>", "utf-8")
    assert lines(load([tmp_path / "map.svg"], kinds)) == ["map.svg:1:1 not-yaml: This is no YAML file (.yaml)."]


@pytest.mark.parametrize(
    ("steps", "problem"),
    [
        (" []", "4:8 no-steps: A playlist needs steps: - {lesson: phone-call, step: talk}"),
        ("\n  - {step: first}", "5:5 missing: “lesson” is missing here."),
        (
            "\n  - {lesson: one, step: first, with: {title: 3}}",
            "5:46 extra-forbidden: The key “title” is not known here. (It stands beside “with”, not in it.)",
        ),
    ],
)
def test_a_playlist_says_what_it_needs(root: Path, loaded: Loaded, lines: Lines, steps: str, problem: str) -> None:
    text = f"title: Nhanh\nsummary: Cho nhanh.\nminutes: 3\nsteps:{steps}\n"
    (root / "playlists" / "quick.yaml").write_text(text, "utf-8")
    assert lines(loaded()) == [f"quick.yaml:{problem}"]
    if steps != " []":
        (root / "playlists" / "quick.yaml").rename(root / "quick.yaml")
        assert lines(loaded()) == [f"quick.yaml:{problem}"]


def test_a_file_name_that_begins_with_a_digit_is_told_what_it_may_begin_with(
    tmp_path: Path, kinds: Any, root: Path, lines: Lines
) -> None:
    file = tmp_path / "00-good.yaml"
    file.write_bytes((root / "course-a" / "one.yaml").read_bytes())
    (found,) = lines(load([file], kinds))
    assert "beginning with a letter, like good." in found


def test_a_finding_names_the_line_of_another_place(root: Path, loaded: Loaded, lines: Lines) -> None:
    text = (root / "course-a" / "one.yaml").read_text("utf-8").replace("Ai đó gọi tới.", "twin")
    (root / "course-a" / "one.yaml").write_text(text, "utf-8")
    assert "one.yaml:13:15 riddle-twin: As on line 12." in lines(loaded())
