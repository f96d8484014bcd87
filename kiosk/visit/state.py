"""Where a visitor is. Ids, numbers and flags only: the words stand elsewhere, in any language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.core.languages import LANGUAGES

if TYPE_CHECKING:
    from kiosk.core.outcome import Outcome

AGES = ("12-15", "16-18", "19-24", "parent", "teacher")
"""The bands that can be picked; "" stands for "rather not say"."""


class Stage(StrEnum):
    """The screens of the way through."""

    ATTRACT = "attract"
    LANGUAGE = "language"
    WHO = "who"
    MISSION = "mission"
    NOTE = "note"
    PLAY = "play"
    RESULT = "result"


class Overlay(StrEnum):
    """What lies over a screen at the visitor's wish."""

    NONE = "none"
    HELP = "help"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True)
class Profile:
    """What the staff chose for every visit. Times in seconds, all at least 1; else ValueError.

    ``long_idle_s`` holds while a long text or a video is on. The rest is what a visit starts with.
    """

    idle_s: int = 45
    long_idle_s: int = 90
    quiet_s: int = 15
    language: str = LANGUAGES[0]
    playlist: str = ""
    calm_motion: bool = False
    sound: bool = True
    timers: bool = True

    def __post_init__(self) -> None:
        if min(self.idle_s, self.long_idle_s, self.quiet_s) < 1:
            raise ValueError("idle times are at least one second")
        if self.language not in LANGUAGES:
            raise ValueError("unknown language")


@dataclass(frozen=True, slots=True)
class Judged:
    """One judged act at the step of that index of the mission."""

    step: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Played:
    """A mission that was played to its end, and what was judged on the way."""

    mission: str
    judged: tuple[Judged, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """One visitor's way; at ``ATTRACT`` it belongs to nobody.

    ``number`` counts visits since the program started. ``touches`` counts what the visitor did: each one starts the
    idle time anew. ``quiet_left``: seconds that are left in the quiet ring, 0 while there is none. ``judged`` and
    ``done`` (indices of finished steps) are of the mission at hand; ``accepted`` and ``skipped`` are lessons whose
    content note was answered. ``steps_seen`` counts the steps that were come to over all missions of the visit, those
    skipped included. ``broken``: something in the program broke, and a friendly page is on until the visitor leaves it.
    """

    stage: Stage = Stage.ATTRACT
    overlay: Overlay = Overlay.NONE
    quiet_left: int = 0
    language: str = LANGUAGES[0]
    language_chosen: bool = False
    age: str = ""
    mission: str = ""
    step: int = 0
    judged: tuple[Judged, ...] = ()
    done: tuple[int, ...] = ()
    accepted: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    played: tuple[Played, ...] = ()
    steps_seen: int = 0
    long_look: bool = False
    broken: bool = False
    touches: int = 0
    calm_motion: bool = False
    sound: bool = True
    timers: bool = True
    seed: int = 0
    id: str = ""
    number: int = 0

    @property
    def quiet(self) -> bool:
        """Whether the quiet ring counts down."""
        return self.quiet_left > 0

    @property
    def paused(self) -> bool:
        """Whether something lies over the step, so that its own timers stand still."""
        return self.quiet or self.overlay is not Overlay.NONE


def fresh(profile: Profile, number: int = 0) -> Visit:
    """Nobody's visit, as the profile wants it; ``number`` is the count of visits so far."""
    return Visit(
        language=profile.language,
        calm_motion=profile.calm_motion,
        sound=profile.sound,
        timers=profile.timers,
        number=number,
    )
