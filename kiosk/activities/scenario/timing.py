"""How long a play takes: the median of seeded random plays at a reader's pace."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from kiosk.activities.scenario.again import begun
from kiosk.activities.scenario.engine import act_of, choices_now, pause_ms, reduce
from kiosk.activities.scenario.moves import Choose, Exit, Finish, More, Phase
from kiosk.activities.scenario.screens import written_on
from kiosk.activities.scenario.slots import picked
from kiosk.activities.scenario.story import story_of
from kiosk.core.rng import below, derived, stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.moves import Move, State
    from kiosk.activities.scenario.story import Story
    from kiosk.core.pace import Pace

PLAYS = 31
EXIT_ONE_IN = 8
"""How often a random player leaves instead of choosing."""
MOST_MOVES = 400
"""A random player who has not come to an end by then is taken away."""


def seconds(spec: Scenario, pace: Pace) -> float:
    """Seconds that a median random play takes: reading what is shown, the breaths between lines, deciding."""
    return median(_play(spec, pace, number) for number in range(PLAYS))


def _play(spec: Scenario, pace: Pace, number: int) -> float:
    """The seconds of random play ``number``; the seats take turns."""
    story, numbers = story_of(spec), stream(derived(number, "scenario"))
    state = begun(story, number % len(story.starts), picked(spec, number))
    took = pace.reading_s(*(one.spec.text for one in story.exits_in(state.seat)))
    took += pace.reading_s(*(line.says for line in story.scenes[state.node].lines[: state.shown]))
    for _ in range(MOST_MOVES):
        if state.phase is Phase.DONE:
            break
        move, spent = _act(story, state, pace, numbers)
        took += spent
        state = reduce(spec, state, move)
    return took


def _act(story: Story, state: State, pace: Pace, numbers: Iterator[int]) -> tuple[Move, float]:
    """What a random player does now, and the seconds until it is done."""
    match state.phase:
        case Phase.SCENE:
            return _in_scene(story, state, pace, numbers)
        case Phase.NOTE:
            return More(), pace.reading_s(story.spec.content_note or "")
        case Phase.REASON:
            return More(), pace.reading_s(act_of(story, state.path[-1]).because or "")
        case Phase.ENDING:
            ending = story.endings[state.node]
            return More(), pace.reading_s(ending.title, ending.text, ending.recovery or "")
    return Finish(), pace.decision_s


def _in_scene(story: Story, state: State, pace: Pace, numbers: Iterator[int]) -> tuple[Move, float]:
    scene = story.scenes[state.node]
    if state.shown < len(scene.lines):
        reading = pace.reading_s(scene.lines[state.shown].says)
        return More(), max(reading, pause_ms(scene, state.shown) / 1000)
    choices = choices_now(story, state)
    if not choices:
        return More(), pace.decision_s
    spent = pace.reading_s(*written_on(scene.spec.screen), *(choice.spec.text for choice in choices)) + pace.decision_s
    exits = story.exits_in(state.seat)
    if exits and below(numbers, EXIT_ONE_IN) == 0:
        return Exit(below(numbers, len(exits))), spent
    return Choose(below(numbers, len(choices))), spent
