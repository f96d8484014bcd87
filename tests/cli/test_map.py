from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from kiosk.cli import main
from kiosk.core import places

if TYPE_CHECKING:
    from pathlib import Path

HEAD = """title: Bài hai
summary: Một câu.
topic: otp
minutes: 3
difficulty: easy
take_home: Hỏi mẹ.
steps:
"""


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from kiosk.cli.console import translator

    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    translator.cache_clear()


def step(name: str) -> str:
    sample = (places.package() / "activities" / "scenario" / "sample.yaml").read_text("utf-8")
    lines = sample[sample.index("id:") :].replace("id: strange-call", f"id: {name}", 1).splitlines()
    return "\n".join([f"  - {lines[0]}", *(f"    {line}" for line in lines[1:])]) + "\n"


def test_the_shipped_scenario_is_drawn(tmp_path: Path) -> None:
    lesson = places.lessons() / "khong-mac-cau" / "online-kidnapping.yaml"
    assert main(["map", str(lesson), "-o", "map.svg"]) == 0
    picture = ET.parse(tmp_path / "map.svg").getroot()
    assert picture.tag.endswith("svg")
    assert "out-early" in {one.text for one in picture.iter("{http://www.w3.org/2000/svg}text")}


def test_a_scenario_with_an_unreachable_scene_is_drawn_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = HEAD + step("call").replace("goto: hurry}", "goto: room}").replace("time-up, ", "promise, ")
    (tmp_path / "mine.yaml").write_text(text, "utf-8")
    assert main(["check", "mine.yaml"]) == 1
    capsys.readouterr()
    assert main(["map", "mine.yaml", "-o", "-"]) == 0
    assert "never reached" in capsys.readouterr().out


def test_which_of_several_scenarios_has_to_be_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text(HEAD + step("one") + step("two"), "utf-8")
    assert main(["map", "mine.yaml", "-o", "map.svg"]) == 2
    assert capsys.readouterr().err == "Say with --step which one to draw: one, two.\n"
    assert main(["map", "mine.yaml", "-o", "map.svg", "--step", "three"]) == 2
    assert capsys.readouterr().err == "There is no scenario “three” here, but: one, two.\n"
    assert main(["map", "mine.yaml", "-o", "map.svg", "--step", "two"]) == 0


def test_a_lesson_without_a_scenario_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    slides = "  - {id: s, kind: slides, title: Chuyện, cards: [{id: one, text: Máy reo.}]}\n"
    (tmp_path / "mine.yaml").write_text(HEAD + slides, "utf-8")
    assert main(["map", "mine.yaml", "-o", "map.svg"]) == 2
    assert "There is nothing in “mine.yaml”" in capsys.readouterr().err


def test_a_lesson_that_cannot_be_read_tells_its_problems(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text(HEAD + step("call").replace("start: ring", "begin: ring"), "utf-8")
    assert main(["map", "mine.yaml", "-o", "map.svg"]) == 1
    assert "The key “begin” is not known here." in capsys.readouterr().err


def test_wrong_names_are_told_as_check_tells_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text(HEAD + step("call").replace("goto: secret", "goto: secrat"), "utf-8")
    assert main(["map", "mine.yaml", "-o", "map.svg"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Names and conditions have to be right before a map can be drawn.\nmine.yaml:")
    assert "There is no scene or ending called “secrat”. (Did you mean “secret”?)" in said


def test_a_place_that_cannot_be_written_is_a_matter_of_the_host(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.yaml").write_text(HEAD + step("call"), "utf-8")
    assert main(["map", "mine.yaml", "-o", "no/such/map.svg"]) == 3
    assert capsys.readouterr().err == "no/such/map.svg cannot be written: there is no such file or folder.\n"
