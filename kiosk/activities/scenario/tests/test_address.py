from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any, get_args

import pytest

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.address import PLAIN, forms, vietnamese
from kiosk.activities.scenario.moves import Choose, Exit, More, Sit
from kiosk.activities.scenario.variants import Address, Age, Role, Seat, Sex

if TYPE_CHECKING:
    from kiosk.activities.scenario.model import Scenario


@pytest.mark.parametrize(
    ("role", "age", "sex", "words"),
    [
        ("mother", "young", "woman", ("mẹ", "con", "con", "mẹ")),
        ("father", "adult", "man", ("bố", "con", "con", "bố")),
        ("grandmother", "child", "man", ("bà", "cháu", "cháu", "bà")),
        ("teacher-man", "young", "woman", ("thầy", "em", "em", "thầy")),
        ("older-woman", "young", "man", ("chị", "em", "em", "chị")),
        ("peer", "child", "man", ("tớ", "cậu", "tớ", "cậu")),
        ("peer", "adult", "woman", ("tôi", "bạn", "tôi", "bạn")),
        ("younger", "young", "man", ("em", "anh", "anh", "em")),
        ("child", "adult", "woman", ("con", "mẹ", "mẹ", "con")),
        ("child", "adult", "man", ("con", "bố", "bố", "con")),
        ("pupil", "adult", "man", ("em", "thầy", "thầy", "em")),
        ("stranger-man", "child", "woman", ("chú", "cháu", "cháu", "chú")),
        ("stranger-man", "young", "woman", ("tôi", "em", "em", "anh")),
        ("stranger-woman", "adult", "man", ("tôi", "anh", "tôi", "chị")),
    ],
)
def test_who_speaks_to_whom_decides_the_words(role: Role, age: Age, sex: Sex, words: tuple[str, ...]) -> None:
    assert vietnamese(role, age, sex)[:4] == words


def test_there_are_words_for_every_role_age_and_sex() -> None:
    for role, age, sex in product(get_args(Role), get_args(Age), get_args(Sex)):
        found = vietnamese(role, age, sex)
        assert all(found[:4])
        assert found.name == found.my_you


def test_without_a_role_the_plain_words_are_used() -> None:
    known = Address(people={"me": "mother"})
    assert forms(known, None, "huy")[:4] == ("mình", "bạn", "mình", "bạn")
    assert forms(known, None, "huy").name == "người ấy"
    assert forms(None, None, "me")[:4] == (PLAIN.me, PLAIN.you, PLAIN.me, PLAIN.you)


def test_a_seat_has_its_own_roles_age_and_sex() -> None:
    known = Address(people={"me": "mother", "can-bo": "stranger-man"})
    seat = Seat.model_validate(
        {"id": "m", "name": "Mẹ", "you": "me", "start": "a", "age": "adult", "people": {"vy": "child"}}
    )
    assert forms(known, seat, "vy")[:4] == ("con", "mẹ", "mẹ", "con")
    assert forms(known, seat, "can-bo")[:4] == ("tôi", "chị", "tôi", "anh")


def test_a_translation_with_words_of_its_own_has_no_forms_of_address() -> None:
    english = Address(people={"me": "mother"}, me="I", you="you", caller="the caller")
    assert forms(english, None, "me") == ("I", "you", "I", "you", "the caller")


@pytest.fixture
def family(small: Any, parts: Any) -> Any:
    """Mum rings Vy; then a friend from Vy's seat, a stranger from mum's."""

    def made(scenes: Any = None, **more: Any) -> Scenario:
        made: Scenario = small(
            scenes
            or [
                parts.scene(
                    "a",
                    {**parts.choice("yes", "b", because="{Caller} chờ {you}."), "text": "{Me} nghe đây {you}!"},
                    {**parts.choice("think", "b"), "text": "Gọi {caller}", "aloud": "false"},
                    lines=["{Me} đây, {you} ơi.", {"who": "narrator", "says": "{you} thấy {caller} lo."}],
                    **{"with": "me"},
                ),
                parts.scene("b", parts.choice("on", "good"), lines=["{you} à, {me} đây."]),
            ],
            exits=[{**parts.leave("t", "tell", person="me"), "text": "Gọi {caller}"}],
            **({"address": {"people": {"me": "mother", "huy": "peer"}}, "with": "huy"} | more),
        )
        return made

    return made


