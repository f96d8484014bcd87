from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Any

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.engine import choices_now, pause_ms
from kiosk.activities.scenario.judging import act_of
from kiosk.activities.scenario.model import Scenario
from kiosk.activities.scenario.moves import Choose, Exit, Finish, More, Phase
from kiosk.activities.scenario.story import story_of
from kiosk.activities.scenario.timing import EXIT_ONE_IN, PLAYS
from kiosk.core.pace import ADULT, AGE_12, AGE_15, Pace
from kiosk.core.rng import below, derived, stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.scenario.moves import State


def test_the_sample_takes_a_minute_or_so_and_always_the_same(spec: Scenario) -> None:
    first = KIND.seconds(spec, AGE_15)
    assert 20 < first < 120
    assert KIND.seconds(spec, AGE_15) == first


def test_a_slower_reader_takes_longer(spec: Scenario) -> None:
    assert KIND.seconds(spec, ADULT) < KIND.seconds(spec, AGE_15) < KIND.seconds(spec, AGE_12)


def test_a_play_of_one_way_is_the_sum_of_its_parts(small: Any, parts: Any) -> None:
    pace = Pace(syllables_per_minute=60, noise=1.0, decision_s=10.0)
    spec = small([parts.scene("a", parts.choice("on", "good"))], exits=[])
    reading = 1 + 1 + 1 + 2  # the line, the choice, the title, the text of the ending
    assert KIND.seconds(spec, pace) == reading + 2 * pace.decision_s


def test_the_content_note_is_read_too(raw: dict[str, Any], spec: Scenario) -> None:
    noted = Scenario.model_validate(raw | {"content_note": "một hai ba bốn"})
    assert KIND.seconds(noted, Pace(60, 1.0)) == KIND.seconds(spec, Pace(60, 1.0)) + 4


def test_a_breath_between_lines_is_the_least_that_a_fast_reader_takes(small: Any, parts: Any) -> None:
    fast = Pace(syllables_per_minute=60_000, noise=1.0, decision_s=0.0)
    spec = small([parts.scene("a", parts.choice("on", "good"), lines=["Alô.", "Alô?"])], exits=[])
    assert 0.9 <= KIND.seconds(spec, fast) < 1.0


def test_a_scene_that_goes_on_by_itself_is_passed(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", goto="good")], exits=[])
    assert KIND.seconds(spec, Pace(60, 1.0, 10.0)) == 4 + 2 * 10.0


def test_a_play_without_end_is_given_up(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", parts.choice("again", "a"))], exits=[])
    assert 0 < KIND.seconds(spec, AGE_15) < 3_600


def played(spec: Scenario, pace: Pace, number: int) -> float:
    """The seconds of a random play on the engine itself, line by line, as a visitor plays it."""
    numbers, state = stream(derived(number, "scenario")), KIND.start(spec, number)
    took = pace.reading_s(*(one.text for one in spec.exits))
    took += pace.reading_s(story_of(spec).scenes[state.node].lines[0].says)
    while state.phase is not Phase.DONE:
        move, spent = acted(spec, state, pace, numbers)
        took, state = took + spent, KIND.reduce(spec, state, move)
    return took


def acted(spec: Scenario, state: State, pace: Pace, numbers: Iterator[int]) -> tuple[Any, float]:
    story = story_of(spec)
    match state.phase:
        case Phase.REASON:
            return More(), pace.reading_s(act_of(story, state.path[-1]).because or "")
        case Phase.ENDING:
            ending = story.endings[state.node]
            return More(), pace.reading_s(ending.title, ending.text, ending.recovery or "")
        case Phase.SCENE:
            return in_scene(spec, state, pace, numbers)
    return Finish(), pace.decision_s


def in_scene(spec: Scenario, state: State, pace: Pace, numbers: Iterator[int]) -> tuple[Any, float]:
    story = story_of(spec)
    scene, choices = story.scenes[state.node], choices_now(story, state)
    if state.shown < len(scene.lines):
        return More(), max(pace.reading_s(scene.lines[state.shown].says), pause_ms(scene, state.shown) / 1000)
    if not choices:
        return More(), pace.decision_s
    spent = pace.reading_s(*(one.spec.text for one in choices)) + pace.decision_s
    if below(numbers, EXIT_ONE_IN) == 0:
        return Exit(below(numbers, len(spec.exits))), spent
    return Choose(below(numbers, len(choices))), spent


def test_it_is_the_median_of_what_plays_on_the_engine_take(spec: Scenario) -> None:
    for pace in (AGE_12, ADULT):
        assert KIND.seconds(spec, pace) == median(played(spec, pace, number) for number in range(PLAYS))


def test_where_nothing_can_be_done_time_goes_on_until_the_player_is_taken_away(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", parts.choice("on", "good", when="false"), lines=["Alô.", "Alô?"])], exits=[])
    assert KIND.seconds(spec, Pace(60, 1.0, 10.0)) == 1 + 1 + 399 * 10.0
