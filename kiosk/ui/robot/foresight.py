"""What a move would bring: kinds are pure, so a robot can try moves without making them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

from kiosk.core.outcome import Outcome, Verdict
from kiosk.ui.bridge.shape import camel, scalars_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from kiosk.core.kind import AnyKind
    from kiosk.ui.play import Play

DEPTH, LIMIT, FAR_SIGHT = 8, 600, 16
_NOT_FORWARD = frozenset({"timeUp", "setCalm", "back", "skip", "replayFrom", "sit"})
_VALUES: dict[type, tuple[Any, ...]] = {int: tuple(range(8)), bool: (False, True)}
HELP, GOOD, NOTHING, BAD = 3, 2, 1, 0


@dataclass(frozen=True, slots=True)
class Prospect:
    """``act`` leads to something of that ``rank`` (HELP … BAD; NOTHING: the end, unjudged) in ``moves`` moves."""

    act: str
    rank: int
    moves: int


def move_of(kind: AnyKind, act: str) -> Any | None:
    """The move behind an act by name and arguments ("pick:2"); None where the kind has no such move."""
    _, *words = act.split(":")
    for move in kind.moves:
        scalars = scalars_of(move)
        if camel(move.__name__) == _name(act) and len(words) == len(scalars):
            return move(*(_value(word, scalar) for word, scalar in zip(words, scalars.values(), strict=True)))
    return None


def changing(play: Play, acts: Iterable[str]) -> dict[str, Any]:
    """The acts that are moves of this play and would change it, with the states that they lead to."""
    found: dict[str, Any] = {}
    for act in acts:
        move = move_of(play.kind, act)
        after = play.kind.reduce(play.spec, play.state, move) if move is not None else play.state
        if after is not play.state:
            found[act] = after
    return found


def prospects(play: Play, acts: Iterable[str]) -> tuple[Prospect, ...]:
    """For the acts that can be done now, the judged acts and ends that they lead to, the nearest ones first.

    Looks ``DEPTH`` moves ahead at most and gives up after ``LIMIT`` states.
    """
    known = len(play.outcomes)
    found: list[Prospect] = []
    wave = deque((state, act, 1) for act, state in onward(play, acts).items())
    seen = {state for state, _, _ in wave}
    while wave and len(seen) < LIMIT:
        state, act, depth = wave.popleft()
        rank = _rank(play, state, known)
        if rank is not None:
            found.append(Prospect(act, rank, depth))
        elif depth < DEPTH:
            fresh = [after for after in dict.fromkeys(_following(play, state)) if after not in seen]
            seen.update(fresh)
            wave.extend((after, act, depth + 1) for after in fresh)
    return tuple(found)


def towards(play: Play, acts: Iterable[str], wanted: Callable[[Any], bool]) -> list[str]:
    """The acts by which a play comes soonest to a state that is ``wanted``; none where that is not in sight.

    Looks ``FAR_SIGHT`` moves ahead at most and gives up after ``LIMIT`` states, however they were come to. None in a
    kind without places.
    """
    places = play.kind.places
    if places is None:
        return []
    wave = [(state, {act}) for act, state in onward(play, acts).items()]
    known: set[Hashable] = set()
    for _ in range(FAR_SIGHT):
        found = {act for state, first in wave if wanted(state) for act in first}
        if found or len(known) > LIMIT:
            return sorted(found)
        ahead: dict[Hashable, tuple[Any, set[str]]] = {}
        for state, first in wave:
            for after in _following(play, state):
                where = places.ahead(play.spec, after)
                if where not in known:
                    ahead.setdefault(where, (after, set()))[1].update(first)
        known.update(ahead)
        wave = list(ahead.values())
    return []


def onward(play: Play, acts: Iterable[str]) -> dict[str, Any]:
    """As ``changing``, without short cuts and second plays."""
    return {act: state for act, state in changing(play, acts).items() if _name(act) not in _NOT_FORWARD}


def _name(act: str) -> str:
    """What an act is called in QML: "replay-from:2" is replayFrom."""
    return camel(act.partition(":")[0].replace("-", "_"))


def _following(play: Play, state: Any) -> Iterator[Any]:
    for move in play.kind.moves:
        if camel(move.__name__) not in _NOT_FORWARD:
            for values in product(*(_VALUES.get(scalar, ()) for scalar in scalars_of(move).values())):
                yield play.kind.reduce(play.spec, state, move(*values))


def _rank(play: Play, state: Any, known: int) -> int | None:
    outcomes = play.kind.outcomes(play.spec, state)
    if len(outcomes) > known:
        return _worth(outcomes[known])
    return NOTHING if play.kind.done(state) else None


def _worth(outcome: Outcome) -> int:
    if outcome.verdict is Verdict.HELP:
        return HELP
    return GOOD if outcome.verdict.good else BAD


def _value(word: str, scalar: type) -> Any:
    return word == "true" if scalar is bool else scalar(word)
