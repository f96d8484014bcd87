"""One play of one activity."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.core.outcome import Verdict
from kiosk.ui.play import LONG_LOOK, Play


@pytest.fixture
def play(toys: Any) -> Play:
    return Play(toys.kinds["toy"], toys.Spec(), seed=1)


def test_a_move_changes_the_state_or_says_that_it_did_not(play: Play, toys: Any) -> None:
    assert play.apply(toys.Look())
    assert not play.apply("nonsense")
    assert play.apply(toys.Answer(right=False))
    assert play.done
    assert not play.apply(toys.Look())


def test_what_is_seen_and_judged_follows_the_state(play: Play, toys: Any) -> None:
    play.apply(toys.Answer(right=False))
    assert play.view.word == "hai"
    assert [act.verdict for act in play.outcomes] == [Verdict.UNSAFE]
    assert play.fill == 0.5


def test_words_are_those_of_the_spec_at_hand(play: Play, toys: Any) -> None:
    play.spec = toys.Spec(words=("one", "two"))
    assert play.view.word == "one"


def test_progress_never_passes_the_end_and_may_be_unknown(play: Play) -> None:
    at: list[tuple[int, int]] = []
    play.kind = replace(play.kind, progress=lambda _spec, _state: at[-1])
    for progress, fill in (((3, 2), 1.0), ((0, 0), 0.0), ((1, 4), 0.25)):
        at.append(progress)
        assert play.fill == fill


def test_a_long_text_is_a_long_look_wherever_it_stands(play: Play, toys: Any) -> None:
    long = Play(toys.kinds["toy"], toys.Spec(long=True), seed=1)
    assert not long.long_look
    long.apply(toys.Look())
    assert long.syllables > LONG_LOOK
    assert long.long_look


def test_texts_in_rows_count_too() -> None:
    from kiosk.ui.play import _read
    from kiosk.ui.screens.views import ChannelRow, HelpView

    rows = (ChannelRow("a", "hai chữ", "111", "", "một", ""), ChannelRow("b", "", "", "bốn chữ nữa thôi", "", ""))
    assert sum(_read(HelpView(rows))) == 1 + 2 + 1 + 1 + 1 + 4


def test_time_pressure_is_taken_out_only_where_it_is_not_wanted(toys: Any) -> None:
    spec = toys.Spec(hurry_ms=20)
    assert Play(toys.kinds["toy"], spec, 1).wait is not None
    assert Play(toys.kinds["toy"], spec, 1, timers=False).wait is None
    patient = replace(toys.kinds["toy"], calm=None)
    assert Play(patient, spec, 1, timers=False).wait is not None
