"""How much of a scenario was tried, in numbers, for ``kiosk check --json``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.activities.scenario.engine import pause_ms
from kiosk.activities.scenario.explore import explored
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.story import story_of, visible
from kiosk.core.pace import AGE_15

if TYPE_CHECKING:
    from kiosk.activities.scenario.explore import Exploration, Spot, Step
    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.story import Story
    from kiosk.core.pace import Pace


@dataclass(frozen=True, slots=True)
class Report:
    """What was tried. ``plays_proved`` counts the different plays from start to ending, ``longest_seconds`` is what the
    longest takes a reader of fifteen; both None where a story can go in circles or not all its states could be tried.
    """

    states: int
    endings_reached: int
    endings: int
    plays_proved: int | None
    longest_seconds: float | None


def report(spec: Scenario) -> Report:
    """The numbers of a scenario in which the checks found no error."""
    story = story_of(spec)
    found = explored(story)
    order = _order(found)
    plays, longest = _measured(story, found, order, AGE_15) if found.complete and order else (None, None)
    return Report(
        states=len(found.spots),
        endings_reached=len({spot.node for spot in found.spots if spot.node in story.endings}),
        endings=len(story.endings),
        plays_proved=plays,
        longest_seconds=longest,
    )


def _order(found: Exploration) -> list[int]:
    """The spots so that every step goes forward; empty where there is a circle."""
    before = [0] * len(found.spots)
    for steps in found.steps:
        for step in steps:
            before[step.goal] += 1
    order = [number for number, count in enumerate(before) if count == 0]
    for number in order:  # grows while it is gone through
        for step in found.steps[number]:
            before[step.goal] -= 1
            if before[step.goal] == 0:
                order.append(step.goal)
    return order if len(order) == len(found.spots) else []


def _measured(story: Story, found: Exploration, order: list[int], pace: Pace) -> tuple[int, float]:
    """How many plays there are, and the seconds of the longest."""
    plays, longest = [1] * len(order), [0.0] * len(order)
    for number in reversed(order):
        spot, steps = found.spots[number], found.steps[number]
        here = _seconds(story, spot, pace)
        if steps:
            plays[number] = sum(plays[step.goal] for step in steps)
            here += max(longest[step.goal] + _leaving(story, spot, step, pace) for step in steps)
        longest[number] = here
    return plays[0], round(longest[0], 1)


def _seconds(story: Story, spot: Spot, pace: Pace) -> float:
    """What reading takes at ``spot``: its lines with the breaths between them, its reason, or the ending."""
    if spot.node in story.endings:
        ending = story.endings[spot.node]
        return pace.reading_s(ending.title, ending.text, ending.recovery or "") + pace.decision_s
    scene = story.scenes[spot.node]
    if spot.reason:
        return sum(pace.reading_s(node.spec.because or "") for node in scene.choices if node.spec.id == spot.reason)
    pauses = (pause_ms(scene, shown) / 1000 for shown in range(len(scene.lines)))
    return sum(max(pace.reading_s(line.says), pause) for line, pause in zip(scene.lines, pauses, strict=True))


def _leaving(story: Story, spot: Spot, step: Step, pace: Pace) -> float:
    """What it takes to leave ``spot`` by ``step``: reading the choices, deciding, the reason of an exit."""
    if spot.reason and step.how is How.NEXT:
        return 0.0
    scene = story.scenes[spot.node]
    if step.how is How.TIMER and scene.spec.timer:
        return float(scene.spec.timer.seconds)
    seen = () if spot.reason else visible(scene, (*spot.values, spot.seen))
    why = (node.spec.because for node in story.exits if step.how is How.EXIT and node.spec.id == step.act)
    return pace.reading_s(*(choice.spec.text for choice in seen), *why) + pace.decision_s
