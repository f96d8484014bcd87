"""What is known so far while a library is being put together."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from kiosk.content.library import Broken, Library, Origin, Text
from kiosk.content.media import Media
from kiosk.content.media_names import is_reserved
from kiosk.content.report import Report, shown
from kiosk.content.sentences import name_hint
from kiosk.core import places
from kiosk.core.message import msg
from kiosk.spec import Id

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.content.art import Art
    from kiosk.content.library import Course, Lesson, Playlist
    from kiosk.content.models import Channel, Person, Tactic
    from kiosk.content.sources import Source
    from kiosk.core.kind import AnyKind
    from kiosk.core.message import Message

_ID: TypeAdapter[str] = TypeAdapter(Id)


class Building:
    """Collects what was read. ``help`` … ``lessons`` look into the ``base`` too; what is read goes on top of it."""

    def __init__(self, kinds: Mapping[str, AnyKind], art: Art, base: Library, today: dt.date | None) -> None:
        self.kinds, self.art, self.today = kinds, art, today
        self._base = base
        self.files: list[Path] = []
        self.help: dict[str, Channel] = dict(base.help)
        self.tactics: dict[str, Tactic] = dict(base.tactics)
        self.people: dict[str, Person] = dict(base.people)
        self.lessons: dict[str, Lesson] = dict(base.lessons)
        self.courses: dict[str, Course] = {}
        self.playlists: dict[str, Playlist] = {}
        self._broken: dict[Path, tuple[str, str]] = {}
        self._written: dict[str, list[Text]] = {}
        self._reports: dict[Path, Report] = {}
        self._media: dict[Path, Media] = {}
        self._origins: dict[tuple[str, str], Origin] = dict(base.origins)
        self._first: dict[tuple[str, str], str] = {}

    def report(self, file: Path) -> Report:
        """The problems of this file."""
        return self._reports.setdefault(file, Report(str(file)))

    def trusts(self, source: Source) -> bool:
        """Whether what the kinds would find in this file is known: nothing that matters."""
        return self.today is None and source.root == places.lessons()

    def media(self, folder: Path) -> Media:
        """The files beside the lessons of this folder."""
        return self._media.setdefault(folder, Media(folder))

    def name_fault(self, what: str, source: Source) -> tuple[str, Message, Message | None] | None:
        """Code, message and hint when the name of a file cannot be an id, or another file has it already."""
        if is_reserved(source.file.name) or is_reserved(source.id):
            return "file-name", msg("Windows knows no file of this name."), msg("Give this file another name.")
        try:
            _ID.validate_python(source.id)
        except ValidationError:
            message = msg("“{name}” cannot be the name of a file here.", name=shown(source.id))
            return (
                "file-name",
                message,
                name_hint(source.id),
            )
        first = self.first_of(what, source.id, str(source.file))
        if first is None:
            return None
        message = msg("The name “{name}” is taken already by {file}.", name=source.id, file=first)
        return "duplicate-id", message, msg("Give this file another name.")

    def first_of(self, what: str, name: str, file: str) -> str | None:
        """The other file that uses this name for such a thing, None where ``file`` is the first."""
        first = self._first.setdefault((what, name), file)
        return None if first == file else first

    def clash(self, what: str, item: Channel | Tactic | Person, file: str) -> str | None:
        """The other file, or the one below this library, that has something else of this name; None if none.

        The same item may stand in several lists: a folder may bring a copy of the shipped ones.
        """
        first = self._origins.setdefault((what, item.id), Origin(file, item))
        return None if first.item == item else first.file

    def is_below(self, what: str, name: str) -> bool:
        """Whether the base has such an item of the vocabulary."""
        return (what, name) in self._base.origins

    def write(self, context: str, text: str, file: str, line: int) -> None:
        """Remembers a text that visitors read."""
        self._written.setdefault(file, []).append(Text(context, text, file, line))

    def give_up(self, source: Source, what: str) -> None:
        """Remembers that this file cannot be played."""
        self._broken[source.file] = (what, source.id)
        self._written.pop(str(source.file), None)
        if what == "lesson" and self.lessons.get(source.id) is self._base.lessons.get(source.id):
            self.lessons.pop(source.id, None)  # it was meant to replace that one

    def is_broken(self, what: str, name: str) -> bool:
        """Whether there is a file of this name that cannot be played."""
        return (what, name) in self._broken.values() or any(
            (one.what, one.id) == (what, name) for one in self._base.broken
        )

    def library(self) -> Library:
        """What came of it; problems in the order in which files were first looked at."""
        return Library(
            courses=MappingProxyType({**self._base.courses, **self.courses}),
            lessons=MappingProxyType(self.lessons),
            playlists=MappingProxyType({**self._base.playlists, **self.playlists}),
            help=MappingProxyType(self.help),
            tactics=MappingProxyType(self.tactics),
            people=MappingProxyType(self.people),
            broken=tuple(
                Broken(name, what, file, self._reports[file].problems) for file, (what, name) in self._broken.items()
            ),
            problems=tuple(problem for report in self._reports.values() for problem in report.problems),
            files=tuple(self.files),
            written=tuple(text for texts in self._written.values() for text in texts),
            origins=MappingProxyType(self._origins),
        )
