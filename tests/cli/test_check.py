from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.cli import main
from kiosk.content.files import contents
from kiosk.core import places

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.report import Report

LESSON = """title: Bài một
summary: Một câu.
topic: otp
minutes: 1
difficulty: easy
take_home: Hỏi mẹ.
steps:
  - id: story
    kind: slides
    title: Chuyện
    cards:
      - id: one
        text: Máy reo.
        speaker: me
"""


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from kiosk.cli.console import translator

    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    translator.cache_clear()


def test_the_shipped_lessons_have_no_errors(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[-1].endswith(" warnings.")
    assert " 0 errors, " in out[-1]
    assert not any(": error: " in line for line in out)


def test_a_lone_lesson_anywhere_is_checked_with_the_shipped_vocabulary(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.yaml").write_text(LESSON, "utf-8")
    assert main(["check", "mine.yaml"]) == 0
    assert capsys.readouterr().out == "1 file checked: 0 errors, 0 warnings.\n"


def test_every_problem_is_one_line_with_its_place_and_the_summary_comes_last(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = LESSON.replace("speaker: me", "speaker: mee").replace("reo.", "reo, gọi 0912 345 678.")
    (tmp_path / "mine.yaml").write_text(text, "utf-8")
    assert main(["check", str(tmp_path)]) == 1
    number = "“0912 345 678” could be a real telephone or account number."
    assert capsys.readouterr().out.splitlines() == [
        f"mine.yaml:13:15: warning: {number} (Hide some digits: 09•• ••• 88.)",
        "mine.yaml:14:18: error: There is nobody called “mee” in people.yaml. (Did you mean “me”?)",
        "1 file checked: 1 error, 1 warning.",
    ]


def test_json_is_one_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text(LESSON.replace("slides", "slide"), "utf-8")
    assert main(["check", "mine.yaml", "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["files"] == 1
    assert answer["scenarios"] == []
    assert answer["problems"] == [
        {
            "file": "mine.yaml",
            "line": 9,
            "column": 11,
            "severity": "error",
            "code": "unknown-kind",
            "message": "There is no kind of activity called “slide”.",
            "hint": "Did you mean “slides”?",
        }
    ]


def test_the_json_of_the_shipped_lessons_has_the_promised_shape(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer) == ["files", "problems", "scenarios"]
    assert answer["files"] >= 8
    for problem in answer["problems"]:
        assert list(problem) == ["file", "line", "column", "severity", "code", "message", "hint"]
        assert problem["severity"] == "warning"
        assert problem["line"] >= 1
        assert problem["column"] >= 1
    (found,) = (one for one in answer["scenarios"] if one["file"].endswith("online-kidnapping.yaml"))
    promised = {"file", "states", "endings_reached", "endings", "plays_proved", "longest_seconds"}
    assert promised <= set(found)
    assert found["endings_reached"] == found["endings"] >= 4
    assert found["states"] >= 15
    assert found["plays_proved"] is None or found["plays_proved"] >= found["endings"]
    assert found["longest_seconds"] is None or found["longest_seconds"] > 60


def test_the_json_of_a_problem_without_a_hint_says_null(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text("[]\n", "utf-8")
    assert main(["check", "mine.yaml", "--json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["severity"], problem["hint"]) == ("error", None)


JUDGE = """  - id: sort
    kind: judge
    title: Thật hay giả
    items:
      - {id: a, as: sms, from: A, icon: parcell, text: "Đóng [phí]{s}.", trick: true, tactic: urgency,
         signs: [{id: s, says: Phí}], because: Lý do., next_time: Hỏi mẹ.}
      - {id: b, as: sms, from: B, text: Chào., trick: false, because: Lý do., next_time: Hỏi mẹ.}
"""
STORY = """  - id: call
    kind: scenario
    title: Cuộc gọi
    you: vy
    with: can-bo
    variables: {calm: {start: some}}
    meters:
      - {variable: calm, name: Yên, icon: wavy, words: [a, b]}
    start: a
    scenes:
      - id: a
        lines: [[], {sayz: x}]
        choices: [{id: b, text: C, goto: D E}]
    exits:
      - {id: h, does: tell, text: X, because: B, goto: {a: b}}
      - {id: i, does: tell, text: X, because: B, goto: [{when: x}]}
    endings: [{id: e, rank: best, title: T}, {id: f, rank: good, title: T}]
"""


def test_icons_of_every_kind_are_looked_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text(LESSON + JUDGE, "utf-8")
    assert main(["check", "mine.yaml"]) == 1
    found = capsys.readouterr().out.splitlines()
    assert found[0] == ("mine.yaml:19:41: error: The program has no icon “parcell”. (Did you mean “parcel”?)")
    assert len(found) == 2
    sample = (places.package() / "activities" / "scenario" / "sample.yaml").read_text("utf-8")
    (tmp_path / "story.yaml").write_text(sample.replace("icon: wave", "icon: wavy"), "utf-8")
    assert main(["check", "story.yaml"]) == 1
    assert "The program has no icon “wavy”. (Did you mean “wave”?)" in capsys.readouterr().out


def test_of_a_broken_story_every_slip_is_told_once_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.yaml").write_text(LESSON + STORY, "utf-8")
    assert main(["check", "mine.yaml", "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert [(one["line"], one["code"]) for one in problems] == [
        (20, "variable-start"),
        (26, "line-shape"),
        (26, "missing"),
        (26, "extra-forbidden"),
        (27, "string-pattern-mismatch"),
        (29, "routes-shape"),
        (30, "missing"),
        (31, "missing"),
        (31, "missing"),
    ]
    assert problems[0]["message"] == "“start” must be true, false or a whole number, but here is “some”."
    assert problems[1]["message"] == "In “a”: A line of “lines” is a text, or a table with the key “says”."
    assert problems[5]["message"] == "In “h”: “goto” is the name of a scene or an ending, or a list of ways."


def test_a_path_that_does_not_exist_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "nowhere.yaml"]) == 2
    answer = capsys.readouterr()
    assert (answer.out, answer.err) == ("", "There is no file or folder “nowhere.yaml”.\n")


def test_a_copy_of_the_shipped_lessons_does_not_clash_with_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(places.lessons(), tmp_path / "copy")
    assert main(["check", "copy"]) == 0
    assert " 0 errors" in capsys.readouterr().out


def test_a_file_inside_a_lessons_folder_uses_that_folders_vocabulary(tmp_path: Path) -> None:
    (tmp_path / "own" / "course").mkdir(parents=True)
    (tmp_path / "own" / "people.yaml").write_text("people:\n  - {id: coco, name: Coco, look: me}\n", "utf-8")
    file = tmp_path / "own" / "course" / "mine.yaml"
    file.write_text(LESSON.replace("speaker: me", "speaker: coco"), "utf-8")
    assert main(["check", str(file)]) == 0


def test_what_else_lies_in_the_folder_above_is_neither_read_nor_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    for folder in ("mine", "other/deep"):
        (home / folder).mkdir(parents=True)
    for broken in ("people.yaml", "other/people.yaml", "other/help.yaml", "other/deep/lesson.yaml"):
        (home / broken).write_text("people: []\ntitle: [", "utf-8")
    (home / "people.yaml").write_text("people:\n  - {id: coco, name: Coco, look: me}\n", "utf-8")
    (home / "mine" / "mine.yaml").write_text(LESSON.replace("speaker: me", "speaker: coco"), "utf-8")
    read: list[Path] = []

    def reading(file: Path, root: Path, report: Report) -> bytes | None:
        read.append(file)
        return contents(file, root, report)

    monkeypatch.setattr("kiosk.content.loading.contents", reading)
    assert main(["check", "home/mine/mine.yaml"]) == 0
    assert capsys.readouterr().out == "1 file checked: 0 errors, 0 warnings.\n"
    assert {file.name for file in read if file.is_relative_to(home)} == {"people.yaml"}
    assert home / "other" / "people.yaml" not in read


def test_broken_words_are_told_where_they_may_be_why_a_name_is_not_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "people.yaml").write_text("people: [", "utf-8")
    (tmp_path / "mine.yaml").write_text(LESSON, "utf-8")
    assert main(["check", "mine.yaml"]) == 0
    assert "people.yaml" not in capsys.readouterr().out
    (tmp_path / "mine.yaml").write_text(LESSON.replace("speaker: me", "speaker: coco"), "utf-8")
    assert main(["check", "mine.yaml"]) == 1
    assert "people.yaml:1:1: error" in capsys.readouterr().out


def test_a_playlist_finds_the_lessons_that_it_names_in_the_folder_around_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own" / "course").mkdir(parents=True)
    (tmp_path / "own" / "playlists").mkdir()
    (tmp_path / "own" / "people.yaml").write_text("people:\n  - {id: coco, name: Coco, look: me}\n", "utf-8")
    (tmp_path / "own" / "course" / "first.yaml").write_text(LESSON.replace("speaker: me", "speaker: coco"), "utf-8")
    (tmp_path / "own" / "course" / "second.yaml").write_text("title: [", "utf-8")
    day = tmp_path / "own" / "playlists" / "day.yaml"
    day.write_text("title: A\nsummary: B\nminutes: 3\nsteps:\n  - {lesson: first, step: story}\n", "utf-8")
    assert main(["check", str(day)]) == 0
    assert capsys.readouterr().out == "1 file checked: 0 errors, 0 warnings.\n"
    day.write_text(
        day.read_text("utf-8") + "  - {lesson: second, step: story}\n  - {lesson: third, step: a}\n", "utf-8"
    )
    assert main(["check", str(day)]) == 1
    said = capsys.readouterr().out
    assert "The lesson “second” has errors; mend them first." in said
    assert "There is no lesson “third”." in said


@pytest.mark.parametrize(
    "text", ["", "steps: 7", "steps: [a]", "steps: [{lesson: }]", "title: [", "lesson: x\nsteps: {}"]
)
def test_a_playlist_that_names_nothing_is_checked_all_the_same(tmp_path: Path, text: str) -> None:
    (tmp_path / "people.yaml").write_text("people: []\n", "utf-8")
    (tmp_path / "playlists").mkdir()
    (tmp_path / "playlists" / "day.yaml").write_text(text, "utf-8")
    assert main(["check", "playlists/day.yaml"]) == 1


def test_a_people_file_in_a_course_is_a_lesson_and_no_list_of_words(tmp_path: Path) -> None:
    (tmp_path / "course").mkdir()
    (tmp_path / "course" / "people.yaml").write_text(LESSON, "utf-8")
    (tmp_path / "course" / "course.yaml").write_text("title: A\nsummary: B\nlessons: [mine, people]\n", "utf-8")
    (tmp_path / "course" / "mine.yaml").write_text(LESSON, "utf-8")
    assert main(["check", "course/mine.yaml"]) == 0


def test_more_lessons_can_be_added_and_the_shipped_ones_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "mine.yaml").write_text(LESSON, "utf-8")
    assert main(["check", "--lessons", "more", "--only"]) == 1
    assert "There is nobody called “me”" in capsys.readouterr().out
    assert main(["check", "--lessons", "more"]) == 0
    assert main(["check", "--lessons", "nothing"]) == 2


def test_what_kinds_report_of_a_step_is_in_the_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import kiosk.activities.slides as package

    monkeypatch.setattr(
        package,
        "report",
        lambda spec, pace: {"cards": len(spec.cards), "pace": pace.syllables_per_minute},
        raising=False,
    )
    (tmp_path / "mine.yaml").write_text(LESSON, "utf-8")
    assert main(["check", "mine.yaml", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["scenarios"]
    assert found == {"file": "mine.yaml", "step": "story", "reader": "12-15", "cards": 1, "pace": 150}


@pytest.mark.parametrize("command", ["check", "schema -o -", "list"])
def test_content_commands_do_without_qt(command: str) -> None:
    program = (
        "import sys; from kiosk.cli import main; main(sys.argv[1:]);"
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", program, *command.split()], check=True, capture_output=True)


def test_every_sample_of_a_kind_passes_on_its_own() -> None:
    samples = [str(file) for file in (places.package() / "activities").glob("*/sample.yaml")]
    assert samples
    assert main(["check", *samples]) == 0


SCENARIO = """title: Bài hai
summary: Một câu.
topic: otp
minutes: 1
difficulty: easy
ages: ["12-15"]
take_home: Hỏi mẹ.
steps:
  - id: call
    kind: scenario
    title: Cuộc gọi
    you: vy
    with: can-bo
    start: ring
    variables: {calm: {start: 7}}
    meters: [{variable: calm, name: Bình tĩnh, icon: wave, words: [ít, nhiều]}]
    scenes:
      - id: ring
        lines: [Alô.]
        choices:
          - {id: stay, text: Nghe, goto: good}
          - {id: shut, text: Tắt, when: calm < 5, goto: bad}
          - {id: fall, text: Nghe thêm, goto: bad}
    exits:
      - {id: off, does: hang-up, text: Cúp máy, because: Vì thế., goto: good}
      - {id: tell, does: tell, text: Gọi mẹ, because: Vì thế., goto: good}
      - {id: r, does: report, text: Gọi 111, help: "111", because: Vì thế., goto: good}
      - {id: e, does: emergency, text: Gọi 113, help: "113", because: Vì thế., goto: good}
    endings:
      - {id: good, rank: good, title: Ổn, text: Ổn rồi.}
      - {id: bad, rank: bad, title: Mất, text: Mất., recovery: Gọi., help: ["113"]}
"""


def test_random_plays_tell_what_they_never_reached(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text(SCENARIO, "utf-8")
    assert main(["check", "mine.yaml", "--plays", "200"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "mine.yaml:22:41: warning: No play ever gets to see this choice.",
        "mine.yaml: 200 random plays of “call” never reached “ring/shut”.",
        "1 file checked: 0 errors, 1 warning.",
    ]
    assert main(["check", "mine.yaml", "--plays", "200", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    (played,) = answer["plays"]
    assert (played["file"], played["step"], played["never"]) == ("mine.yaml", "call", ["ring/shut"])
    assert (played["plays"], played["scenes"]["ring"]) == (200, 200)
    (proved,) = answer["scenarios"]
    assert (proved["complete"], proved["best_score"], proved["worst_score"]) == (True, 2, -2)


@pytest.mark.parametrize("words", ["-1", "many", "1000001", "1.5"])
def test_a_number_of_plays_is_a_number(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["check", "--plays", words])
    assert left.value.code == 2
    assert "is not a whole number from 0 to 1000000" in capsys.readouterr().err


def test_a_scenario_that_takes_its_slowest_readers_too_long_is_told_once_where_it_is_not_translated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long = SCENARIO.replace("[Alô.]", f"[{'một hai ba bốn năm ' * 7}]").replace(
        "start: ring", "start: ring\n    budget_s: 24"
    )
    (tmp_path / "mine.yaml").write_text(long, "utf-8")
    assert main(["check", "mine.yaml"]) == 1
    lines = [line for line in capsys.readouterr().out.splitlines() if " error: " in line]
    (line,) = lines
    assert line.startswith("mine.yaml:11:1: error: In “vi”, at the pace of “12-15”: A median play takes ")
    (tmp_path / "mine.yaml").write_text(long.replace('["12-15"]', "[parent]"), "utf-8")
    assert main(["check", "mine.yaml"]) == 0


KIDNAPPING = places.lessons() / "khong-mac-cau" / "online-kidnapping.yaml"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("goto: dodge", "goto: dogde", "scenario-goto"),
        ("expression: stern\n        tactic: fear", "expression: stern\n        tactic: feer", "unknown-tactic"),
        ("text: Vâng, em đi ạ", "text: Vâng, em đi ạ một hai ba bốn năm sáu bảy tám chín mười", "text-budget"),
        ("when: calm >= 20", "when: calm > 100", "scenario-never"),
        ("with: huy\n        set: {over: true}", "with: huy\n        set: {ovr: true}", "scenario-variable"),
        ("you: vy\n    channel: call", "you: vy\n    budget_s: 60\n    channel: call", "scenario-time"),
    ],
)
def test_what_is_mutilated_in_a_copy_of_a_shipped_scenario_is_found_at_its_line(
    old: str, new: str, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = KIDNAPPING.read_text("utf-8")
    assert written.count(old) >= 1
    (tmp_path / "copy.yaml").write_text(written.replace(old, new, 1), "utf-8")
    main(["check", "copy.yaml", "--json"])
    problems = json.loads(capsys.readouterr().out)["problems"]
    first = written[: written.index(old)].count("\n") + 1
    changed = next(
        n for n, (one, other) in enumerate(zip(old.split("\n"), new.split("\n"), strict=False)) if one != other
    )
    assert [one["line"] for one in problems if one["code"] == code][:1] == [first + changed]


def test_a_short_scene_is_checked_at_its_own_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = SCENARIO.replace("        lines: [Alô.]\n", "        line: Alô {who}.\n")
    text = text.replace("          - {id: stay, text: Nghe, goto: good}\n", "          - Nghe máy: goood\n")
    (tmp_path / "mine.yaml").write_text(text, "utf-8")
    assert main(["check", "mine.yaml"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "mine.yaml:19:15: error: Nothing fills the slot “{who}”." in [line.partition(" (")[0] for line in lines]
    assert any(line.startswith("mine.yaml:21:") and "“goood”" in line and "“good”" in line for line in lines)


def test_random_plays_that_reach_everything_say_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text(SCENARIO.replace("when: calm < 5, ", ""), "utf-8")
    assert main(["check", "mine.yaml", "--plays", "2000"]) == 0
    words = "2,000 plays: every scene, choice, exit and ending was reached."
    assert words in capsys.readouterr().out.splitlines()
    (tmp_path / "mine.yaml").write_text(LESSON, "utf-8")
    assert main(["check", "mine.yaml", "--plays", "2000"]) == 0
    assert "reached" not in capsys.readouterr().out


def test_the_longest_play_is_measured_with_one_reader_in_lines_and_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long = SCENARIO.replace("[Alô.]", "[Alô., A lô lô.]").replace("start: ring", "start: ring\n    budget_s: 20", 1)
    long = long.replace("because: Vì thế., goto: good", f"because: {'một hai ba bốn ' * 30}, goto: good")
    (tmp_path / "mine.yaml").write_text(long, "utf-8")
    main(["check", "mine.yaml", "--json"])
    answer = json.loads(capsys.readouterr().out)
    (proved,) = answer["scenarios"]
    late = [one["message"] for one in answer["problems"] if one["code"] == "scenario-time-longest"]
    assert late == [
        (
            f"In “vi”, at the pace of “12-15”: The longest play takes {round(proved['longest_seconds'])} s, "
            "more than twice the 20 s that there are."
        )
    ]


FAILING = """
import sys
from kiosk.cli import main
from kiosk.content import loading

def fails(*_):
    raise LookupError

loading._READERS = dict.fromkeys(loading._READERS, fails)
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("debug", [False, True])
def test_where_a_kind_failed_is_shown_only_to_who_asks(tmp_path: Path, *, debug: bool) -> None:
    file = tmp_path / "bai.yaml"
    file.write_text(LESSON, "utf-8")
    words = [sys.executable, "-c", FAILING, "check", str(file), *["--debug"] * debug]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert "LookupError" in done.stdout
    assert ("Traceback" in done.stderr) == debug
