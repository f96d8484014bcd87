from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.activities.judge import KIND
from kiosk.activities.judge.engine import Answer, Next, State
from kiosk.activities.judge.model import Judge

if TYPE_CHECKING:
    from kiosk.activities.judge.view import View

FEE: dict[str, Any] = {
    "id": "fee",
    "as": "sms",
    "from": "Giao Hàng Vịt Vàng",
    "note": "Số lạ •••• 88",
    "time": "14:20",
    "icon": "parcel",
    "text": "Đóng [phí nhỏ]{fee} [hôm nay]{hurry}:\n[vitvang.example/phi]{link}",
    "trick": "true",
    "tactic": "urgency",
    "signs": [
        {"id": "link", "says": "Đường dẫn lạ"},
        {"id": "fee", "says": "Phí nhỏ"},
        {"id": "hurry", "says": "Hạn gấp"},
    ],
    "because": "Họ hối bạn.",
    "next_time": "Mở ứng dụng.",
}
RICE: dict[str, Any] = {
    "id": "rice",
    "as": "call",
    "from": "Mẹ",
    "person": "me",
    "picture": "kitchen",
    "text": "Con [cắm cơm]{usual} nhé!",
    "trick": "false",
    "signs": [{"id": "usual", "says": "Việc quen"}],
    "because": "Việc nhà quen.",
    "next_time": "Cắm cơm thôi.",
}
SPEC = Judge.model_validate({"items": [FEE, RICE]})


def shown(name: str, *moves: object, spec: Judge = SPEC) -> View:
    """The view of that item, met first, after ``moves``."""
    starts: list[State] = [KIND.start(spec, seed) for seed in range(50)]
    state = next(start for start in starts if spec.items[start.items[0]].id == name)
    for move in moves:
        state = KIND.reduce(spec, state, move)
    return KIND.view(spec, state)


def test_a_card_shows_who_it_seems_to_come_from() -> None:
    fee, rice = shown("fee"), shown("rice")
    assert (fee.card, fee.medium, fee.sender, fee.note, fee.time) == (
        "fee",
        "sms",
        "Giao Hàng Vịt Vàng",
        "Số lạ •••• 88",
        "14:20",
    )
    assert (fee.icon, fee.person, fee.picture) == ("parcel", "", "")
    assert (rice.icon, rice.person, rice.picture, rice.note, rice.time) == ("", "me", "kitchen", "", "")
    assert fee.text == "Đóng phí nhỏ hôm nay:\nvitvang.example/phi"


@pytest.mark.parametrize(
    ("medium", "ask"),
    [
        ("sms", "message"),
        ("chat", "message"),
        ("email", "message"),
        ("call", "call"),
        ("post", "post"),
        ("profile", "profile"),
        ("shop", "shop"),
    ],
)
def test_what_the_turtle_asks_depends_on_the_medium_only(medium: str, ask: str) -> None:
    assert shown("fee", spec=Judge.model_validate({"items": [{**FEE, "as": medium}, RICE]})).ask == ask


def test_before_the_answer_nothing_tells_a_trick_from_an_honest_message() -> None:
    hidden = {"because": "Khác.", "next_time": "Khác.", "trick": "false", "tactic": None, "skill": "tell"}
    other = Judge.model_validate({"items": [{**FEE, **hidden}, {**RICE, "trick": "true", "tactic": "fear"}]})
    start = KIND.start(SPEC, 0)
    assert KIND.view(SPEC, start) == KIND.view(other, start)
    view = shown("fee")
    assert {word.sign for word in view.words} == {0}
    assert view.signs == ()
    assert (view.because, view.next_time, view.tactic, view.verdict) == ("", "", "", "")
    assert {view.answered, view.was_trick, view.said_trick, view.right} == {False}


