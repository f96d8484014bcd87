"""Checks of what varies: slots in texts, pools, roles of people, seats, and in how many ways a line is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.scenario.check_names import did_you_mean, twice
from kiosk.activities.scenario.slots import OF_ADDRESS, SLOT, odd_braces
from kiosk.core.message import Message, msg
from kiosk.core.naming import name_like
from kiosk.core.problem import Finding, Severity
from kiosk.spec import Prose, Refers, marked
from kiosk.spec.marks import RefersTo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.walk import Path


_SLOTS = "{you}, {me}, {caller}"


def check_variants(spec: Scenario) -> Iterator[Finding]:
    """Everything that one and the same story may vary."""
    yield from _lines(spec)
    yield from _slots(spec)
    yield from _pools(spec)
    yield from _seats(spec)
    yield from _people(spec)


def _lines(spec: Scenario) -> Iterator[Finding]:
    for n, scene in enumerate(spec.scenes):
        if bool(scene.lines) == (scene.line is not None):
            path: tuple[str | int, ...] = ("scenes", n)
            message = msg("Nothing is said in this scene: give it a `line`, or several `lines`.")
            if scene.lines:
                path = ("scenes", n, "line")
                message = msg("A scene has either `line`, where it is one, or `lines`.")
            yield Finding(path, message, "scenario-lines")


def _slots(spec: Scenario) -> Iterator[Finding]:
    """Slots that nothing fills; the words of pools may hold those of address, but no pools, and those of it none."""
    used: set[str] = set()
    for path, text, _ in marked(spec, Prose):
        known = {"pools": OF_ADDRESS, "address": frozenset[str]()}.get(str(path[0]), OF_ADDRESS | spec.pools.keys())
        for piece in odd_braces(text):
            yield _odd(path, piece, spec)
        for slot in SLOT.findall(text):
            name = slot[0].lower() + slot[1:]
            used.add(name)
            if name not in known:
                message = msg("Nothing fills the slot “{name}”.", name=f"{{{slot}}}")
                yield Finding(path, message, "scenario-slot", hint=did_you_mean(name, sorted(known)))
            elif name in OF_ADDRESS and spec.address is None:
                message = msg("“{name}” needs `address`: who is what to the player.", name=f"{{{slot}}}")
                yield Finding(path, message, "scenario-slot")
    for name in spec.pools:
        if name not in used:
            message = msg("No text asks for “{name}”.", name=name)
            yield Finding(("pools", name), message, "scenario-unused", Severity.WARNING)
    if spec.address is not None and not used & OF_ADDRESS:
        message = msg("No text has {slots}.", slots=_SLOTS)
        yield Finding(("address",), message, "scenario-unused", Severity.WARNING)


def _odd(path: Path, piece: str, spec: Scenario) -> Finding:
    """Braces around what is not the name of a slot: with accents or spaces, never closed, twice …"""
    message = msg("“{piece}” is no slot: visitors would see the braces.", piece=piece)
    near = did_you_mean(name_like(piece, "_"), [*spec.pools, *OF_ADDRESS])
    example = f"{{{next(iter(spec.pools), 'amount')}}}"
    hint = msg("A slot is the name of a pool between braces, like {example}, or one of {slots}.", slots=_SLOTS)
    return Finding(path, message, "scenario-slot", hint=near or Message(hint.text, {**hint.args, "example": example}))


def _pools(spec: Scenario) -> Iterator[Finding]:
    for name, pool in spec.pools.items():
        if name in OF_ADDRESS:
            message = msg("A pool cannot be called “{name}”: that is a form of address.", name=name)
            yield Finding(("pools", name), message, "scenario-reserved")
        for n, text in enumerate(pool):
            if text in pool[:n]:
                message = msg("“{words}” stands twice in this pool.", words=text)
                yield Finding(("pools", name, n), message, "scenario-duplicate")


def _seats(spec: Scenario) -> Iterator[Finding]:
    yield from twice([(("seats", n, "id"), seat.id) for n, seat in enumerate(spec.seats)])
    if len(spec.seats) == 1:
        yield Finding(("seats",), msg("One seat is none to choose: name two, or leave it out."), "scenario-seats")
    for key in ("you", "start") if spec.seats else ():
        if getattr(spec.seats[0], key) != getattr(spec, key):
            message = msg("The first seat is the one at the top of the scenario: `{key}` differs.", key=key)
            yield Finding(("seats", 0, key), message, "scenario-seats")


def _people(spec: Scenario) -> Iterator[Finding]:
    """Roles are those of people who are in the story."""
    tables: list[tuple[Path, Iterable[str]]] = [(("address", "people"), spec.address.people)] if spec.address else []
    tables += [(("seats", n, "people"), seat.people) for n, seat in enumerate(spec.seats)]
    known = sorted({name for _, name, mark in marked(spec, Refers) if mark.to is RefersTo.PERSON})
    for path, people in tables:
        for name in people:
            if name not in known:
                message = msg("Nobody in this story is called “{name}”.", name=name)
                yield Finding((*path, name), message, "scenario-person", hint=did_you_mean(name, known))
