"""Everything that was found in the lesson folders, checked and ready to be played or translated."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from kiosk.content.models import CourseFile, LessonFile, PlaylistFile
from kiosk.content.prose import prose_fields, translated_model
from kiosk.core.problem import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from kiosk.content.models import Age, Channel, Difficulty, Person, Reviewed, Tactic
    from kiosk.core.kind import AnyKind
    from kiosk.core.pace import Pace
    from kiosk.core.problem import Problem
    from kiosk.spec import Spec

    Translate = Callable[[str, str], str]
    _Steps = Callable[["Step", str], "Step"]

Value = TypeVar("Value")


class Text(NamedTuple):
    """One text that visitors read: its stable ``context``, the Vietnamese source, and where it is written."""

    context: str
    text: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Step:
    """One activity of a lesson: ``kind`` names it, ``spec`` is the kind's own model of what the author wrote."""

    id: str
    kind: str
    title: str
    spec: Spec


@dataclass(frozen=True, slots=True)
class Entry:
    """One step of a playlist or of a lesson: ``step`` of ``lesson`` (its id), with the playlist's overrides in it."""

    lesson: str
    step: Step
    own_title: str | None = None

    @property
    def title(self) -> str:
        """What the progress path calls it: the playlist's own title, else that of the step."""
        return self.own_title or self.step.title


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson without errors. ``course`` is "" for a file outside any course; media lie in ``folder``."""

    id: str
    course: str
    folder: Path
    file: Path
    title: str
    summary: str
    topic: str
    minutes: int
    difficulty: Difficulty
    ages: tuple[Age, ...]
    content_note: str | None
    take_home: str
    reviewed: Reviewed | None
    sources: tuple[str, ...]
    steps: tuple[Step, ...]

    def step(self, step_id: str) -> Step | None:
        """The step of this id, None where there is none."""
        return next((step for step in self.steps if step.id == step_id), None)

    def entries(self) -> tuple[Entry, ...]:
        """All steps in order, in the form in which a playlist holds them."""
        return tuple(Entry(self.id, step) for step in self.steps)

    def seconds(self, kinds: Mapping[str, AnyKind], pace: Pace) -> float:
        """How long a median play of all steps takes a reader of this pace."""
        return _seconds(self.entries(), kinds, pace)


@dataclass(frozen=True, slots=True)
class Course:
    """A folder of lessons in the author's order; ``lessons`` are the ids of those that can be played."""

    id: str
    folder: Path
    file: Path
    title: str
    summary: str
    lessons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Playlist:
    """What staff choose for a day: steps of lessons in an order of their own."""

    id: str
    file: Path
    title: str
    summary: str
    minutes: int
    ages: tuple[Age, ...]
    entries: tuple[Entry, ...]

    def seconds(self, kinds: Mapping[str, AnyKind], pace: Pace) -> float:
        """How long a median play of all entries takes a reader of this pace."""
        return _seconds(self.entries, kinds, pace)


@dataclass(frozen=True, slots=True)
class Broken:
    """A file that cannot be played: ``what`` is "lesson", "playlist" or "course"; ``problems`` are all of that file."""

    id: str
    what: str
    file: Path
    problems: tuple[Problem, ...]


class Origin(NamedTuple):
    """The file in which an item of the vocabulary stands that was read before all others of its id."""

    file: str
    item: Channel | Tactic | Person


