"""How long a play takes: the median of seeded random plays at a reader's pace."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice, repeat
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from kiosk.activities.scenario.engine import pause_ms
from kiosk.activities.scenario.explore import Space
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.plot import plot_of
from kiosk.activities.scenario.screens import written_on
from kiosk.activities.scenario.story import story_of
from kiosk.core.rng import below, derived, stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.explore import Step
    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.plot import Plot
    from kiosk.activities.scenario.story import Story
    from kiosk.core.pace import Pace

PLAYS = 31
EXIT_ONE_IN = 8
"""How often a random player leaves instead of choosing."""
MOST_MOVES = 400
"""A random player who has not come to an end by then is taken away."""
MOST_SPOTS = 1_000_000
WALKS_KEPT = 64


class _Leg(NamedTuple):
    """One scene of a random play: which choices were seen there, what was done then (how, and which act)."""

    scene: str
    seen: tuple[str, ...]
    how: How
    act: str


class _Walk(NamedTuple):
    """A random play: its seat, first scene and legs, and where it came to: an ending, or where it was left."""

    seat: int
    first: str
    legs: tuple[_Leg, ...]
    last: str


def seconds(spec: Scenario, pace: Pace) -> float:
    """Seconds that a median random play takes: reading what is shown, the breaths between lines, deciding."""
    story = story_of(spec)
    reader = _Reader(story, pace)
    return median(reader.took(walk) for walk in _walks(plot_of(story)))


@lru_cache(maxsize=WALKS_KEPT)
def _walks(plot: Plot) -> tuple[_Walk, ...]:
    """The random plays; the seats take turns. No pace and no language makes a difference to where they go."""
    space = Space(plot.story, MOST_SPOTS)
    return tuple(_walk(space, plot.story, number) for number in range(PLAYS))


def _walk(space: Space, story: Story, number: int) -> _Walk:
    numbers = stream(derived(number, "scenario"))
    seat = number % len(space.starts)
    at = space.starts[seat]
    first = space.spots[at].node
    legs: list[_Leg] = []
    while space.spots[at].node in story.scenes and len(legs) < MOST_MOVES:
        onward, exits = space.ways(at)
        choices = tuple(step for step in onward if step.how is How.CHOICE)
        step = _taken(choices, exits, numbers) if choices else next(iter(onward), None)
        if step is None:
            break
        legs.append(_Leg(space.spots[at].node, tuple(choice.act for choice in choices), step.how, step.act))
        at = step.goal
        if space.spots[at].reason:
            at = space.ways(at)[0][0].goal
    return _Walk(seat, first, tuple(legs), space.spots[at].node)


def _taken(choices: tuple[Step, ...], exits: tuple[Step, ...], numbers: Iterator[int]) -> Step:
    """One of the choices, or now and then an exit."""
    row = exits if exits and below(numbers, EXIT_ONE_IN) == 0 else choices
    return row[below(numbers, len(row))]


class _Reader:
    """What a reader of this pace needs for each part of a story."""

    def __init__(self, story: Story, pace: Pace) -> None:
        self._story, self._pace = story, pace
        self._exits = {node.spec.id: node.spec.because for node in story.exits}
        self._reasons = {
            (name, node.spec.id): node.spec.because for name, scene in story.scenes.items() for node in scene.choices
        }
        self._known: dict[tuple[str, tuple[str, ...]], tuple[float, ...]] = {}

    def took(self, walk: _Walk) -> float:
        """The seconds of one play."""
        lines = self._story.scenes[walk.first].lines
        took = self._pace.reading_s(*(node.spec.text for node in self._story.exits_in(walk.seat)))
        took += self._pace.reading_s(*(line.says for line in lines[:1]))
        for spent in islice(self._moves(walk), MOST_MOVES):
            took += spent
        return took

    def _moves(self, walk: _Walk) -> Iterator[float]:
        """The seconds of every move, one after another."""
        if self._story.spec.content_note is not None:
            yield self._pace.reading_s(self._story.spec.content_note)
        heard = 1  # the first line of all is there from the beginning
        for leg in walk.legs:
            yield from self._in_scene(leg.scene, leg.seen)[heard:]
            heard = 0
            because = self._exits[leg.act] if leg.how is How.EXIT else self._reasons.get((leg.scene, leg.act))
            if because is not None:
                yield self._pace.reading_s(because)
        yield from self._at_last(walk.last, heard)

    def _at_last(self, name: str, heard: int) -> Iterator[float]:
        """The seconds at an ending, or without end where the play is left."""
        ending = self._story.endings.get(name)
        if ending is not None:
            yield self._pace.reading_s(ending.title, ending.text, ending.recovery or "")
            yield self._pace.decision_s
            return
        yield from self._in_scene(name, ())[heard:]
        yield from repeat(self._pace.decision_s)

    def _in_scene(self, name: str, seen: tuple[str, ...]) -> tuple[float, ...]:
        """Every line of a scene with the breath before it, then reading the choices ``seen`` and deciding."""
        known = self._known.get((name, seen))
        if known is None:
            scene, pace = self._story.scenes[name], self._pace
            lines = [max(pace.reading_s(one.says), pause_ms(scene, n) / 1000) for n, one in enumerate(scene.lines)]
            texts = [node.spec.text for node in scene.choices if node.spec.id in seen]
            reading = pace.reading_s(*written_on(scene.spec.screen), *texts) if seen else 0.0
            known = self._known[name, seen] = (*lines, reading + pace.decision_s)
        return known
