from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.activities.scenario.layers import THREAD, planned

GAP = 10.0


def test_boxes_of_one_column_do_not_overlap_and_all_begin_at_the_top() -> None:
    columns, heights = {"a": 0, "b": 1, "c": 1, "d": 1}, {"a": 20.0, "b": 40.0, "c": 60.0, "d": 20.0}
    plan = planned(columns, heights, [("a", "b"), ("a", "c")], GAP)
    spans = sorted((plan.middles[name] - heights[name] / 2, plan.middles[name] + heights[name] / 2) for name in "bcd")
    assert all(below[0] - above[1] >= GAP - 1e-6 for above, below in pairwise(spans))
    assert min(spans)[0] == 0
    assert plan.height == max(spans)[1]


def test_lines_that_would_cross_are_untangled() -> None:
    columns = {"a": 0, "b": 0, "x": 1, "y": 1}
    plan = planned(columns, dict.fromkeys(columns, 20.0), [("a", "y"), ("b", "x")], GAP)
    assert (plan.middles["a"] < plan.middles["b"]) == (plan.middles["y"] < plan.middles["x"])


def test_a_line_over_several_columns_passes_through_each_beside_the_boxes() -> None:
    columns = {"a": 0, "b": 1, "c": 2, "d": 3}
    links = [("a", "b"), ("b", "c"), ("c", "d"), ("a", "d")]
    plan = planned(columns, dict.fromkeys(columns, 40.0), links, GAP)
    (one, first), (two, second) = plan.passes["a", "d"]
    assert (one, two) == (1.0, 2.0)
    assert abs(first - plan.middles["b"]) >= 20 + THREAD / 2
    assert abs(second - plan.middles["c"]) >= 20 + THREAD / 2
    assert plan.passes["a", "b"] == ()


def test_lines_back_and_within_a_column_pass_through_nothing() -> None:
    plan = planned({"a": 0, "b": 1, "c": 1}, dict.fromkeys("abc", 10.0), [("b", "a"), ("b", "c"), ("b", "b")], GAP)
    assert plan.passes == {}


def test_nothing_is_planned_for_nothing() -> None:
    plan = planned({}, {}, [], GAP)
    assert (plan.middles, plan.height) == ({}, 0.0)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_the_lines_nothing_overlaps(data: Any) -> None:
    names = [f"n{number}" for number in range(data.draw(st.integers(1, 9)))]
    columns = {name: data.draw(st.integers(0, 4)) for name in names}
    heights = {name: data.draw(st.floats(5, 80)) for name in names}
    ends = st.sampled_from(names)
    plan = planned(columns, heights, data.draw(st.lists(st.tuples(ends, ends), max_size=14)), GAP)
    for column in set(columns.values()):
        row = sorted((plan.middles[name], heights[name]) for name in names if columns[name] == column)
        for (above, upper), (below, lower) in pairwise(row):
            assert below - above >= (upper + lower) / 2 + GAP - 1e-6
    assert min(plan.middles[name] - heights[name] / 2 for name in names) >= -1e-6
