"""Ways round in a story on which points add up, or are lost, without end."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from kiosk.activities.scenario.graph import MOST_LOOKS, components, is_circle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.activities.scenario.explore import Step

    Steps = Sequence[Sequence[Step]]
    Points = Callable[[int, Step], int]
    Stand = tuple[int, int]

MOST_AHEAD = 4
"""A way round that is further ahead in points than this counts as so far ahead only."""


def endless(steps: Steps, points: Points) -> Iterator[tuple[int, ...]]:
    """Ways round (places by number, in order) whose points are more, or less, than nothing in sum.

    Of those through one step the shortest; several may go through the same places. At most ``MOST_LOOKS`` places are
    looked at in a group of places that lead to one another.
    """
    for group in components(steps):
        if is_circle(steps, group):
            inside = frozenset(group)
            for sign in (1, -1):
                yield from _Search(steps, points, inside, sign).ways()


class _Search:
    """Looks for ways round inside a group on which ``sign`` times the points is more than nothing.

    Some step of such a way is the first of a walk all round that is ahead all the time, so only those are followed.
    """

    def __init__(self, steps: Steps, points: Points, inside: frozenset[int], sign: int) -> None:
        self._steps, self._points, self._inside, self._sign = steps, points, inside, sign
        self._left = MOST_LOOKS

    def ways(self) -> Iterator[tuple[int, ...]]:
        for number in sorted(self._inside):
            for step in self._steps[number]:
                if step.goal in self._inside and self._gain(number, step) > 0:
                    way = self._back((step.goal, 1), number)
                    if way:
                        yield (number, *way[:-1])

    def _gain(self, number: int, step: Step) -> int:
        return self._sign * self._points(number, step)

    def _back(self, first: Stand, home: int) -> tuple[int, ...]:
        """The shortest way from ``first`` (place, points ahead) on which one stays ahead until ``home``; () if none."""
        came: dict[Stand, Stand | None] = {first: None}
        waiting = deque([first])
        while waiting and self._left > 0:
            stand = waiting.popleft()
            self._left -= 1
            if stand[0] == home:
                return _traced(came, stand)
            for step in self._steps[stand[0]]:
                ahead = min(stand[1] + self._gain(stand[0], step), MOST_AHEAD)
                following = step.goal, ahead
                if step.goal in self._inside and ahead > 0 and following not in came:
                    came[following] = stand
                    waiting.append(following)
        return ()


def _traced(came: dict[Stand, Stand | None], last: Stand) -> tuple[int, ...]:
    """The places of a way to ``last``, the first one first."""
    row: list[int] = []
    stand: Stand | None = last
    while stand is not None:
        row.append(stand[0])
        stand = came[stand]
    return tuple(reversed(row))
