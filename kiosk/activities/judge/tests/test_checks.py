from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from kiosk.activities.judge import KIND
from kiosk.activities.judge.model import Judge
from kiosk.core.problem import Severity
from kiosk.spec import Prose, Refers, RefersTo, marked

if TYPE_CHECKING:
    from kiosk.core.problem import Finding

SIGNS = [{"id": "fee", "says": "Phí nhỏ"}]


def honest(name: str, **more: Any) -> dict[str, Any]:
    say = {"text": f"Tin {name}.", "because": "Vì vậy.", "next_time": "Hỏi lại."}
    return {"id": name, "as": "sms", "from": "Ai đó", "trick": "false", **say, **more}


def trick(name: str, **more: Any) -> dict[str, Any]:
    lie = {"trick": "true", "tactic": "fear", "text": f"Đóng [phí {name}]{{fee}}", "signs": SIGNS}
    return honest(name, **{**lie, **more})


def check(*items: dict[str, Any], **more: Any) -> list[Finding]:
    return list(KIND.check(Judge.model_validate({"items": list(items), **more})))


def codes(findings: list[Finding]) -> list[tuple[tuple[str | int, ...], str]]:
    return [(finding.path, finding.code) for finding in findings]


def test_a_sound_game_has_no_findings() -> None:
    assert check(trick("a"), honest("b"), draw="2") == []


@pytest.mark.parametrize(("tricks", "honests"), [(2, 0), (0, 2), (3, 1), (1, 2), (8, 3), (4, 5)])
def test_thirty_to_fifty_in_a_hundred_must_be_honest(tricks: int, honests: int) -> None:
    items = [*(trick(f"t{at}") for at in range(tricks)), *(honest(f"h{at}") for at in range(honests))]
    (finding,) = check(*items)
    assert (finding.path, finding.code, finding.severity) == (("items",), "judge-balance", Severity.ERROR)
    assert f"{honests} of {tricks + honests} " in finding.message.plain()


def test_the_balance_hint_says_how_many_would_do() -> None:
    items = [trick(f"t{at}") for at in range(10)]
    (finding,) = check(*items)
    assert finding.hint is not None
    assert "3 to 5" in finding.hint.plain()


@pytest.mark.parametrize(("tricks", "honests"), [(1, 1), (2, 1), (7, 3), (5, 5), (8, 4)])
def test_a_balanced_game_is_accepted(tricks: int, honests: int) -> None:
    assert check(*(trick(f"t{at}") for at in range(tricks)), *(honest(f"h{at}") for at in range(honests))) == []


def test_a_trick_names_its_tactic_and_an_honest_item_has_none() -> None:
    found = check(trick("a", tactic=None), honest("b", tactic="fear"))
    assert codes(found) == [(("items", 0, "tactic"), "judge-tactic"), (("items", 1, "tactic"), "judge-tactic")]
    assert found[0].message != found[1].message


def test_every_sign_is_marked_and_every_mark_is_a_sign() -> None:
    found = check(trick("a", text="Đóng [phí]{fe}"), honest("b", text="Ở [quầy]{desk}"))
    assert codes(found) == [
        (("items", 0, "signs", 0, "id"), "judge-sign-unmarked"),
        (("items", 0, "text"), "judge-sign-unknown"),
        (("items", 1, "text"), "judge-sign-unknown"),
    ]
    assert found[1].hint is not None
    assert found[1].hint.plain() == "Did you mean “fee”?"
    assert found[2].hint is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Đóng [phí]{fee} [ngay", "judge-mark-unclosed"),
        ("Đóng [phí [nhỏ]{fee}", "judge-mark-nested"),
        ("Đóng [phí]{fee} [ngay]", "judge-mark-nameless"),
        ("Đóng [phí]{fee} []{fee}", "judge-mark-empty"),
        ("Đóng [phí\nnhỏ]{fee}", "judge-mark-broken-line"),
        ("Đóng [phí]{fee} [ngay]{fee}", "judge-mark-repeated"),
        ("Đóng [phí]{fee} ngay}", "judge-mark-stray"),
    ],
)
def test_each_fault_of_a_mark_has_its_own_sentence(text: str, code: str) -> None:
    first, *_ = check(trick("a", text=text), honest("b"))
    assert (first.path, first.code, first.severity) == (("items", 0, "text"), code, Severity.ERROR)
    assert "“" in first.message.plain()
    assert "{words}" not in first.message.plain()
    assert first.hint is not None
    assert "[words]{sign}" in first.hint.plain()


