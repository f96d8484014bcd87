"""What every kind of activity promises.

A kind is pure: no clock, no chance, no file, no translation, no Qt. Its spec (what the author wrote, in the visitor's
language) stands beside its state, so that the language can change in the middle of a play and a play can be replayed
from (spec, seed, moves).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from pathlib import Path

    from kiosk.core.outcome import Outcome
    from kiosk.core.pace import Pace
    from kiosk.core.problem import Finding

Spec = TypeVar("Spec")
State = TypeVar("State")
View = TypeVar("View")


@dataclass(frozen=True, slots=True)
class Wait:
    """Asks whoever plays to apply ``move`` after ``after_ms`` milliseconds unless the state changes before."""

    after_ms: int
    move: Any


def _whole(_spec: object, state: Hashable) -> Hashable:
    return state


def _no_seats(_spec: object) -> tuple[str, ...]:
    return ()


def _no_seat(_spec: object, _state: object) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Places(Generic[Spec, State]):
    """Where a play can be begun by an author who tries what is being written; visitors begin at the beginning.

    ``names`` are the ids of scenes, cards or questions in the author's order; ``here`` is the one that a state stands
    at, "" at none of them. ``go(spec, state, place, seat)`` is a fresh play that stands at ``place`` ("": at the
    beginning) with values as at the start; what chance has decided is that of ``state``. ``seats`` are the parts that
    the same story can be played in, ``seat`` is the one of a state. ``go`` takes the wanted one ("": that of ``state``)
    if a way leads from it to the place, else another. ``ahead`` is what of a state decides how the play can go on; a
    kind that remembers the way that led there leaves it out, so that a search need not go from the same twice.
    """

    names: Callable[[Spec], tuple[str, ...]]
    here: Callable[[Spec, State], str]
    go: Callable[[Spec, State, str, str], State]
    seats: Callable[[Spec], tuple[str, ...]] = _no_seats
    seat: Callable[[Spec, State], str] = _no_seat
    ahead: Callable[[Spec, State], Hashable] = _whole


@dataclass(frozen=True, slots=True)
class Kind(Generic[Spec, State, View]):
    """One kind of activity, seen from outside.

    ``reduce`` returns the very same state object for a move that is illegal, late or repeated. ``outcomes`` only ever
    grows at its end while a play goes on. ``view`` holds what may be seen now and no hidden answer. ``seconds`` is
    how long a median play takes a reader of that pace. A state holds ids, numbers, flags and tuples of them only.
    ``calm`` is the move that switches time pressure off, for kinds that know it; ``places`` lets an author begin
    anywhere.
    """

    name: str
    folder: Path
    spec: type[Spec]
    view_type: type[View]
    moves: tuple[type, ...]
    start: Callable[[Spec, int], State]
    reduce: Callable[[Spec, State, Any], State]
    view: Callable[[Spec, State], View]
    wait: Callable[[Spec, State], Wait | None]
    outcomes: Callable[[Spec, State], tuple[Outcome, ...]]
    done: Callable[[State], bool]
    progress: Callable[[Spec, State], tuple[int, int]]
    seconds: Callable[[Spec, Pace], float]
    check: Callable[[Spec], Iterable[Finding]]
    help_inside: bool = False
    calm: Any = None
    places: Places[Spec, State] | None = None


AnyKind = Kind[Any, Any, Any]
