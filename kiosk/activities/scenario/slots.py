"""Words that a text leaves open: ``{you}``, ``{me}``, ``{caller}`` by who speaks to whom, the others by the seed."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.activities.scenario.address import Forms, forms
from kiosk.core.rng import below, derived, stream

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.moves import State
    from kiosk.activities.scenario.rows import ScenarioView

    Record = TypeVar("Record", bound=Any)

SLOT = re.compile(r"\{([A-Za-z][A-Za-z0-9_]*)\}")
_PIECE = re.compile(rf"{SLOT.pattern}|(?P<odd>\{{+[^{{}}]{{0,40}}\}}*|\}}+)")
ME, YOU, CALLER = "me", "you", "caller"
OF_ADDRESS = frozenset({ME, YOU, CALLER})


def picked(spec: Scenario, seed: int) -> tuple[int, ...]:
    """Which entry of each pool a play with this seed takes, in the order of the pools."""
    return tuple(below(stream(derived(seed, "pools", name)), len(pool)) for name, pool in spec.pools.items())


def odd_braces(text: str) -> tuple[str, ...]:
    """What stands between braces, or begins or ends with one, and is no slot: visitors would see it as it stands."""
    return tuple(piece["odd"].strip() for piece in _PIECE.finditer(text) if piece["odd"])


def seat_person(spec: Scenario, seat: int) -> str:
    """The person whose part is played."""
    return spec.seats[seat].you if spec.seats else spec.you


class Tongue:
    """Fills the slots of texts in one play: for somebody who speaks to somebody, or for the narrator."""

    def __init__(self, spec: Scenario, state: State) -> None:
        self._spec = spec
        self._seat = spec.seats[state.seat] if spec.seats else None
        self._pools = {name: spec.pools[name][pick] for name, pick in zip(spec.pools, state.picks, strict=True)}

    def spoken(self, text: str, other: str, *, by_player: bool) -> str:
        """``text`` as the player says it to the person ``other``, or as that person says it to the player."""
        if "{" not in text:
            return text
        known = self._forms(other)
        me, you = (known.my_me, known.my_you) if by_player else (known.their_me, known.their_you)
        return self._filled(text, {ME: me, YOU: you, CALLER: known.name})

    def told(self, text: str, other: str = "") -> str:
        """``text`` as the narrator tells it to the player; ``{caller}`` is what the player calls ``other``."""
        if "{" not in text:
            return text
        plain = self._forms("")
        return self._filled(text, {ME: plain.my_me, YOU: plain.my_you, CALLER: self._forms(other).name})

    def _forms(self, other: str) -> Forms:
        return forms(self._spec.address, self._seat, other)

    def _filled(self, text: str, words: Mapping[str, str]) -> str:
        """Every slot replaced; a capital letter at its beginning asks for one at the beginning of the word."""
        known = {**words, **self._pools}

        def word(slot: re.Match[str]) -> str:
            found = known.get(slot[1])
            if found is None:
                found = known.get(slot[1][0].lower() + slot[1][1:], slot[0])
                found = found[:1].upper() + found[1:]
            return found

        # Twice, since an entry of a pool may itself leave {you} open.
        return SLOT.sub(word, SLOT.sub(word, text))


def filled_in(shown: ScenarioView, spec: Scenario, state: State) -> ScenarioView:
    """``shown`` with the slots of all its texts filled; what was said stays who said it to whom."""
    if not spec.pools and spec.address is None:
        return shown
    tongue = Tongue(spec, state)
    return _each(shown, tongue, shown.partner)


def _each(record: Record, tongue: Tongue, partner: str) -> Record:
    """A record with its texts filled: bubbles and choices by their speakers, the rest by the narrator."""
    changes: dict[str, object] = {}
    for field in fields(record):
        match getattr(record, field.name):
            case str() as text if "{" in text:
                changes[field.name] = _said(record, field.name, text, tongue, partner)
            case tuple() as rows:
                changes[field.name] = tuple(_each(row, tongue, partner) for row in rows)
    return replace(record, **changes) if changes else record


def _said(record: Any, name: str, text: str, tongue: Tongue, partner: str) -> str:
    match type(record).__name__:
        case "LineRow" | "ScreenRow" if record.person and getattr(record, "who", "them") == "them":
            return tongue.spoken(text, record.person, by_player=False)
        case "LineRow" if record.who == "you":
            return tongue.spoken(text, partner, by_player=True)
        case "ChoiceRow":
            return tongue.spoken(text, partner, by_player=True)
        case "ExitRow":
            return tongue.told(text, record.person)
        case "ScenarioView" if name == "reason_choice":
            return tongue.spoken(text, partner, by_player=True)
    return tongue.told(text, partner)
