"""One play that is begun anywhere, and taken up again after its author has changed what is played. No Qt in here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from kiosk.core.message import Message, msg
from kiosk.ui.play import Play

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.content.library import Entry
    from kiosk.core.kind import AnyKind

MOST_MOVES = 2000
"""Moves after which a play is no longer taken up move by move, but at its place."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Where an author wants to begin: step, place in it and seat by id, "" where that does not matter."""

    step: str = ""
    place: str = ""
    seat: str = ""


@dataclass
class Rehearsal:
    """The activity number ``at`` of ``entries``, at least one, and every move since it was begun.

    Since a play can be made again from what is played, a seed and its moves, a change of the text keeps the author's
    place with everything that led there, as long as the same moves still lead there.
    """

    kinds: Mapping[str, AnyKind]
    entries: Sequence[Entry]
    seed: int
    timers: bool = True
    at: int = 0
    play: Play = field(init=False)
    _origin: tuple[str, str] = field(init=False, default=("", ""))
    _moves: list[Any] = field(init=False, default_factory=list)
    _trail: list[str] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.begin(self.at)

    @property
    def places(self) -> tuple[str, ...]:
        """Where this activity can be begun, in the author's order."""
        places = self.play.kind.places
        return places.names(self.play.spec) if places else ()

    @property
    def place(self) -> str:
        """Which of them the play stands at, "" at none."""
        return _place(self.play)

    @property
    def seats(self) -> tuple[str, ...]:
        """The parts that it can be played in."""
        places = self.play.kind.places
        return places.seats(self.play.spec) if places else ()

    @property
    def seat(self) -> str:
        """The part that is played."""
        places = self.play.kind.places
        return places.seat(self.play.spec, self.play.state) if places else ""

    @property
    def travelled(self) -> bool:
        """Whether it is anywhere else than at the beginning of a step."""
        return bool(self._moves) or any(self._origin)

    def begin(self, at: int, place: str = "", seat: str = "") -> None:
        """Begins activity ``at`` anew; at ``place`` and in ``seat`` where they are given."""
        self.at = at
        self._start(place, seat)

    def aside(self, by: int) -> None:
        """Begins ``by`` (1 or -1) places further in the author's order; beyond the ends in the step beside."""
        places = self.places
        place = by + (places.index(self.place) if self.place in places else -1)
        if 0 <= place < len(places):
            self.begin(self.at, places[place], self.seat)
        else:
            self.begin(min(max(self.at + by, 0), len(self.entries) - 1))

    def apply(self, move: Any) -> bool:
        """Makes ``move``; False when it changed nothing."""
        if not self.play.apply(move):
            return False
        self._moves.append(move)
        self._trail.append(self.place)
        return True

    def hurry(self, on: bool) -> None:  # noqa: FBT001 - the one thing it is about
        """Switches the timers of this and of all later activities; to switch them on begins at the place anew."""
        self.timers = on
        if on:
            self._start(self.place, self.seat)
        elif self.play.kind.calm is not None:
            self.play.apply(self.play.kind.calm)

    def speak(self, entries: Sequence[Entry]) -> None:
        """Goes on in the words of another language."""
        self.entries = entries
        self.play.spec = entries[self.at].step.spec

    def take(self, entries: Sequence[Entry]) -> Message | None:
        """Goes on with what is written now: at the same place, else at the start; says what was not kept."""
        old, place, seat = self.entries[self.at], self.place, self.seat
        self.entries = entries
        self.at = _same(entries, old, self.at)
        entry = entries[self.at]
        if (entry.lesson, entry.step.id) != (old.lesson, old.step.id):
            self._start("", "")
            return msg("The step “{name}” is gone; this is the first one.", name=old.step.id)
        if entry.step.kind != old.step.kind:
            self._start("", "")
            return msg("The step “{name}” is of another kind now; this is its start.", name=old.step.id)
        if self._replayed():
            return None
        return self._at_its_place(place, seat)

    def _at_its_place(self, place: str, seat: str) -> Message | None:
        travelled = bool(self._moves)
        self._start("", "")  # only now the places are those that there are now
        known = place in self.places
        if known or seat in self.seats:
            self._start(place if known else "", seat)
        if known:
            return msg("“{name}” begins anew: the way to it has changed.", name=place) if travelled else None
        if place:
            return msg("“{name}” is gone; this is the start of the step.", name=place)
        return msg("The way has changed; this is the start of the step.")

    def _start(self, place: str, seat: str) -> None:
        self._origin = place, seat
        self._moves.clear()
        self.play = self._fresh()
        self._trail = [self.place]

    def _fresh(self) -> Play:
        """The play of the current activity as it is begun."""
        step = self.entries[self.at].step
        kind = self.kinds[step.kind]
        play = Play(kind, step.spec, self.seed, timers=self.timers)
        if kind.places and any(self._origin):
            play.state = kind.places.go(play.spec, play.state, *self._origin)
        return play

    def _replayed(self) -> bool:
        """Makes the same moves again; whether all of them are possible and pass the same places."""
        play = self._fresh()
        trail = [_place(play)]
        for move in self._moves if len(self._moves) <= MOST_MOVES else ():
            if not play.apply(move):
                return False
            trail.append(_place(play))
        if trail != self._trail:
            return False
        self.play = play
        return True


