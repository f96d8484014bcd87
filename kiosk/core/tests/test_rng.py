"""Chance that is the same on every Python."""

from __future__ import annotations

from collections import Counter
from itertools import islice, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.rng import below, derived, shuffled, stream

seeds = st.integers(min_value=0, max_value=(1 << 64) - 1)


@pytest.mark.parametrize(
    ("seed", "numbers"),
    [
        (0, (0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F, 0xF88BB8A8724C81EC, 0x1B39896A51A8749B)),
        (
            1234567,
            (6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821),
        ),
    ],
)
def test_the_stream_is_splitmix64(seed: int, numbers: tuple[int, ...]) -> None:
    assert tuple(islice(stream(seed), 5)) == numbers


def test_a_seed_counts_by_its_lowest_64_bits() -> None:
    assert next(stream(1 << 64)) == next(stream(0))


def test_an_order_stays_what_it_is_for_years() -> None:
    assert shuffled("ABCDEFGH", 42) == shuffled(tuple("ABCDEFGH"), 42)
    assert "".join(shuffled("ABCDEFGH", 42)) == "DBGCEAHF"
    assert derived(42, "online-kidnapping", "call") == 9667812137060161751


@given(seeds, st.lists(st.integers(), max_size=30))
def test_shuffling_loses_and_invents_nothing(seed: int, items: list[int]) -> None:
    assert Counter(shuffled(items, seed)) == Counter(items)
    assert shuffled(items, seed) == shuffled(items, seed)


def test_every_order_comes_up_about_equally_often() -> None:
    found = Counter(shuffled("abc", seed) for seed in range(6000))
    assert set(found) == set(permutations("abc"))
    assert min(found.values()) > 850


def test_numbers_above_the_fair_limit_are_drawn_again() -> None:
    high = (1 << 64) - 1
    assert below(iter([high, high, 7]), 10) == 7


@given(seeds, st.integers(min_value=1, max_value=1000))
def test_a_number_below_a_limit_is_below_it(seed: int, limit: int) -> None:
    assert 0 <= below(stream(seed), limit) < limit


@given(seeds)
def test_parts_of_a_play_have_seeds_of_their_own(seed: int) -> None:
    parts = [derived(seed), derived(seed, "a"), derived(seed, "b"), derived(seed, "a", "b"), derived(seed, "ab")]
    assert len(set(parts)) == len(parts)
    assert all(0 <= part < 1 << 64 for part in parts)