def _none() -> MappingProxyType[str, Value]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Library:
    """What can be played, what it refers to, what is broken and why. Every mapping goes by id, in reading order.

    ``files`` are the files that were read, ``problems`` those of all of them in the order of file and line, and
    ``written`` the source texts; neither holds anything of a ``base`` that the library was loaded on top of.
    ``origins`` has every item of the vocabulary as it was named first, by its list (help, tactics, people) and id,
    with the file.
    """

    courses: Mapping[str, Course] = field(default_factory=_none)
    lessons: Mapping[str, Lesson] = field(default_factory=_none)
    playlists: Mapping[str, Playlist] = field(default_factory=_none)
    help: Mapping[str, Channel] = field(default_factory=_none)
    tactics: Mapping[str, Tactic] = field(default_factory=_none)
    people: Mapping[str, Person] = field(default_factory=_none)
    broken: tuple[Broken, ...] = ()
    problems: tuple[Problem, ...] = ()
    files: tuple[Path, ...] = ()
    written: tuple[Text, ...] = ()
    origins: Mapping[tuple[str, str], Origin] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep something from being played."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    def translated(self, translate: Translate) -> Library:
        """The same library with every text that visitors read replaced by ``translate(context, text)``.

        ``context`` is stable: ``<lesson>/<step>/<path>``, where the path goes by keys and by the ids of list items,
        never by positions (``phishing-otp/real-or-fake/items.parcel-fee.because``); ``<lesson>/title``,
        ``<lesson>/<step>/title``, ``help/111/name``, ``tactics/urgency/name``, ``people/me/name``,
        ``course/<id>/title``, ``playlist/<id>/title``. Two texts may share a context where list items have no ids
        (``…/lines``); context and text together are the key. Ids, numbers, order and files stay as they are, and
        nothing is validated again, so states of running plays fit the translated specs.
        """
        said: dict[int, Step] = {}

        def step(one: Step, lesson: str) -> Step:  # playlists have the steps of lessons: each is walked once
            return said.get(id(one)) or said.setdefault(id(one), _step(one, lesson, translate))

        return replace(
            self,
            courses=_each(self.courses, lambda course: _titled(course, f"course/{course.id}", translate)),
            lessons=_each(self.lessons, lambda lesson: _lesson(lesson, translate, step)),
            playlists=_each(self.playlists, lambda playlist: _playlist(playlist, translate, step)),
            help=_each(self.help, lambda item: translated_model(item, f"help/{item.id}/", translate)),
            tactics=_each(self.tactics, lambda item: translated_model(item, f"tactics/{item.id}/", translate)),
            people=_each(self.people, lambda item: translated_model(item, f"people/{item.id}/", translate)),
        )


def texts(library: Library) -> Iterator[Text]:
    """Every source text of a library for extraction, as ``(context, text, file, line)``, each pair of them once.

    The contexts are those of ``Library.translated``. Texts of broken files are left out. A translated library
    still gives the source texts.
    """
    seen: set[tuple[str, str]] = set()
    for text in library.written:
        if text[:2] not in seen:
            seen.add(text[:2])
            yield text


def _seconds(entries: tuple[Entry, ...], kinds: Mapping[str, AnyKind], pace: Pace) -> float:
    return sum(kinds[entry.step.kind].seconds(entry.step.spec, pace) for entry in entries)


def _each(items: Mapping[str, Value], change: Callable[[Value], Value]) -> Mapping[str, Value]:
    return MappingProxyType({key: change(item) for key, item in items.items()})


Titled = TypeVar("Titled", Course, Lesson, Playlist)

_PROSE = {Course: prose_fields(CourseFile), Lesson: prose_fields(LessonFile), Playlist: prose_fields(PlaylistFile)}


def _titled(item: Titled, context: str, translate: Translate) -> Titled:
    """``item`` with the texts of its file's head translated."""
    texts = ((name, getattr(item, name)) for name in _PROSE[type(item)])
    said: dict[str, Any] = {name: translate(f"{context}/{name}", text) for name, text in texts if text}
    return replace(item, **said)


def _lesson(lesson: Lesson, translate: Translate, step: _Steps) -> Lesson:
    steps = tuple(step(one, lesson.id) for one in lesson.steps)
    return replace(_titled(lesson, lesson.id, translate), steps=steps)


def _step(step: Step, lesson: str, translate: Translate) -> Step:
    context = f"{lesson}/{step.id}/"
    spec = translated_model(step.spec, context, translate)
    return replace(step, title=translate(f"{context}title", step.title), spec=spec)


def _playlist(playlist: Playlist, translate: Translate, step: _Steps) -> Playlist:
    context = f"playlist/{playlist.id}"
    entries = tuple(_entry(entry, context, translate, step) for entry in playlist.entries)
    return replace(_titled(playlist, context, translate), entries=entries)


def _entry(entry: Entry, context: str, translate: Translate, step: _Steps) -> Entry:
    own = translate(f"{context}/steps.title", entry.own_title) if entry.own_title else None
    return replace(entry, step=step(entry.step, entry.lesson), own_title=own)
