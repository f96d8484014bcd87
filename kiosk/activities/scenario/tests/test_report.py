from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from kiosk.activities import scenario
from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.engine import BEAT_MS
from kiosk.activities.scenario.report import report
from kiosk.core.pace import AGE_15

if TYPE_CHECKING:
    from kiosk.activities.scenario.model import Scenario


def test_the_command_line_finds_it_in_the_package(spec: Scenario) -> None:
    assert asdict(scenario.report(spec)).keys() == {
        "states",
        "bound",
        "complete",
        "endings_reached",
        "endings",
        "plays_proved",
        "longest_seconds",
        "median_seconds",
        "best_score",
        "worst_score",
    }


def test_the_sample_is_tried_to_its_last_ending(spec: Scenario) -> None:
    found = report(spec)
    assert (found.endings_reached, found.endings) == (3, 3)
    assert found.states > len(spec.scenes)
    assert found.plays_proved is not None
    assert found.plays_proved > 50
    assert found.longest_seconds is not None
    assert found.longest_seconds > KIND.seconds(spec, AGE_15)


def test_every_different_play_is_counted_and_the_longest_measured(small: Any, parts: Any) -> None:
    why = "một hai ba bốn năm"
    told = parts.choice("yes", "bad", because=why)
    spec = small(
        [parts.scene("a", told, parts.choice("no", "good"), timer={"seconds": "60", "goto": "good"})],
        exits=[{**parts.leave("off", "hang-up"), "because": "Vì."}],
    )
    found = report(spec)
    assert found.plays_proved == 5  # yes, yes and then off, no, time, off
    line, ending = max(AGE_15.reading_s("Alô."), BEAT_MS / 1000), AGE_15.reading_s("Ổn", "Ổn rồi.") + AGE_15.decision_s
    assert found.longest_seconds == round(line + 60 + ending, 1)


def test_a_scene_that_goes_on_by_itself_takes_its_tap(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", goto="good")], exits=[])
    line, ending = AGE_15.reading_s("Alô."), AGE_15.reading_s("Ổn", "Ổn rồi.") + AGE_15.decision_s
    expected = round(max(line, BEAT_MS / 1000) + AGE_15.decision_s + ending, 1)
    found = report(spec)
    assert (found.states, found.endings_reached, found.endings, found.plays_proved) == (2, 1, 2, 1)
    assert found.longest_seconds == expected


def test_a_story_that_can_go_in_circles_has_no_longest_play(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", parts.choice("again", "a"), parts.choice("out", "bad"))])
    found = report(spec)
    assert (found.plays_proved, found.longest_seconds) == (None, None)
    assert (found.endings_reached, found.states) == (2, 3)
    assert (found.best_score, found.worst_score) == (2, -2)


def test_the_best_and_the_worst_score_add_acts_and_the_ending(spec: Scenario) -> None:
    found = report(spec)  # the worst: promise, obey, send, and the money is gone
    assert found.worst_score == -3 - 2
    assert found.best_score == 5
    assert (found.complete, found.bound) == (True, 20_000)


def test_where_the_bound_was_hit_no_score_and_no_number_of_plays_is_claimed(wide: Scenario) -> None:
    found = report(wide, bound=50)
    assert (found.states, found.bound, found.complete) == (50, 50, False)
    assert (found.plays_proved, found.longest_seconds, found.best_score, found.worst_score) == (None, None, None, None)


def test_points_that_a_circle_adds_to_without_end_have_no_limit(small: Any, parts: Any) -> None:
    again = parts.choice("again", "a", verdict="safe", skill="stop", because="Vì thế.")
    found = report(small([parts.scene("a", again, parts.choice("out", "bad"))]))
    assert (found.best_score, found.worst_score) == (None, -2)
