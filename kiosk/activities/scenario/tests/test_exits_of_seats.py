from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.chart import exit_ways
from kiosk.activities.scenario.check_reach import check_reach
from kiosk.activities.scenario.explore import explored
from kiosk.activities.scenario.moves import Exit, Finish, How, More, Phase, ReplayFrom, Sit
from kiosk.activities.scenario.plays import plays
from kiosk.activities.scenario.script import check_tests
from kiosk.activities.scenario.story import story_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.activities.scenario.model import Scenario

SEATS = [
    {"id": "target", "name": "Vy", "you": "vy", "start": "a"},
    {"id": "friend", "name": "Linh", "you": "linh", "start": "a"},
]


@pytest.fixture
def shared(small: Callable[..., Scenario], parts: Any) -> Scenario:
    """Two seats in the same scenes, each with somebody of its own to tell."""
    exits = [
        parts.leave("hang-up", "hang-up"),
        parts.leave("tell-mum", "tell", seats=["target"]),
        parts.leave("tell-teacher", "tell", "b", seats=["friend"]),
    ]
    scenes = [
        parts.scene("a", parts.choice("yes", "bad", verdict="unsafe", skill="stop", because="Vì thế.")),
        parts.scene("b", goto="good"),
    ]
    return small(scenes, seats=SEATS, exits=exits)


def codes(spec: Scenario) -> list[tuple[Any, str]]:
    return [(one.path, one.code) for one in KIND.check(spec) if one.code.startswith("scenario-exit")]


def names(spec: Scenario, state: Any) -> list[str]:
    return [row.key for row in KIND.view(spec, state).exits]


def second(spec: Scenario) -> Any:
    """The beginning in the second seat, as it is taken from the debrief of the first."""
    state = KIND.reduce(spec, KIND.start(spec, 0), Exit(1))
    for _ in range(2):
        state = KIND.reduce(spec, state, More())
    return KIND.reduce(spec, state, Sit(1))


def test_a_seat_sees_its_own_exits_and_those_of_all(shared: Scenario) -> None:
    assert names(shared, KIND.start(shared, 0)) == ["hang-up", "tell-mum"]
    assert names(shared, second(shared)) == ["hang-up", "tell-teacher"]


def test_an_exit_is_taken_by_its_place_in_the_seat_and_can_be_gone_back_to(shared: Scenario) -> None:
    state = KIND.reduce(shared, second(shared), Exit(1))
    assert state.path[-1].act == "tell-teacher"
    while state.phase is not Phase.DEBRIEF:
        state = KIND.reduce(shared, state, More())
    again = KIND.reduce(shared, state, ReplayFrom(1))
    assert (again.seat, again.node) == (1, "b")
    assert again.path[0].act == "tell-teacher"


def test_an_exit_of_another_seat_cannot_be_taken(shared: Scenario) -> None:
    state = KIND.start(shared, 0)
    assert KIND.reduce(shared, state, Exit(2)) is state


def test_the_debrief_names_an_exit_that_was_open_in_this_seat(shared: Scenario, play: Any) -> None:
    state = play(shared, ["yes", "more", "more"], second(shared))
    (step,) = [row for row in KIND.view(shared, state).steps if row.verdict == "bad"]
    assert step.open_text == step.road_act == "tell-teacher"


def test_every_seat_is_explored_with_its_own_exits(shared: Scenario) -> None:
    found = explored(story_of(shared))
    taken = [
        {step.act for step in found.steps[number] if step.how is How.EXIT}
        for number, spot in enumerate(found.spots)
        if spot.node == "a" and not spot.reason
    ]
    assert taken == [{"hang-up", "tell-mum"}, {"hang-up", "tell-teacher"}]
    assert found.starts == (0, 1)


def test_seats_with_the_same_exits_share_their_states(small: Callable[..., Scenario]) -> None:
    one, two = explored(story_of(small())), explored(story_of(small(seats=SEATS)))
    assert one.spots == two.spots
    assert two.starts == (0, 0)


def test_a_scene_that_only_the_exit_of_a_seat_leads_to_is_reached_in_that_seat(shared: Scenario) -> None:
    assert "scenario-unreachable" not in {one.code for one in check_reach(shared)}
    assert "scenario-unreachable" not in {one.code for one in check_reach(shared, bound=2)}
    assert plays(shared, 200)["never"] == []


