"""What a player may do in a scenario, and the state that it changes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class More:
    """Goes on: begins, lets the next line be said, closes a reason, opens the debrief after an ending."""


@dataclass(frozen=True, slots=True)
class Choose:
    """Takes a choice; ``index`` counts from 0 among those that can be seen now."""

    index: int


@dataclass(frozen=True, slots=True)
class Exit:
    """Takes one of the exits that are always there; ``index`` counts from 0 in the author's order."""

    index: int


@dataclass(frozen=True, slots=True)
class TimeUp:
    """The time of the scene entered as number ``visit`` has run out; too late once another one is entered."""

    visit: int


@dataclass(frozen=True, slots=True)
class Skip:
    """Leaves a scene of which the player does not want to see more; nothing in it is judged."""


@dataclass(frozen=True, slots=True)
class SetCalm:
    """Switches timed pressure off (``on``) or back on."""

    on: bool


@dataclass(frozen=True, slots=True)
class Finish:
    """Leaves: from the debrief, or at the content note without having begun."""


@dataclass(frozen=True, slots=True)
class ReplayFrom:
    """From the debrief back to where turn ``step`` of the path was taken; ``step`` counts from 0."""

    step: int


@dataclass(frozen=True, slots=True)
class Sit:
    """Takes another seat, at the content note or from the debrief; ``index`` counts from 0 in the author's order."""

    index: int


Move = More | Choose | Exit | TimeUp | SetCalm | Finish | ReplayFrom | Sit | Skip
MOVES: tuple[type, ...] = (More, Choose, Exit, TimeUp, SetCalm, Finish, ReplayFrom, Sit, Skip)


class Phase(StrEnum):
    """Where a play stands."""

    NOTE = "note"
    SCENE = "scene"
    REASON = "reason"
    ENDING = "ending"
    DEBRIEF = "debrief"
    DONE = "done"


class How(StrEnum):
    """By what a scene was left."""

    CHOICE = "choice"
    EXIT = "exit"
    TIMER = "timer"
    NEXT = "next"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Turn:
    """One act: in which ``scene``, by what, and which choice or exit (``act``, else ""); if skipped, the one that
    the story went on by.

    ``visit`` counts the scenes entered up to then, from 1; ``shown`` is how many lines had been said; ``answered``
    where something had been chosen in that scene already, and the exit was taken from its reason.
    """

    visit: int
    scene: str
    how: How
    act: str
    shown: int
    answered: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """A play: ids and numbers only, so that it outlives a change of language.

    ``node`` is a scene, or an ending once that is reached; ``values`` are the variables in declared order (flags are
    0 or 1) and ``before`` what they were before the latest act or entering; ``pending`` is where a reason leads to.

    ``path`` is the play that is under way, so it is also what it can be played again from. ``past`` are the turns of
    earlier plays, ``first`` of which make up the first one; the first ``kept`` turns of ``path`` are among them.
    ``picks`` are the entries taken from the pools.
    """

    phase: Phase
    node: str
    values: tuple[int, ...]
    before: tuple[int, ...]
    visit: int = 1
    shown: int = 1
    path: tuple[Turn, ...] = ()
    pending: str = ""
    calm: bool = False
    seat: int = 0
    picks: tuple[int, ...] = ()
    past: tuple[Turn, ...] = ()
    kept: int = 0
    first: int = 0
    plays: int = 1
