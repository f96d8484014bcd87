"""A tiny kind of activity, a folder of lessons, and loading of single lessons."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pytest
from pydantic import AfterValidator, Field

from kiosk.content import Art, Library, load
from kiosk.content.reader import read
from kiosk.content.report import Report
from kiosk.core.kind import Kind
from kiosk.core.message import msg
from kiosk.core.outcome import Skill
from kiosk.core.problem import Finding, LineOf, Severity
from kiosk.spec import (
    Bubble,
    Flag,
    HelpId,
    Id,
    Label,
    PersonId,
    Picture,
    Refers,
    RefersTo,
    Spec,
    TacticId,
    Whole,
    refusal,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.core.pace import Pace
    from kiosk.core.problem import Problem

HELP = """channels:
  - {id: "111", name: Tổng đài, number: "111", for: Khi lo sợ., checked_on: 2026-03-01}
"""
TACTICS = "tactics:\n  - {id: urgency, name: Khẩn cấp, explains: Hối thúc., next_time: Đếm tới mười.}\n"
PEOPLE = "people:\n  - {id: me, name: Mẹ, look: me}\n"
HEAD = """title: Bài một
summary: Một câu.
topic: otp
minutes: 3
difficulty: easy
take_home: Hỏi mẹ.
"""
STEPS = """steps:
  - id: first
    kind: riddle
    title: Câu đố
    clues:
      - id: one
        text: Ai đó gọi tới.
"""
ART = Art(pictures=frozenset({"hotel-desk", "phone-ringing"}))


def _not_zero(value: int) -> int:
    if value == 0:
        raise refusal("riddle_zero", msg("zero of {what} makes no sense", what="draws"))
    if value == 13:
        raise ValueError("thirteen brings bad luck")
    return value


class Line(Spec):
    who: PersonId
    says: Bubble


class Clue(Spec):
    id: Id
    text: Bubble
    picture: Picture | None = None
    sound: Annotated[str, Refers(RefersTo.SOUND)] | None = None
    tactic: TacticId | None = None
    help: tuple[HelpId, ...] = ()
    skill: Skill = Skill.SPOT
    fine: Flag = False
    lines: tuple[Bubble | Line, ...] = ()


class Riddle(Spec):
    clues: tuple[Clue, ...] = Field(min_length=1, max_length=10)
    draw: Annotated[Whole, Field(ge=0, le=20), AfterValidator(_not_zero)] | None = None
    mood: Literal["happy", "grumpy"] = "happy"
    words: dict[Id, Label] = Field(default_factory=dict, max_length=4)

    @property
    def loud(self) -> str:
        return self.clues[0].text.upper()


def check(spec: Riddle) -> Iterator[Finding]:
    for index, clue in enumerate(spec.clues):
        if clue.text == "explode":
            raise LookupError
        if clue.text == "twin":
            yield Finding(
                ("clues", index, "text"), msg("As on line {line}.", line=LineOf(("clues", 0, "id"))), "riddle-twin"
            )
        if clue.text.endswith("?"):
            path = ("clues", index, "text", "deeper")
            yield Finding(path, msg("No questions."), "riddle-question", Severity.WARNING, msg("Say it."))
    if spec.draw is not None and spec.draw > len(spec.clues):
        yield Finding(("draw",), msg("There are only {count} clues.", count=len(spec.clues)), "riddle-draw")


def seconds(spec: Riddle, pace: Pace) -> float:
    return 120.0 + pace.reading_s(*(clue.text for clue in spec.clues))


RIDDLE: Kind[Riddle, Any, Any] = Kind(
    name="riddle",
    folder=Path(__file__).parent,
    spec=Riddle,
    view_type=object,
    moves=(),
    start=lambda spec, seed: (spec, seed),
    reduce=lambda _spec, state, _move: state,
    view=lambda _spec, state: state,
    wait=lambda _spec, _state: None,
    outcomes=lambda _spec, _state: (),
    done=lambda _state: True,
    progress=lambda _spec, _state: (1, 1),
    seconds=seconds,
    check=check,
)
KINDS = {"riddle": RIDDLE}


@pytest.fixture
def kinds() -> dict[str, Any]:
    return KINDS


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A lessons folder with a vocabulary, one course of one lesson, and one playlist; all is well."""
    folder = tmp_path / "lessons"
    (folder / "course-a").mkdir(parents=True)
    (folder / "playlists").mkdir()
    (folder / "help.yaml").write_text(HELP, "utf-8")
    (folder / "tactics.yaml").write_text(TACTICS, "utf-8")
    (folder / "people.yaml").write_text(PEOPLE, "utf-8")
    (folder / "course-a" / "course.yaml").write_text("title: Khoá\nsummary: Một khoá.\nlessons: [one]\n", "utf-8")
    (folder / "course-a" / "one.yaml").write_text(HEAD + STEPS, "utf-8")
    playlist = "title: Nhanh\nsummary: Cho nhanh.\nminutes: 3\nsteps:\n  - {lesson: one, step: first}\n"
    (folder / "playlists" / "quick.yaml").write_text(playlist, "utf-8")
    return folder


@pytest.fixture
def loaded(root: Path) -> Callable[..., Library]:
    """Loads the folder, by default with today's pictures."""

    def _load(*more: Path, **options: Any) -> Library:
        return load([root, *more], KINDS, options.pop("art", ART), **options)

    return _load


@pytest.fixture
def lesson(root: Path, loaded: Callable[..., Library]) -> Callable[[str], Library]:
    """Loads the folder with its one lesson written anew; a text without a head is put below the usual one."""

    def _load(text: str) -> Library:
        whole = text if text.startswith("title:") else HEAD + text
        (root / "course-a" / "one.yaml").write_text(whole, "utf-8")
        (root / "playlists" / "quick.yaml").unlink(missing_ok=True)
        return loaded()

    return _load


@pytest.fixture
def lines() -> Callable[[Library], list[str]]:
    """The problems as ``name:line:column code: sentence (hint)``."""
    return lambda library: [said(problem) for problem in library.problems]


def said(problem: Problem) -> str:
    hint = f" ({problem.hint.plain()})" if problem.hint else ""
    place = f"{Path(problem.file).name}:{problem.line}:{problem.column}"
    return f"{place} {problem.code}: {problem.message.plain()}{hint}"


@pytest.fixture
def reading() -> Callable[[bytes | str], tuple[Any, list[str]]]:
    """Reads bytes; gives the document and its problems."""

    def _read(data: bytes | str) -> tuple[Any, list[str]]:
        report = Report("x.yaml")
        document = read(data.encode() if isinstance(data, str) else data, report)
        return document, [said(problem) for problem in report.problems]

    return _read
