"""What every act in a scenario is judged as."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.activities.scenario.again import judged_turns
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.shapes import TELLING
from kiosk.activities.scenario.story import story_of
from kiosk.core.outcome import Outcome, Skill, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.activities.scenario.model import Choice, Scenario, WayOut
    from kiosk.activities.scenario.moves import State, Turn
    from kiosk.activities.scenario.shapes import Judgement
    from kiosk.activities.scenario.story import Story

_VERDICTS: Mapping[tuple[Judgement, bool], Verdict] = {
    ("safe", False): Verdict.SAFE,
    ("safe", True): Verdict.CORRECT_REJECTION,
    ("unsafe", False): Verdict.UNSAFE,
    ("unsafe", True): Verdict.UNSAFE,
    ("help", False): Verdict.HELP,
    ("help", True): Verdict.HELP,
    ("false-alarm", False): Verdict.FALSE_ALARM,
    ("false-alarm", True): Verdict.FALSE_ALARM,
}
"""How a choice is judged, by what its author says and whether the scene is genuine."""


def outcomes(spec: Scenario, state: State) -> tuple[Outcome, ...]:
    """Every judged choice and every exit so far, in order; those of a second play come after, marked ``again``."""
    story = story_of(spec)
    judged = ((outcome_of(story, turn), again) for turn, again in judged_turns(state))
    return tuple(replace(outcome, again=again) for outcome, again in judged if outcome)


def outcome_of(story: Story, turn: Turn) -> Outcome | None:
    """How one act is judged; None where it is not.

    Telling is always help. Hanging up is safe, but a false alarm on the genuine, unless they had their answer before.
    """
    scene = story.scenes[turn.scene].spec
    if turn.how is How.EXIT:
        verdict, skill = judged_exit(exit_of(story, turn.act), genuine=scene.genuine and not turn.answered)
        return Outcome(turn.scene, turn.act, verdict, skill, scene.tactic or "")
    choice = choice_of(story, turn) if turn.how is How.CHOICE else None
    if choice is None or choice.verdict is None:
        return None
    return Outcome(
        turn.scene,
        choice.id,
        _VERDICTS[choice.verdict, scene.genuine],
        choice.skill or Skill.TELL,
        choice.tactic or scene.tactic or "",
    )


def judged_exit(exit_: WayOut, *, genuine: bool) -> tuple[Verdict, Skill]:
    """How taking an exit is judged where the person at the other end is ``genuine`` or is not."""
    if exit_.does in TELLING:
        return Verdict.HELP, Skill.TELL
    return (Verdict.FALSE_ALARM, Skill.CHECK) if genuine else (Verdict.SAFE, Skill.STOP)


def choice_of(story: Story, turn: Turn) -> Choice:
    """The choice that was made in ``turn``."""
    return next(node.spec for node in story.scenes[turn.scene].choices if node.spec.id == turn.act)


def exit_of(story: Story, name: str) -> WayOut:
    """The exit with that id."""
    return next(node.spec for node in story.exits if node.spec.id == name)


def act_of(story: Story, turn: Turn) -> Choice | WayOut:
    """The choice or exit of ``turn``, which was not left by time or by itself."""
    return exit_of(story, turn.act) if turn.how is How.EXIT else choice_of(story, turn)
