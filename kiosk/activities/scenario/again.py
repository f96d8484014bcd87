"""Playing again: from a step of the way that was taken, or from another seat. What was judged before stays judged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.activities.scenario.moves import Choose, Exit, How, More, Phase, Skip, State, TimeUp
from kiosk.activities.scenario.story import changed, visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.activities.scenario.moves import Move, Turn
    from kiosk.activities.scenario.story import Story

    Reduce = Callable[[State, Move], State]

MOST_PLAYS = 4
"""How often one visitor may play the same story, the first time included; the state grows with every play."""


def begun(story: Story, seat: int, picks: tuple[int, ...]) -> State:
    """The first line of the first scene of a seat, or the content note where there is one."""
    first = story.starts[seat]
    values = changed(story.start, story.scenes[first].effects)
    phase = Phase.NOTE if story.spec.content_note else Phase.SCENE
    return State(phase, first, values, before=story.start, seat=seat, picks=picks)


def judged_turns(state: State) -> tuple[tuple[Turn, bool], ...]:
    """Every turn that was ever taken, once, in the order in which it was; whether it belongs to a later play."""
    turns = (*state.past, *state.path[state.kept :])
    first = state.first if state.plays > 1 else len(turns)
    return tuple((turn, place >= first) for place, turn in enumerate(turns))


def can_again(state: State) -> bool:
    """Whether another play may begin now."""
    return state.phase is Phase.DEBRIEF and state.plays < MOST_PLAYS


def from_step(story: Story, state: State, step: int, reduce: Reduce) -> State:
    """The state in which turn ``step`` of the path was taken, made by playing all turns before it once more."""
    if not can_again(state) or not 0 <= step < len(state.path):
        return state
    return _remembered(before(story, state, step, reduce), state, kept=step)


def before(story: Story, state: State, step: int, reduce: Reduce) -> State:
    """Where the play of ``state`` stood when turn ``step`` of its path was about to be taken."""
    now = replace(begun(story, state.seat, state.picks), phase=Phase.SCENE)
    for turn in state.path[:step]:
        now = _taken(story, _before(now, turn, reduce), turn, reduce)
    return _before(now, state.path[step], reduce)


def sat(story: Story, state: State, seat: int) -> State:
    """The same story from another seat, before it has begun or after it has ended."""
    known = len(story.spec.seats)
    if not 0 <= seat < known or (state.phase is Phase.NOTE and seat == state.seat):
        return state
    if state.phase is Phase.NOTE:
        return replace(begun(story, seat, state.picks), calm=state.calm)
    if not can_again(state):
        return state
    now = replace(begun(story, seat, state.picks), phase=Phase.SCENE)
    return _remembered(now, state, kept=0)


def _remembered(now: State, old: State, kept: int) -> State:
    """``now`` with what was judged in ``old`` kept as past; the first ``kept`` turns of its path are part of that."""
    return replace(
        now,
        calm=old.calm,
        past=(*old.past, *old.path[old.kept :]),
        kept=kept,
        first=old.first if old.plays > 1 else len(old.path),
        plays=old.plays + 1,
    )


def _before(now: State, turn: Turn, reduce: Reduce) -> State:
    """``now`` where ``turn`` was taken: its reason closed unless an exit was taken from there, its lines said."""
    from_reason = now.phase is Phase.REASON and turn.how is How.EXIT and turn.visit == now.visit
    if now.phase is Phase.REASON and not from_reason:
        now = reduce(now, More())
    return now if from_reason else replace(now, shown=turn.shown)


def _taken(story: Story, now: State, turn: Turn, reduce: Reduce) -> State:
    match turn.how:
        case How.CHOICE:
            seen = visible(story.scenes[turn.scene], (*now.values, now.visit))
            return reduce(now, Choose([node.spec.id for node in seen].index(turn.act)))
        case How.EXIT:
            return reduce(now, Exit([node.spec.id for node in story.exits_in(now.seat)].index(turn.act)))
        case How.TIMER:
            return reduce(now, TimeUp(now.visit))
        case How.SKIP:
            return reduce(now, Skip())
    return reduce(now, More())
