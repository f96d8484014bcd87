"""What can be seen of a scenario: flat rows and one view, for whoever draws it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineRow:
    """A bubble. ``who`` is "them", "you" or "narrator"; ``person`` is a person's id ("" for the narrator).

    ``picture`` was sent with it, ``voice`` are the seconds of a voice note; what was ``deleted`` has no text any more.
    """

    key: str
    who: str
    person: str
    text: str
    expression: str
    picture: str = ""
    voice: int = 0
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class ScreenRow:
    """Something on the phone beside what is said; ``role`` is its key in the author's ``screen``, or "timer".

    ``name``, ``text`` and ``note`` are words or a number; ``icon``, ``person`` and ``picture`` are ids. ``mark`` is
    "on" (a flag, one's own device), "now" (just come, the present step), "done" (a step), or what was done in settings.
    """

    key: str
    role: str
    name: str = ""
    text: str = ""
    note: str = ""
    icon: str = ""
    person: str = ""
    picture: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something that can be chosen now."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class ExitRow:
    """A way out. ``does`` is "hang-up", "tell", "report" or "emergency"; ``person`` and ``help`` are ids or "".

    ``first`` is the first of several by which somebody is told.
    """

    key: str
    does: str
    text: str
    note: str
    person: str
    help: str
    first: bool = False


@dataclass(frozen=True, slots=True)
class MeterRow:
    """A variable beside the phone: ``value`` 0…1, its ``word``, and the way it just moved (-1, 0, 1)."""

    key: str
    name: str
    icon: str
    value: float
    word: str
    change: int
    flag: bool


@dataclass(frozen=True, slots=True)
class HelpRow:
    """A help channel, by its id."""

    key: str


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of the debrief's ribbon; exactly one of them is ``turning``.

    ``kind`` is "tactic", "choice", "timer", "skip", "exit" or "ending". A tactic quotes in ``text`` what was said; a
    choice, an exit and an ending give their own words there. ``verdict`` is "good", "bad", "honest" (somebody genuine
    was hung up on) or "". ``open_text`` is the exit that was open at an unsafe act. ``can_replay`` says whether
    ``ReplayFrom(turn)`` goes back to before this step (``turn`` is -1 where it is no act). ``road`` is why the way that
    was not taken would have been better, ``road_act`` what that was; both only at unsafe acts.
    """

    key: str
    kind: str
    tactic: str
    text: str
    verdict: str
    turning: bool
    open_text: str
    turn: int = -1
    can_replay: bool = False
    road: str = ""
    road_act: str = ""


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A seat from which the same story can be played, in the author's order; ``taken`` is the one that is played."""

    key: str
    name: str
    person: str
    taken: bool


@dataclass(frozen=True, slots=True)
class ScenarioView:
    """Everything that may be seen now; texts and ids are "" and rows are empty where there is nothing.

    ``timer_s`` is the running time in seconds, 0 while none runs; ``timed`` says whether this story has timers at all.
    ``seats`` can be taken now by ``Sit``: at the content note and, a few times, from the debrief. ``plays`` counts
    the plays of this visitor, from 1. ``seat`` is the name of the one that is played, "" where there is no choice.
    ``tells`` is how many exits tell somebody, 0 where there is one at most: several of them stand together as faces.
    ``aloud``: at least half of the choices are said, not done. ``can_more`` says whether ``More`` does anything,
    ``typing`` whether the other end is about to say the next line.
    """

    phase: str
    note: str
    scene: str
    channel: str
    partner: str
    you: str
    expression: str
    lines: tuple[LineRow, ...]
    screen_rows: tuple[ScreenRow, ...]
    choices: tuple[ChoiceRow, ...]
    aloud: bool
    exits: tuple[ExitRow, ...]
    meters: tuple[MeterRow, ...]
    reason_text: str
    reason_choice: str
    reason_tactic: str
    reason_verdict: str
    ending_rank: str
    ending_title: str
    ending_text: str
    ending_recovery: str
    helps: tuple[HelpRow, ...]
    steps: tuple[StepRow, ...]
    timer_s: float
    timed: bool
    calm: bool
    can_more: bool
    typing: bool
    seats: tuple[SeatRow, ...] = ()
    plays: int = 1
    seat: str = ""
    tells: int = 0