def test_slots_are_filled_by_who_says_the_text_to_whom(family: Any) -> None:
    spec = family()
    state = KIND.reduce(spec, KIND.start(spec, 1), More())
    view = KIND.view(spec, state)
    assert [row.text for row in view.lines] == ["Mẹ đây, con ơi.", "bạn thấy mẹ lo."]
    assert [row.text for row in view.choices] == ["Con nghe đây mẹ!", "Gọi mẹ"]
    assert [row.text for row in view.exits] == ["Gọi mẹ"]
    reason = KIND.view(spec, KIND.reduce(spec, state, Choose(0)))
    assert (reason.reason_text, reason.reason_choice) == ("Mẹ chờ bạn.", "Con nghe đây mẹ!")
    assert reason.lines[-1].text == "Con nghe đây mẹ!"
    other = KIND.reduce(spec, KIND.reduce(spec, state, Choose(1)), More())
    assert KIND.view(spec, other).lines[-1].text == "cậu à, tớ đây."


def test_the_debrief_speaks_as_the_play_did(family: Any) -> None:
    spec = family()
    state = KIND.start(spec, 1)
    for move in (More(), Choose(0), Exit(0), More(), More()):
        state = KIND.reduce(spec, state, move)
    rows = KIND.view(spec, state).steps
    assert [row.text for row in rows] == ["Con nghe đây mẹ!", "Gọi mẹ", "Ổn"]


def test_all_slots_collapse_in_a_language_without_forms(family: Any) -> None:
    words = {"me": "I", "you": "you", "caller": "the caller", "people": {"me": "mother"}}
    spec = family(address=words)
    view = KIND.view(spec, KIND.reduce(spec, KIND.start(spec, 1), More()))
    assert [row.text for row in view.lines] == ["I đây, you ơi.", "you thấy the caller lo."]


def test_another_seat_hears_other_words(family: Any) -> None:
    seats = [
        {"id": "vy", "name": "Vy", "you": "vy", "start": "a"},
        {"id": "huy", "name": "Huy", "you": "huy", "start": "a", "people": {"me": "aunt"}},
    ]
    spec = family(seats=seats, content_note="Có lời doạ.")
    state = KIND.reduce(spec, KIND.reduce(spec, KIND.start(spec, 1), Sit(1)), More())
    assert KIND.view(spec, state).lines[0].text == "Cô đây, cháu ơi."


def codes(spec: Scenario) -> dict[tuple[str | int, ...], str]:
    return {one.path: one.code for one in KIND.check(spec)}


def test_a_slot_that_nothing_fills_is_found_with_what_was_meant(family: Any, small: Any, parts: Any) -> None:
    spec = family([parts.scene("a", lines=["{calller} đây, {You} ơi, {me}."])])
    (found,) = (one for one in KIND.check(spec) if one.code == "scenario-slot")
    assert (found.path, found.message.plain()) == (("scenes", 0, "lines", 0), "Nothing fills the slot “{calller}”.")
    assert found.hint is not None
    assert "“caller”" in found.hint.plain()


def test_forms_of_address_need_their_table(small: Any, parts: Any) -> None:
    assert codes(small([parts.scene("a", lines=["{You} ơi."])]))["scenes", 0, "lines", 0] == "scenario-slot"


def test_a_table_that_no_text_asks_for_is_of_no_use(small: Any) -> None:
    assert codes(small(address={"people": {"vy": "peer"}}))["address",] == "scenario-unused"


def test_roles_are_those_of_people_in_the_story(family: Any) -> None:
    spec = family(address={"people": {"mee": "mother"}})
    (found,) = (one for one in KIND.check(spec) if one.code == "scenario-person")
    assert (found.path, found.hint and found.hint.plain()) == (("address", "people", "mee"), "Did you mean “me”?")
    seats = [{"id": name, "name": name, "you": "vy", "start": "a", "people": {"nobody": "peer"}} for name in ("x", "y")]
    assert codes(family(seats=seats))["seats", 1, "people", "nobody"] == "scenario-person"
