"""What is on today: the missions made of the library, and the words and specs behind their ids in one language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.visit import Mission, MissionStep, Route

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.content.library import Entry, Lesson, Library, Playlist

LEVELS = {"easy": 1, "medium": 2, "hard": 3}


class Offered(NamedTuple):
    """A mission on offer: the playlist or lesson behind it, and its steps."""

    source: Playlist | Lesson
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Programme:
    """A library in one language, and which of its missions are offered; ``chosen`` is a playlist or lesson by id.

    With ``alone`` there is nothing else to choose from (``kiosk play``).
    """

    library: Library
    chosen: str
    alone: bool = False

    @cached_property
    def entries(self) -> Mapping[str, tuple[Entry, ...]]:
        """The steps of every mission on offer, the chosen one first, then in the order of the courses."""
        return {mission: offered.entries for mission, offered in self._offered.items()}

    @cached_property
    def route(self) -> Route:
        """The same, by name only."""
        return Route(tuple(Mission(name, tuple(self._steps(entries))) for name, entries in self.entries.items()))

    def source(self, mission: str) -> Playlist | Lesson:
        """The playlist or lesson behind a mission."""
        return self._offered[mission].source

    def lesson_of(self, mission: str, step: int) -> Lesson:
        """The lesson that a step of a mission comes from."""
        return self.library.lessons[self.entries[mission][step].lesson]

    def topic(self, mission: str) -> str:
        """The picture of a mission: its own topic, or that of the first lesson with a content note, or the first."""
        lessons = [self.library.lessons[entry.lesson] for entry in self.entries[mission]]
        heavy = [lesson for lesson in lessons if lesson.content_note]
        return (heavy or lessons)[0].topic

    def level(self, mission: str) -> int:
        """1 to 3: the hardest lesson of it."""
        return max(LEVELS[self.library.lessons[entry.lesson].difficulty] for entry in self.entries[mission])

    def noted(self, mission: str) -> bool:
        """Whether a content note comes first."""
        return any(self.library.lessons[entry.lesson].content_note for entry in self.entries[mission])

    @cached_property
    def lexicon(self) -> dict[str, dict[str, Any]]:
        """Names that activities refer to by id, for QML."""
        library = self.library
        return {
            "people": {one.id: {"name": one.name, "look": one.look} for one in library.people.values()},
            "tactics": {
                one.id: {
                    "name": one.name,
                    "explains": one.explains,
                    "next_time": one.next_time,
                    "icon": one.icon or f"tactic-{one.id}",
                }
                for one in library.tactics.values()
            },
            "help": {
                one.id: {"name": one.name, "number": one.number or "", "says": one.says or "", "icon": one.sign}
                for one in library.help.values()
            },
        }

    def suits(self, mission: str, age: str) -> bool:
        """Whether a mission is written for visitors of this age band; for those of none known, everything is."""
        ages = self.source(mission).ages
        return not age or not ages or age in ages

    @cached_property
    def _offered(self) -> Mapping[str, Offered]:
        """What is on offer by the name of its mission: that of a lesson is its id, that of a playlist no lesson's."""
        lessons = {name: Offered(one, one.entries()) for name, one in self.library.lessons.items()}
        found: dict[str, Offered] = {}
        if self.chosen in self.library.playlists:
            playlist = self.library.playlists[self.chosen]
            mission = f"playlist-{self.chosen}"
            # No id has two dashes in a row.
            found[f"playlist--{self.chosen}" if mission in lessons else mission] = Offered(playlist, playlist.entries)
        elif self.chosen in lessons:
            found[self.chosen] = lessons[self.chosen]
        if not self.alone:
            for name in self._in_order():
                found.setdefault(name, lessons[name])
        return found

    def _in_order(self) -> Iterator[str]:
        """Lessons as their courses have them, then those of no course."""
        for course in self.library.courses.values():
            yield from course.lessons
        yield from self.library.lessons

    def _steps(self, entries: tuple[Entry, ...]) -> Iterator[MissionStep]:
        """The note of a lesson comes before its first step, unless that one says itself what is to come."""
        warned: set[str] = set()
        for entry in entries:
            if entry.step.spec.warns:
                warned.add(entry.lesson)
            note = self.library.lessons[entry.lesson].content_note is not None and entry.lesson not in warned
            yield MissionStep(entry.lesson, entry.step.id, entry.step.kind, note=note)
