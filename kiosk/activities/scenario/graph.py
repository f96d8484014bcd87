"""What is best and worst to be had from every spot of an exploration, circles included."""

from __future__ import annotations

from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from kiosk.activities.scenario.same import Same

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.activities.scenario.explore import Step

    Steps = Sequence[Sequence[Step]]
    Gained = Callable[[int, Step], float]
    Final = Callable[[int], float | None]

KEPT = 8
MOST_ROUNDS, MOST_LOOKS = 50, 200_000
"""How often a circle is gone round, and how many spots are looked at meanwhile, before its sum is taken to grow on."""


class Span(NamedTuple):
    """The best and the worst that can come of it; infinite where a circle adds to it without end."""

    best: float
    worst: float


NOTHING = Span(-inf, inf)
"""Where no play comes to an end."""


def components(steps: Steps) -> list[list[int]]:
    """Spots that can be reached from one another, in groups; a group comes after all those that it leads to.

    Tarjan's algorithm without recursion, since a story may be thousands of steps deep. Made once for the same steps.
    """
    return _components(Same(steps))


@lru_cache(maxsize=KEPT)
def _components(same: Same[Steps]) -> list[list[int]]:
    straight = _ordered(same)
    if straight is not None:
        return [[number] for number in straight]
    steps = same.thing
    met: dict[int, int] = {}
    low: dict[int, int] = {}
    open_: list[int] = []
    closed: set[int] = set()
    groups: list[list[int]] = []
    for root in range(len(steps)):
        way = [] if root in met else [(root, 0)]
        while way:
            number, at = way.pop()
            if at == 0:
                met[number] = low[number] = len(met)
                open_.append(number)
            goal = steps[number][at].goal if at < len(steps[number]) else None
            if goal is None:
                if low[number] == met[number]:
                    groups.append(_taken(open_, number))
                    closed.update(groups[-1])
                if way:
                    low[way[-1][0]] = min(low[way[-1][0]], low[number])
                continue
            way.append((number, at + 1))
            if goal not in met:
                way.append((goal, 0))
            elif goal not in closed:
                low[number] = min(low[number], met[goal])
    return groups


def ordered(steps: Steps) -> tuple[int, ...] | None:
    """Every spot after all those that it leads to; None where some play can come back to where it was.

    Made once for the same steps.
    """
    return _ordered(Same(steps))


@lru_cache(maxsize=KEPT)
def _ordered(same: Same[Steps]) -> tuple[int, ...] | None:
    steps = same.thing
    waiting = [0] * len(steps)
    for row in steps:
        for step in row:
            waiting[step.goal] += 1
    found = [number for number, count in enumerate(waiting) if not count]
    for number in found:  # grows while it is gone through
        for step in steps[number]:
            waiting[step.goal] -= 1
            if not waiting[step.goal]:
                found.append(step.goal)
    return tuple(reversed(found)) if len(found) == len(steps) else None


def spans(steps: Steps, gained: Gained, final: Final) -> list[Span]:
    """For every spot, by number, what a play from there can gain at best and at worst.

    ``gained`` is what one step adds; ``final`` what a spot is worth where a play ends, else None.
    """
    found = [NOTHING] * len(steps)
    straight = ordered(steps)
    if straight is not None:
        for number in straight:
            found[number] = _look(steps, number, found, gained, final)
        return found
    for group in components(steps):
        if not is_circle(steps, group):
            found[group[0]] = _look(steps, group[0], found, gained, final)
            continue
        before = _looked(steps, group, found, gained, final)
        for _ in range(max(3, min(MOST_ROUNDS, MOST_LOOKS // len(group)))):
            now = _looked(steps, group, found, gained, final)
            if now == before:
                break
            before = now
        else:
            _let_grow(group, _looked(steps, group, found, gained, final), before, found)
    return found


def _taken(open_: list[int], root: int) -> list[int]:
    """The group of ``root``: everything that was opened since, taken off."""
    place = len(open_) - 1 - open_[::-1].index(root) if open_[-1] != root else len(open_) - 1
    group = open_[place:][::-1]
    del open_[place:]
    return group


def is_circle(steps: Steps, group: Sequence[int]) -> bool:
    """Whether a play can come back to a spot of this group of ``components``."""
    return len(group) > 1 or any(step.goal == group[0] for step in steps[group[0]])


def _looked(steps: Steps, group: Sequence[int], found: list[Span], gained: Gained, final: Final) -> list[Span]:
    """One look at every spot of ``group``, one after another."""
    for number in group:
        found[number] = _look(steps, number, found, gained, final)
    return [found[number] for number in group]


def _look(steps: Steps, number: int, found: Sequence[Span], gained: Gained, final: Final) -> Span:
    """What a spot is worth by what is known of the spots ahead of it."""
    end = final(number)
    best, worst = NOTHING if end is None else (end, end)
    for step in steps[number]:
        gain, ahead = gained(number, step), found[step.goal]
        best = max(best, gain + ahead.best)
        worst = min(worst, gain + ahead.worst)
    return Span(best, worst)


def _let_grow(group: Sequence[int], now: Sequence[Span], before: Sequence[Span], found: list[Span]) -> None:
    """Whatever still grew after the last round grows without end, and with it the whole circle."""
    best = any(new.best > old.best for new, old in zip(now, before, strict=True))
    worst = any(new.worst < old.worst for new, old in zip(now, before, strict=True))
    for number in group:
        here = found[number]
        found[number] = Span(inf if best else here.best, -inf if worst else here.worst)
