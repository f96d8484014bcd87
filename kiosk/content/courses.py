"""A course: the order of the lessons in its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.guesses import guess
from kiosk.content.library import Course
from kiosk.content.models import CourseFile
from kiosk.content.report import shown
from kiosk.content.shape import is_table, validated
from kiosk.content.sources import beside
from kiosk.core.message import msg

if TYPE_CHECKING:
    from kiosk.content.page import Page


def read_course(page: Page) -> None:
    """Adds the course to what is known, unless it has an error. It holds those of its lessons that can be played."""
    source = page.source
    named = page.named("course")
    course = validated(CourseFile, page.node, page.report) if is_table(page.node, page.report) else None
    if course is None:
        return
    _check_lessons(course, page)
    page.texts_of_head(course, f"course/{source.id}/")
    if named and not page.report.broken:
        playable = tuple(name for name in course.lessons if _is_here(name, page))
        folder, file = source.file.parent, source.file
        page.building.courses[source.id] = Course(source.id, folder, file, course.title, course.summary, playable)


def _check_lessons(course: CourseFile, page: Page) -> None:
    there = beside(page.source.file)
    seen: set[str] = set()
    for index, name in enumerate(course.lessons):
        if name in seen:
            message = msg("The lesson “{name}” is named twice.", name=name)
            page.error(("lessons", index), "duplicate-id", message)
        elif name not in there:
            message = msg("There is no file {name}.yaml beside this one.", name=name)
            page.error(("lessons", index), "unknown-lesson", message, guess(name, sorted(there)))
        seen.add(name)
    for name in sorted(there - seen):
        message = msg("The lesson “{name}” lies in this folder but is not named.", name=shown(name))
        page.error(("lessons",), "lesson-not-named", message, msg("Add it to the list of lessons."))


def _is_here(name: str, page: Page) -> bool:
    lesson = page.building.lessons.get(name)
    return lesson is not None and lesson.folder == page.source.file.parent
