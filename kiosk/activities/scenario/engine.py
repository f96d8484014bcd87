"""The rules of a scenario: what every move does, and what time asks for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kiosk.activities.scenario.again import begun, from_step, sat
from kiosk.activities.scenario.moves import (
    Choose,
    Exit,
    Finish,
    How,
    More,
    Phase,
    ReplayFrom,
    SetCalm,
    Sit,
    Skip,
    State,
    TimeUp,
    Turn,
)
from kiosk.activities.scenario.skip import passed
from kiosk.activities.scenario.slots import picked
from kiosk.activities.scenario.story import changed, story_of, visible
from kiosk.core.kind import Wait
from kiosk.core.pace import syllables

if TYPE_CHECKING:
    from kiosk.activities.scenario.model import Scenario, Timer
    from kiosk.activities.scenario.moves import Move
    from kiosk.activities.scenario.story import ChoiceNode, SceneNode, Story

BEAT_MS = 500
"""Before the first line of a scene: the other end takes a breath, and a double tap cannot answer what is not there."""
PAUSE_MS, PAUSE_PER_SYLLABLE_MS, LEAST_PAUSE_MS, MOST_PAUSE_MS = 700, 40, 900, 1400
READ_PER_SYLLABLE_MS, LEAST_READ_MS, MOST_READ_MS = 250, 2_000, 6_000


def start(spec: Scenario, seed: int) -> State:
    """The content note where there is one, else the first line of the first scene; ``seed`` picks from the pools."""
    return begun(story_of(spec), 0, picked(spec, seed))


def reduce(spec: Scenario, state: State, move: Move) -> State:
    """The state after ``move``; the same object where it does not fit now."""
    story = story_of(spec)
    match move:
        case More():
            after = _more(story, state)
        case Choose(index):
            after = _choose(story, state, index)
        case Exit(index):
            after = _exit(story, state, index)
        case TimeUp(visit):
            after = _time_up(story, state, visit)
        case SetCalm(on) if state.phase is not Phase.DONE and on != state.calm:
            after = replace(state, calm=on)
        case Finish() if state.phase in {Phase.NOTE, Phase.DEBRIEF}:
            after = replace(state, phase=Phase.DONE)
        case Skip() if state.phase is Phase.SCENE:
            after = _skip(story, state)
        case ReplayFrom(step):
            after = from_step(story, state, step, partial(reduce, spec))
        case Sit(index):
            after = sat(story, state, index)
        case _:
            after = state
    return after


def choices_now(story: Story, state: State) -> tuple[ChoiceNode, ...]:
    """What can be chosen now: nothing until all lines of the scene have been said."""
    if state.phase is not Phase.SCENE:
        return ()
    scene = story.scenes[state.node]
    return visible(scene, (*state.values, state.visit)) if state.shown >= len(scene.lines) else ()


def exits_open(state: State) -> bool:
    """Whether the exits can be taken: in every scene, and also instead of going on after a choice's reason."""
    return state.phase is Phase.SCENE or (state.phase is Phase.REASON and state.path[-1].how is How.CHOICE)


def can_more(story: Story, state: State) -> bool:
    """Whether ``More`` does anything now."""
    if state.phase is Phase.SCENE:
        scene = story.scenes[state.node]
        return state.shown < len(scene.lines) or (scene.spec.goto is not None and not choices_now(story, state))
    return state.phase in {Phase.NOTE, Phase.REASON, Phase.ENDING}


def running(story: Story, state: State) -> Timer | None:
    """The timer that runs now: once there is something to choose, unless it is switched off."""
    return None if state.calm or not choices_now(story, state) else story.scenes[state.node].spec.timer