def test_where_not_all_could_be_tried_a_seat_without_a_way_out_is_still_seen(
    small: Callable[..., Scenario], parts: Any
) -> None:
    circle = parts.scene("a", parts.choice("round", "a"))
    spec = small([circle], seats=SEATS, exits=[parts.leave("hang-up", "hang-up", seats=["target"])])
    assert "scenario-dead-end" in {one.code for one in check_reach(spec, bound=1)}
    assert "scenario-dead-end" not in {
        one.code for one in check_reach(small([circle], seats=SEATS, exits=[parts.leave("off", "hang-up")]), bound=1)
    }


def test_every_seat_needs_its_hang_up_and_somebody_to_tell(small: Callable[..., Scenario], parts: Any) -> None:
    exits = [
        parts.leave("hang-up", "hang-up", seats=["target"]),
        parts.leave("tell", "tell", seats=["friend"]),
        parts.leave("r", "report", help="111", seats=["friend"]),
    ]
    found = codes(small(seats=SEATS, exits=exits))
    assert found == [
        (("seats", 1), "scenario-exits"),
        (("seats", 0), "scenario-exits"),
        (("seats", 0), "scenario-exits-help"),
        (("exits",), "scenario-exits-help"),
    ]


def test_more_than_six_exits_in_one_seat_are_too_many(small: Callable[..., Scenario], parts: Any) -> None:
    def many(seats: list[str], count: int) -> list[Any]:
        return [parts.leave(f"{seats[0]}-{n}", "tell", seats=seats) for n in range(count)]

    off = parts.leave("hang-up", "hang-up")
    fits = small(seats=SEATS, exits=[off, *many(["target"], 5), *many(["friend"], 5)])
    assert "scenario-exits-many" not in {code for _, code in codes(fits)}
    found = codes(small(seats=SEATS, exits=[off, *many(["target"], 5), *many(["friend"], 6)]))
    assert (("exits", 11), "scenario-exits-many") in found


def test_an_unknown_seat_is_located_with_the_nearest_name(small: Callable[..., Scenario], parts: Any) -> None:
    exits = [parts.leave("hang-up", "hang-up"), parts.leave("tell", "tell", seats=["freind", "target", "target"])]
    found = KIND.check(small(seats=SEATS, exits=exits))
    unknown = next(one for one in found if one.code == "scenario-seat")
    assert unknown.path == ("exits", 1, "seats", 0)
    assert unknown.hint is not None
    assert "“friend”" in unknown.hint.plain()
    assert (("exits", 1, "seats", 2), "scenario-duplicate") in [(one.path, one.code) for one in found]


def test_a_scripted_test_knows_the_exits_of_its_seat(shared: Scenario) -> None:
    def told(**more: Any) -> list[str]:
        raw = shared.model_dump(by_alias=True, exclude_unset=True) | {"tests": [{"name": "x", **more}]}
        return [str(one.hint and one.hint.plain()) for one in check_tests(type(shared).model_validate(raw))]

    assert told(choices=["tell-teacher"], expects="good", seat="friend") == []
    assert told(choices=["tell-mum"], expects="good") == []
    (hint,) = told(choices=["tell-tea"], expects="good")
    assert hint == "Did you mean “tell-mum”?"


def test_the_map_says_in_which_seats_an_exit_is(shared: Scenario) -> None:
    assert [text for text, _ in exit_ways(shared)] == ["hang-up", "tell-mum (target)", "tell-teacher (friend)"]


def test_leaving_at_the_debrief_of_a_seat_ends_the_play(shared: Scenario) -> None:
    state = KIND.reduce(shared, second(shared), Exit(0))
    for _ in range(2):
        state = KIND.reduce(shared, state, More())
    assert KIND.done(KIND.reduce(shared, state, Finish()))


def test_several_who_can_be_told_stand_together_from_the_first_on(small: Callable[..., Scenario], parts: Any) -> None:
    exits = [parts.leave("off", "hang-up"), parts.leave("one", "tell"), parts.leave("two", "tell")]
    shown = KIND.view(small(exits=exits), KIND.start(small(exits=exits), 0))
    assert (shown.tells, [row.first for row in shown.exits]) == (2, [False, True, False])
    alone = KIND.view(small(), KIND.start(small(), 0))
    assert (alone.tells, [row.first for row in alone.exits]) == (0, [False, False])


def test_the_seat_that_is_played_is_named_where_there_are_several(shared: Scenario, spec: Scenario) -> None:
    assert KIND.view(shared, KIND.start(shared, 0)).seat == "Vy"
    assert KIND.view(shared, second(shared)).seat == "Linh"
    assert KIND.view(spec, KIND.start(spec, 0)).seat == ""
