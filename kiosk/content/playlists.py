"""A playlist: steps of lessons in an order of its own, some keys of them written anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.guesses import guess
from kiosk.content.library import Entry, Lesson, Playlist, Step
from kiosk.content.models import PlaylistFile, PlaylistStep
from kiosk.content.node import child
from kiosk.content.shape import is_table, validated
from kiosk.content.steps import overridden
from kiosk.core.message import msg

if TYPE_CHECKING:
    from kiosk.content.page import Page


def read_playlist(page: Page) -> None:
    """Adds the playlist to what is known, unless it has an error or names a broken lesson."""
    source = page.source
    named = page.named("playlist")
    head = validated(PlaylistFile, page.node, page.report) if is_table(page.node, page.report) else None
    if head is None:
        return
    page.texts_of_head(head, f"playlist/{source.id}/")
    found = [_entry(step, page.at("steps", index)) for index, step in enumerate(head.steps)]
    entries = tuple(entry for entry in found if entry is not None)
    if named and not page.report.broken:
        page.building.playlists[source.id] = Playlist(
            source.id, source.file, head.title, head.summary, head.minutes, head.ages, entries
        )


def _entry(wanted: PlaylistStep, page: Page) -> Entry | None:
    page.texts_of_head(wanted, f"playlist/{page.source.id}/steps.")
    lesson = _lesson(wanted.lesson, page)
    step = _step(wanted.step, lesson, page) if lesson else None
    if lesson and step and child(page.node, "with") is not None:
        step = overridden(step, lesson, page.at("with"))
    return Entry(wanted.lesson, step, wanted.title) if step else None


def _lesson(name: str, page: Page) -> Lesson | None:
    building = page.building
    lesson = building.lessons.get(name)
    if lesson is None and building.is_broken("lesson", name):
        message = msg("The lesson “{name}” has errors; mend them first.", name=name)
        page.error(("lesson",), "broken-lesson", message)
    elif lesson is None:
        message = msg("There is no lesson “{name}”.", name=name)
        page.error(("lesson",), "unknown-lesson", message, guess(name, building.lessons))
    return lesson


def _step(name: str, lesson: Lesson, page: Page) -> Step | None:
    step = lesson.step(name)
    if step is None:
        message = msg("The lesson “{lesson}” has no step “{name}”.", lesson=lesson.id, name=name)
        page.error(("step",), "unknown-step", message, guess(name, [one.id for one in lesson.steps]))
    return step
