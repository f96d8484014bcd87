"""What every kind of activity promises.

A kind is pure: no clock, no chance, no file, no translation, no Qt. Its spec (what the author wrote, in the visitor's
language) stands beside its state, so that the language can change in the middle of a play and a play can be replayed
from (spec, seed, moves).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
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


@dataclass(frozen=True, slots=True)
class Kind(Generic[Spec, State, View]):
    """One kind of activity, seen from outside.

    ``reduce`` returns the very same state object for a move that is illegal, late or repeated. ``outcomes`` only ever
    grows at its end while a play goes on. ``view`` holds what may be seen now and no hidden answer. ``seconds`` is
    how long a median play takes a reader of that pace. A state holds ids, numbers, flags and tuples of them only.
    ``calm`` is the move that switches time pressure off, for kinds that know it.
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


AnyKind = Kind[Any, Any, Any]
