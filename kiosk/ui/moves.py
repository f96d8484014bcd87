"""What the screens may ask for, beside the events of a visit."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk import visit


@dataclass(frozen=True, slots=True)
class Begin:
    """The touch on the attract screen; the app adds a seed and an id."""


@dataclass(frozen=True, slots=True)
class Cover:
    """Something lies over the screen, or no longer does: the timers of an activity stand still below it."""

    on: bool


VISIT_MOVES = (
    Begin,
    Cover,
    visit.ChooseLanguage,
    visit.ChooseAge,
    visit.ChooseMission,
    visit.AcceptNote,
    visit.SkipNote,
    visit.OpenHelp,
    visit.CloseHelp,
    visit.AskLeave,
    visit.Stay,
    visit.Leave,
    visit.Touch,
    visit.SetCalm,
    visit.SetSound,
    visit.Again,
    visit.Finish,
)


@dataclass(frozen=True, slots=True)
class Open:
    """The staff's corner was held."""


@dataclass(frozen=True, slots=True)
class Close:
    """Nobody wants through the door after all."""


@dataclass(frozen=True, slots=True)
class Digit:
    """A key of the keypad, 0 to 9."""

    digit: int


@dataclass(frozen=True, slots=True)
class Erase:
    """Takes the last digit back."""


@dataclass(frozen=True, slots=True)
class Enter:
    """The PIN is complete."""


STAFF_MOVES = (Open, Close, Digit, Erase, Enter)


@dataclass(frozen=True, slots=True)
class GoStep:
    """Begins step ``index`` of what is previewed, from 0."""

    index: int


@dataclass(frozen=True, slots=True)
class GoPlace:
    """Begins at place ``index`` of the step, from 0 in the author's order."""

    index: int


@dataclass(frozen=True, slots=True)
class TakeSeat:
    """Begins the step in seat ``index``, from 0."""

    index: int


@dataclass(frozen=True, slots=True)
class Previous:
    """Begins at the place before in the author's order, or in the step before."""


@dataclass(frozen=True, slots=True)
class Next:
    """Begins at the next place in the author's order, or in the next step."""


@dataclass(frozen=True, slots=True)
class Restart:
    """Reads the file again and begins the step anew."""


@dataclass(frozen=True, slots=True)
class SetTimers:
    """Time pressure on or off, for all activities."""

    on: bool


PREVIEW_MOVES = (GoStep, GoPlace, TakeSeat, Previous, Next, Restart, SetTimers, visit.ChooseLanguage, visit.SetCalm)
