"""One visitor at the real screens, by touch, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from kiosk.records.reading import count_answers
from kiosk.ui.screens.derive import missions_view
from kiosk.ui.waiting import until
from kiosk.visit import Stage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.conftest import Hands

Key, Modifier = Qt.Key, Qt.KeyboardModifier
ESCAPES = (
    (Key.Key_F4, Modifier.AltModifier),
    (Key.Key_Escape, Modifier.NoModifier),
    (Key.Key_F11, Modifier.NoModifier),
    (Key.Key_Q, Modifier.ControlModifier),
    (Key.Key_W, Modifier.ControlModifier),
    (Key.Key_Tab, Modifier.AltModifier),
)
MOST_TABS = 40


def focused(hands: Hands) -> str:
    """The act that has the focus; once the screen has come to rest, whatever has it is visible and enabled."""

    def rests() -> bool:
        item = hands.focus
        return item is not None and item.isVisible() and item.isEnabled()

    hands.wait(rests)
    assert hands.focus is not None
    return str(hands.focus.objectName())


def press(hands: Hands, act: str) -> None:
    """Goes to ``act`` with the Tab key and presses it with Enter."""
    hands.spot(act)
    for _ in range(MOST_TABS):
        item = hands.focus  # what has just vanished may have had it last; the next Tab goes on from there
        if item is not None and item.isVisible() and item.objectName() == act:
            break
        hands.key(Key.Key_Tab)
    assert focused(hands) == act
    hands.key(Key.Key_Return)


def play_on(hands: Hands) -> None:
    """The one next key in an activity."""
    view, kind = hands.view, hands.kiosk.booth.play.kind.name  # type: ignore[union-attr]
    shown = hands.kiosk.booth.answers_shown
    if kind == "slides":
        hands.key(Key.Key_Right)
    elif view.answered:
        press(hands, "next")
    elif kind == "judge":
        hands.key(Key.Key_Right)
    else:
        hands.key(Key.Key_1)
        if view.form == "many":
            press(hands, "submit")
    if kind != "slides" and not view.answered:
        hands.wait(lambda: hands.kiosk.booth.answers_shown == shown + 1)


def test_the_keyboard_alone_plays_from_the_first_screen_to_the_result(start: Callable[..., Hands]) -> None:
    hands = start()
    assert focused(hands) == "start"
    hands.key(Key.Key_Return)
    press(hands, "language:en")
    press(hands, "who:parent")
    press(hands, "mission:privacy")
    kinds = set()
    while hands.visit.stage is Stage.PLAY:
        focused(hands)
        assert hands.kiosk.booth.play is not None
        kinds.add(hands.kiosk.booth.play.kind.name)
        play_on(hands)
    assert kinds == {"slides", "quiz", "judge"}
    hands.wait(lambda: hands.visit.stage is Stage.RESULT)
    press(hands, "finish")
    hands.wait(lambda: hands.visit.stage is Stage.ATTRACT)
    hands.wait(lambda: focused(hands) == "start")


def test_the_keyboard_opens_and_closes_what_lies_over_a_screen(start: Callable[..., Hands]) -> None:
    hands = start()
    hands.to_missions()
    hands.tap("mission:privacy")
    press(hands, "help")
    hands.wait(lambda: "help-close" in hands.acts)
    hands.key(Key.Key_Return)
    hands.wait(lambda: "help-close" not in hands.acts)
    press(hands, "leave")
    press(hands, "leave-now")
    hands.wait(lambda: hands.visit.stage is Stage.ATTRACT)


@pytest.mark.parametrize(
    ("kind", "mission"), [("judge", "playlist-ba-phut"), ("slides", "privacy"), ("quiz", "privacy")]
)
def test_sound_is_turned_off_and_on_in_every_activity(start: Callable[..., Hands], kind: str, mission: str) -> None:
    hands = start()
    hands.to_kind(kind, mission)
    for on in (False, True):
        hands.tap("sound")
        hands.wait(lambda on=on: hands.visit.sound is on)  # type: ignore[misc] # of this round


def test_enter_goes_on_once_a_quiz_is_answered_by_a_key(start: Callable[..., Hands]) -> None:
    hands = start()
    hands.to_kind("quiz", "privacy")
    press(hands, "pick:0")
    hands.wait(lambda: hands.view.answered)
    assert focused(hands) == "next"
    index = hands.view.index
    hands.key(Key.Key_Return)
    hands.wait(lambda: hands.kiosk.booth.play.kind.name != "quiz" or hands.view.index != index)  # type: ignore[union-attr]


def to_debrief(hands: Hands) -> None:
    """From a scene to the debrief, by the first way out."""
    press(hands, "exit:0")
    for phase in ("reason", "ending"):
        hands.wait(lambda phase=phase: hands.view.phase == phase)  # type: ignore[misc] # the phase of this round
        press(hands, "more")
    hands.wait(lambda: hands.view.phase == "debrief")


def test_the_keyboard_plays_again_from_a_step_and_from_another_seat_and_only_the_first_play_is_stored(
    start: Callable[..., Hands], seated: Any, tmp_path: Path
) -> None:
    hands = start(library=seated, chosen="seats")
    hands.to_missions()
    press(hands, "mission:seats")
    press(hands, "sit:1")
    hands.wait(lambda: hands.view.seat == "Bạn của Vy")
    press(hands, "more")
    press(hands, "calm")
    press(hands, "choose:0")
    hands.wait(lambda: hands.view.scene == "secret")
    to_debrief(hands)
    stored = hands.kiosk.booth.answers_shown
    press(hands, "replay-from:1")
    hands.wait(lambda: (hands.view.phase, hands.view.plays) == ("scene", 2))
    to_debrief(hands)
    press(hands, "seats")
    assert focused(hands) == "sit:0"
    hands.key(Key.Key_Escape)
    assert focused(hands) == "seats"
    hands.key(Key.Key_Return)
    press(hands, "sit:2")
    hands.wait(lambda: (hands.view.phase, hands.view.seat) == ("scene", "Mẹ của Vy"))
    to_debrief(hands)
    assert len(hands.visit.judged) == 3
    assert hands.kiosk.booth.answers_shown == stored == 1
    press(hands, "finish")
    hands.wait(lambda: hands.visit.stage is Stage.RESULT)
    assert hands.kiosk.recorder.close()
    assert count_answers(tmp_path) == 1


def test_another_language_in_the_middle_of_a_card_keeps_the_card(start: Callable[..., Hands]) -> None:
    hands = start()
    hands.to_missions("vi")
    hands.tap("mission:playlist-ba-phut")
    hands.wait(lambda: "answer:true" in hands.acts)
    hands.tap("answer:true")
    hands.tap("next")
    hands.wait(lambda: hands.view.index == 1 and "answer:true" in hands.acts)
    card, before = hands.view.card, hands.texts
    hands.tap("languages")
    hands.tap("language:en")
    hands.wait(lambda: hands.visit.language == "en" and "answer:true" in hands.acts)
    assert (hands.view.index, hands.view.card, hands.view.caught) == (1, card, hands.view.caught)
    assert {"It's a trick", "Trust it"} <= hands.texts
    assert not {"Có chiêu", "Tin được"} & hands.texts
    assert {"Có chiêu", "Tin được"} <= before
    assert set(hands.view.text.split()) <= hands.texts
    hands.tap("answer:false")
    hands.wait(lambda: hands.view.answered and "next" in hands.acts)
    assert hands.kiosk.booth.answers_shown == 2


def test_fifty_fast_clicks_on_an_answer_store_one_answer(start: Callable[..., Hands], tmp_path: Path) -> None:
    hands = start()
    hands.to_missions()
    hands.tap("mission:playlist-ba-phut")
    hands.clicks("answer:true", 50)
    hands.wait(lambda: "next" in hands.acts)
    assert hands.kiosk.booth.answers_shown == 1
    assert hands.kiosk.recorder.close()
    assert count_answers(tmp_path) == 1


def test_five_taps_in_two_hundred_milliseconds_are_one_answer(start: Callable[..., Hands]) -> None:
    hands = start()
    hands.to_missions()
    hands.tap("mission:playlist-ba-phut")
    hands.finger.hammer(hands.spot("answer:false"))
    hands.wait(lambda: "next" in hands.acts)
    assert hands.kiosk.booth.answers_shown == 1
    assert hands.view.index == 0


def test_a_card_dragged_far_enough_is_answered_and_one_dragged_a_little_is_not(start: Callable[..., Hands]) -> None:
    hands = start()
    hands.to_missions()
    hands.tap("mission:playlist-ba-phut")
    trust, trick = hands.spot("answer:false"), hands.spot("answer:true")
    middle, u = ((trust.x + trick.x) / 2, trick.y), hands.window.width() / 1920
    hands.finger.swipe(middle, 120 * u)
    hands.finger.await_frame()
    assert not hands.view.answered
    hands.finger.swipe(middle, -330 * u)
    hands.wait(lambda: hands.view.answered and "next" in hands.acts)
    assert hands.view.said_trick is False


def test_a_card_is_as_large_on_its_way_as_it_is_at_rest(start: Callable[..., Hands]) -> None:
    hands = start()
    hands.to_missions()
    hands.tap("mission:playlist-ba-phut")
    hands.wait(lambda: "answer:true" in hands.acts)
    u, device = hands.window.width() / 1920, QTest.createTouchDevice()
    at = QPoint(round(960 * u), round(700 * u))

    def paper() -> int:
        """How wide the card is, in pixels, below its text."""
        picture = hands.window.grabWindow()
        places = [x for x in range(round(480 * u), round(1440 * u)) if picture.pixelColor(x, at.y()).lightness() > 240]
        return places[-1] - places[0]

    until(lambda: False, 0.3)  # the screen has come to rest
    rest = paper()
    QTest.touchEvent(hands.window, device, False).press(0, at, hands.window).commit(False)
    for step in range(1, 7):
        QTest.touchEvent(hands.window, device, False).move(0, at + QPoint(5 * step, 0), hands.window).commit(False)
    hands.finger.await_frame()
    moving = paper()
    QTest.touchEvent(hands.window, device, False).release(0, at, hands.window).commit(False)
    assert abs(moving - rest) <= 2


def test_more_missions_than_fit_are_reached_by_a_button_and_by_the_keyboard(start: Callable[..., Hands]) -> None:
    hands = start()
    hands.to_missions()
    programme = hands.kiosk.booth.programme
    assert programme is not None
    first, *_, last = (f"mission:{row.key}" for row in missions_view(hands.visit, programme).others)
    hands.spot(first)
    assert last not in hands.acts
    hands.tap("more-missions")
    hands.wait(lambda: last in hands.acts and first not in hands.acts and "Lên đầu" in hands.texts)
    hands.tap("more-missions")
    hands.wait(lambda: first in hands.acts)
    while focused(hands) != last:
        hands.key(Key.Key_Tab)
    hands.wait(lambda: last in hands.acts)


def test_the_locked_window_is_closed_by_nothing_that_a_visitor_does(start: Callable[..., Hands]) -> None:
    hands = start(locked=True, size=None)
    assert hands.window.visibility() is QWindow.Visibility.FullScreen
    for key, modifier in ESCAPES:
        hands.key(key, modifier)
    assert hands.window.close() is False
    hands.finger.await_frame()
    assert hands.window.isVisible()
    assert hands.window.visibility() is QWindow.Visibility.FullScreen


def test_the_window_of_an_author_closes_like_any_window(start: Callable[..., Hands]) -> None:
    hands = start()
    assert hands.window.close() is True
    assert not hands.window.isVisible()


@pytest.mark.parametrize("act", ["leave-now", "stay"])
def test_leaving_is_asked_once(start: Callable[..., Hands], act: str) -> None:
    hands = start()
    hands.to_missions()
    hands.tap("mission:playlist-ba-phut")
    hands.tap("leave")
    hands.tap(act)
    expected: Any = Stage.ATTRACT if act == "leave-now" else Stage.PLAY
    hands.wait(lambda: hands.visit.stage is expected and "stay" not in hands.acts)
