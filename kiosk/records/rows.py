"""What is written down: no name, no time to the second, nothing that a visitor typed.

A row can be built from anything; its ``values`` are always what the tables accept in length and range.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass

LONGEST = 400
COARSE_S = 5
_LARGEST = 100_000

Value = str | int | None


def new_id() -> str:
    """A name for a row that no other row has."""
    from uuid import uuid4  # not before the first visitor: it looks at the platform

    return str(uuid4())


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A visit that began on ``day`` (YYYY-MM-DD) in ``hour`` (0 … 23). Written again, it corrects the choices.

    A mission that was chosen stays when it is written again without one.
    """

    id: str
    day: str
    hour: int
    language: str
    age: str = ""
    playlist: str = ""
    mission: str = ""


@dataclass(frozen=True, slots=True)
class VisitEnd:
    """How a visit ended (finished, left, idle), where it stood then, how long it took, and what was chosen in it."""

    visit: str
    ended: str
    stage: str
    lesson: str = ""
    step: str = ""
    seconds: int = 0
    missions: int = 0


@dataclass(frozen=True, slots=True)
class StepRow:
    """The ``n``-th step of a visit. ``started`` is false for one that was skipped. Written again, it is updated."""

    visit: str
    n: int
    lesson: str
    step: str
    kind: str
    started: bool = True
    done: bool = False
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One judged act, the ``n``-th of its visit. ``id`` is made by the app, so that writing it can be repeated."""

    id: str
    visit: str
    n: int
    lesson: str
    step: str
    kind: str
    item: str
    choice: str
    verdict: str
    skill: str
    tactic: str = ""


Row = VisitRow | VisitEnd | StepRow | AnswerRow


def values(row: Row) -> tuple[Value, ...]:
    """The fields of ``row`` in their order: text cut and cleaned, numbers in range, durations coarse."""
    fields = list(astuple(row))
    if isinstance(row, (VisitEnd, StepRow)):
        place = type(row).__slots__.index("seconds")
        fields[place] = -(-max(0, int(row.seconds)) // COARSE_S) * COARSE_S
    return tuple(_clean(field) for field in fields)


def _clean(field: object) -> Value:
    if isinstance(field, int):
        return min(max(0, int(field)), _LARGEST)
    text = str(field).encode("utf-8", "replace").decode().replace("\0", "")
    return text[:LONGEST]
