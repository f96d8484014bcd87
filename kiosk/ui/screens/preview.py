"""What an author sees around a preview: where the play is, where else it could be, and what is wrong with the file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.problem import Severity
from kiosk.ui.screens.views import StageView, StepRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.core.message import Message
    from kiosk.core.problem import Problem
    from kiosk.ui.rehearsal import Rehearsal

MOST_SHOWN = 50
"""Problems that are listed; who has more begins with these."""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A step, a place of it or a seat that one can go to; ``now`` where the play is."""

    key: str
    name: str
    now: bool


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem: ``where`` is ``file:line:column``."""

    key: str
    where: str
    says: str
    hint: str
    error: bool


@dataclass(frozen=True, slots=True)
class PreviewView:
    """The author's bar and what lies over the window.

    ``number`` of ``count`` is the place, from 1 (0: at none of them). ``said`` is what could not be kept at the last
    save, "" when all was. ``playable`` is False until the file could be read once.
    """

    file: str
    playable: bool
    step: str
    place: str
    number: int
    count: int
    language: str
    timed: bool
    timers: bool
    said: str
    errors: int
    warnings: int
    steps: tuple[PlaceRow, ...] = ()
    places: tuple[PlaceRow, ...] = ()
    seats: tuple[PlaceRow, ...] = ()
    problems: tuple[ProblemRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    """What the view is derived from: the file, the play (None until there is one), and what is to be told."""

    file: Path
    language: str
    rehearsal: Rehearsal | None = None
    timers: bool = True
    problems: tuple[Problem, ...] = ()
    said: Message | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """What the visitor's own bar is derived from; ``plays`` counts the games."""

    rehearsal: Rehearsal | None
    plays: int
    overlay: str
    language: str
    sound: bool
    calm_motion: bool


def stage_view(stage: Stage) -> StageView:
    """The screen of the activity as a visitor sees it, with nothing of a visit."""
    rehearsal = stage.rehearsal
    return StageView(
        stage="play" if rehearsal else "loading",
        overlay=stage.overlay,
        language=stage.language,
        play=stage.plays,
        mission_title="",
        step_title=rehearsal.entries[rehearsal.at].title if rehearsal else "",
        help_inside=rehearsal.play.kind.help_inside if rehearsal else False,
        note="",
        quiet_s=0,
        today=0,
        sound=stage.sound,
        calm_motion=stage.calm_motion,
        steps=tuple(_path(rehearsal)) if rehearsal else (),
    )


def _path(rehearsal: Rehearsal) -> Iterator[StepRow]:
    for n in range(len(rehearsal.entries)):
        fill = 1.0 if n < rehearsal.at else rehearsal.play.fill if n == rehearsal.at else 0.0
        yield StepRow(str(n), fill, now=n == rehearsal.at)


def preview_view(desk: Desk, say: Callable[[str], str]) -> PreviewView:
    """The author's view; ``say`` speaks the language of the window."""
    rehearsal, errors = desk.rehearsal, sum(one.severity is Severity.ERROR for one in desk.problems)
    places = rehearsal.places if rehearsal else ()
    place = rehearsal.place if rehearsal else ""
    return PreviewView(
        file=desk.file.name,
        playable=rehearsal is not None,
        step=rehearsal.entries[rehearsal.at].title if rehearsal else "",
        place=place,
        number=places.index(place) + 1 if place in places else 0,
        count=len(places),
        language=desk.language,
        timed=rehearsal is not None and rehearsal.play.kind.calm is not None,
        timers=desk.timers,
        said=desk.said.said_by(say) if desk.said else "",
        errors=errors,
        warnings=len(desk.problems) - errors,
        steps=_steps(rehearsal) if rehearsal else (),
        places=_rows(places, place),
        seats=_rows(rehearsal.seats, rehearsal.seat) if rehearsal else (),
        problems=_problems(desk, say),
    )


def _steps(rehearsal: Rehearsal) -> tuple[PlaceRow, ...]:
    return tuple(PlaceRow(str(n), entry.title, n == rehearsal.at) for n, entry in enumerate(rehearsal.entries))


def _rows(names: Sequence[str], now: str) -> tuple[PlaceRow, ...]:
    return tuple(PlaceRow(str(n), name, name == now) for n, name in enumerate(names))


def _problems(desk: Desk, say: Callable[[str], str]) -> tuple[ProblemRow, ...]:
    """Errors first, each with the name of its file only: the author knows the folder."""
    ordered = sorted(desk.problems, key=lambda one: one.severity is not Severity.ERROR)
    return tuple(
        ProblemRow(
            str(n),
            f"{Path(one.file).name}:{one.line}:{one.column}",
            one.message.said_by(say),
            one.hint.said_by(say) if one.hint else "",
            error=one.severity is Severity.ERROR,
        )
        for n, one in enumerate(ordered[:MOST_SHOWN])
    )
