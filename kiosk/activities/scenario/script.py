"""Plays the tests that an author has written beside a scenario."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.activities.scenario.check_names import did_you_mean
from kiosk.activities.scenario.engine import can_more, choices_now, exits_open, reduce, running, start
from kiosk.activities.scenario.moves import Choose, Exit, More, Phase, SetCalm, Sit, TimeUp
from kiosk.activities.scenario.story import story_of
from kiosk.activities.scenario.variants import NEXT, TIME_UP
from kiosk.core.message import msg
from kiosk.core.problem import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.moves import Move, State
    from kiosk.activities.scenario.story import Story
    from kiosk.activities.scenario.variants import ScriptedTest
    from kiosk.activities.scenario.walk import Path
    from kiosk.core.message import Message

MOST_TAPS = 1_000
"""Lines, reasons and scenes that go on by themselves, one after another; more of them go in a circle."""


def check_tests(spec: Scenario) -> Iterator[Finding]:
    """What goes otherwise than the scripted tests say; each tells its first wrong step, or its wrong end."""
    for n, test in enumerate(spec.tests):
        yield from _Script(spec, ("tests", n), test).findings()


@dataclass(frozen=True, slots=True)
class _Script:
    spec: Scenario
    path: Path
    test: ScriptedTest

    def findings(self) -> Iterator[Finding]:
        story, seats = story_of(self.spec), [seat.id for seat in self.spec.seats]
        if self.test.seat is not None and self.test.seat not in seats:
            message = msg("There is no seat called “{name}”.", name=self.test.seat)
            yield self._finding("seat", message, did_you_mean(self.test.seat, seats))
            return
        if self.test.expects not in story.endings:
            message = msg("There is no ending called “{name}”.", name=self.test.expects)
            yield self._finding("expects", message, did_you_mean(self.test.expects, list(story.endings)))
            return
        state = self._begun(seats)
        for k, word in enumerate(self.test.choices):
            after = self._after(story, state, word)
            if after is None:
                yield self._wrong(story, state, k, word)
                return
            state = after
        yield from self._end(story, _at_rest(self.spec, state))

    def _begun(self, seats: Sequence[str]) -> State:
        state = start(self.spec, self.test.seed)
        if self.test.seat is not None:
            note = replace(state, phase=Phase.NOTE)
            state = reduce(self.spec, note, Sit(seats.index(self.test.seat)))
        return reduce(self.spec, state, SetCalm(on=True)) if self.test.calm else state

    def _after(self, story: Story, state: State, word: str) -> State | None:
        """The state after one word of the script; None where it does not fit."""
        exits = [node.spec.id for node in story.exits_in(state.seat)]
        if word in exits:
            state = self._told(story, state)
            return reduce(self.spec, state, Exit(exits.index(word))) if exits_open(state) else None
        if word == NEXT:
            state = self._told(story, state)
            waits = state.phase is Phase.SCENE and not choices_now(story, state)
            return reduce(self.spec, state, More()) if waits and can_more(story, state) else None
        state = _at_rest(self.spec, state)
        move: Move | None = TimeUp(state.visit) if word == TIME_UP and running(story, state) else None
        names = [node.spec.id for node in choices_now(story, state)]
        if word in names:
            move = Choose(names.index(word))
        return reduce(self.spec, state, move) if move else None

    def _told(self, story: Story, state: State) -> State:
        """``state`` in the open scene with all its lines said: reasons and the note are closed, nothing goes on."""
        for _ in range(MOST_TAPS):
            said = state.phase is Phase.SCENE and state.shown >= len(story.scenes[state.node].lines)
            if said or state.phase in {Phase.ENDING, Phase.DEBRIEF, Phase.DONE}:
                break
            state = reduce(self.spec, state, More())
        return state

    def _wrong(self, story: Story, state: State, place: int, word: str) -> Finding:
        here = _at_rest(self.spec, state)
        path = ("choices", place)
        if here.node in story.endings:
            message = msg("The story is over at “{name}” before this.", name=here.node)
            return self._finding(path, message)
        if word == TIME_UP:
            return self._finding(path, msg("No time runs at “{name}”.", name=here.node))
        possible = [node.spec.id for node in choices_now(story, here)]
        possible += [node.spec.id for node in story.exits_in(here.seat)]
        message = msg("“{word}” cannot be done at “{name}”.", word=word, name=here.node)
        return self._finding(
            path, message, did_you_mean(word, possible) or msg("Possible: {names}", names=", ".join(possible))
        )

    def _end(self, story: Story, state: State) -> Iterator[Finding]:
        if state.node not in story.endings:
            message = msg("This comes to no ending; it stands at “{name}”.", name=state.node)
            yield self._finding("expects", message)
        elif state.node != self.test.expects:
            message = msg("This comes to “{name}” instead.", name=state.node)
            yield self._finding("expects", message)

    def _finding(self, where: str | tuple[str | int, ...], message: Message, hint: Message | None = None) -> Finding:
        below = (where,) if isinstance(where, str) else where
        return Finding((*self.path, *below), message, "scenario-test", hint=hint)


def _at_rest(spec: Scenario, state: State) -> State:
    """``state`` where something has to be chosen, or at the ending: all that goes on by a tap has gone on."""
    story = story_of(spec)
    for _ in range(MOST_TAPS):
        if state.phase is Phase.ENDING or not can_more(story, state):
            break
        state = reduce(spec, state, More())
    return state
