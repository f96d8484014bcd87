"""What an author may write outside the kinds: vocabulary, course, the head of a lesson, playlist."""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from kiosk.core.message import msg
from kiosk.spec import (
    NOBODY,
    SEEN,
    Bubble,
    HelpId,
    Icon,
    Id,
    Label,
    Look,
    PersonId,
    Refers,
    RefersTo,
    Sentence,
    Spec,
    TacticId,
    Topic,
    Whole,
    refusal,
)

Age = Literal["12-15", "16-18", "19-24", "parent", "teacher"]
Difficulty = Literal["easy", "medium", "hard"]
ALL_AGES: tuple[Age, ...] = ("12-15", "16-18", "19-24", "parent", "teacher")

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _date(value: object) -> object:
    if not isinstance(value, str):
        return value
    with suppress(ValueError):
        if _DATE.fullmatch(value):
            return dt.date.fromisoformat(value)
    raise refusal("not_a_date", msg("“{name}” must be a date that exists, like 2026-03-01, but here is “{value}”."))


def _distinct(values: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(values)) < len(values):
        raise refusal("twice_in_list", msg("The same word stands twice in the list “{name}”."))
    return values


def _somebody(name: str) -> str:
    if name in NOBODY:
        raise refusal("reserved_person", msg("Nobody can be called “{value}”: that is a word of `who` in a story."))
    return name


def _some(steps: object) -> object:
    if steps in ([], ()):
        raise refusal("no_steps", msg("A playlist needs steps: - {lesson: phone-call, step: talk}"))
    return steps


LessonId = Annotated[Id, Refers(RefersTo.LESSON)]
Date = Annotated[dt.date, BeforeValidator(_date)]
Note = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
Ages = Annotated[tuple[Age, ...], Field(min_length=1, max_length=5), AfterValidator(_distinct)]
Minutes = Annotated[Whole, Field(ge=1, le=30)]


class Channel(Spec):
    """One way to get help: a number to call, or somebody to tell."""

    id: Annotated[HelpId, Field(description="The name that lessons use for it.")]
    name: Annotated[Label, Field(description="Who helps.")]
    number: Annotated[
        Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=30), SEEN] | None,
        Field(description="The number as it is shown; none for “your bank” or “an adult you trust”."),
    ] = None
    purpose: Annotated[Sentence, Field(alias="for", description="When to turn to it.")]
    says: Annotated[Label | None, Field(description="The short line under the number.")] = None
    icon: Annotated[Icon | None, Field(description="An icon of the program where no number is; default people.")] = None
    source: Annotated[Note | None, Field(description="Where this is published; for staff, never shown.")] = None
    checked_on: Annotated[Date | None, Field(description="The day when somebody last checked it.")] = None

    @property
    def sign(self) -> str:
        """The name of the icon that stands where a number would."""
        return self.icon or "people"


class Tactic(Spec):
    """One trick by its word, how it works, and what to do next time."""

    id: Annotated[TacticId, Field(description="The name that lessons use for it.")]
    name: Annotated[Label, Field(description="The word for the trick.")]
    explains: Annotated[Sentence, Field(description="How it works, in one sentence.")]
    next_time: Annotated[Sentence, Field(description="One thing to do next time.")]
    icon: Annotated[Icon | None, Field(description="An icon of the program; default tactic-<id>.")] = None


class Person(Spec):
    """One of the cast."""

    id: Annotated[PersonId, AfterValidator(_somebody), Field(description="The name that lessons use for this person.")]
    name: Annotated[Label, Field(description="What the others call this person.")]
    look: Annotated[Look, Field(description="The family of portraits.")]


class HelpFile(Spec):
    """help.yaml: all ways to get help."""

    channels: Annotated[tuple[Channel, ...], Field(max_length=60)]


class TacticsFile(Spec):
    """tactics.yaml: the words for tricks."""

    tactics: Annotated[tuple[Tactic, ...], Field(max_length=60)]


class PeopleFile(Spec):
    """people.yaml: the cast of all lessons."""

    people: Annotated[tuple[Person, ...], Field(max_length=120)]


class CourseFile(Spec):
    """course.yaml: the lessons of this folder in their order."""

    title: Annotated[Label, Field(description="The name of the course.")]
    summary: Annotated[Sentence, Field(description="What it is about.")]
    lessons: Annotated[tuple[Id, ...], Field(min_length=1, max_length=200, description="The lessons, first one first.")]


class Reviewed(Spec):
    """Who read the lesson, and when."""

    by: Note
    on: Date


class StepHead(Spec):
    """What every step has, of whatever kind."""

    id: Annotated[Id, Field(description="The name of the step inside its lesson.")]
    kind: Annotated[str, Field(description="The kind of activity.")]
    title: Annotated[Label, Field(description="What the progress path calls it.")]


class LessonFile(Spec):
    """A lesson: what it is about, and its steps."""

    title: Annotated[Label, Field(description="The name of the lesson.")]
    summary: Annotated[Sentence, Field(description="What it is about.")]
    topic: Annotated[Topic, Field(description="The picture on the wall of topics.")]
    minutes: Annotated[Minutes, Field(description="How long it takes, 1 to 30 minutes.")]
    difficulty: Annotated[Difficulty, Field(description="How hard it is.")]
    ages: Annotated[Ages, Field(description="For whom it is; default: for all.")] = ALL_AGES
    content_note: Annotated[Bubble | None, Field(description="Said before a heavy lesson, which may be skipped.")] = (
        None
    )
    take_home: Annotated[Sentence, Field(description="The one thing to do differently.")]
    reviewed: Annotated[Reviewed | None, Field(description="Who read it and when.")] = None
    sources: Annotated[tuple[Note, ...], Field(max_length=60, description="Where its facts are from; not shown.")] = ()
    steps: Annotated[tuple[StepHead, ...], Field(min_length=1, max_length=40, description="What is played, in order.")]


class PlaylistStep(Spec):
    """One step of some lesson."""

    lesson: Annotated[LessonId, Field(description="The lesson, by the name of its file without .yaml.")]
    step: Annotated[Id, Field(description="The step of that lesson, by its id.")]
    overrides: dict[str, Any] = Field(
        default_factory=dict, alias="with", max_length=20, description="Keys of the step that are different here."
    )
    title: Annotated[Label | None, Field(description="A title of its own; default: that of the step.")] = None


class PlaylistFile(Spec):
    """A playlist: what staff choose for a day."""

    title: Annotated[Label, Field(description="The name of the playlist.")]
    summary: Annotated[Sentence, Field(description="What it is for.")]
    minutes: Annotated[Minutes, Field(description="How long it takes, 1 to 30 minutes.")]
    ages: Annotated[Ages, Field(description="For whom it is; default: for all.")] = ALL_AGES
    steps: Annotated[
        tuple[PlaylistStep, ...],
        Field(min_length=1, max_length=40, description="What is played."),
        BeforeValidator(_some),
    ]
