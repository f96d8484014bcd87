"""What can be said about a condition without playing: whether it is always or never true in the declared ranges."""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.activities.scenario.conditions import Condition, Domain

MOST_CASES = 20_000


def constant_truth(condition: Condition, names: Mapping[str, Domain]) -> bool | None:
    """True or False where the condition is so whatever the variables are; None where it depends, or is not known.

    Exact: tries every case that can make a difference. A variable that is only compared with constants needs no more
    than the values around those. Above 20,000 cases nothing is claimed.
    """
    rows = [_telling(condition.limits.get(name, frozenset()), domain) for name, domain in names.items()]
    if prod(map(len, rows)) > MOST_CASES:
        return None
    seen = {condition.holds(values) for values in product(*rows)}
    return seen.pop() if len(seen) == 1 else None


def _telling(limits: Iterable[int] | None, domain: Domain) -> range | list[int]:
    """The values of a variable among which a condition can change its mind."""
    if limits is None:
        return range(domain.low, domain.high + 1)
    near = {constant + step for constant in limits for step in (-1, 0, 1)}
    return sorted({domain.low, *(value for value in near if domain.low <= value <= domain.high)})
