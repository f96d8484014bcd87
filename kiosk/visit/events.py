"""What can happen in a visit. The first group is done by the visitor, the second by the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.core.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Start:
    """The touch on the attract screen. ``seed`` (64 bits) and ``visit_id`` (a UUID) come from the app."""

    seed: int
    visit_id: str


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """A language by its code, at any moment; the place is kept."""

    code: str


@dataclass(frozen=True, slots=True)
class ChooseAge:
    """An age band of ``AGES``, or "" for "rather not say"."""

    age: str


@dataclass(frozen=True, slots=True)
class ChooseMission:
    """The mission of that id."""

    id: str


@dataclass(frozen=True, slots=True)
class AcceptNote:
    """Go on after a content note."""


@dataclass(frozen=True, slots=True)
class SkipNote:
    """Leave out every step of the lesson that the content note is about."""


@dataclass(frozen=True, slots=True)
class OpenHelp:
    """Show whom to call."""


@dataclass(frozen=True, slots=True)
class CloseHelp:
    """Back from whom to call."""


@dataclass(frozen=True, slots=True)
class AskLeave:
    """The way out. In the middle of a mission it asks once; a second time, or where nothing is lost, it leaves."""


@dataclass(frozen=True, slots=True)
class Stay:
    """No, not leaving."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Yes, leaving."""


@dataclass(frozen=True, slots=True)
class Touch:
    """Any touch, key or mouse press at all, whatever else it does."""


@dataclass(frozen=True, slots=True)
class SetCalm:
    """Calm motion on or off."""

    on: bool


@dataclass(frozen=True, slots=True)
class SetSound:
    """Sound on or off."""

    on: bool


@dataclass(frozen=True, slots=True)
class Again:
    """Another mission, from the result."""


@dataclass(frozen=True, slots=True)
class Finish:
    """Done, from the result."""


@dataclass(frozen=True, slots=True)
class StepShown:
    """What the step shows now is ``long`` to read or watch (or no longer)."""

    long: bool


@dataclass(frozen=True, slots=True)
class StepJudged:
    """Every judged act so far of the step of that index; what is known already is not counted twice."""

    step: int
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class StepDone:
    """The step of that index has been played to its end and left (a second tap on "next" does nothing more)."""

    step: int


@dataclass(frozen=True, slots=True)
class Quiet:
    """Nobody has touched anything for the idle time."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One second of the quiet ring has passed."""


@dataclass(frozen=True, slots=True)
class RouteKnown:
    """What can be played has become known."""


@dataclass(frozen=True, slots=True)
class Broke:
    """Something in the program broke: only the way back to the start is left."""


FromVisitor = (
    Start
    | ChooseLanguage
    | ChooseAge
    | ChooseMission
    | AcceptNote
    | SkipNote
    | OpenHelp
    | CloseHelp
    | AskLeave
    | Stay
    | Leave
    | Touch
    | SetCalm
    | SetSound
    | Again
    | Finish
)
FromProgram = StepShown | StepJudged | StepDone | Quiet | Tick | RouteKnown | Broke
Event = FromVisitor | FromProgram
