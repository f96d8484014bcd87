"""What can be played: the missions on offer and their steps, by name only.

The app makes a ``Route`` from the library of lessons; this room never sees a lesson.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MissionStep:
    """One step of a lesson. ``note``: it belongs to something heavy, so ask once before its lesson is played."""

    lesson: str
    step: str
    kind: str
    note: bool = False


def of_lesson(steps: tuple[MissionStep, ...], lesson: str) -> tuple[MissionStep, ...]:
    """Those of ``steps`` that come from that lesson."""
    return tuple(step for step in steps if step.lesson == lesson)


@dataclass(frozen=True, slots=True)
class Mission:
    """Steps that are played one after another. Raises ValueError for a mission without steps."""

    id: str
    steps: tuple[MissionStep, ...]

    def __post_init__(self) -> None:
        if not self.steps:
            raise ValueError("a mission needs at least one step")


@dataclass(frozen=True, slots=True)
class Route:
    """Every mission on offer, the staff's choice first. Raises ValueError for equal ids.

    With exactly one, a visit goes straight into it. ``known``: whether that is all. Until it is, a visitor can come and
    say who plays, but not yet choose.
    """

    missions: tuple[Mission, ...] = ()
    known: bool = True

    def __post_init__(self) -> None:
        if len({mission.id for mission in self.missions}) != len(self.missions):
            raise ValueError("two missions have the same id")

    @property
    def empty(self) -> bool:
        """Whether it is certain that there is nothing to play."""
        return self.known and not self.missions

    @property
    def single(self) -> bool:
        """Whether there is nothing to choose from."""
        return len(self.missions) == 1

    def mission(self, mission_id: str) -> Mission | None:
        """The mission of that id, or None."""
        return next((mission for mission in self.missions if mission.id == mission_id), None)