def wished(kinds: Mapping[str, AnyKind], entries: Sequence[Entry], wish: Wish) -> int | Message:
    """The number of the step that ``wish`` means, or why there is none."""
    steps = [number for number, entry in enumerate(entries) if wish.step in {"", entry.step.id}]
    if not steps:
        known = ", ".join(dict.fromkeys(entry.step.id for entry in entries))
        return msg("There is no step “{name}” here, but: {names}.", name=wish.step, names=known)
    places = {number: _names(kinds, entries[number], "names") for number in steps}
    seats = {number: _names(kinds, entries[number], "seats") for number in steps}
    fit = [n for n in steps if wish.place in {"", *places[n]} and wish.seat in {"", *seats[n]}]
    if fit:
        return fit[0]
    wanted, known_by = (
        (wish.seat, seats) if any(wish.place in {"", *places[n]} for n in steps) else (wish.place, places)
    )
    names = ", ".join(dict.fromkeys(name for number in steps for name in known_by[number])) or "–"
    if known_by is seats:
        return msg("There is no seat “{name}” here, but: {names}.", name=wanted, names=names)
    return msg("There is no scene “{name}” here, but: {names}.", name=wanted, names=names)


def begun(
    kinds: Mapping[str, AnyKind], entries: Sequence[Entry], wish: Wish, seed: int, *, timers: bool
) -> tuple[Rehearsal, Message | None]:
    """A rehearsal that begins where it is wished, else at the start, and then also why."""
    number = wished(kinds, entries, wish)
    if isinstance(number, Message):
        return Rehearsal(kinds, entries, seed, timers), number
    rehearsal = Rehearsal(kinds, entries, seed, timers, at=number)
    if wish.place or wish.seat:
        rehearsal.begin(number, wish.place, wish.seat)
    if wish.seat in {"", rehearsal.seat}:
        return rehearsal, None
    said = msg("No way leads from the seat “{seat}” to “{name}”.", seat=wish.seat, name=wish.place)
    return rehearsal, said


def _names(kinds: Mapping[str, AnyKind], entry: Entry, which: Literal["names", "seats"]) -> tuple[str, ...]:
    places = kinds[entry.step.kind].places
    if places is None:
        return ()
    return places.names(entry.step.spec) if which == "names" else places.seats(entry.step.spec)


def _place(play: Play) -> str:
    places = play.kind.places
    return places.here(play.spec, play.state) if places else ""


def _same(entries: Sequence[Entry], old: Entry, at: int) -> int:
    """Where ``old`` is now: at the same number, else wherever its step is, else 0."""
    wanted = old.lesson, old.step.id
    numbers = (at, *range(len(entries))) if at < len(entries) else range(len(entries))
    return next((n for n in numbers if (entries[n].lesson, entries[n].step.id) == wanted), 0)
