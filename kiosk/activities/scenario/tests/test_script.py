from __future__ import annotations

from typing import Any

import pytest

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.model import Scenario

Raw = dict[str, Any]


def told(raw: Raw, choices: list[str], expects: str, **more: Any) -> list[tuple[tuple[str | int, ...], str, str]]:
    """Place, sentence and hint of what one scripted test of the sample finds."""
    test = {"name": "một", "choices": choices, "expects": expects, **more}
    found = KIND.check(Scenario.model_validate(raw | {"tests": [test]}))
    assert {one.code for one in found} <= {"scenario-test"}
    return [(one.path[2:], one.message.plain(), one.hint.plain() if one.hint else "") for one in found]


@pytest.mark.parametrize(
    ("choices", "expects"),
    [
        (["hang-up"], "out-early"),
        (["ask", "promise", "doubt", "tell-mum"], "out-late"),
        (["ask", "time-up", "obey", "send"], "sent"),
        (["ask", "time-up", "next", "obey", "send"], "sent"),
        (["ask", "time-up", "ring-113"], "out-early"),
        (["ask", "promise", "ring-111"], "out-early"),
    ],
)
def test_a_script_that_comes_to_its_ending_finds_nothing(raw: Raw, choices: list[str], expects: str) -> None:
    assert told(raw, choices, expects) == []


def test_the_content_note_is_no_step_of_a_script(raw: Raw) -> None:
    assert told(raw | {"content_note": "Có lời doạ."}, ["check"], "out-early") == []


@pytest.mark.parametrize(
    ("choices", "expects", "place", "said"),
    [
        (
            ["ask", "promis"],
            "sent",
            ("choices", 1),
            ("“promis” cannot be done at “secret”.", "Did you mean “promise”?"),
        ),
        (["obey"], "sent", ("choices", 0), ("“obey” cannot be done at “ring”.", "Possible: ask, check, hang-up")),
        (["check", "ask"], "out-early", ("choices", 1), ("The story is over at “out-early” before this.", "")),
        (
            ["hang-up", "tell-mother"],
            "out-early",
            ("choices", 1),
            ("The story is over at “out-early” before this.", ""),
        ),
        (["time-up"], "sent", ("choices", 0), ("No time runs at “ring”.", "")),
        (["next"], "sent", ("choices", 0), ("“next” cannot be done at “ring”.", "Possible: ask")),
        (["ask"], "sent", ("expects",), ("This comes to no ending; it stands at “secret”.", "")),
        (["check"], "sent", ("expects",), ("This comes to “out-early” instead.", "")),
        (["check"], "out-earli", ("expects",), ("There is no ending called “out-earli”.", "Did you mean “out-early”?")),
    ],
)
def test_the_wrong_step_is_found_at_its_place(
    raw: Raw, choices: list[str], expects: str, place: tuple[Any, ...], said: tuple[str, str]
) -> None:
    ((path, message, hint),) = told(raw, choices, expects)
    assert (path, message) == (place, said[0])
    assert hint.startswith(said[1])


def test_with_timers_switched_off_no_time_runs_up(raw: Raw) -> None:
    (found,) = told(raw, ["ask", "time-up"], "sent", calm="true")
    assert found[:2] == (("choices", 1), "No time runs at “secret”.")


def test_a_script_plays_the_seat_that_it_names(raw: Raw) -> None:
    seats = [
        {"id": "vy", "name": "Vy", "you": "vy", "start": "ring"},
        {"id": "me", "name": "Mẹ", "you": "bo", "start": "mum"},
    ]
    assert told(raw | {"seats": seats}, ["tell-mum"], "out-late", seat="me") == []
    ((path, message, hint),) = told(raw | {"seats": seats}, ["tell-mum"], "out-late", seat="mee")
    assert (path, message) == (("seat",), "There is no seat called “mee”.")
    assert hint == "Did you mean “me”?"


def test_scenes_that_go_on_in_a_circle_do_not_hang_a_script(small: Any, parts: Any) -> None:
    from kiosk.activities.scenario.script import check_tests

    tests = [{"name": "một", "choices": ["yes", "x"], "expects": "good"}]
    spec = small(
        [parts.scene("a", parts.choice("yes", "b")), parts.scene("b", goto="c"), parts.scene("c", goto="b")],
        tests=tests,
    )
    assert [one.path for one in check_tests(spec)] == [("tests", 0, "choices", 1)]
