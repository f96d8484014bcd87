from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, get_args, get_type_hints

import pytest

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.model import Scenario
from kiosk.activities.scenario.moves import Choose, Exit, More, Phase, SetCalm, TimeUp
from kiosk.activities.scenario.rows import ChoiceRow, ExitRow, HelpRow, ScenarioView


def tap(spec: Scenario, state: Any, *moves: Any) -> Any:
    for move in moves:
        state = KIND.reduce(spec, state, move)
    return state


def test_a_view_has_scalars_and_rows_of_scalars_with_a_key_only() -> None:
    scalars = {str, int, bool, float}
    for hint in get_type_hints(ScenarioView).values():
        if hint in scalars:
            continue
        row, dots = get_args(hint)
        assert dots is ...
        assert is_dataclass(row)
        assert set(get_type_hints(row).values()) <= scalars
        assert "key" in get_type_hints(row)


def test_no_move_has_the_name_of_a_field_since_both_become_members_of_one_object() -> None:
    names = {field.name for field in fields(ScenarioView)}
    assert not names & {move.__name__[0].lower() + move.__name__[1:] for move in KIND.moves}


def test_the_first_view_shows_who_rings_and_every_way_out(spec: Scenario) -> None:
    view = KIND.view(spec, KIND.start(spec, 1))
    assert (view.phase, view.scene, view.channel, view.partner, view.you) == ("scene", "ring", "call", "can-bo", "vy")
    assert [(row.who, row.person) for row in view.lines] == [("narrator", "")]
    assert view.typing
    assert view.can_more
    assert view.choices == ()
    assert view.exits == (
        ExitRow("hang-up", "hang-up", "Cúp máy", "Bạn luôn có quyền", "", ""),
        ExitRow("tell-mother", "tell", "Gọi mẹ", "", "me", ""),
        ExitRow("ring-111", "report", "Gọi 111", "", "", "111"),
        ExitRow("ring-113", "emergency", "Gọi 113", "", "", "113"),
    )


def test_choices_are_seen_with_the_last_line(spec: Scenario) -> None:
    view = KIND.view(spec, tap(spec, KIND.start(spec, 1), More()))
    assert view.choices == (
        ChoiceRow("1.ask", "Dạ… vụ gì vậy ạ?"),
        ChoiceRow("1.check", "Em sẽ tự gọi lại công an phường."),
    )
    assert (view.aloud, view.typing, view.can_more) == (True, False, False)


def test_lines_keep_their_keys_while_a_call_goes_on(spec: Scenario, play: Any) -> None:
    before = KIND.view(spec, play(spec, [])).lines
    after = KIND.view(spec, play(spec, ["ask", "more"])).lines
    assert [row.key for row in after] == ["1.0", "1.1", "1.ask", "2.0"]
    assert after[0] == before[0]
    assert (after[2].who, after[2].person, after[2].text) == ("you", "vy", "Dạ… vụ gì vậy ạ?")


def test_what_is_thought_makes_no_bubble_of_ones_own(spec: Scenario, play: Any) -> None:
    rows = KIND.view(spec, play(spec, ["ask", "promise", "doubt"])).lines
    assert (rows[-1].key, rows[-1].who, rows[-1].person) == ("3.doubt", "narrator", "")


def test_another_person_means_another_conversation(spec: Scenario, play: Any) -> None:
    view = KIND.view(spec, play(spec, ["ask", "promise", "doubt", "more", "more"]))
    assert (view.channel, view.partner, view.expression) == ("chat", "me", "worry")
    assert [row.key for row in view.lines] == ["4.0"]


def test_a_call_is_new_when_it_is_picked_up_again(spec: Scenario, play: Any) -> None:
    view = KIND.view(spec, play(spec, ["ask", "promise", "doubt", "hide", "more"]))
    assert [row.key for row in view.lines] == ["5.0"]


def test_a_chat_remembers_what_was_said_before_a_call(small: Any, parts: Any) -> None:
    on = parts.choice("on", "b")
    spec = small(
        [
            parts.scene("a", on, channel="chat"),
            parts.scene("b", parts.choice("back", "a"), channel="call"),
        ]
    )
    state = tap(spec, KIND.start(spec, 1), Choose(0), More(), Choose(0), More())
    assert [row.key for row in KIND.view(spec, state).lines] == ["1.0", "1.on", "3.0"]


