"""A scenario can be begun at any scene or ending, from the seat that leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.moves import Finish, More, Phase, SetCalm
from kiosk.activities.scenario.places import PLACES

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.activities.scenario.model import Scenario


@pytest.fixture
def story(small: Callable[..., Scenario], parts: Any) -> Scenario:
    """Two seats: from `me` a leads to b by a timer and on by itself to c; from `you` only d can be reached."""
    scenes = [
        parts.scene("a", timer={"seconds": "9", "goto": "b"}),
        parts.scene("b", add={"calm": "-30"}, goto="c"),
        parts.scene("c"),
        parts.scene("d", parts.choice("on", "late")),
        parts.scene("late", parts.choice("end", "bad")),
    ]
    seats = [
        {"id": "me", "name": "Mình", "you": "vy", "start": "a"},
        {"id": "you", "name": "Bạn", "you": "minh", "start": "d"},
    ]
    return small(scenes, seats=seats, variables={"calm": {"start": "70", "min": "0", "max": "100"}})


def test_the_places_are_the_scenes_and_then_the_endings(story: Scenario) -> None:
    assert PLACES.names(story) == ("a", "b", "c", "d", "late", "good", "bad")
    assert PLACES.seats(story) == ("me", "you")


@pytest.mark.parametrize(
    ("place", "asked", "seat"),
    [("a", "", "me"), ("b", "", "me"), ("c", "you", "me"), ("late", "", "you"), ("late", "me", "you"),
     ("good", "", "me"), ("good", "you", "you"), ("", "you", "you")],
)  # fmt: skip
def test_the_seat_is_the_wanted_one_if_a_way_leads_there(story: Scenario, place: str, asked: str, seat: str) -> None:
    state = PLACES.go(story, KIND.start(story, 1), place, asked)
    assert PLACES.seat(story, state) == seat
    assert PLACES.here(story, state) == place or not place


def test_an_exit_is_a_way_only_in_the_seats_that_have_it(small: Callable[..., Scenario], parts: Any) -> None:
    scenes = [
        parts.scene("a", parts.choice("end", "bad")),
        parts.scene("b", parts.choice("end", "bad")),
        parts.scene("counter", parts.choice("end", "good")),
    ]
    seats = [
        {"id": "me", "name": "Mình", "you": "vy", "start": "a"},
        {"id": "you", "name": "Bạn", "you": "minh", "start": "b"},
    ]
    exits = [parts.leave("desk", "tell", "counter", seats=["you"]), parts.leave("leave", "hang-up")]
    spec = small(scenes, seats=seats, exits=exits)
    for asked in ("me", "you"):
        state = PLACES.go(spec, KIND.start(spec, 1), "counter", asked)
        assert PLACES.seat(spec, state) == "you"


def test_a_scene_begins_with_the_values_of_the_start_and_its_own_effects(story: Scenario) -> None:
    state = PLACES.go(story, KIND.start(story, 1), "b", "")
    assert (state.phase, state.values, state.before, state.visit, state.path) == (Phase.SCENE, (40,), (70,), 1, ())


def test_an_ending_can_be_looked_at_with_its_debrief(story: Scenario) -> None:
    state = PLACES.go(story, KIND.start(story, 1), "bad", "")
    assert KIND.view(story, state).ending_rank == "bad"
    state = KIND.reduce(story, state, More())
    assert KIND.view(story, state).phase == "debrief"
    assert KIND.done(KIND.reduce(story, state, Finish()))


def test_calm_stays_switched_on(story: Scenario) -> None:
    state = KIND.reduce(story, KIND.start(story, 1), SetCalm(on=True))
    assert PLACES.go(story, state, "a", "").calm


def test_the_content_note_is_at_no_place_and_is_passed_by(small: Callable[..., Scenario]) -> None:
    spec = small(content_note="Chuyện buồn.")
    start = KIND.start(spec, 1)
    assert (PLACES.here(spec, start), PLACES.seat(spec, start)) == ("", "")
    assert PLACES.go(spec, start, "a", "").phase is Phase.SCENE


def test_a_scene_to_which_no_way_leads_can_be_looked_at(small: Callable[..., Scenario], parts: Any) -> None:
    spec = small([parts.scene("a"), parts.scene("lonely")])
    assert PLACES.here(spec, PLACES.go(spec, KIND.start(spec, 1), "lonely", "")) == "lonely"
