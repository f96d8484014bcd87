"""Playing again from a step, and taking another seat."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.again import MOST_PLAYS
from kiosk.activities.scenario.model import Scenario
from kiosk.activities.scenario.moves import Choose, Exit, Finish, How, More, Phase, ReplayFrom, SetCalm, Sit, TimeUp
from kiosk.activities.scenario.rows import SeatRow
from kiosk.core.outcome import Tally, Verdict

if TYPE_CHECKING:
    from kiosk.activities.scenario.moves import State

SEATS = [
    {"id": "vy", "name": "Vy", "you": "vy", "start": "ring"},
    {"id": "me", "name": "Mẹ của Vy", "you": "me", "start": "money"},
]


def tap(spec: Scenario, state: State, *moves: Any) -> State:
    for move in moves:
        state = KIND.reduce(spec, state, move)
    return state


def at_debrief(spec: Scenario, play: Any, *words: str) -> State:
    state: State = play(spec, [*words, "more", "more"])
    assert state.phase is Phase.DEBRIEF
    return state


def test_the_state_before_a_step_comes_back(spec: Scenario, play: Any) -> None:
    end = at_debrief(spec, play, "ask", "promise", "obey", "send")
    again = tap(spec, end, ReplayFrom(1))
    there = play(spec, ["ask", "more"])
    assert (again.phase, again.node, again.values, again.visit, again.shown) == (Phase.SCENE, "secret", (45, 0), 2, 1)
    assert (there.node, there.values, there.visit, there.path) == (again.node, again.values, again.visit, again.path)
    assert [row.key for row in KIND.view(spec, again).choices] == ["2.promise", "2.ask-mum"]


@pytest.mark.parametrize("step", range(4))
def test_every_step_can_be_gone_back_to_and_the_same_way_gone_on(spec: Scenario, play: Any, step: int) -> None:
    words = ["ask", "promise", "obey", "send"]
    end = at_debrief(spec, play, *words)
    again = tap(spec, end, ReplayFrom(step))
    assert [turn.act for turn in again.path] == words[:step]
    after = play(spec, [*words[step:], "more", "more"], again)
    assert (after.node, after.values, after.path) == (end.node, end.values, end.path)


def test_time_scenes_that_go_on_and_exits_are_gone_through_again(spec: Scenario, play: Any) -> None:
    late = tap(spec, play(spec, ["ask", "more"]), TimeUp(2))
    end = at_debrief(spec, lambda s, w: play(s, w, late), "obey", "hang-up")
    assert [turn.how for turn in end.path] == [How.CHOICE, How.TIMER, How.NEXT, How.CHOICE, How.EXIT]
    for step, node in enumerate(["ring", "secret", "hurry", "room", "money"]):
        assert tap(spec, end, ReplayFrom(step)).node == node


def test_an_exit_taken_from_a_reason_is_gone_back_to_as_that_reason(spec: Scenario, play: Any) -> None:
    end = tap(spec, play(spec, ["ask", "promise"]), Exit(1), More(), More())
    again = tap(spec, end, ReplayFrom(2))
    assert (again.phase, again.node, again.pending) == (Phase.REASON, "secret", "room")
    onward = tap(spec, end, ReplayFrom(1), Choose(0), More())
    assert onward.node == "room"


def test_an_exit_that_leads_to_a_scene_is_gone_through_again(small: Any, parts: Any) -> None:
    spec = small(
        [parts.scene("a"), parts.scene("b", parts.choice("on", "good"))], exits=[parts.leave("t", "tell", "b")]
    )
    end = tap(spec, KIND.start(spec, 1), Exit(0), More(), More(), Choose(0), More())
    again = tap(spec, end, ReplayFrom(1))
    assert (again.node, again.visit, [turn.act for turn in again.path]) == ("b", 2, ["t"])


def test_what_was_judged_stays_and_the_tally_counts_the_first_play(spec: Scenario, play: Any) -> None:
    end = at_debrief(spec, play, "ask", "promise", "obey", "send")
    first = KIND.outcomes(spec, end)
    again = tap(spec, end, ReplayFrom(1))
    assert KIND.outcomes(spec, again) == first
    second = at_debrief(spec, lambda s, w: play(s, w, again), "ask-mum")
    told = KIND.outcomes(spec, second)
    assert told[: len(first)] == first
    assert [(one.choice, one.again) for one in told[len(first) :]] == [("ask-mum", True)]
    assert Tally.of(told) == Tally.of(first)
    assert Tally.of(told).count(Verdict.UNSAFE) == 3
    third = at_debrief(spec, lambda s, w: play(s, w, tap(spec, second, ReplayFrom(0))), "check")
    assert KIND.outcomes(spec, third)[: len(told)] == told
    assert [one.choice for one in KIND.outcomes(spec, third) if one.again] == ["ask-mum", "check"]


def test_only_from_the_debrief_and_only_to_a_step_that_was_taken(spec: Scenario, play: Any) -> None:
    end = at_debrief(spec, play, "check")
    for move in (ReplayFrom(1), ReplayFrom(-1)):
        assert KIND.reduce(spec, end, move) is end
    early = play(spec, ["ask"])
    assert KIND.reduce(spec, early, ReplayFrom(0)) is early
    over = tap(spec, end, Finish())
    assert KIND.reduce(spec, over, ReplayFrom(0)) is over


def test_after_a_few_plays_it_is_somebody_elses_turn(spec: Scenario, play: Any) -> None:
    state = at_debrief(spec, play, "check")
    for number in range(2, MOST_PLAYS + 1):
        assert all(row.can_replay for row in KIND.view(spec, state).steps if row.turn >= 0)
        state = at_debrief(spec, lambda s, w, now=state: play(s, w, tap(spec, now, ReplayFrom(0))), "check")
        assert (state.plays, KIND.view(spec, state).plays) == (number, number)
    assert not any(row.can_replay for row in KIND.view(spec, state).steps)
    assert KIND.reduce(spec, state, ReplayFrom(0)) is state


def test_time_that_is_switched_off_stays_off(spec: Scenario, play: Any) -> None:
    late = tap(spec, play(spec, ["ask", "more"]), TimeUp(2), SetCalm(on=True), More(), More())
    end = at_debrief(spec, lambda s, w: play(s, w, late), "hang-up")
    assert tap(spec, end, ReplayFrom(2)).calm


def test_steps_tell_their_turn_and_the_road_not_taken(spec: Scenario, play: Any) -> None:
    rows = {row.key: row for row in KIND.view(spec, at_debrief(spec, play, "ask", "promise", "obey", "send")).steps}
    assert {key: row.turn for key, row in rows.items()} == {
        "1.tactic": -1,
        "1.choice": 0,
        "2.tactic": -1,
        "2.choice": 1,
        "3.tactic": -1,
        "3.choice": 2,
        "4.tactic": -1,
        "4.choice": 3,
        "ending": -1,
    }
    assert {key for key, row in rows.items() if row.can_replay} == {"1.choice", "2.choice", "3.choice", "4.choice"}
    assert rows["2.choice"].road_act == "Em phải hỏi mẹ đã."
    assert rows["2.choice"].road.startswith("Có người thứ hai cùng nghe")
    assert rows["3.choice"].road_act == "Khoan. Việc thật đâu cần tránh mẹ?"
    assert (rows["1.choice"].road, rows["1.choice"].road_act) == ("", "")


def test_where_no_choice_was_better_the_road_is_the_exit_that_tells(small: Any, parts: Any) -> None:
    unsafe = parts.choice("do", "bad", verdict="unsafe", skill="stop", because="Vì thế.")
    hidden = parts.choice("ask", "good", verdict="help", because="Hay.", when="scenes_seen > 3")
    for exits, road in (([parts.leave("t", "tell")], "t"), ([parts.leave("off", "hang-up")], "")):
        spec = small([parts.scene("a", unsafe, hidden)], exits=exits)
        row = KIND.view(spec, tap(spec, KIND.start(spec, 1), Choose(0), More(), More())).steps[0]
        assert (row.road_act, bool(row.road)) == (road, bool(road))


def seated(raw: dict[str, Any], **more: Any) -> Scenario:
    return Scenario.model_validate(raw | {"seats": SEATS, **more})


def test_seats_are_offered_at_the_note_and_in_the_debrief_alone(raw: dict[str, Any], play: Any) -> None:
    spec = seated(raw, content_note="Có lời doạ.")
    note = KIND.start(spec, 1)
    assert KIND.view(spec, note).seats == (
        SeatRow("vy", "Vy", "vy", taken=True),
        SeatRow("me", "Mẹ của Vy", "me", taken=False),
    )
    scene = tap(spec, note, More())
    assert KIND.view(spec, scene).seats == ()
    assert KIND.reduce(spec, scene, Sit(1)) is scene
    assert len(KIND.view(spec, at_debrief(spec, lambda s, w: play(s, w, scene), "check")).seats) == 2


def test_a_seat_has_its_own_beginning_and_its_own_person(raw: dict[str, Any]) -> None:
    spec = seated(raw, content_note="Có lời doạ.")
    note = tap(spec, KIND.start(spec, 1), SetCalm(on=True), Sit(1))
    assert (note.phase, note.node, note.seat, note.calm, note.plays) == (Phase.NOTE, "money", 1, True, 1)
    view = KIND.view(spec, tap(spec, note, More()))
    assert (view.you, view.scene) == ("me", "money")
    assert KIND.reduce(spec, note, Sit(1)) is note
    for index in (-1, 2):
        assert KIND.reduce(spec, note, Sit(index)) is note


def test_the_other_seat_is_played_after_the_first_and_does_not_count(raw: dict[str, Any], play: Any) -> None:
    spec = seated(raw)
    end = at_debrief(spec, play, "ask", "promise", "obey", "send")
    other = tap(spec, end, Sit(1))
    assert (other.phase, other.node, other.seat, other.path, other.plays) == (Phase.SCENE, "money", 1, (), 2)
    done = at_debrief(spec, lambda s, w: play(s, w, other), "refuse")
    told = KIND.outcomes(spec, done)
    assert [(one.choice, one.again) for one in told[3:]] == [("refuse", True)]
    back = tap(spec, done, ReplayFrom(0))
    assert (back.seat, back.node, back.plays) == (1, "money", 3)
    full = replace(done, plays=MOST_PLAYS)
    assert KIND.reduce(spec, full, Sit(0)) is full
    assert KIND.view(spec, full).seats == ()


def test_without_seats_there_is_none_to_take(spec: Scenario, play: Any) -> None:
    end = at_debrief(spec, play, "check")
    assert KIND.reduce(spec, end, Sit(0)) is end
    assert KIND.view(spec, end).seats == ()


def codes(spec: Scenario) -> set[tuple[tuple[str | int, ...], str]]:
    return {(one.path, one.code) for one in KIND.check(spec)}


@pytest.mark.parametrize(
    ("seats", "path", "code"),
    [
        ([SEATS[0]], ("seats",), "scenario-seats"),
        ([SEATS[1], SEATS[0]], ("seats", 0, "you"), "scenario-seats"),
        ([SEATS[1], SEATS[0]], ("seats", 0, "start"), "scenario-seats"),
        ([SEATS[0], SEATS[1] | {"id": "vy"}], ("seats", 1, "id"), "scenario-duplicate"),
        ([SEATS[0], SEATS[1] | {"start": "mony"}], ("seats", 1, "start"), "scenario-goto"),
        ([SEATS[0], SEATS[1] | {"start": "sent"}], ("seats", 1, "start"), "scenario-goto"),
    ],
)
def test_what_is_wrong_with_seats_is_found(raw: dict[str, Any], seats: Any, path: Any, code: str) -> None:
    assert (path, code) in codes(Scenario.model_validate(raw | {"seats": seats}))


def test_every_seat_is_proved(raw: dict[str, Any]) -> None:
    raw["scenes"].append(
        {
            "id": "porch",
            "with": "vy",
            "lines": ["Mẹ ơi."],
            "choices": [{"id": "on", "text": "Mẹ đây.", "goto": "out-early"}],
        }
    )
    assert (("scenes", 6), "scenario-unreachable") in codes(Scenario.model_validate(raw))
    seats = [SEATS[0], SEATS[1] | {"start": "porch"}]
    assert codes(Scenario.model_validate(raw | {"seats": seats})) == set()
    assert KIND.seconds(Scenario.model_validate(raw | {"seats": seats}), _pace()) > 0
    raw["scenes"][-1]["choices"][0]["goto"] = "porch"
    raw["exits"] = [{**one, "goto": "porch"} for one in raw["exits"]]
    assert (("scenes", 6), "scenario-dead-end") in codes(Scenario.model_validate(raw | {"seats": seats}))


def _pace() -> Any:
    from kiosk.core.pace import AGE_15

    return AGE_15