def test_only_the_last_dozen_bubbles_are_kept(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", parts.choice("again", "a"), channel="chat")])
    state = tap(spec, KIND.start(spec, 1), *[Choose(0), More()] * 9)
    keys = [row.key for row in KIND.view(spec, state).lines]
    assert len(keys) == 12
    assert (keys[0], keys[-1]) == ("4.again", "10.0")


def test_lines_know_their_speaker_and_face(small: Any, parts: Any) -> None:
    lines = [
        "Alô.",
        {"who": "you", "says": "Dạ?"},
        {"who": "me", "says": "Ai đó con?", "expression": "worry"},
        {"who": "vy", "says": "Con đây."},
        {"says": "Nghe đây!", "expression": "stern"},
        "Nhanh lên.",
    ]
    spec = small([parts.scene("a", lines=lines, expression="smile")])
    state = replace(KIND.start(spec, 1), shown=6)
    rows = KIND.view(spec, state).lines
    assert [(row.who, row.person, row.expression) for row in rows] == [
        ("them", "can-bo", "smile"),
        ("you", "vy", "calm"),
        ("them", "me", "worry"),
        ("you", "vy", "calm"),
        ("them", "can-bo", "stern"),
        ("them", "can-bo", "stern"),
    ]
    assert KIND.view(spec, state).expression == "stern"
    first = KIND.view(spec, KIND.start(spec, 1))
    assert (first.expression, first.typing) == ("smile", False)


def test_meters_show_share_word_and_the_way_they_moved(spec: Scenario, play: Any) -> None:
    calm, alone = KIND.view(spec, KIND.start(spec, 1)).meters
    assert (calm.key, calm.name, calm.value, calm.word, calm.change) == ("calm", "Bình tĩnh", 0.45, "hơi lo", -1)
    assert (alone.value, alone.word, alone.change, alone.flag) == (0.0, "có người nhà", 0, True)
    calm, alone = KIND.view(spec, play(spec, ["ask", "promise", "more"])).meters
    assert (calm.change, alone.change, alone.word) == (0, 1, "chỉ một mình")


def test_a_full_meter_has_the_last_word(spec: Scenario) -> None:
    full = replace(KIND.start(spec, 1), values=(100, 1))
    assert [row.word for row in KIND.view(spec, full).meters] == ["vững vàng", "chỉ một mình"]


def test_the_timer_is_seen_while_it_runs(spec: Scenario, play: Any) -> None:
    state = play(spec, ["ask", "more"])
    assert (KIND.view(spec, state).timer_s, KIND.view(spec, state).timed) == (20.0, True)
    calm = KIND.view(spec, tap(spec, state, SetCalm(on=True)))
    assert (calm.timer_s, calm.timed, calm.calm) == (0.0, True, True)
    assert KIND.view(spec, KIND.start(spec, 1)).timer_s == 0.0


def test_a_story_without_timers_says_so(small: Any) -> None:
    spec = small()
    assert not KIND.view(spec, KIND.start(spec, 1)).timed


def test_the_reason_names_act_trick_and_whether_it_was_good(spec: Scenario, play: Any) -> None:
    bad = KIND.view(spec, play(spec, ["ask", "promise"]))
    assert (bad.phase, bad.reason_verdict, bad.reason_tactic) == ("reason", "bad", "secrecy")
    assert bad.reason_text.startswith("Giữ bí mật")
    assert bad.reason_choice == "Dạ, em không kể ai đâu."
    assert bad.exits
    good = KIND.view(spec, play(spec, ["tell-mother"]))
    assert (good.reason_verdict, good.reason_tactic, good.reason_choice) == ("good", "fear", "Gọi mẹ")
    assert good.exits == ()
    assert KIND.view(spec, play(spec, ["ask"])).reason_text == ""


def test_a_reason_may_stand_without_a_judgement(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", parts.choice("look", "a", because="Chuyện là thế."))])
    view = KIND.view(spec, tap(spec, KIND.start(spec, 1), Choose(0)))
    assert (view.reason_text, view.reason_verdict, view.reason_tactic) == ("Chuyện là thế.", "", "")


def test_an_ending_shows_what_happened_and_the_way_back(spec: Scenario, play: Any) -> None:
    view = KIND.view(spec, play(spec, ["ask", "promise", "obey", "send", "more"]))
    assert (view.phase, view.ending_rank) == ("ending", "bad")
    assert view.ending_title.startswith("Tiền đã đi")
    assert view.ending_recovery.startswith("Kể ngay")
    assert view.helps == (HelpRow("113"), HelpRow("111"))
    assert (view.lines, view.scene, view.exits, view.steps) == ((), "", (), ())


def test_the_note_is_seen_before_anything_else(raw: dict[str, Any]) -> None:
    spec = Scenario.model_validate(raw | {"content_note": "Có lời doạ."})
    note = KIND.view(spec, KIND.start(spec, 1))
    assert (note.phase, note.note, note.lines, note.can_more) == ("note", "Có lời doạ.", (), True)
    assert KIND.view(spec, tap(spec, KIND.start(spec, 1), More())).note == ""


def debrief(spec: Scenario, play: Any, *words: str) -> list[tuple[str, ...]]:
    rows = KIND.view(spec, play(spec, [*words, "more", "more"])).steps
    return [(row.key, row.kind, row.tactic, row.verdict, "turning" if row.turning else "") for row in rows]


def test_the_debrief_tells_the_way_with_its_first_unsafe_act_as_turning_point(spec: Scenario, play: Any) -> None:
    assert debrief(spec, play, "ask", "promise", "obey", "tell-mother") == [
        ("1.tactic", "tactic", "fear", "", ""),
        ("1.choice", "choice", "", "", ""),
        ("2.tactic", "tactic", "secrecy", "", ""),
        ("2.choice", "choice", "secrecy", "bad", "turning"),
        ("3.tactic", "tactic", "isolation", "", ""),
        ("3.choice", "choice", "isolation", "bad", ""),
        ("4.tactic", "tactic", "authority", "", ""),
        ("4.exit", "exit", "", "good", ""),
        ("ending", "ending", "", "", ""),
    ]


@pytest.mark.parametrize(
    ("words", "turning"),
    [
        (["ask", "tell-mother"], "2.exit"),
        (["hang-up"], "1.exit"),
        (["check"], "1.choice"),
        (["ask", "ask-mum"], "2.choice"),
        (["ask", "promise", "doubt", "tell-mum"], "2.choice"),
    ],
)
def test_without_an_unsafe_act_asking_for_help_or_else_stopping_is_the_turning_point(
    spec: Scenario, play: Any, words: list[str], turning: str
) -> None:
    assert [row[0] for row in debrief(spec, play, *words) if row[4]] == [turning]


def test_where_nothing_was_judged_the_ending_is_the_turning_point(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", parts.choice("on", "good"))])
    rows = KIND.view(spec, tap(spec, KIND.start(spec, 1), Choose(0), More())).steps
    assert [(row.kind, row.turning) for row in rows] == [("choice", False), ("ending", True)]


def test_an_unsafe_act_shows_the_exit_that_was_open(spec: Scenario, play: Any) -> None:
    rows = KIND.view(spec, play(spec, ["ask", "promise", "hang-up", "more", "more"])).steps
    assert {row.key: row.open_text for row in rows if row.open_text} == {"2.choice": "Gọi mẹ"}


def test_time_that_ran_out_is_on_the_ribbon_and_going_on_by_itself_is_not(spec: Scenario, play: Any) -> None:
    state = tap(spec, play(spec, ["ask", "more"]), TimeUp(2), More(), More(), Exit(0), More(), More())
    rows = KIND.view(spec, state).steps
    assert [(row.key, row.text) for row in rows if row.kind == "timer"] == [("2.timer", "")]
    assert "3.next" not in {row.key for row in rows}


def test_a_trick_is_quoted_in_one_short_line_and_only_if_it_was_heard(small: Any, parts: Any) -> None:
    long = "Việc này gấp lắm,\nem phải làm ngay bây giờ, không được chần chừ thêm một phút giây nào nữa đâu nhé em"
    heard = parts.scene("a", parts.choice("on", "b"), tactic="urgency", lines=[long])
    spec = small([heard, parts.scene("b", tactic="fear")])
    state = tap(spec, KIND.start(spec, 1), Choose(0), Exit(0), More(), More())
    rows = [row for row in KIND.view(spec, state).steps if row.kind == "tactic"]
    assert [row.tactic for row in rows] == ["urgency"]
    assert rows[0].text.endswith("…")
    assert "\n" not in rows[0].text
    assert len(rows[0].text) <= 80
    assert rows[0].text[:-1] in " ".join(long.split())


def test_without_an_exit_by_which_somebody_is_told_nothing_is_said_to_have_been_open(small: Any, parts: Any) -> None:
    unsafe = parts.choice("do", "bad", verdict="unsafe", skill="stop", because="Vì thế.")
    spec = small([parts.scene("a", unsafe)], exits=[parts.leave("off", "hang-up")])
    state = tap(spec, KIND.start(spec, 1), Choose(0), More(), More())
    assert state.phase is Phase.DEBRIEF
    assert {row.open_text for row in KIND.view(spec, state).steps} == {""}


def test_no_verdict_of_a_choice_that_was_not_made_can_be_seen(spec: Scenario, play: Any) -> None:
    seen = repr(KIND.view(spec, play(spec, ["ask", "more"])))
    for secret in ("unsafe", "Giữ bí mật giúp", "Có người thứ hai"):
        assert secret not in seen
