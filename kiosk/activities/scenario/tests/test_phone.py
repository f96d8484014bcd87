"""The simulated phone: what a scene may say about its screen, what is seen of it, what does not fit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
import yaml

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.check_screens import check_screens
from kiosk.activities.scenario.model import Scenario
from kiosk.activities.scenario.moves import Choose, More, Phase
from kiosk.activities.scenario.screens import CALLS, SHOWS, Screen
from kiosk.activities.scenario.shapes import Channel
from kiosk.content.prose import translated_model
from kiosk.core.pace import AGE_15, syllables
from kiosk.core.problem import Severity
from kiosk.spec import Prose, Refers, marked
from kiosk.spec.marks import RefersTo

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.activities.scenario.moves import State
    from kiosk.activities.scenario.rows import ScenarioView, ScreenRow
    from kiosk.core.problem import Finding

FILE = Path(__file__).parent / "data" / "phone.yaml"
SAFE = {"sms": "app", "bank": "back"}
"""What is chosen where the first choice would lead into the trap."""


@pytest.fixture(scope="module")
def phone() -> Scenario:
    raw = yaml.load(FILE.read_text("utf-8"), yaml.BaseLoader)
    return Scenario.model_validate({key: value for key, value in raw.items() if key not in {"id", "kind", "title"}})


def said_out(spec: Scenario, state: State) -> State:
    """``state`` with all lines of its scene said."""
    while state.phase is Phase.SCENE and KIND.view(spec, state).can_more and not KIND.view(spec, state).choices:
        state = KIND.reduce(spec, state, More())
    return state


def walked(spec: Scenario) -> dict[str, ScenarioView]:
    """The view of every scene at its last line, on the careful way through the story."""
    seen: dict[str, ScenarioView] = {}
    state = KIND.start(spec, 1)
    while state.phase in {Phase.SCENE, Phase.REASON}:
        if state.phase is Phase.REASON:
            state = KIND.reduce(spec, state, More())
            continue
        state = said_out(spec, state)
        seen[state.node] = view = KIND.view(spec, state)
        names = [row.key.partition(".")[2] for row in view.choices]
        state = KIND.reduce(spec, state, Choose(names.index(SAFE.get(view.scene, names[0]))))
    assert state.phase is Phase.ENDING
    return seen


@pytest.fixture(scope="module")
def seen(phone: Scenario) -> dict[str, ScenarioView]:
    return walked(phone)


def row(view: ScenarioView, role: str) -> ScreenRow:
    (only,) = (one for one in view.screen_rows if one.role == role)
    return only


def rows(view: ScenarioView, role: str) -> list[ScreenRow]:
    return [one for one in view.screen_rows if one.role == role]


def shown(small: Callable[..., Scenario], channel: str, *lines: Any, **screen: Any) -> ScenarioView:
    """The view of a story of one scene with all of its lines said."""
    spec = small([one_scene(channel, *lines, **screen)])
    return KIND.view(spec, said_out(spec, KIND.start(spec, 1)))


def one_scene(channel: str, *lines: Any, **screen: Any) -> dict[str, Any]:
    leads = [{"id": "yes", "text": "Ừ", "goto": "bad"}, {"id": "no", "text": "Không", "goto": "good"}]
    return {"id": "a", "channel": channel, "lines": list(lines) or ["Alô."], "choices": leads, "screen": screen}


def found(spec: Scenario) -> list[Finding]:
    return list(check_screens(spec))


# The demo


def test_the_demo_shows_every_channel(seen: dict[str, ScenarioView]) -> None:
    assert {view.channel for view in seen.values()} == set(get_args(Channel))


def test_the_demo_has_nothing_wrong_and_keeps_its_text_budgets(phone: Scenario) -> None:
    assert [finding for finding in KIND.check(phone) if finding.severity is Severity.ERROR] == []
    assert found(phone) == []
    assert [path for path, text, prose in marked(phone, Prose) if syllables(text) > prose.budget] == []


def test_people_and_pictures_of_a_screen_are_looked_up_like_all_others(phone: Scenario) -> None:
    named: dict[RefersTo, set[str]] = {}
    for path, name, one in marked(phone, Refers):
        if "screen" in path:
            named.setdefault(one.to, set()).add(name)
    assert named[RefersTo.PERSON] == {"huy", "me", "lan", "nguoi-la"}
    assert named[RefersTo.PICTURE] == {"friends-ask", "school-card"}


def test_every_word_of_a_screen_is_translated(phone: Scenario) -> None:
    loud = walked(translated_model(phone, "x/", lambda _, text: text.upper()))
    words = [one for view in loud.values() for row in view.screen_rows for one in (row.name, row.text, row.note)]
    assert len([one for one in words if one.isupper()]) > 40
    assert [one for one in words if one != one.upper()] == []


def test_reading_the_screen_takes_its_time(small: Callable[..., Scenario]) -> None:
    place = "Gần ngôi trường có hàng phượng đỏ"
    bare, full = small([one_scene("map")]), small([one_scene("map", place=place)])
    assert KIND.seconds(full, AGE_15) == pytest.approx(KIND.seconds(bare, AGE_15) + AGE_15.reading_s(place))


# What is seen


def test_a_channel_knows_every_key_that_some_channel_shows() -> None:
    assert set(SHOWS) == set(get_args(Channel))
    assert {key for keys in SHOWS.values() for key in keys} == set(Screen.model_fields)


def test_a_scene_without_a_screen_is_as_before(spec: Scenario) -> None:
    view = KIND.view(spec, said_out(spec, KIND.start(spec, 1)))
    assert [one.role for one in view.screen_rows] == ["timer"]


def test_on_a_locked_phone_messages_arrive_as_notifications_newest_first(seen: dict[str, ScenarioView]) -> None:
    lock = seen["lock"]
    cards = rows(lock, "notifications")
    assert [(one.person, one.name, one.icon, one.mark) for one in cards] == [
        ("co-hoa", "", "", "now"),
        ("minh", "", "", "now"),
        ("", "Giao Hàng Vịt Vàng", "parcel", ""),
    ]
    assert [line.who for line in lock.lines] == ["narrator"]
    assert (row(lock, "clock").text, row(lock, "battery").text, row(lock, "missed").text) == ("14:05", "18", "3")


def test_a_notification_keeps_its_row_when_another_one_comes(small: Callable[..., Scenario]) -> None:
    spec = small([one_scene("lock", "Một.", "Hai.")])
    first = KIND.view(spec, KIND.start(spec, 1))
    second = KIND.view(spec, said_out(spec, KIND.start(spec, 1)))
    assert [one.text for one in second.screen_rows] == ["Hai.", "Một."]
    assert first.screen_rows[0] == second.screen_rows[1]
    assert not first.typing


def test_a_message_is_taken_back_with_the_next_line(small: Callable[..., Scenario]) -> None:
    line = {"says": "Gửi nhầm.", "picture": "parcel", "deleted": "true"}
    spec = small([one_scene("chat", line, "À không.")])
    before, after = KIND.view(spec, KIND.start(spec, 1)), KIND.view(spec, said_out(spec, KIND.start(spec, 1)))
    assert [(one.text, one.picture, one.deleted) for one in before.lines] == [("Gửi nhầm.", "parcel", False)]
    assert [(one.text, one.picture, one.deleted) for one in after.lines] == [("", "", True), ("À không.", "", False)]


def test_pictures_and_voice_notes_come_with_their_line(seen: dict[str, ScenarioView]) -> None:
    assert [(line.picture, line.voice) for line in seen["chat"].lines] == [("", 12), ("", 0), ("school-card", 0)]
    assert [line.picture for line in seen["group"].lines] == ["", "class-group", "", ""]


def test_a_call_is_timed_from_picking_up_by_what_was_said(small: Callable[..., Scenario]) -> None:
    scenes = [
        {"id": "a", "screen": {"ringing": "true"}, "lines": [{"who": "narrator", "says": "Reo."}], "goto": "b"},
        {"id": "b", "lines": ["Alô.", "Ai đấy?"], "goto": "c"},
        {**one_scene("call"), "id": "c"},
    ]
    spec = small(scenes)
    state = KIND.start(spec, 1)
    assert [one.role for one in KIND.view(spec, state).screen_rows] == ["ringing"]
    times = []
    for _ in range(5):
        state = KIND.reduce(spec, state, More())
        times += [one.text for one in KIND.view(spec, state).screen_rows]
    assert times == ["0:00", "0:08", "0:16", "0:16", "0:24"]


def test_a_thread_of_short_messages_remembers_like_a_chat(small: Callable[..., Scenario]) -> None:
    scenes = [
        {"id": "a", "channel": "sms", "lines": ["Một."], "goto": "b"},
        {"id": "b", "channel": "map", "with": "me", "lines": ["Hai."], "goto": "c"},
        {**one_scene("sms", "Ba."), "id": "c"},
    ]
    spec = small(scenes)
    state = KIND.start(spec, 1)
    for _ in range(4):
        state = KIND.reduce(spec, state, More())
    assert [one.text for one in KIND.view(spec, state).lines] == ["Một.", "Ba."]


@pytest.mark.parametrize("channel", get_args(Channel))
def test_a_bare_screen_of_any_channel_can_be_seen(small: Callable[..., Scenario], channel: str) -> None:
    view = shown(small, channel)
    assert [one.role for one in view.screen_rows] == (
        ["timer"] if channel in CALLS else ["notifications"] if channel == "lock" else []
    )


def test_a_number_that_is_nought_is_shown_but_for_missed_calls(small: Callable[..., Scenario]) -> None:
    assert row(shown(small, "friend-request", mutual="0"), "mutual").text == "0"
    assert rows(shown(small, "lock", missed="0"), "missed") == []


def test_a_parcel_has_steps_behind_here_and_ahead(seen: dict[str, ScenarioView]) -> None:
    assert [one.mark for one in rows(seen["parcel"], "steps")] == ["done", "done", "now", ""]


def test_settings_say_what_is_done_and_which_device_is_ones_own(seen: dict[str, ScenarioView]) -> None:
    assert [one.mark for one in rows(seen["settings"], "done")] == ["block", "report"]
    assert [(one.name, one.mark) for one in rows(seen["settings"], "devices")] == [
        ("Điện thoại của Vy", "on"),
        ("Máy tính lạ", ""),
    ]


def test_flags_people_pictures_and_comments_have_rows_of_their_kind(seen: dict[str, ScenarioView]) -> None:
    assert row(seen["bank"], "confirm").mark == "on"
    assert row(seen["sms"], "icon").icon == "bank"
    assert row(seen["feed"], "picture").picture == "friends-ask"
    assert [one.person for one in rows(seen["map"], "people")] == ["me", "lan"]
    assert [(one.name, one.person) for one in rows(seen["feed"], "comments")] == [("", "huy"), ("Bé Mận", "")]


# What does not fit


def test_a_key_of_another_channel_is_found_with_what_could_stand_there(small: Callable[..., Scenario]) -> None:
    (finding,) = found(small([one_scene("bank", to="•• 12", otp="12• 34•")]))
    assert (finding.path, finding.code) == (("scenes", 0, "screen", "otp"), "scenario-screen")
    assert finding.severity is Severity.ERROR
    assert "otp" in finding.message.plain()
    assert finding.hint is not None
    assert finding.hint.plain() == "It can show: bank, said, to, holder, amount, note, limit, confirm"


def test_a_screen_counts_for_the_channel_of_the_scenario_too(small: Callable[..., Scenario]) -> None:
    scene = {**one_scene("call", unknown="true")}
    del scene["channel"]
    assert found(small([scene], channel="chat")) == []
    assert [one.path[-1] for one in found(small([scene], channel="bank"))] == ["unknown"]


@pytest.mark.parametrize("channel", sorted({"bank", "qr", "feed", "shop", "parcel", "map"}))
def test_a_screen_that_stays_empty_is_a_warning(small: Callable[..., Scenario], channel: str) -> None:
    scene = one_scene(channel)
    del scene["screen"]
    (finding,) = found(small([scene]))
    assert (finding.code, finding.severity) == ("scenario-screen-empty", Severity.WARNING)


def test_nobody_speaks_while_it_rings(small: Callable[..., Scenario]) -> None:
    lines = ["Alô!", {"who": "narrator", "says": "Máy reo."}, {"who": "you", "says": "Ai nhỉ?"}, {"says": "Em ơi!"}]
    findings = found(small([one_scene("video", *lines, ringing="true")]))
    assert [(one.path, one.code) for one in findings] == [
        (("scenes", 0, "lines", 0), "scenario-ringing"),
        (("scenes", 0, "lines", 3), "scenario-ringing"),
    ]


@pytest.mark.parametrize(("key", "value"), [("picture", "parcel"), ("voice", "4"), ("deleted", "true")])
def test_what_is_sent_needs_a_written_channel(small: Callable[..., Scenario], key: str, value: str) -> None:
    line = {"says": "Đây.", key: value}
    assert found(small([one_scene("chat", line)])) == []
    (finding,) = found(small([one_scene("call", line)]))
    assert (finding.path, finding.code) == (("scenes", 0, "lines", 0, key), "scenario-sent")


def test_a_message_is_not_picture_and_voice_at_once(small: Callable[..., Scenario]) -> None:
    (finding,) = found(small([one_scene("chat", {"says": "Đây.", "picture": "parcel", "voice": "4"})]))
    assert finding.path[-1] == "voice"


def test_a_parcel_cannot_be_at_a_step_that_it_does_not_have(small: Callable[..., Scenario]) -> None:
    (finding,) = found(small([one_scene("parcel", steps=["Đã lấy hàng"], at="2")]))
    assert finding.path == ("scenes", 0, "screen", "at")


def test_the_other_end_may_be_missing_where_nobody_is_called_or_quoted(small: Callable[..., Scenario]) -> None:
    told = {"who": "narrator", "says": "Bản đồ."}

    def complaints(scene: dict[str, Any]) -> list[str]:
        findings = KIND.check(small([scene], **{"with": None}))
        return [one.code for one in findings if one.code == "scenario-partner"]

    assert complaints(one_scene("map", told, place="Chợ")) == []
    assert complaints(one_scene("map", "Alô.", place="Chợ")) == ["scenario-partner"]
    assert complaints(one_scene("call", told)) == ["scenario-partner"]


@pytest.mark.parametrize("code", ["48• 20•", "123456", "• • • •"])
def test_a_password_may_be_partly_hidden(code: str) -> None:
    assert Screen.model_validate({"otp": code}).otp == code


@pytest.mark.parametrize(
    "wrong",
    [
        {"otp": "mã của bạn"},
        {"clock": "25:00"},
        {"battery": "0"},
        {"missed": "100"},
        {"notifications": [{"from": "A", "text": "B"}] * 5},
        {"devices": [{}]},
        {"done": ["delete"]},
        {"brandd": "A"},
    ],
)
def test_limits_are_kept(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="validation error"):
        Screen.model_validate(wrong)
