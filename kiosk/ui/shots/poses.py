"""The states of a kind that look different: walks its rules, which are pure, and keeps one state for every look."""

from __future__ import annotations

from collections import deque
from itertools import product
from typing import TYPE_CHECKING, Any

from kiosk.ui.bridge.shape import scalars_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from kiosk.core.kind import AnyKind

MOST = 400
MOST_STATES = 4000
"""How far other ways to the same look are followed, since some looks are reached by few ways only."""
_OVER = frozenset({"ending", "debrief"})
_SHORT_CUTS = frozenset({"Skip"})
"""Moves that lead nowhere else, but past what a picture should tell."""
_VALUES: dict[type, tuple[Any, ...]] = {int: tuple(range(8)), bool: (False, True)}
Pose = tuple[str, Any]


def poses(kind: AnyKind, spec: Any, seed: int) -> Iterator[Pose]:
    """A name and a state for every look of a play of ``spec``, the ones that are reached first coming first.

    From every look the play goes on once; then, where that led nowhere new, from what looks the same and is not.
    """
    look = _LOOKS.get(kind.name, _any_look)
    start = _steadied(kind, spec, kind.start(spec, seed))
    queue, others, seen = deque([start]), deque[Any](), {look(start)}
    known = {(look(start), _ahead(start))}
    yield _named(look(start)), start
    while (queue or others) and len(seen) < MOST and len(known) < MOST_STATES:
        state = (queue or others).popleft()
        for move in _moves(kind):
            after = _steadied(kind, spec, kind.reduce(spec, state, move))
            stands = look(after), _ahead(after)
            if kind.done(after) or stands in known:
                continue
            known.add(stands)
            if stands[0] in seen:
                others.append(after)
            else:
                seen.add(stands[0])
                queue.append(after)
                yield _named(stands[0]), after


def _moves(kind: AnyKind) -> Iterator[Any]:
    for move in kind.moves:
        if move.__name__ in _SHORT_CUTS:
            continue
        for values in product(*(_VALUES.get(scalar, ()) for scalar in scalars_of(move).values())):
            yield move(*values)


def _steadied(kind: AnyKind, spec: Any, state: Any) -> Any:
    """The state once everything that goes on by itself within a scene has been said."""
    lines = getattr(state, "shown", None)
    while lines is not None and (asked := kind.wait(spec, state)) is not None:
        after = kind.reduce(spec, state, asked.move)
        if getattr(after, "shown", None) != lines + 1 or after.node != state.node:
            break
        state, lines = after, after.shown
    return state


def _named(look: Hashable) -> str:
    parts = look if isinstance(look, tuple) else (look,)
    return "-".join(str(part).replace("_", "-") for part in parts if str(part))


def _slides(state: Any) -> Hashable:
    return (f"{state.at + 1:02d}",)


def _judge(state: Any) -> Hashable:
    said = state.answers[state.at] if state.answered else None
    return f"{state.at + 1:02d}", {None: "asked", True: "trick", False: "honest"}[said]


def _quiz(state: Any) -> Hashable:
    answer = "+".join(map(str, state.answers[state.at])) if state.answered else ""
    return f"{state.at + 1:02d}", f"answer-{answer}" if answer else "picked" if state.picked else "asked"


def _scenario(state: Any) -> Hashable:
    """Every scene, the reason of every choice, of every exit once, and every ending."""
    phase, last = str(state.phase), state.path[-1] if state.path else None
    if phase == "reason" and last is not None:
        return phase, "" if last.how == "exit" else state.node, last.act
    return phase, state.node, "calm" if state.calm and state.visit == 1 and phase == "scene" else ""


def _ahead(state: Any) -> Hashable:
    """What else decides where a story can go from here: states that look alike may have other ways open."""
    over = getattr(state, "phase", "") in _OVER
    return () if over else tuple(getattr(state, name, None) for name in ("values", "pending", "seat"))


def _any_look(state: Any) -> Hashable:
    return (state,)


_LOOKS: dict[str, Callable[[Any], Hashable]] = {
    "slides": _slides,
    "judge": _judge,
    "quiz": _quiz,
    "scenario": _scenario,
}
