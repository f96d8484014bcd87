from __future__ import annotations

from typing import Any

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.model import Scenario
from kiosk.core.pace import ADULT, AGE_12, AGE_15, Pace


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
