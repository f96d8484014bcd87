"""What kinds can say about a step beyond its problems: how much of it was proved, what random plays came past, how long
it takes in every language.
"""

from __future__ import annotations

import sys
from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING, Any

from kiosk.core.languages import LANGUAGES, SOURCE_OF_LESSONS
from kiosk.core.message import msg
from kiosk.core.pace import ADULT, AGE_12, AGE_15
from kiosk.core.problem import Problem
from kiosk.i18n.catalogue import lessons_catalogue
from kiosk.kinds import kinds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.content import Library
    from kiosk.content.library import Lesson, Step
    from kiosk.core.pace import Pace

_PACES = {"12-15": AGE_12, "16-18": AGE_15, "19-24": AGE_15}


def proofs(library: Library) -> Iterator[dict[str, object]]:
    """One report for each step whose kind has a ``report(spec, pace)`` in its package, of the files that were read.

    As ``too_long`` it measures with the slowest of those whom the lesson is meant for: ``reader`` says their age.
    """
    for lesson, step, report in able(library, "report"):
        said = report(step.spec, _pace(_slowest(lesson)))
        known = asdict(said) if is_dataclass(said) and not isinstance(said, type) else dict(said)
        yield {"file": str(lesson.file), "step": step.id, "reader": _slowest(lesson), **known}


def played(library: Library, count: int) -> Iterator[dict[str, Any]]:
    """What ``count`` random plays came past, for each step whose kind has a ``plays(spec, count)`` in its package."""
    for lesson, step, plays in able(library, "plays"):
        yield {"file": str(lesson.file), "step": step.id, **plays(step.spec, count)}


def too_long(library: Library) -> Iterator[Problem]:
    """Steps that take too long for the slowest of those they are meant for, in any language.

    For kinds with a ``check_time(spec, pace)`` in their package. What the kind's own check already told, the source
    language at the pace of fifteen-year-olds, is not told again, and a step that is not translated is timed once.
    """
    lines = {text.context: text.line for text in library.written}
    told = [able(library.translated(lessons_catalogue(language).pgettext), "check_time") for language in LANGUAGES]
    for step_by_language in zip(*told, strict=True):  # one step after another: its languages share what was proved
        source = step_by_language[LANGUAGES.index(SOURCE_OF_LESSONS)][1].spec
        for language, (lesson, step, check) in zip(LANGUAGES, step_by_language, strict=True):
            age = _slowest(lesson)
            own = language == SOURCE_OF_LESSONS
            if _pace(age) is AGE_15 if own else step.spec == source:
                continue
            for found in check(step.spec, _pace(age)):
                words = {"language": language, "age": age, "what": found.message}
                message = msg("In “{language}”, at the pace of “{age}”: {what}", **words)
                place = str(lesson.file), lines.get(f"{lesson.id}/{step.id}/title", 1), 1
                yield Problem(*place, message, found.code, found.severity, found.hint)


def able(library: Library, name: str) -> Iterator[tuple[Lesson, Step, Callable[..., Any]]]:
    """The steps, in the files that were read, of kinds whose package has a function of that name."""
    read = frozenset(library.files)
    for lesson in library.lessons.values():
        for step in lesson.steps if lesson.file in read else ():
            package = sys.modules.get(kinds()[step.kind].spec.__module__.rpartition(".")[0])
            found = getattr(package, name, None)
            found = found if callable(found) else getattr(found, name, None)
            if found is not None:
                yield lesson, step, found


def _slowest(lesson: Lesson) -> str:
    """The age of the slowest readers that a lesson is meant for."""
    return min(lesson.ages, key=lambda age: _pace(age).syllables_per_minute)


def _pace(age: str) -> Pace:
    return _PACES.get(age, ADULT)
