"""What judged acts add up to."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.core.outcome import Outcome, Skill, Tally, Verdict

HIT, MISS, FALSE, RIGHT = Verdict.HIT, Verdict.MISS, Verdict.FALSE_ALARM, Verdict.CORRECT_REJECTION
SAFE, UNSAFE, HELP = Verdict.SAFE, Verdict.UNSAFE, Verdict.HELP

outcomes = st.builds(
    Outcome,
    item=st.just("i"),
    choice=st.just("c"),
    verdict=st.sampled_from(Verdict),
    skill=st.sampled_from(Skill),
    tactic=st.sampled_from(["", "urgency", "fear"]),
)
acts = st.lists(outcomes, max_size=40)


def tally(*verdicts: Verdict, skill: Skill = Skill.SPOT) -> Tally:
    return Tally.of(Outcome(str(n), "c", verdict, skill) for n, verdict in enumerate(verdicts))


def test_nothing_judged_is_no_star_and_no_plate() -> None:
    nothing = Tally.of(())
    assert nothing == Tally()
    assert (nothing.stars, nothing.judgement, nothing.earned, nothing.near_miss) == (0, 0.0, (), "")


def test_two_numbers_not_one() -> None:
    mixed = tally(HIT, HIT, MISS, FALSE, RIGHT, RIGHT)
    assert (mixed.caught, mixed.tricks, mixed.accused, mixed.honest) == (2, 3, 1, 3)


@pytest.mark.parametrize(
    ("verdicts", "stars"),
    [
        ((HIT, RIGHT), 3),
        ((HIT, FALSE), 2),
        ((MISS, FALSE), 1),
        ((HIT, MISS, MISS, RIGHT, FALSE, FALSE), 1),
        ((UNSAFE, UNSAFE, HELP), 2),
        ((MISS, FALSE, HELP), 2),
        ((HELP,), 3),
    ],
)
def test_stars_go_by_judgement_and_telling_somebody_lifts_them(verdicts: tuple[Verdict, ...], stars: int) -> None:
    assert tally(*verdicts).stars == stars


def test_exactly_four_fifths_earn_the_third_star_whatever_floats_make_of_it() -> None:
    edge = tally(*[HIT] * 9, MISS, *[RIGHT] * 5, *[FALSE] * 5, SAFE)
    assert (9 / 10 + 5 / 10 + 1) / 3 < 0.8
    assert edge.judgement == 0.8
    assert edge.stars == 3


def test_the_near_miss_is_what_got_through_most_often() -> None:
    through = [("fear", MISS), ("urgency", UNSAFE), ("fear", UNSAFE), ("urgency", HIT), ("urgency", HIT)]
    assert Tally.of(Outcome("i", "c", v, Skill.SPOT, t) for t, v in through).near_miss == "fear"


def test_of_equal_near_misses_it_is_the_latest() -> None:
    through = [("fear", MISS), ("urgency", MISS), ("", MISS), ("gift", FALSE)]
    assert Tally.of(Outcome("i", "c", v, Skill.SPOT, t) for t, v in through).near_miss == "urgency"


@pytest.mark.parametrize(
    ("verdicts", "grows"), [((HIT, MISS), True), ((HIT, MISS, MISS), False), ((MISS,), False), ((HELP,), True)]
)
def test_a_plate_grows_when_half_of_it_went_well(verdicts: tuple[Verdict, ...], grows: bool) -> None:
    assert (Skill.TELL in tally(*verdicts, skill=Skill.TELL).earned) is grows
    assert Skill.STOP not in tally(*verdicts, skill=Skill.TELL).earned


@given(acts)
def test_every_sum_is_within_its_bounds(done: list[Outcome]) -> None:
    summed = Tally.of(done)
    assert 0 <= summed.caught <= summed.tricks <= len(done)
    assert 0 <= summed.accused <= summed.honest <= len(done)
    assert 0.0 <= summed.judgement <= 1.0
    assert summed.stars in range(4)
    assert (summed.stars == 0) == (not done)
    assert sum(count for _, count in summed.counts) == len(done)


@given(acts)
def test_the_order_of_acts_changes_no_number(done: list[Outcome]) -> None:
    there, back = Tally.of(done), Tally.of(reversed(done))
    assert (there.counts, there.earned, there.stars) == (back.counts, back.earned, back.stars)


@given(st.lists(st.booleans(), min_size=1))
def test_calling_everything_a_trick_never_earns_more_than_half_of_judgement(tricks: list[bool]) -> None:
    assume(not all(tricks))
    assert tally(*(HIT if trick else FALSE for trick in tricks)).judgement <= 0.5


@given(st.lists(st.booleans(), min_size=1))
def test_nor_does_trusting_everything(tricks: list[bool]) -> None:
    assume(any(tricks))
    assert tally(*(MISS if trick else RIGHT for trick in tricks)).judgement <= 0.5


@given(acts)
def test_telling_somebody_never_costs_anything(done: list[Outcome]) -> None:
    told = [*done, Outcome("i", "c", HELP, Skill.TELL)]
    before, after = Tally.of(done), Tally.of(told)
    if any(act.verdict in {SAFE, UNSAFE, HELP} for act in done):
        assert after.judgement >= before.judgement
    assert after.stars >= before.stars
    assert set(before.earned) <= set(after.earned)


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30), st.integers(0, 30))
def test_judgement_is_the_mean_of_two_rates(hits: int, misses: int, alarms: int, rejections: int) -> None:
    pairs = [(hits, hits + misses), (rejections, rejections + alarms)]
    rates = [Fraction(good, of) for good, of in pairs if of]
    exact = sum(rates, Fraction(0)) / len(rates) if rates else Fraction(0)
    found = tally(*[HIT] * hits, *[MISS] * misses, *[FALSE] * alarms, *[RIGHT] * rejections)
    assert found.judgement == pytest.approx(float(exact), abs=1e-8)
    if rates:
        assert found.stars == 1 + (exact >= Fraction(1, 2)) + (exact >= Fraction(4, 5))


@pytest.mark.parametrize(("verdict", "good"), [(HIT, True), (RIGHT, True), (SAFE, True), (HELP, True), (MISS, False)])
def test_what_is_to_be_glad_of(verdict: Verdict, good: bool) -> None:
    assert verdict.good is good
