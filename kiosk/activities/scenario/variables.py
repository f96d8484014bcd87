"""Variables as numbers: which values they may take, and how an author's words become such a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from kiosk.activities.scenario.conditions import SCENES_SEEN, Domain
from kiosk.spec import Flag, Whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.activities.scenario.model import Scenario, Variable

LOWEST, HIGHEST = 0, 100
MOST_SCENES_SEEN = 10_000

_FLAG: TypeAdapter[bool] = TypeAdapter(Flag)
_WHOLE: TypeAdapter[int] = TypeAdapter(Whole)


def domain_of(variable: Variable) -> Domain:
    """The values that ``variable`` may take; a flag has 0 and 1."""
    if isinstance(variable.start, bool):
        return Domain(0, 1, flag=True)
    low = LOWEST if variable.min is None else variable.min
    return Domain(low, HIGHEST if variable.max is None else variable.max)


def names_of(spec: Scenario) -> Mapping[str, Domain]:
    """All names that a condition may use, in the order of its values: the variables, then ``scenes_seen``."""
    declared = {name: domain_of(variable) for name, variable in spec.variables.items()}
    return declared | {SCENES_SEEN: Domain(1, MOST_SCENES_SEEN)}


def typed(text: str, domain: Domain) -> int | None:
    """The value that ``text`` (as the author wrote it) means for a variable of this domain; None where it has none."""
    try:
        return int(_FLAG.validate_python(text) if domain.flag else _WHOLE.validate_python(text))
    except ValueError:
        return None