def test_after_the_answer_the_signs_are_numbered_in_reading_order() -> None:
    view = shown("fee", Answer(trick=True))
    assert [(word.text, word.sign, word.joined, word.link, word.breaks) for word in view.words] == [
        ("Đóng", 0, False, False, False),
        ("phí", 1, True, False, False),
        ("nhỏ", 1, False, False, False),
        ("hôm", 2, True, False, False),
        ("nay:", 2, False, False, False),
        ("", 0, False, False, True),
        ("vitvang.example/phi", 3, False, True, False),
    ]
    assert [(sign.key, sign.number, sign.says) for sign in view.signs] == [
        ("fee", 1, "Phí nhỏ"),
        ("hurry", 2, "Hạn gấp"),
        ("link", 3, "Đường dẫn lạ"),
    ]


def test_the_words_keep_their_keys_when_the_signs_appear() -> None:
    before, after = shown("fee"), shown("fee", Answer(trick=False))
    assert [word.key for word in before.words] == [word.key for word in after.words]


@pytest.mark.parametrize(
    ("name", "trick", "verdict", "right"),
    [
        ("fee", True, "hit", True),
        ("fee", False, "miss", False),
        ("rice", True, "false_alarm", False),
        ("rice", False, "correct_rejection", True),
    ],
)
def test_the_answer_is_explained_at_once(name: str, trick: bool, verdict: str, right: bool) -> None:
    view = shown(name, Answer(trick))
    item = next(item for item in SPEC.items if item.id == name)
    assert (view.answered, view.said_trick, view.was_trick, view.verdict, view.right) == (
        True,
        trick,
        item.trick,
        verdict,
        right,
    )
    assert (view.because, view.next_time, view.tactic) == (item.because, item.next_time, item.tactic or "")


def test_an_honest_message_shows_its_reassuring_signs() -> None:
    view = shown("rice", Answer(trick=True))
    assert [sign.says for sign in view.signs] == ["Việc quen"]
    assert {word.sign for word in view.words} == {0, 1}


def test_two_numbers_are_counted_apart_from_the_answer_on() -> None:
    def numbers(view: View) -> tuple[int, int]:
        return view.caught, view.accused

    assert numbers(shown("fee")) == (0, 0)
    assert numbers(shown("fee", Answer(trick=True))) == (1, 0)
    assert numbers(shown("fee", Answer(trick=False))) == (0, 0)
    assert numbers(shown("fee", Answer(trick=True), Next())) == (1, 0)
    assert numbers(shown("fee", Answer(trick=True), Next(), Answer(trick=True))) == (1, 1)
    assert numbers(shown("rice", Answer(trick=False), Next(), Answer(trick=False))) == (0, 0)


def test_the_last_card_stays_when_the_game_is_over() -> None:
    view = shown("fee", Answer(trick=True), Next(), Answer(trick=False), Next())
    assert (view.index, view.card, view.answered) == (1, "rice", True)


def test_a_translation_with_broken_marks_is_still_shown() -> None:
    broken = Judge.model_validate(
        {"items": [{**FEE, "text": "Pay a [small fee]{fee}, [today{hurry} or ]{lnk}x"}, RICE]}
    )
    view = shown("fee", Answer(trick=True), spec=broken)
    assert view.text == "Pay a small fee, today{hurry} or x"
    assert [(sign.key, sign.number) for sign in view.signs] == [("fee", 1), ("link", 2), ("hurry", 3)]
    assert [word.text for word in view.words if word.sign == 1] == ["small", "fee,"]
    assert max(word.sign for word in view.words) == 1


def test_in_another_word_order_the_numbers_follow_the_reader() -> None:
    turned = Judge.model_validate(
        {"items": [{**FEE, "text": "[Today]{hurry} pay a [fee]{fee}: [a.example]{link}"}, RICE]}
    )
    view = shown("fee", Answer(trick=True), spec=turned)
    assert [sign.key for sign in view.signs] == ["hurry", "fee", "link"]
    assert [word.sign for word in view.words if word.sign] == [1, 2, 3]