def wait(spec: Scenario, state: State) -> Wait | None:
    """The next line after a breath, going on where there is nothing to choose, the end of the time; None otherwise."""
    if state.phase is not Phase.SCENE:
        return None
    story = story_of(spec)
    scene = story.scenes[state.node]
    if state.shown < len(scene.lines):
        return Wait(pause_ms(scene, state.shown), More())
    if timer := running(story, state):
        return Wait(timer.seconds * 1000, TimeUp(state.visit))
    if can_more(story, state) and not state.calm:
        reading = READ_PER_SYLLABLE_MS * syllables(scene.lines[-1].says)
        return Wait(min(MOST_READ_MS, max(LEAST_READ_MS, reading)), More())
    return None


def pause_ms(scene: SceneNode, shown: int) -> int:
    """Milliseconds until the next line, after ``shown`` lines: the longer the last one, the longer."""
    if shown == 0:
        return BEAT_MS
    length = PAUSE_MS + PAUSE_PER_SYLLABLE_MS * syllables(scene.lines[shown - 1].says)
    return min(MOST_PAUSE_MS, max(LEAST_PAUSE_MS, length))


def done(state: State) -> bool:
    """Whether the play is over, debrief included."""
    return state.phase is Phase.DONE


def progress(spec: Scenario, state: State) -> tuple[int, int]:
    """The scenes seen, and how many there would be on the shortest way from here to an ending."""
    seen = 0 if state.phase is Phase.NOTE else state.visit
    scene = story_of(spec).scenes.get(state.node)
    return seen, state.visit + (scene.distance if scene else 0)


def _more(story: Story, state: State) -> State:
    if not can_more(story, state):
        return state
    match state.phase:
        case Phase.NOTE:
            return replace(state, phase=Phase.SCENE)
        case Phase.REASON:
            return _entered(story, state, state.pending, state.values)
        case Phase.ENDING:
            return replace(state, phase=Phase.DEBRIEF)
    scene = story.scenes[state.node]
    if state.shown < len(scene.lines):
        return replace(state, shown=state.shown + 1)
    assert scene.spec.goto is not None
    return _entered(story, _left(state, How.NEXT, ""), scene.spec.goto, state.values)


def _choose(story: Story, state: State, index: int) -> State:
    choices = choices_now(story, state)
    if not 0 <= index < len(choices):
        return state
    choice = choices[index]
    left = _left(state, How.CHOICE, choice.spec.id)
    values = changed(state.values, choice.effects)
    if choice.spec.because is None:
        return _entered(story, left, choice.spec.goto, values)
    return replace(left, phase=Phase.REASON, values=values, before=state.values, pending=choice.spec.goto)


def _exit(story: Story, state: State, index: int) -> State:
    exits = story.exits_in(state.seat)
    if not exits_open(state) or not 0 <= index < len(exits):
        return state
    exit_ = exits[index]
    values = changed(state.values, exit_.effects)
    _, goal = exit_.leads_to((*values, state.visit))
    left = _left(state, How.EXIT, exit_.spec.id)
    return replace(left, phase=Phase.REASON, values=values, before=state.values, pending=goal)


def _time_up(story: Story, state: State, visit: int) -> State:
    timer = running(story, state)
    if timer is None or visit != state.visit:
        return state
    return _entered(story, _left(state, How.TIMER, ""), timer.goto, state.values)


def _skip(story: Story, state: State) -> State:
    act, goal, values = passed(story, state)
    return _entered(story, _left(state, How.SKIP, act), goal, values)


def _left(state: State, how: How, act: str) -> State:
    """``state`` with one more turn on its path."""
    turn = Turn(state.visit, state.node, how, act, state.shown, answered=state.phase is Phase.REASON)
    return replace(state, path=(*state.path, turn))


def _entered(story: Story, state: State, goal: str, values: tuple[int, ...]) -> State:
    """``state`` at the scene or ending ``goal``; ``values`` are what the act before has made of them."""
    if goal in story.endings:
        return replace(state, phase=Phase.ENDING, node=goal, values=values, before=state.values, pending="")
    return replace(
        state,
        phase=Phase.SCENE,
        node=goal,
        values=changed(values, story.scenes[goal].effects),
        before=state.values,
        visit=state.visit + 1,
        shown=0,
        pending="",
    )
