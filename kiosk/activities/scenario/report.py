"""How much of a scenario was tried, in numbers, for ``kiosk check --json``."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

from kiosk.activities.scenario.engine import pause_ms
from kiosk.activities.scenario.explore import MOST_STATES
from kiosk.activities.scenario.graph import ordered
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.outline import outlined
from kiosk.activities.scenario.score import Scores
from kiosk.activities.scenario.screens import written_on
from kiosk.activities.scenario.story import story_of
from kiosk.activities.scenario.timing import seconds
from kiosk.core.pace import AGE_15

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.activities.scenario.explore import Step
    from kiosk.activities.scenario.model import Scenario
    from kiosk.activities.scenario.outline import Outline
    from kiosk.activities.scenario.story import SceneNode, Story
    from kiosk.core.pace import Pace

    Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Report:
    """What was tried: ``states``, at most ``bound`` of them; all there are where ``complete``.

    ``plays_proved`` counts the different plays from start to ending, ``longest_seconds`` is what the longest takes the
    reader who was asked for, ``median_seconds`` what the one in the middle does; the first two None where a story can
    go in circles or not all its states could be tried. The scores are those of ``score``, None where they are not known
    or have no limit.
    """

    states: int
    bound: int
    complete: bool
    endings_reached: int
    endings: int
    plays_proved: int | None
    longest_seconds: float | None
    median_seconds: float
    best_score: int | None
    worst_score: int | None


def report(spec: Scenario, pace: Pace = AGE_15, bound: int = MOST_STATES) -> Report:
    """The numbers of a scenario in which the checks found no error, its times for a reader of this pace."""
    story = story_of(spec)
    found = outlined(story, bound)
    plays, longest = _measured(story, found, pace)
    best, worst = _scores(story, found)
    return Report(
        states=found.states,
        bound=bound,
        complete=found.complete,
        endings_reached=len({node for node, _ in found.places if node in story.endings}),
        endings=len(story.endings),
        plays_proved=plays,
        longest_seconds=longest,
        median_seconds=round(seconds(spec, pace), 1),
        best_score=best,
        worst_score=worst,
    )


def longest_seconds(spec: Scenario, pace: Pace, bound: int = MOST_STATES) -> float | None:
    """Seconds that the longest play takes a reader of this pace; None where that is not known or has no limit."""
    story = story_of(spec)
    return _measured(story, outlined(story, bound), pace)[1]


def _scores(story: Story, found: Outline) -> tuple[int | None, int | None]:
    """The best and the worst score that any seat can come to."""
    if not found.complete:
        return None, None
    scores = Scores(story, found)
    totals = [scores.totals[start] for start in found.starts]
    best, worst = max(one.best for one in totals), min(one.worst for one in totals)
    return (int(best) if isfinite(best) else None), (int(worst) if isfinite(worst) else None)


def _measured(story: Story, found: Outline, pace: Pace) -> tuple[int | None, float | None]:
    """How many plays there are, and the seconds of the longest; None where there is a circle or not all was tried."""
    order = ordered(found.steps) if found.complete else None
    if order is None:
        return None, None
    clock = _Clock(story, pace)
    plays, longest = [1] * len(order), [0.0] * len(order)
    for number in order:
        place, steps = found.places[number], found.steps[number]
        longest[number] = clock.staying(place)
        if steps:
            plays[number] = sum(plays[step.goal] for step in steps)
            choosing = clock.choosing(place, steps)
            longest[number] += max(longest[step.goal] + clock.leaving(place, step, choosing) for step in steps)
    return sum(plays[start] for start in found.starts), round(max(longest[start] for start in found.starts), 1)


class _Clock:
    """What reading takes, looked up once for every text: an exploration asks for each of them thousands of times."""

    def __init__(self, story: Story, pace: Pace) -> None:
        self._story = story
        self._decision = pace.decision_s
        self._scenes = {name: _lines_s(scene, pace) for name, scene in story.scenes.items()}
        self._endings = {
            name: pace.reading_s(one.title, one.text, one.recovery or "") + pace.decision_s
            for name, one in story.endings.items()
        }
        choices = [(name, node.spec) for name, scene in story.scenes.items() for node in scene.choices]
        self._texts = {(scene, choice.id): pace.reading_s(choice.text) for scene, choice in choices}
        self._reasons = {(scene, choice.id): pace.reading_s(choice.because or "") for scene, choice in choices}
        self._exits = {node.spec.id: pace.reading_s(node.spec.because) for node in story.exits}

    def staying(self, place: Place) -> float:
        """What reading takes at ``place``: its lines with the breaths between them, its reason, or the ending."""
        node, reason = place
        if node in self._endings:
            return self._endings[node]
        return self._reasons[place] if reason else self._scenes[node]

    def choosing(self, place: Place, steps: Sequence[Step]) -> float:
        """What it takes to read the choices at ``place`` and to decide."""
        return sum(self._texts[place[0], step.act] for step in steps if step.how is How.CHOICE) + self._decision

    def leaving(self, place: Place, step: Step, choosing: float) -> float:
        """What it takes to leave ``place`` by ``step`` where ``choosing`` takes so long: the reason of an exit too."""
        node, reason = place
        if reason and step.how is How.NEXT:
            return 0.0
        timer = self._story.scenes[node].spec.timer
        if step.how is How.TIMER and timer:
            return float(timer.seconds)
        return choosing + (self._exits[step.act] if step.how is How.EXIT else 0.0)


def _lines_s(scene: SceneNode, pace: Pace) -> float:
    pauses = (pause_ms(scene, shown) / 1000 for shown in range(len(scene.lines)))
    said = sum(max(pace.reading_s(line.says), pause) for line, pause in zip(scene.lines, pauses, strict=True))
    return said + pace.reading_s(*written_on(scene.spec.screen))
