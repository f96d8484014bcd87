"""What an assistive tool finds: walks the tree that Qt offers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.visit import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.e2e.conftest import Hands

Role = QAccessible.Role


class Thing(NamedTuple):
    """One node of the tree; ``act`` is the name of the item behind it."""

    role: QAccessible.Role
    name: str
    act: str
    focusable: bool
    checked: bool


def things(hands: Hands) -> list[Thing]:
    """Everything in the window that is not hidden."""
    root = QAccessible.queryAccessibleInterface(hands.window)
    assert root is not None
    return list(_below(root))


def _below(node: QAccessibleInterface) -> Iterator[Thing]:
    state = node.state()
    if state.invisible:
        return
    item = node.object()
    act = str(item.objectName()) if item else ""
    yield Thing(node.role(), node.text(QAccessible.Text.Name), act, bool(state.focusable), bool(state.checked))
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None:
            yield from _below(child)


def check(hands: Hands) -> list[Thing]:
    """Every control that can be pressed is there as a named button; there is a heading, and nothing is nameless."""
    hands.finger.await_frame()
    found = things(hands)
    buttons = {thing.act: thing for thing in found if thing.role is Role.Button}
    pressed = set(hands.acts)
    assert pressed
    assert pressed <= set(buttons)
    assert [act for act in pressed if not buttons[act].name.strip() or not buttons[act].focusable] == []
    assert [thing for thing in found if thing.role is Role.Heading and thing.name.strip()]
    return found


def test_attract_language_who_and_missions(start: Callable[..., Hands]) -> None:
    hands = start()
    check(hands)
    hands.tap("start")
    hands.wait(lambda: hands.visit.stage is Stage.LANGUAGE)
    check(hands)
    hands.tap("language:id")
    hands.wait(lambda: hands.visit.stage is Stage.WHO)
    check(hands)
    hands.tap("skip")
    hands.wait(lambda: hands.visit.stage is Stage.MISSION)
    check(hands)


def test_a_judge_card_before_and_after_the_answer(start: Callable[..., Hands]) -> None:
    hands = start()
    hands.to_kind("judge", "playlist-ba-phut")
    hands.spot("answer:true")
    check(hands)
    hands.tap("answer:true")
    hands.spot("next")
    alerts = [thing.name for thing in check(hands) if thing.role is Role.AlertMessage]
    assert len(alerts) == 1


@pytest.mark.parametrize("overlay", ["help", "leave", "languages"])
def test_what_lies_over_a_screen(start: Callable[..., Hands], overlay: str) -> None:
    hands = start()
    hands.to_kind("judge", "playlist-ba-phut")
    before = set(hands.acts)
    hands.tap(overlay)
    hands.wait(lambda: not set(hands.acts) & before)
    assert {thing.act for thing in things(hands) if thing.role is Role.Button} >= set(hands.acts)


def test_a_quiz_before_and_after_the_answer(start: Callable[..., Hands]) -> None:
    hands = start()
    hands.to_kind("quiz", "privacy")
    hands.spot("pick:0")
    check(hands)
    hands.tap("pick:0")
    if hands.view.form == "many":
        hands.tap("submit")
    hands.spot("next")
    found = {thing.act: thing for thing in check(hands)}
    picked = found["pick:0"]
    assert (picked.role, picked.focusable) == (Role.StaticText, False)
    reason = next(row.because for row in hands.view.options if row.because)
    assert [thing for thing in found.values() if thing.act.startswith("pick:") and thing.name.endswith(reason)]
    assert not any(act.startswith("pick:") for act in hands.acts)


def test_the_language_that_is_spoken_is_told(start: Callable[..., Hands]) -> None:
    hands = start()
    hands.to_missions("id")
    hands.tap("languages")
    hands.spot("language:en")
    assert [thing.act for thing in things(hands) if thing.checked] == ["language:id"]


def test_a_scene_its_reason_its_ending_and_the_debrief(start: Callable[..., Hands]) -> None:
    hands = start(chosen="online-kidnapping")
    hands.to_kind("scenario", "online-kidnapping")
    checked: set[str] = set()

    def look() -> None:
        play = hands.kiosk.booth.play
        phase = play.view.phase if play is not None and play.kind.name == "scenario" else ""
        if phase and phase not in checked:
            check(hands)
            checked.add(phase)

    look()
    hands.play_until(lambda: checked >= {"scene", "reason", "ending", "debrief"}, look)


def test_the_seats_before_a_story_in_it_and_after_it(start: Callable[..., Hands], seated: Any) -> None:
    hands = start(library=seated, chosen="seats")
    hands.to_kind("scenario", "seats")
    hands.spot("sit:1")
    check(hands)
    hands.tap("more")
    hands.spot("skip")
    assert "Bạn là Vy" in {thing.name for thing in check(hands)}
    hands.tap("exit:0")
    for _ in range(2):
        hands.tap("more")
        hands.finger.await_frame()
    hands.spot("replay-from:0")
    check(hands)
    hands.tap("seats")
    hands.spot("sit:2")
    found = check(hands)
    assert "Cùng chuyện ấy, đổi vai xem sao" in {thing.name for thing in found if thing.role is Role.Heading}
    assert "finish" not in hands.acts
    hands.tap("seats-close")
    hands.spot("finish")


def test_the_result_and_the_friendly_page(start: Callable[..., Hands]) -> None:
    hands = start()
    hands.to_kind("judge", "playlist-ba-phut")
    hands.play_until(lambda: hands.visit.stage is Stage.RESULT)
    check(hands)
    hands.kiosk.booth.fail()
    hands.spot("leave-now")
    assert [thing.name for thing in things(hands) if thing.role is Role.AlertMessage]