def test_names_that_come_twice_are_found_where_they_come_again() -> None:
    twice = [*SIGNS, {"id": "fee", "says": "Lại phí"}]
    assert codes(check(trick("a", signs=twice), honest("a"))) == [
        (("items", 0, "signs", 1, "id"), "judge-duplicate-id"),
        (("items", 1, "id"), "judge-duplicate-id"),
    ]


def test_the_same_message_from_the_same_sender_is_a_warning() -> None:
    (finding,) = check(trick("a", text="Đóng [phí]{fee}"), trick("b", text="đóng  [PHÍ]{fee}"), honest("c"))
    assert (finding.path, finding.severity) == (("items", 1, "text"), Severity.WARNING)


def test_the_same_words_from_somebody_else_are_a_fair_question() -> None:
    assert check(trick("a", text="Về [ngay]{fee}", **{"from": "Số lạ"}), honest("b", text="Về ngay", note="Mẹ")) == []


def test_there_is_one_round_picture() -> None:
    found = check(trick("a", icon="parcel", person="me"), honest("b", icon="parcel"))
    assert codes(found) == [(("items", 0, "icon"), "judge-avatar")]


def test_a_trick_without_signs_is_a_warning() -> None:
    (finding,) = check(trick("a", text="Đóng phí", signs=[]), honest("b"))
    assert (finding.path, finding.code, finding.severity) == (("items", 0, "signs"), "judge-no-signs", Severity.WARNING)


def test_a_draw_cannot_be_larger_than_what_there_is() -> None:
    assert codes(check(trick("a"), honest("b"), draw="3")) == [(("draw",), "judge-draw")]


def test_everything_is_said_in_one_run() -> None:
    found = check(trick("a", tactic=None), trick("a", text="[x", icon="a", person="b"), trick("c"), draw="9")
    assert {code for _, code in codes(found)} == {
        "judge-balance",
        "judge-draw",
        "judge-tactic",
        "judge-duplicate-id",
        "judge-avatar",
        "judge-mark-unclosed",
        "judge-sign-unmarked",
    }


@pytest.mark.parametrize(
    "wrong",
    [
        {"as": "letter"},
        {"time": "25:00"},
        {"time": "860"},
        {"trick": "no"},
        {"skill": "magic"},
        {"signs": [{"id": f"s{at}", "says": "Dấu"} for at in range(7)]},
        {"as_": "sms"},
    ],
)
def test_what_cannot_be_shown_is_refused_by_the_shape(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Judge.model_validate({"items": [honest("a", **wrong), trick("b")]})


@pytest.mark.parametrize("draw", ["1", "41", "x"])
def test_a_draw_has_room_for_both_kinds(draw: str) -> None:
    with pytest.raises(ValidationError):
        Judge.model_validate({"items": [honest("a"), trick("b")], "draw": draw})


def test_texts_and_references_are_found_under_the_authors_own_keys() -> None:
    spec = Judge.model_validate({"items": [trick("a", note="Số lạ", person="me", picture="room.png"), honest("b")]})
    texts = {path[2:] for path, _, _ in marked(spec, Prose) if path[1] == 0}
    assert texts == {("from",), ("note",), ("text",), ("signs", 0, "says"), ("because",), ("next_time",)}
    found = {(path[-1], mark.to) for path, _, mark in marked(spec, Refers)}
    assert found == {("person", RefersTo.PERSON), ("picture", RefersTo.PICTURE), ("tactic", RefersTo.TACTIC)}
