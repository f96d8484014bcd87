"""The README is part of the program: its lesson can be played, its tables know every key, its commands exist."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
import yaml
from pydantic import BaseModel

from kiosk.cli.main import COMMANDS, main
from kiosk.content import models, profiles
from kiosk.kinds import kinds

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
LARGEST_PICTURE = 250_000
FILES = (
    models.LessonFile,
    models.CourseFile,
    models.PlaylistFile,
    models.PeopleFile,
    models.TacticsFile,
    models.HelpFile,
    profiles.ProfileFile,
)


@cache
def readme() -> str:
    return (ROOT / "README.md").read_text("utf-8")


def section(title: str) -> str:
    """What stands under a heading, up to the next one of any level."""
    found = re.search(rf"^#+ {title}.*?\n(.*?)(?=^#+ [A-Z`]|\Z)", readme(), re.MULTILINE | re.DOTALL)
    assert found, f"no heading {title}"
    return found[1]


def words_of_code(text: str) -> set[str]:
    """Every word that stands in `code`."""
    return {word for code in re.findall(r"`([^`]+)`", text) for word in re.findall(r"\w+", code)}


def keys(annotation: Any) -> Iterator[str]:
    """Every key that can be written in a model and in those below it."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        for name, field in annotation.model_fields.items():
            yield field.alias or name
            yield from keys(field.annotation)
    for inner in get_args(annotation):
        yield from keys(inner)


@pytest.mark.parametrize("name", sorted(kinds()))
def test_it_tells_every_key_of_every_kind(name: str) -> None:
    told = words_of_code(section(f"`kind: {name}`"))
    assert set(keys(kinds()[name].spec)) <= told


@pytest.mark.parametrize("model", FILES, ids=lambda model: model.__name__)
def test_it_tells_every_key_of_every_other_file(model: type[BaseModel]) -> None:
    told = words_of_code(section("A lesson, a course, a playlist") + section("The commands"))
    assert set(keys(model)) <= told


def test_its_lesson_has_no_problems(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lesson = tmp_path / "strange-prize.yaml"
    lesson.write_text(section("Add a lesson").partition("```yaml\n")[2].partition("```")[0], "utf-8")
    assert main(["check", str(lesson)]) == 0
    assert capsys.readouterr().out.endswith("0 errors, 0 warnings.\n")


def test_its_lesson_shows_every_kind() -> None:
    shown = set(re.findall(r"^    kind: (.+)$", section("Add a lesson"), re.MULTILINE))
    assert shown == set(kinds())


def test_it_and_the_template_name_every_topic() -> None:
    drawn = {path.stem for path in (ROOT / "assets" / "topics").glob("*.svg") if not path.stem.endswith("-wide")}
    row = re.search(r"^\| \*\*`topic`\*\* .*$", readme(), re.MULTILINE)
    template = (ROOT / "kiosk" / "content" / "templates" / "head.yaml").read_text("utf-8")
    comment = template.partition("hình chủ đề: ")[2].partition("\nminutes")[0]
    assert row
    assert words_of_code(row[0]) - {"topic"} == drawn == set(re.findall(r"[a-z]+", comment))


def _read(text: str) -> object:
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError:
        return None


@pytest.mark.parametrize("text", [*(f"{sign}chữ" for sign in "{[@*&!%|>"), "? chữ", "- chữ", "chữ: thêm", "chữ # thêm"])
def test_what_it_wants_between_quotes_is_not_read_as_it_was_meant_without(text: str) -> None:
    assert _read(f"a: {text}") != {"a": text}
    assert _read(f'a: "{text}"') == {"a": text}


@pytest.mark.parametrize("text", ["Chào {you}", "một, hai"])
def test_nor_is_a_slot_or_a_comma_inside_brackets(text: str) -> None:
    assert _read(f"[{text}]") != [text]
    assert _read(f"{{says: {text}}}") != {"says": text}
    assert _read(f"a: {text}") == {"a": text}


def test_its_table_names_the_commands_that_there_are() -> None:
    named = set(re.findall(r"^\| `kiosk` = `kiosk (\w+)`|^\| `kiosk (\w+)`", section("The commands"), re.MULTILINE))
    assert {one or other for one, other in named} == set(COMMANDS)


def test_its_pictures_are_there_and_small() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", readme())
    assert len(pictures) >= 4
    for picture in pictures:
        assert 0 < (ROOT / picture).stat().st_size <= LARGEST_PICTURE


def test_its_tour_of_the_house_knows_every_room() -> None:
    rooms = {path.parent.name for path in (ROOT / "kiosk").glob("*/__init__.py")} | {"app", "kinds"}
    told = section("The floors")
    assert not {room for room in rooms if not re.search(rf"\b{room}\b", told)}


def test_ci_finds_the_command_that_the_readme_gives() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    begins = "python3 -m venv .venv && .venv/bin/pip install -q -e '.[test]'"
    assert readme().count(f"\n{begins}") == 1
    assert readme().count("\napt-get install ") == 1
    assert begins.replace("[", r"\[").replace("]", r"\]") in script


def test_no_host_of_a_registry_is_written_down() -> None:
    places = [ROOT / name for name in ("README.md", "pyproject.toml", ".ci/run", "build.spec")]
    text = "\n".join(place.read_text("utf-8") for place in places)
    assert not re.search(r"https?://|index-url|pypi", text)
