"""How long reading and deciding takes.

No rate of silent reading is published for Vietnamese, so these figures are planned, not measured: adults read 238 words
of English a minute (Brysbaert 2019), younger readers fewer, and a booth is noisy. Vietnamese writes every syllable as a
word, so a count of written words is a count of syllables there; English and Indonesian are counted in words too and
read at the same number of words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Pace:
    """A reader: written syllables (words) a minute in quiet, a factor for noise, seconds that a decision takes."""

    syllables_per_minute: int = 200
    noise: float = 1.3
    decision_s: float = 2.0

    def reading_s(self, *texts: str) -> float:
        """Seconds to read ``texts`` once."""
        return sum(map(syllables, texts)) * 60 * self.noise / self.syllables_per_minute


AGE_12 = Pace(150)
AGE_15 = Pace(200)
ADULT = Pace(230)


@lru_cache(maxsize=8192)
def syllables(text: str) -> int:
    """How many written words ``text`` has; a dash or a bullet that stands alone is not read."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())
