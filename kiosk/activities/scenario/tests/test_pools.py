from __future__ import annotations

from typing import Any

import pytest

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.moves import Choose, More, ReplayFrom

POOLS = {"amount": ["năm triệu", "tám triệu", "chín triệu"], "place": ["ở phường", "ở trường"]}


def made(small: Any, parts: Any, pools: Any = None, line: str = "Chuyển {amount} {place}.") -> Any:
    on = parts.choice("on", "good")
    return small([parts.scene("a", on, lines=[line])], pools=POOLS if pools is None else pools)


def first_line(spec: Any, seed: int) -> str:
    text: str = KIND.view(spec, KIND.start(spec, seed)).lines[0].text
    return text


def test_each_play_takes_words_by_its_seed_and_friends_in_the_queue_see_different_ones(small: Any, parts: Any) -> None:
    spec = made(small, parts)
    seen = [first_line(spec, seed) for seed in range(60)]
    assert seen == [first_line(spec, seed) for seed in range(60)]
    assert len(set(seen)) == 6
    assert "Chuyển năm triệu ở trường." in seen


def test_a_state_holds_places_so_that_the_words_change_with_the_language(small: Any, parts: Any) -> None:
    state = KIND.start(made(small, parts), 3)
    english = made(small, parts, {"amount": ["5", "8", "9"], "place": ["ward", "school"]}, "Send {amount} {place}")
    there = KIND.view(english, state).lines[0].text
    here = KIND.view(made(small, parts), state).lines[0].text
    amounts, places = (
        dict(zip(POOLS["amount"], "589", strict=True)),
        dict(zip(POOLS["place"], ("ward", "school"), strict=True)),
    )
    assert there == f"Send {amounts[here[7:-1].rsplit(' ở ', 1)[0]]} {places['ở ' + here[:-1].rsplit(' ở ', 1)[1]]}"


def test_the_words_stay_the_same_when_it_is_played_again(small: Any, parts: Any) -> None:
    spec = made(small, parts)
    state = KIND.start(spec, 4)
    before = KIND.view(spec, state).lines
    for move in (Choose(0), More(), ReplayFrom(0)):
        state = KIND.reduce(spec, state, move)
    assert KIND.view(spec, state).lines == before


def test_a_word_of_a_pool_may_leave_a_form_of_address_open(small: Any, parts: Any) -> None:
    spec = small(
        [parts.scene("a", lines=["{push}"])],
        pools={"push": ["Nhanh lên {you}!", "{You} nhanh lên!"]},
        address={"people": {"can-bo": "stranger-man"}},
    )
    assert {first_line(spec, seed) for seed in range(20)} == {"Nhanh lên em!", "Em nhanh lên!"}
    assert not {one.code for one in KIND.check(spec)} & {"scenario-slot", "scenario-unused"}


@pytest.mark.parametrize(
    ("pools", "path", "code"),
    [
        ({**POOLS, "amount": ["năm", "năm"]}, ("pools", "amount", 1), "scenario-duplicate"),
        ({**POOLS, "spare": ["a", "b"]}, ("pools", "spare"), "scenario-unused"),
        ({**POOLS, "you": ["a", "b"]}, ("pools", "you"), "scenario-reserved"),
        ({**POOLS, "place": ["ở {amount}", "b"]}, ("pools", "place", 0), "scenario-slot"),
        ({"amount": ["a", "b"]}, ("scenes", 0, "lines", 0), "scenario-slot"),
    ],
)
def test_what_is_wrong_with_a_pool_is_found(small: Any, parts: Any, pools: Any, path: Any, code: str) -> None:
    assert (path, code) in {(one.path, one.code) for one in KIND.check(made(small, parts, pools))}


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Chào {số tiền} {so tien} {left-over} {you, …", ["{số tiền}", "{so tien}", "{left-over}", "{you, …"]),
        ("{__class__} {you.x} {you!r}", ["{__class__}", "{you.x}", "{you!r}"]),
        ("}{", ["}", "{"]),
        ("{{you}} {} {0}", ["{{you}}", "{}", "{0}"]),
        ("{amount}}", ["}"]),
    ],
)
def test_braces_that_are_no_slot_are_refused_before_visitors_see_them(
    small: Any, parts: Any, text: str, pieces: list[str]
) -> None:
    spec = small([parts.scene("a", lines=[text, "{amount} {you}"])], pools={"amount": ["a", "b"]}, address={})
    found = [one for one in KIND.check(spec) if one.code == "scenario-slot"]
    assert [one.path for one in found] == [("scenes", 0, "lines", 0)] * len(pieces)
    assert [one.message.args["piece"] for one in found] == pieces
    assert all(one.hint for one in found)


def test_what_was_meant_by_braces_is_guessed_without_accents_and_spaces(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", lines=["{Số tiền}", "{so_tien}", "{chỗ này}"])], pools={"so_tien": ["a", "b"]})
    hints = [one.hint.plain() for one in KIND.check(spec) if one.hint]
    assert hints[0] == "Did you mean “so_tien”?"
    assert hints[1].startswith("A slot is the name of a pool between braces, like {so_tien}, or one of {you}")


def test_the_words_of_address_leave_nothing_open(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", lines=["{me}"])], address={"me": "{you}"})
    assert [one.path for one in KIND.check(spec) if one.code == "scenario-slot"] == [("address", "me")]
