"""Signal detection: telling tricks from honest messages, in two numbers and one."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist


@dataclass(frozen=True, slots=True)
class Detection:
    """How many tricks were ``caught`` or ``missed``, how many honest messages ``accused`` or ``trusted``."""

    caught: int = 0
    missed: int = 0
    accused: int = 0
    trusted: int = 0

    @property
    def hit_rate(self) -> float | None:
        """Caught of all tricks, 0 … 1; None where there were none."""
        return _rate(self.caught, self.missed)

    @property
    def false_alarm_rate(self) -> float | None:
        """Accused of all honest messages, 0 … 1; None where there were none."""
        return _rate(self.accused, self.trusted)

    @property
    def d_prime(self) -> float | None:
        """Sensitivity d' with the log-linear correction; 0 is guessing, None unless both sorts were judged.

        Hautus, "Corrections for extreme proportions and their biasing effects on estimated values of d'",
        Behavior Research Methods, Instruments & Computers 27 (1995): half an act is added to each count.
        """
        if self.hit_rate is None or self.false_alarm_rate is None:
            return None
        z = NormalDist().inv_cdf
        hits = (self.caught + 0.5) / (self.caught + self.missed + 1)
        alarms = (self.accused + 0.5) / (self.accused + self.trusted + 1)
        return z(hits) - z(alarms)


def _rate(some: int, others: int) -> float | None:
    return some / (some + others) if some + others else None
