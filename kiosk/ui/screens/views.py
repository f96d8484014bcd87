"""What the screens show: one View dataclass a screen, made by ``derive`` from the visit and the library."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step on the path along the top; ``fill`` is 0…1, how much of it is behind the visitor."""

    key: str
    fill: float
    now: bool


@dataclass(frozen=True, slots=True)
class StageView:
    """Where the visitor is. ``overlay`` is "", "quiet", "help" or "leaving".

    ``stage`` is a stage of ``kiosk.visit``, or "oops" where something broke. ``play`` changes with every play;
    ``quiet_s`` counts down to the reset.
    """

    stage: str
    overlay: str
    language: str
    play: int
    mission_title: str
    step_title: str
    help_inside: bool
    note: str
    quiet_s: int
    today: int
    sound: bool
    calm_motion: bool
    steps: tuple[StepRow, ...] = ()


@dataclass(frozen=True, slots=True)
class MissionRow:
    """A mission on the wall; ``level`` is 1 (easy) to 3, ``note`` says that a content note comes first."""

    key: str
    title: str
    summary: str
    topic: str
    minutes: int
    level: int
    note: bool
    played: bool


@dataclass(frozen=True, slots=True)
class MissionsView:
    """The staff's own mission, large, and the others; ``known`` once the lessons have been read."""

    known: bool = False
    featured: tuple[MissionRow, ...] = ()
    others: tuple[MissionRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultView:
    """What came of it. ``near_miss`` is the id of a tactic or ""; ``plates`` counts the five flags below it."""

    mission_title: str
    stars: int
    caught: int
    tricks: int
    accused: int
    honest: int
    helped: int
    near_miss: str
    take_home: str
    plates: int
    spot: bool
    stop: bool
    check: bool
    guard: bool
    tell: bool


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A way to get help; ``number`` is "" where there is none to print, then ``icon`` stands there."""

    key: str
    name: str
    number: str
    why: str
    says: str
    icon: str


@dataclass(frozen=True, slots=True)
class HelpView:
    """Everybody who can be asked."""

    channels: tuple[ChannelRow, ...] = ()


@dataclass(frozen=True, slots=True)
class StaffView:
    """The staff's door. ``state`` is "closed", "first" (choose a PIN), "again" (repeat it), "unkept" or "enter".

    At "unkept" the PIN that was chosen holds until the kiosk is closed, because the disk did not take it. ``trouble``
    is what staff should know about the results, "" while they are kept well.
    """

    state: str
    digits: int
    wrong: bool
    wait_s: int
    trouble: str = ""
