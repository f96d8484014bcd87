from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.activities.judge.deal import deal, honest_range

seeds = st.integers(0, 2**64 - 1)


@st.composite
def balanced(draw: st.DrawFn) -> list[bool]:
    count = draw(st.integers(2, 40))
    honest = draw(st.sampled_from(honest_range(count)))
    return draw(st.permutations([True] * (count - honest) + [False] * honest))


def longest_run(tricks: list[bool], hand: tuple[int, ...]) -> int:
    return max(len(list(run)) for _, run in groupby(tricks[place] for place in hand))


@pytest.mark.parametrize(
    ("count", "honest"),
    [(2, [1]), (3, [1]), (4, [2]), (5, [2]), (7, [3]), (8, [3, 4]), (10, [3, 4, 5]), (40, [*range(12, 21)])],
)
def test_thirty_to_fifty_in_a_hundred_may_be_honest(count: int, honest: list[int]) -> None:
    assert list(honest_range(count)) == honest


def test_every_count_from_two_on_can_be_balanced() -> None:
    assert all(honest_range(count) for count in range(2, 1000))


@given(balanced(), seeds, st.data())
def test_a_hand_from_balanced_items_is_balanced_and_well_mixed(
    tricks: list[bool], seed: int, data: st.DataObject
) -> None:
    draw = data.draw(st.integers(2, len(tricks)))
    hand = deal(tricks, draw, seed)
    assert len(hand) == len(set(hand)) == draw
    assert sum(not tricks[place] for place in hand) in honest_range(draw)
    assert longest_run(tricks, hand) <= 3
    assert hand == deal(tricks, draw, seed)


@given(balanced(), seeds)
def test_without_a_draw_everything_is_met_once(tricks: list[bool], seed: int) -> None:
    assert sorted(deal(tricks, len(tricks), seed)) == list(range(len(tricks)))


@given(st.lists(st.booleans(), min_size=1, max_size=40), st.integers(1, 60), seeds)
def test_unbalanced_items_still_give_a_full_hand(tricks: list[bool], draw: int, seed: int) -> None:
    hand = deal(tricks, draw, seed)
    assert len(hand) == len(set(hand)) == min(draw, len(tricks))


@given(st.integers(0, 12), st.integers(0, 12), seeds)
def test_runs_are_as_short_as_they_can_be(tricks: int, honest: int, seed: int) -> None:
    items = [True] * tricks + [False] * honest
    if not items or max(tricks, honest) > 3 * (min(tricks, honest) + 1):
        return
    assert longest_run(items, deal(items, len(items), seed)) <= 3


def test_the_number_of_honest_ones_cannot_be_told_beforehand() -> None:
    tricks = [True] * 6 + [False] * 4
    counts = {sum(not tricks[place] for place in deal(tricks, 8, seed)) for seed in range(40)}
    assert counts == {3, 4}


def test_every_item_comes_up_and_either_kind_comes_first() -> None:
    tricks = [True] * 6 + [False] * 4
    hands = [deal(tricks, 5, seed) for seed in range(200)]
    assert {place for hand in hands for place in hand} == set(range(10))
    assert {tricks[hand[0]] for hand in hands} == {True, False}
