from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.explore import MOST_STATES, Spot, explored
from kiosk.activities.scenario.moves import Choose, Exit, Finish, How, More, Phase, Skip, TimeUp
from kiosk.activities.scenario.story import story_of
from kiosk.core.rng import below, stream

if TYPE_CHECKING:
    from kiosk.activities.scenario.model import Scenario


def test_every_step_of_a_scene_is_found(small: Any, parts: Any) -> None:
    told = parts.choice("yes", "bad", because="Vì thế.", add={"calm": "-5"})
    spec = small(
        [parts.scene("a", told, parts.choice("no", "good"), timer={"seconds": "9", "goto": "a"})],
        variables={"calm": {"start": "7"}},
    )
    found = explored(story_of(spec))
    assert found.complete
    assert found.spots == (
        Spot("a", (7,), 0),
        Spot("a", (2,), 0, "yes"),
        Spot("good", (7,), 0),
        Spot("bad", (2,), 0),
        Spot("good", (2,), 0),
    )
    assert [(step.how, step.act, step.goal) for step in found.steps[0]] == [
        (How.CHOICE, "yes", 1),
        (How.CHOICE, "no", 2),
        (How.TIMER, "", 0),
        (How.EXIT, "hang-up", 2),
        (How.EXIT, "tell", 2),
    ]
    assert [(step.how, step.act, step.goal) for step in found.steps[1]] == [
        (How.NEXT, "", 3),
        (How.EXIT, "hang-up", 4),
        (How.EXIT, "tell", 4),
    ]
    assert found.steps[2:] == ((), (), ())


def test_the_bound_is_kept_and_told(spec: Scenario) -> None:
    found = explored(story_of(spec), bound=5)
    assert not found.complete
    assert len(found.spots) == len(found.steps) == 5
    assert all(step.goal < 5 for steps in found.steps for step in steps)


def loop(parts: Any, when: str) -> Any:
    return parts.scene("a", parts.choice("again", "a"), parts.choice("out", "good", when=when))


def test_scenes_seen_counts_only_as_far_as_a_condition_can_tell(small: Any, parts: Any) -> None:
    found = explored(story_of(small([loop(parts, "scenes_seen > 3")])))
    assert found.complete
    assert sorted({spot.seen for spot in found.spots if spot.node == "a"}) == [1, 2, 3, 4]


def test_scenes_seen_is_forgotten_where_nobody_asks_for_it(small: Any, parts: Any) -> None:
    found = explored(story_of(small([loop(parts, "told")], variables={"told": {"start": "true"}})))
    assert [spot.seen for spot in found.spots] == [0, 0]


def test_scenes_seen_in_a_sum_is_followed_to_the_bound(small: Any, parts: Any) -> None:
    assert not explored(story_of(small([loop(parts, "scenes_seen + 1 > 3")])), bound=50).complete


def test_every_play_stays_on_spots_that_were_found(wide: Scenario) -> None:
    spots = {(spot.node, spot.values, spot.reason) for spot in explored(story_of(wide)).spots}
    numbers = stream(1)
    for _ in range(100):
        state = KIND.start(wide, 1)
        while not KIND.done(state):
            left = state.phase is Phase.REASON and state.path[-1].how is How.EXIT
            reason = state.path[-1].act if state.phase is Phase.REASON and not left else ""
            assert left or (state.node, state.values, reason) in spots
            moves = (More(), More(), Choose(0), Choose(1), Choose(2), TimeUp(state.visit), Finish(), Exit(0), Skip())
            state = KIND.reduce(wide, state, moves[below(numbers, len(moves))])


def test_more_states_than_are_tried_are_cut_off_at_the_bound_and_none_is_kept_twice(wide: Scenario) -> None:
    found = explored(story_of(wide))
    assert not found.complete
    assert len(found.spots) == len(set(found.spots)) == MOST_STATES
