"""``kiosk list``: what there is to play, and what is broken."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import say, translator
from kiosk.core.message import msg
from kiosk.core.pace import AGE_15

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from kiosk.content import Library
    from kiosk.content.library import Broken, Lesson, Playlist
    from kiosk.core.kind import AnyKind

DESCRIPTION = msg(
    "Lists courses with their lessons, playlists, and the kinds of activity; broken lessons with their problems. "
    "Seconds are those of a fifteen-year-old. Exits with 1 when something is broken. Example: kiosk list --json"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options of this command."""
    parser.add_argument("--json", action="store_true", help=msg("answer with one JSON document").said_by(translator()))


def run(args: argparse.Namespace) -> int:
    """Prints the list, broken content too; 1 when there is some."""
    from kiosk.cli.shelf import shelf
    from kiosk.kinds import kinds

    library = shelf(args)
    if args.json:
        say(json.dumps(_document(library, dict(kinds())), ensure_ascii=False, indent=2))
    else:
        for one in _lines(library, dict(kinds())):
            say(one)
    return 1 if library.errors else 0


def _lines(library: Library, kinds: dict[str, AnyKind]) -> Iterator[str]:
    translate = translator()
    yield msg("Courses").said_by(translate)
    for course in library.courses.values():
        yield f"  {course.id}  {course.title}"
        yield from (_lesson_line(library, name, kinds, "    ") for name in course.lessons)
    alone = [lesson.id for lesson in library.lessons.values() if lesson.course not in library.courses]
    if alone:
        yield msg("Lessons outside a course").said_by(translate)
        yield from (_lesson_line(library, name, kinds, "  ") for name in alone)
    yield msg("Playlists").said_by(translate)
    for playlist in library.playlists.values():
        yield f"  {playlist.id}  {playlist.title}  {_minutes(playlist.seconds(kinds, AGE_15))}"
    yield msg("Kinds of activity").said_by(translate)
    yield from (f"  {name}" for name in kinds)
    yield from _broken_lines(library)


def _lesson_line(library: Library, name: str, kinds: dict[str, AnyKind], indent: str) -> str:
    lesson = library.lessons[name]
    return f"{indent}{lesson.id}  {lesson.title}  {_minutes(lesson.seconds(kinds, AGE_15))}"


def _broken_lines(library: Library) -> Iterator[str]:
    from kiosk.cli.check import line

    broken = list(_broken(library))
    if broken:
        yield msg("Broken").said_by(translator())
    for one in broken:
        yield f"  {one.id}"
        yield from (f"    {line(problem)}" for problem in one.problems)


def _broken(library: Library) -> Iterator[Broken]:
    """What cannot be played; then whatever else has errors: a vocabulary, or a folder that cannot be opened."""
    from kiosk.content.library import Broken

    yield from library.broken
    told = {str(one.file) for one in library.broken}
    for file in dict.fromkeys(problem.file for problem in library.errors if problem.file not in told):
        path = Path(file)
        problems = tuple(problem for problem in library.problems if problem.file == file)
        yield Broken(path.stem, "folder" if path.is_dir() else "vocabulary", path, problems)


def _minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _document(library: Library, kinds: dict[str, AnyKind]) -> dict[str, object]:
    return {
        "courses": [
            {"id": course.id, "title": course.title, "summary": course.summary, "lessons": list(course.lessons)}
            for course in library.courses.values()
        ],
        "lessons": [_lesson_row(lesson, kinds) for lesson in library.lessons.values()],
        "playlists": [_playlist_row(playlist, kinds) for playlist in library.playlists.values()],
        "kinds": [{"name": kind.name, "help_inside": kind.help_inside} for kind in kinds.values()],
        "broken": [_broken_row(broken) for broken in _broken(library)],
    }


def _lesson_row(lesson: Lesson, kinds: dict[str, AnyKind]) -> dict[str, object]:
    return {
        "id": lesson.id,
        "course": lesson.course,
        "file": str(lesson.file),
        "title": lesson.title,
        "minutes": lesson.minutes,
        "seconds": round(lesson.seconds(kinds, AGE_15)),
        "difficulty": lesson.difficulty,
        "ages": list(lesson.ages),
        "steps": [{"id": step.id, "kind": step.kind, "title": step.title} for step in lesson.steps],
    }


def _playlist_row(playlist: Playlist, kinds: dict[str, AnyKind]) -> dict[str, object]:
    return {
        "id": playlist.id,
        "file": str(playlist.file),
        "title": playlist.title,
        "minutes": playlist.minutes,
        "seconds": round(playlist.seconds(kinds, AGE_15)),
        "steps": [{"lesson": entry.lesson, "step": entry.step.id} for entry in playlist.entries],
    }


def _broken_row(broken: Broken) -> dict[str, object]:
    from kiosk.cli.check import as_json

    return {
        "id": broken.id,
        "what": str(broken.what),
        "file": str(broken.file),
        "problems": [as_json(problem) for problem in broken.problems],
    }
