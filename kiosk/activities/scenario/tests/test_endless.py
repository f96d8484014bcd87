"""Circles of points: each is told once, with the way round, and never at a scene that only leads there."""

from __future__ import annotations

from typing import Any

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.check_score import check_score
from kiosk.activities.scenario.endless import endless
from kiosk.activities.scenario.explore import Step
from kiosk.activities.scenario.moves import How


def steps(*rows: dict[int, int]) -> tuple[tuple[tuple[Step, ...], ...], Any]:
    """Steps by goal and points, and what tells their points."""
    made = tuple(tuple(Step(How.CHOICE, str(gain), 0, goal) for goal, gain in row.items()) for row in rows)
    return made, lambda _number, step: int(step.act)


def safe(parts: Any, name: str, goto: str) -> Any:
    return parts.choice(name, goto, verdict="safe", skill="stop", because="Vì thế.")


def told(spec: Any) -> list[tuple[Any, str]]:
    return [(one.path, one.message.plain()) for one in check_score(spec) if one.code == "scenario-endless"]


def test_a_circle_is_told_once_with_its_way_and_not_at_scenes_that_lead_into_it(small: Any, parts: Any) -> None:
    spec = small(
        [
            parts.scene("door", safe(parts, "in", "hall")),
            parts.scene("hall", safe(parts, "in", "b")),
            parts.scene("c", parts.choice("back", "a"), parts.choice("lost", "bad")),
            parts.scene("a", safe(parts, "on", "b"), parts.choice("out", "good")),
            parts.scene("b", safe(parts, "on", "c")),
        ],
        start="door",
    )
    way = "Going round through c → a → b → c gains or loses points without end."
    assert told(spec) == [(("scenes", 2), way)]


def test_two_circles_that_share_no_scene_are_both_told(small: Any, parts: Any) -> None:
    spec = small(
        [
            parts.scene("a", safe(parts, "again", "a"), parts.choice("on", "b"), parts.choice("lost", "bad")),
            parts.scene("b", safe(parts, "again", "b"), parts.choice("out", "good")),
        ]
    )
    assert sorted(path for path, _ in told(spec)) == [("scenes", 0), ("scenes", 1)]


def test_a_way_round_on_which_points_come_and_go_is_told_only_where_something_is_left() -> None:
    even, points = steps({1: 1}, {0: -1})
    assert list(endless(even, points)) == []
    ahead, points = steps({1: -1}, {2: 1}, {0: 1})
    assert {frozenset(way) for way in endless(ahead, points)} == {frozenset({0, 1, 2})}
    behind, points = steps({1: 1}, {2: -1}, {0: -1})
    assert {frozenset(way) for way in endless(behind, points)} == {frozenset({0, 1, 2})}


def test_of_several_ways_back_the_shortest_is_told() -> None:
    rows, points = steps({1: 1}, {2: 0, 3: 0}, {3: 0}, {0: 0})
    assert list(endless(rows, points)) == [(0, 1, 3)]


def test_whoever_comes_to_a_scene_with_the_player_at_the_other_end_is_told_of(small: Any, parts: Any) -> None:
    seats = [
        {"id": "target", "name": "Vy", "you": "vy", "start": "a"},
        {"id": "friend", "name": "Huy", "you": "huy", "start": "b"},
    ]
    scenes = [
        parts.scene("a", parts.choice("ask", "c"), parts.choice("lost", "bad")),
        parts.scene("b", parts.choice("ask", "c"), parts.choice("see", "d"), **{"with": "me"}),
        parts.scene("c", **{"with": "huy"}),
        parts.scene("d", lines=[{"who": "narrator", "says": "Một bài đăng."}], channel="feed", **{"with": "huy"}),
    ]
    found = [one for one in KIND.check(small(scenes, seats=seats)) if one.code == "scenario-self"]
    assert [(one.path, one.severity) for one in found] == [(("scenes", 2, "with"), "warning")]
    assert found[0].message.plain() == "In the seat “friend” the player is “huy”, who is also at the other end of “c”."


def test_a_story_without_seats_may_not_talk_to_its_player_either(small: Any, parts: Any) -> None:
    (found,) = (one for one in KIND.check(small([parts.scene("a")], you="can-bo")) if one.code == "scenario-self")
    assert found.path == ("scenes", 0, "id")
    assert found.message.plain() == "In “a” the player is “can-bo” and talks to “can-bo”."


def test_where_not_everything_could_be_tried_nothing_is_said_of_who_talks_to_whom(small: Any, parts: Any) -> None:
    from kiosk.activities.scenario.check_self import check_self

    assert list(check_self(small([parts.scene("a")], you="can-bo"), bound=1)) == []
