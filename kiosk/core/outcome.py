"""One judged act, and what many of them add up to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable


class Skill(StrEnum):
    """The five plates of the shield."""

    SPOT = "spot"
    STOP = "stop"
    CHECK = "check"
    GUARD = "guard"
    TELL = "tell"


class Verdict(StrEnum):
    """The first four judge a message (signal detection); the last three judge an act in a story or a quiz."""

    HIT = "hit"
    MISS = "miss"
    FALSE_ALARM = "false_alarm"
    CORRECT_REJECTION = "correct_rejection"
    SAFE = "safe"
    UNSAFE = "unsafe"
    HELP = "help"

    @property
    def good(self) -> bool:
        """Whether this act was one to be glad of."""
        return self in _GOOD


_GOOD = frozenset({Verdict.HIT, Verdict.CORRECT_REJECTION, Verdict.SAFE, Verdict.HELP})
_LET_THROUGH = frozenset({Verdict.MISS, Verdict.UNSAFE})

THREE_STARS, TWO_STARS = 0.8, 0.5


@dataclass(frozen=True, slots=True)
class Outcome:
    """One judged act: which ``item`` the author named, which ``choice`` was made there, and how it is judged.

    ``tactic`` is the id of the trick at work, or "" where there was none (an honest message, a plain question).
    ``again`` marks an act of a second try at the same thing: it is told, but the tally counts the first try alone.
    """

    item: str
    choice: str
    verdict: Verdict
    skill: Skill
    tactic: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """The sum of a visit's outcomes: two numbers (caught, wrongly accused), help asked, plates, the near miss."""

    counts: tuple[tuple[Verdict, int], ...] = ()
    earned: tuple[Skill, ...] = ()
    near_miss: str = ""

    @classmethod
    def of(cls, outcomes: Iterable[Outcome]) -> Self:
        """Adds up ``outcomes``; the near miss is the tactic that got through most often, the latest of equals."""
        acts = tuple(act for act in outcomes if not act.again)
        counts = Counter(act.verdict for act in acts)
        through = Counter(act.tactic for act in reversed(acts) if act.tactic and act.verdict in _LET_THROUGH)
        near = through.most_common(1)
        return cls(
            counts=tuple((verdict, counts[verdict]) for verdict in Verdict if counts[verdict]),
            earned=tuple(skill for skill in Skill if _earned(skill, acts)),
            near_miss=near[0][0] if near else "",
        )

    def count(self, verdict: Verdict) -> int:
        """How many acts were judged ``verdict``."""
        return dict(self.counts).get(verdict, 0)

    @property
    def caught(self) -> int:
        """Tricks that were called a trick."""
        return self.count(Verdict.HIT)

    @property
    def tricks(self) -> int:
        """Tricks that were met and judged."""
        return self.count(Verdict.HIT) + self.count(Verdict.MISS)

    @property
    def accused(self) -> int:
        """Honest messages that were called a trick."""
        return self.count(Verdict.FALSE_ALARM)

    @property
    def honest(self) -> int:
        """Honest messages that were met and judged."""
        return self.count(Verdict.FALSE_ALARM) + self.count(Verdict.CORRECT_REJECTION)

    @property
    def helped(self) -> int:
        """How often help was asked for."""
        return self.count(Verdict.HELP)

    @property
    def judgement(self) -> float:
        """0…1: the mean of the hit rate, the correct-rejection rate and the safe rate, of those that were tried.

        A mean of rates (balanced accuracy), so that calling everything a trick cannot score above one half.
        """
        safe = self.count(Verdict.SAFE) + self.helped
        tried = ((self.caught, self.tricks), (self.honest - self.accused, self.honest))
        rates = [good / total for good, total in (*tried, (safe, safe + self.count(Verdict.UNSAFE))) if total]
        return round(sum(rates) / len(rates), 9) if rates else 0.0  # rounded, so that 0.8 is 0.8 and earns its star

    @property
    def stars(self) -> int:
        """1 to 3, by judgement; telling somebody lifts it by one. 0 where nothing was judged."""
        if not self.counts:
            return 0
        stars = 1 + (self.judgement >= TWO_STARS) + (self.judgement >= THREE_STARS)
        return min(3, stars + (self.helped > 0))


def _earned(skill: Skill, acts: tuple[Outcome, ...]) -> bool:
    """A plate grows when something that was tried for it went well, and at least half of it did."""
    tried = [act for act in acts if act.skill is skill]
    good = sum(act.verdict.good for act in tried)
    return good > 0 and good * 2 >= len(tried)
