"""What the result screen tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.core.outcome import Skill, Tally

if TYPE_CHECKING:
    from kiosk.visit.state import Visit


@dataclass(frozen=True, slots=True)
class Summary:
    """One mission in numbers: tricks caught, honest messages accused, help asked, 0 … 3 stars, plates of the shield.

    The plates of the ``shield`` are those of the whole visit; ``near_miss`` is the tactic that got through, or "".
    """

    caught: int
    tricks: int
    accused: int
    honest: int
    helped: int
    stars: int
    shield: tuple[Skill, ...]
    near_miss: str


def summary(visit: Visit) -> Summary:
    """The mission at hand, or the one just finished."""
    tally = Tally.of(act.outcome for act in visit.judged)
    missions = [visit.judged, *(played.judged for played in visit.played)]
    plates = {skill for judged in missions for skill in Tally.of(act.outcome for act in judged).earned}
    return Summary(
        caught=tally.caught,
        tricks=tally.tricks,
        accused=tally.accused,
        honest=tally.honest,
        helped=tally.helped,
        stars=tally.stars,
        shield=tuple(skill for skill in Skill if skill in plates),
        near_miss=tally.near_miss,
    )
