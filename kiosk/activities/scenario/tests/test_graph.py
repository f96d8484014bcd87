from __future__ import annotations

from math import inf
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.activities.scenario.explore import Step
from kiosk.activities.scenario.graph import NOTHING, Span, components, ordered, spans
from kiosk.activities.scenario.moves import How


def ways(*goals: tuple[int, ...]) -> tuple[tuple[Step, ...], ...]:
    return tuple(tuple(Step(How.CHOICE, str(place), 0, goal) for place, goal in enumerate(row)) for row in goals)


def test_a_group_comes_after_all_that_it_leads_to() -> None:
    groups = components(ways((1,), (2, 3), (1,), (), (0,)))
    assert [sorted(group) for group in groups] == [[3], [1, 2], [0], [4]]


def test_only_a_way_back_makes_a_circle() -> None:
    assert ordered(ways((1, 2), (2,), ())) == (2, 1, 0)
    assert ordered(ways((1,), (0,))) is None
    assert ordered(ways((0,))) is None


def test_a_story_may_be_thousands_of_steps_deep() -> None:
    deep = ways(*[(number + 1,) for number in range(20_000)], ())
    assert len(components(deep)) == 20_001
    assert spans(deep, lambda _number, _step: 1, {20_000: 0}.get)[0] == Span(20_000, 20_000)


def test_the_best_and_the_worst_way_are_found() -> None:
    gains = {(0, 1): 1, (0, 2): -1, (1, 3): 0, (2, 3): 0, (2, 4): 0}
    found = spans(ways((1, 2), (3,), (3, 4), (), ()), lambda n, step: gains[n, step.goal], {3: 1, 4: 3}.get)
    assert found[0] == Span(2, 0)
    assert found[2] == Span(3, 1)


@pytest.mark.parametrize(("gain", "span"), [(1, Span(inf, 0)), (-1, Span(0, -inf)), (0, Span(0, 0))])
def test_a_circle_adds_without_end_unless_it_adds_nothing(gain: int, span: Span) -> None:
    found = spans(ways((1, 2), (0,), ()), lambda _n, step: gain if step.goal == 0 else 0, {2: 0}.get)
    assert found[0] == span


def test_where_no_play_ends_nothing_is_gained() -> None:
    assert spans(ways((0,), ()), lambda _number, _step: 1, lambda _number: None) == [NOTHING, NOTHING]


@st.composite
def forward(draw: Any) -> tuple[tuple[Step, ...], ...]:
    size = draw(st.integers(1, 8))
    return ways(*[tuple(draw(st.sets(st.integers(n + 1, size - 1), max_size=3))) if n < size - 1 else ()
                  for n in range(size)])  # fmt: skip


def every_play(steps: tuple[tuple[Step, ...], ...], number: int) -> list[int]:
    if not steps[number]:
        return [number % 3]
    return [worth(number, step) + rest for step in steps[number] for rest in every_play(steps, step.goal)]


def worth(number: int, step: Step) -> int:
    return (number * 7 + step.goal) % 3 - 1


@given(forward())
def test_it_finds_the_same_as_playing_everything(steps: tuple[tuple[Step, ...], ...]) -> None:
    found = spans(steps, worth, lambda number: None if steps[number] else number % 3)
    for number in range(len(steps)):
        plays = every_play(steps, number)
        assert found[number] == Span(max(plays), min(plays))
