"""The short form of an exploration proves what the long one does, and texts make no difference to it."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.activities.scenario.check_reach import check_reach
from kiosk.activities.scenario.check_score import check_score
from kiosk.activities.scenario.explore import Space, explored
from kiosk.activities.scenario.graph import ordered
from kiosk.activities.scenario.model import Scenario
from kiosk.activities.scenario.outline import Outline, outlined
from kiosk.activities.scenario.plot import plot_of
from kiosk.activities.scenario.score import Scores
from kiosk.activities.scenario.story import story_of
from kiosk.activities.scenario.timing import seconds
from kiosk.core.pace import AGE_15
from kiosk.core.problem import Severity

if TYPE_CHECKING:
    from kiosk.activities.scenario.story import Story

SCENES = 6


def long_form(story: Story) -> Outline:
    """An outline in which every spot stands for itself."""
    found = explored(story)
    places = tuple((spot.node, spot.reason) for spot in found.spots)
    numbers = tuple(range(len(places)))
    return Outline(len(places), found.complete, found.starts, places, numbers, (1,) * len(places), found.steps)


@st.composite
def stories(draw: Any) -> Scenario:
    """Small stories with a number, a flag, conditions, reasons, timers and circles."""
    nodes = [*(f"s{n}" for n in range(SCENES)), "good", "bad"]
    goal = st.sampled_from(nodes)
    effect = st.sampled_from([{}, {}, {"add": {"calm": "-40"}}, {"add": {"calm": "30"}}, {"set": {"told": "true"}}])
    when = st.sampled_from([None, None, "calm < 50", "told", "scenes_seen > 2", "not told and calm > 20"])
    verdict = st.sampled_from([None, "safe", "unsafe", "help"])

    def choice(name: str) -> dict[str, Any]:
        judged = draw(verdict)
        more = {"verdict": judged, "skill": "stop", "because": "Vì thế."} if judged else {}
        asked = draw(when)
        return {"id": name, "text": name, "goto": draw(goal), **draw(effect), **more} | (
            {"when": asked} if asked else {}
        )

    def scene(name: str) -> dict[str, Any]:
        found: dict[str, Any] = {"id": name, "line": "Một hai ba.", **draw(effect)}
        found["choices"] = [choice("one"), choice("two")][: draw(st.integers(0, 2))]
        if draw(st.booleans()) or not found["choices"]:
            found["goto"] = draw(goal)
        elif draw(st.booleans()):
            found["timer"] = {"seconds": "9", "goto": draw(goal)}
        return found

    ends = [{"when": "told", "goto": "good"}, {"goto": draw(goal)}]
    return Scenario.model_validate(
        {
            "you": "vy",
            "with": "can-bo",
            "start": "s0",
            "variables": {"calm": {"start": "70"}, "told": {"start": "false"}},
            "scenes": [scene(f"s{n}") for n in range(SCENES)],
            "exits": [
                {"id": "off", "does": "hang-up", "text": "Cúp", "because": "Vì.", "goto": ends},
                {"id": "tell", "does": "tell", "text": "Kể", "because": "Vì.", "goto": "good", "set": {"told": "true"}},
            ],
            "endings": [
                {"id": "good", "rank": "good", "title": "Ổn", "text": "Ổn rồi."},
                {"id": "bad", "rank": "bad", "title": "Mất", "text": "Mất.", "recovery": "Gọi.", "help": ["113"]},
            ],
        }
    )


@given(stories())
@settings(max_examples=60, deadline=None)
def test_it_proves_what_every_single_spot_would(spec: Scenario) -> None:
    story = story_of(spec)
    short, long = outlined(story), long_form(story)
    assert (sum(short.counts), short.states) == (long.states, long.states)
    assert {short.places[start] for start in short.starts} == {long.places[start] for start in long.starts}
    few, every = Scores(story, short), Scores(story, long)
    for place, first in enumerate(short.firsts):
        assert short.places[place] == long.places[first]
        assert [(step.how, step.act, step.route) for step in short.steps[place]] == [
            (step.how, step.act, step.route) for step in long.steps[first]
        ]
        assert few.totals[place] == every.totals[first]
        assert few.inside[place] == every.inside[first]
        assert few.ranks[place] == every.ranks[first]
        one, other = few.usual[place], every.usual[first]
        assert isnan(one) == isnan(other)
        assert isnan(one) or one == pytest.approx(other, abs=0.1)


def test_spots_that_differ_only_in_values_that_nobody_asks_for_are_one(small: Any, parts: Any) -> None:
    scenes = [parts.scene("a", parts.choice("x", "b", add={"calm": "-5"}), parts.choice("y", "b")), parts.scene("b")]
    story = story_of(small(scenes, variables={"calm": {"start": "70"}}))
    found = outlined(story)
    assert (found.states, found.complete) == (6 + 1, True)
    assert found.places == (("a", ""), ("b", ""), ("good", ""), ("bad", ""))
    assert found.counts == (1, 2, 2, 2)


def test_where_the_bound_was_hit_there_are_only_places(wide: Scenario) -> None:
    found = outlined(story_of(wide), bound=30)
    assert (found.complete, found.states, found.steps) == (False, 30, ())
    assert {node for node, _ in found.places} <= {*story_of(wide).scenes, *story_of(wide).endings}


def test_a_translated_story_is_not_explored_again(spec: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {"scenes": tuple(one.model_copy(update={"line": "Hello there."}) for one in spec.scenes)}
    other = spec.model_copy(update=texts)
    first = explored(story_of(spec)), outlined(story_of(spec)), seconds(spec, AGE_15)
    monkeypatch.setattr(Space, "__init__", None)
    assert explored(story_of(other)) is first[0]
    assert outlined(story_of(other)) is first[1]
    assert seconds(other, AGE_15) != first[2] or seconds(spec, AGE_15) == first[2]


def test_plots_differ_in_whatever_decides_where_a_story_can_lead(spec: Scenario) -> None:
    def plot(**changes: Any) -> Any:
        return plot_of(story_of(spec.model_copy(update=changes)))

    def scene(**changes: Any) -> Any:
        return plot(scenes=(spec.scenes[0].model_copy(update=changes), *spec.scenes[1:]))

    def choice(**changes: Any) -> Any:
        first = spec.scenes[0].choices
        return scene(choices=(first[0].model_copy(update=changes), *first[1:]))

    same = plot()
    assert same == plot(content_note="Nặng.")
    assert hash(same) == hash(plot(budget_s=99))
    assert choice(text="Khác") == same
    others = [
        scene(add={}),
        scene(goto="room"),
        scene(choices=()),
        choice(goto="room"),
        choice(because="Vì."),
        choice(when="calm > 3"),
        choice(add={"calm": 3}),
        plot(exits=spec.exits[:-1]),
        plot(start="secret"),
        plot(endings=spec.endings[::-1]),
        plot(variables={**spec.variables, "more": spec.variables["calm"]}),
    ]
    assert all(other != same for other in others)
    assert same != "plot"


def test_an_order_of_all_spots_exists_where_no_play_goes_in_circles(small: Any, parts: Any) -> None:
    straight = explored(story_of(small())).steps
    order = ordered(straight)
    assert order is not None
    assert all(order.index(step.goal) < order.index(number) for number in order for step in straight[number])
    assert ordered(explored(story_of(small([parts.scene("a", parts.choice("again", "a"))]))).steps) is None


def judged(parts: Any, name: str, goto: str, verdict: str) -> Any:
    return parts.choice(name, goto, verdict=verdict, skill="stop", because="Vì thế.")


def test_an_unsafe_choice_after_which_stories_mostly_end_better_is_a_warning(small: Any, parts: Any) -> None:
    ways = [parts.scene(name, parts.choice("x", "good"), parts.choice("y", goal)) for name, goal in
            (("easy", "good"), ("hard", "bad"))]  # fmt: skip
    ways[0]["choices"].append(parts.choice("z", "bad"))
    ways[1]["choices"].append(parts.choice("z", "bad"))
    first = parts.scene("a", judged(parts, "do", "easy", "unsafe"), judged(parts, "leave", "hard", "safe"))
    (found,) = check_score(small([first, *ways]))
    assert (found.path, found.code, found.severity) == (
        ("scenes", 0, "choices", 0, "verdict"),
        "scenario-unsafe-better",
        Severity.WARNING,
    )
    other_way = parts.scene("a", judged(parts, "do", "easy", "safe"), judged(parts, "leave", "hard", "unsafe"))
    assert list(check_score(small([other_way, *ways]))) == []


def test_choices_that_only_go_round_are_one_warning_that_names_the_scenes_of_the_circle(small: Any, parts: Any) -> None:
    spec = small(
        [
            parts.scene("a", parts.choice("in", "b"), parts.choice("out", "good"), parts.choice("lost", "bad")),
            parts.scene("b", parts.choice("on", "c")),
            parts.scene("c", parts.choice("back", "b"), timer={"seconds": "9", "goto": "good"}),
        ]
    )
    found = [one for one in check_reach(spec) if one.code == "scenario-circle"]
    assert [one.path for one in found] == [("scenes", 1)]
    assert found[0].message.plain().endswith("(b, c).")
    assert {one.severity for one in found} == {Severity.WARNING}


def test_a_circle_in_which_an_average_does_not_settle_is_not_judged(small: Any, parts: Any) -> None:
    goals = {**{f"s{n}": f"s{n + 1}" for n in range(6)}, "s6": "good"}
    rounds = [parts.scene(name, parts.choice("on", goal), parts.choice("back", "s0")) for name, goal in goals.items()]
    first = parts.scene("a", judged(parts, "do", "s0", "unsafe"), judged(parts, "leave", "bad", "safe"))
    story = story_of(small([first, *rounds]))
    usual = Scores(story, outlined(story)).usual
    assert isnan(usual[0])
    assert "scenario-unsafe-better" not in {one.code for one in check_score(story.spec)}
