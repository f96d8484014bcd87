from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.activities import scenario
from kiosk.activities.scenario.moves import How
from kiosk.activities.scenario.plays import MOST_STEPS, Way, covered, plays

if TYPE_CHECKING:
    from kiosk.activities.scenario.model import Scenario


def test_the_command_line_finds_it_in_the_package(spec: Scenario) -> None:
    assert scenario.plays(spec, 3)["plays"] == 3


def test_the_same_seed_gives_the_same_plays_and_another_one_others(spec: Scenario) -> None:
    assert covered(spec, 200) == covered(spec, 200)
    assert covered(spec, 200).nodes != covered(spec, 200, seed=1).nodes


def test_thousands_of_plays_come_past_everything_in_the_sample(spec: Scenario) -> None:
    found = plays(spec, 3_000)
    assert (found["plays"], found["ended"], found["never"]) == (3_000, 3_000, [])
    assert found["scenes"]["ring"] == 3_000  # type: ignore[index]
    assert sum(found["endings"].values()) == 3_000  # type: ignore[attr-defined]


def test_what_is_never_reached_is_told_by_name(small: Any, parts: Any) -> None:
    shut = parts.choice("shut", "bad", when="calm < 5")
    spec = small([parts.scene("a", shut, parts.choice("on", "good"))], variables={"calm": {"start": "7"}})
    assert plays(spec, 500)["never"] == ["a/shut", "bad"]


def test_a_choice_is_counted_when_it_is_made_and_its_way_when_it_is_gone(small: Any, parts: Any) -> None:
    told = parts.choice("yes", "bad", because="Vì thế.")
    found = covered(small([parts.scene("a", told)]), 1_000)
    gone = found.ways[Way("a", How.CHOICE, "yes", "bad")]
    assert found.acts["a", "yes"] > gone > 0
    assert found.nodes["bad"] == gone
    assert found.acts["a", "yes"] + sum(n for way, n in found.ways.items() if way.how is How.EXIT) > 1_000


def test_timers_and_scenes_that_go_on_by_themselves_are_ways_too(small: Any, parts: Any) -> None:
    timed = parts.scene("a", parts.choice("yes", "b"), timer={"seconds": "9", "goto": "b"})
    found = covered(small([timed, parts.scene("b", goto="good")]), 300)
    assert {Way("a", How.TIMER, "", "b"), Way("b", How.NEXT, "", "good")} <= found.ways.keys()


def test_a_player_who_finds_no_end_is_taken_away(small: Any, parts: Any) -> None:
    found = covered(small([parts.scene("a", parts.choice("again", "a"))], exits=[]), 2)
    assert (found.ended, found.nodes["a"]) == (0, 2 + 2 * MOST_STEPS)
    stuck = covered(small([parts.scene("a", parts.choice("no", "good", when="false"))], exits=[]), 5)
    assert (stuck.ended, stuck.ways) == (0, {})


def test_ten_thousand_plays_of_sixty_scenes_come_to_an_ending(wide: Scenario) -> None:
    found = covered(wide, 10_000)
    assert (found.plays, found.ended) == (10_000, 10_000)
    assert sum(found.ways.values()) < 10_000 * MOST_STEPS
