"""Checks of scenes, exits and endings one by one: a way on, a reason, a way back, telling that ends well."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from kiosk.activities.scenario.model import MAX_EXITS_OF_A_SEAT
from kiosk.activities.scenario.screens import CALLS
from kiosk.activities.scenario.shapes import TELLING, Does
from kiosk.activities.scenario.story import lines_of
from kiosk.activities.scenario.walk import comes_to, exits_of, routes
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Choice, Scenario, Scene
    from kiosk.activities.scenario.walk import Path


def check_story(spec: Scenario) -> Iterator[Finding]:
    """Everything that concerns one scene, one exit or one ending."""
    for n, scene in enumerate(spec.scenes):
        yield from _scene(spec, ("scenes", n), scene)
        for m, choice in enumerate(scene.choices):
            yield from _judgement(("scenes", n, "choices", m), choice)
    yield from _exits(spec)
    yield from _endings(spec)
    yield from _telling(spec)


def _scene(spec: Scenario, path: Path, scene: Scene) -> Iterator[Finding]:
    if not scene.partner and not spec.partner and has_other_end(scene.channel or spec.channel, scene):
        message = msg("Nobody is at the other end.")
        hint = msg("Write `with:` here or at the top of the scenario.")
        yield Finding(path, message, "scenario-partner", hint=hint)
    if not scene.choices and scene.goto is None:
        yield Finding(path, msg("There is no way on from here: neither choices nor `goto`."), "scenario-no-way-on")
    if scene.goto is not None and any(choice.when is None for choice in scene.choices):
        message = msg("`goto` is never used, since something can always be chosen here.")
        yield Finding((*path, "goto"), message, "scenario-goto-unused", Severity.WARNING)
    if scene.timer and not scene.choices:
        message = msg("The timer is never used, since there is nothing to choose here.")
        yield Finding((*path, "timer"), message, "scenario-timer-unused", Severity.WARNING)


def has_other_end(channel: str, scene: Scene) -> bool:
    """Whether somebody must be there: to be called or written to, or to say a line that names no other speaker."""
    unnamed = any(isinstance(line, str) or line.who is None for line in lines_of(scene))
    return unnamed or channel in CALLS or channel == "chat"


def _judgement(path: Path, choice: Choice) -> Iterator[Finding]:
    if choice.verdict is None:
        if choice.skill is not None:
            message = msg("`skill` says nothing without `verdict`.")
            yield Finding((*path, "skill"), message, "scenario-verdict", Severity.WARNING)
        return
    if choice.skill is None and choice.verdict != "help":
        message = msg("A judged choice needs `skill`: spot, stop, check, guard or tell.")
        yield Finding((*path, "verdict"), message, "scenario-verdict")
    if choice.because is None:
        yield Finding((*path, "verdict"), msg("A judged choice needs `because`: the reason."), "scenario-because")


def _exits(spec: Scenario) -> Iterator[Finding]:
    yield from _exits_of_seats(spec)
    for n, exit_ in enumerate(spec.exits):
        if exit_.does in {"report", "emergency"} and exit_.help is None:
            message = msg("This exit rings for help, but `help` does not say whom.")
            yield Finding(("exits", n), message, "scenario-exit-help")
        yield from _routes(spec, n)


def _exits_of_seats(spec: Scenario) -> Iterator[Finding]:
    """Every seat has the exits that it needs, and no more than fit; what all lack is said of none of them."""
    seats = [exits_of(spec, seat) for seat in range(len(spec.seats) or 1)]
    missing = [{does for does in get_args(Does) if all(spec.exits[n].does != does for n in own)} for own in seats]
    for does in get_args(Does):
        if all(does in lacks for lacks in missing):
            yield _missing(("exits",), does)
            continue
        for seat, lacks in enumerate(missing):
            if does in lacks:
                yield _missing(("seats", seat), does)
    for own in seats:
        if len(own) > MAX_EXITS_OF_A_SEAT:
            message = msg("There are more than {max} exits in one seat.", max=MAX_EXITS_OF_A_SEAT)
            yield Finding(("exits", own[MAX_EXITS_OF_A_SEAT]), message, "scenario-exits-many")


def _missing(path: Path, does: Does) -> Finding:
    if does in {"hang-up", "tell"}:
        message = msg("An exit that does {does} is missing: it must be in reach in every scene.", does=does)
        return Finding(path, message, "scenario-exits")
    message = msg("An exit that does {does} is missing: help should be in reach in every scene.", does=does)
    return Finding(path, message, "scenario-exits-help", Severity.WARNING)


def _routes(spec: Scenario, number: int) -> Iterator[Finding]:
    ways = list(routes(spec, number))
    for place, (path, when, _) in enumerate(ways, start=1):
        if place == len(ways) and when is not None:
            message = msg("The last way has no condition, so that there is always one.")
            yield Finding((*path[:-1], "when"), message, "scenario-routes")
        if place < len(ways) and when is None:
            message = msg("The ways below this one are never taken, since it has no condition.")
            yield Finding(path, message, "scenario-routes")


def _endings(spec: Scenario) -> Iterator[Finding]:
    ranks = {ending.rank for ending in spec.endings}
    if not ranks & {"best", "good"}:
        yield Finding(("endings",), msg("There is no ending that is best or good."), "scenario-ranks")
    if "bad" not in ranks:
        yield Finding(("endings",), msg("There is no bad ending: nothing is at stake."), "scenario-ranks")
    for n, ending in enumerate(spec.endings):
        if ending.rank != "bad":
            continue
        if ending.recovery is None:
            message = msg("A bad ending needs `recovery`: the way back.")
            yield Finding(("endings", n), message, "scenario-recovery")
        if not ending.help:
            message = msg("A bad ending needs `help`: who can be called.")
            yield Finding(("endings", n), message, "scenario-recovery")


def _telling(spec: Scenario) -> Iterator[Finding]:
    """Nobody who tells somebody is led to a bad ending, neither at once nor through scenes that leave no choice."""
    bad = {ending.id for ending in spec.endings if ending.rank == "bad"}
    told: list[tuple[Path, str]] = []
    for n, exit_ in enumerate(spec.exits):
        if exit_.does in TELLING:
            told += [(path, goal) for path, _, goal in routes(spec, n)]
    for n, scene in enumerate(spec.scenes):
        for m, choice in enumerate(scene.choices):
            if choice.verdict == "help":
                told.append((("scenes", n, "choices", m, "goto"), choice.goto))
    for path, goal in told:
        if comes_to(spec, goal) in bad:
            message = msg("Telling someone never ends badly: lead to a better ending.")
            yield Finding(path, message, "scenario-telling")
