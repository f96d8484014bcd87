from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from kiosk.activities.slides import KIND
from kiosk.activities.slides.checks import sentences
from kiosk.activities.slides.engine import Back, Next
from kiosk.activities.slides.model import Slides
from kiosk.core.pace import AGE_12, AGE_15
from kiosk.core.problem import Severity
from kiosk.spec import Refers, RefersTo, marked


def card(name: str, text: str = "Một câu.", **more: str) -> dict[str, Any]:
    return {"id": name, "text": text, **more}


def story(*cards: dict[str, Any]) -> Slides:
    return Slides.model_validate({"cards": list(cards)})


THREE = story(
    card("ring", picture="phone-ringing", audio="ring.wav"),
    card("worry", speaker="vy", expression="worry"),
    card("end"),
)


def after(*moves: object) -> Any:
    state = KIND.start(THREE, 0)
    for move in moves:
        state = KIND.reduce(THREE, state, move)
    return state


def test_a_card_without_a_speaker_is_told_calmly_by_the_narrator() -> None:
    view = KIND.view(THREE, after())
    assert (view.speaker, view.expression) == ("", "calm")
    assert (view.card, view.picture, view.audio, view.text) == ("ring", "phone-ringing", "ring.wav", "Một câu.")


def test_a_speaker_shows_the_expression_that_the_author_chose() -> None:
    view = KIND.view(THREE, after(Next()))
    assert (view.speaker, view.expression, view.picture, view.audio) == ("vy", "worry", "", "")


def test_first_and_last_say_which_ways_are_open() -> None:
    ends = [KIND.view(THREE, after(*[Next()] * steps)) for steps in range(3)]
    assert [(view.index, view.first, view.last) for view in ends] == [
        (0, True, False),
        (1, False, False),
        (2, False, True),
    ]
    assert {view.count for view in ends} == {3}


def test_a_story_of_one_card_is_first_and_last_at_once() -> None:
    view = KIND.view(story(card("only")), after())
    assert view.first
    assert view.last


def test_back_goes_to_the_card_before_and_never_before_the_first() -> None:
    assert after(Next(), Next(), Back()).at == 1
    first = after()
    assert KIND.reduce(THREE, first, Back()) is first


def test_the_story_is_over_after_the_last_card_and_stays_there() -> None:
    assert not KIND.done(after(Next(), Next()))
    over = after(Next(), Next(), Next())
    assert KIND.done(over)
    assert KIND.reduce(THREE, over, Back()) is over
    assert KIND.reduce(THREE, over, Next()) is over
    assert KIND.view(THREE, over).card == "end"


def test_progress_counts_the_cards_left_behind() -> None:
    assert [KIND.progress(THREE, after(*[Next()] * steps)) for steps in range(4)] == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert KIND.progress(THREE, after(Next(), Back())) == (0, 3)


def test_nothing_is_judged_and_nobody_is_hurried() -> None:
    assert KIND.outcomes(THREE, after(Next())) == ()
    assert KIND.wait(THREE, after(Next())) is None


def test_a_longer_text_takes_longer_to_be_read() -> None:
    short, long = story(card("a", "Reo.")), story(card("a", "Điện thoại của Vy reo lần thứ ba trong giờ nghỉ trưa."))
    assert 0 < KIND.seconds(short, AGE_15) < KIND.seconds(long, AGE_15) < KIND.seconds(long, AGE_12)


def test_people_pictures_and_recordings_are_references_for_the_content_room() -> None:
    found = {(path[-1], text): mark.to for path, text, mark in marked(THREE, Refers)}
    assert found == {
        ("picture", "phone-ringing"): RefersTo.PICTURE,
        ("audio", "ring.wav"): RefersTo.SOUND,
        ("speaker", "vy"): RefersTo.PERSON,
    }


@pytest.mark.parametrize("cards", [[], [card(f"c{number}") for number in range(13)]], ids=["none", "thirteen"])
def test_a_story_has_one_to_twelve_cards(cards: list[dict[str, Any]]) -> None:
    with pytest.raises(ValidationError):
        Slides.model_validate({"cards": cards})


def test_two_cards_of_one_name_are_an_error_at_the_second() -> None:
    (finding,) = KIND.check(story(card("a"), card("b"), card("a")))
    assert (finding.path, finding.code, finding.severity) == (("cards", 2, "id"), "slides-duplicate-id", Severity.ERROR)
    assert "“a”" in finding.message.plain()


def test_a_third_sentence_is_a_warning_at_its_text() -> None:
    (finding,) = KIND.check(story(card("a", "Reo. Reo nữa. Rồi im."), card("b", "Hai. Câu.")))
    assert (finding.path, finding.code) == (("cards", 0, "text"), "slides-sentences")
    assert finding.severity is Severity.WARNING
    assert "3" in finding.message.plain()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Reo.", 1),
        ("Reo", 1),
        ("Điện thoại reo. Một số lạ hiện lên.", 2),
        ("Ủa, ai vậy? Vy nhìn máy! Rồi thôi.", 3),
        ("Dạ… vụ gì ạ?", 1),
        ("Hả?! Trúng thưởng ư…", 2),
        ("“Đừng kể ai nhé!” Vy nghe mà lạ.", 2),
        ("Vy hỏi: “Ai vậy?” rồi cúp máy.", 1),
        ("Vào vitvang.example là có quà 1.500.000đ.", 1),
        ("Ba giờ sau. – Mẹ về rồi đây!", 2),
        ("Chờ đã... Để hỏi mẹ.", 2),
    ],
)
def test_sentences_are_counted_as_a_reader_would(text: str, count: int) -> None:
    assert sentences(text) == count
