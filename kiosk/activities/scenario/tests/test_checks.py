from __future__ import annotations

from typing import Any

import pytest

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.check_reach import check_reach
from kiosk.activities.scenario.model import Scenario
from kiosk.core.problem import Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

RING, SECRET, HURRY, ROOM, MUM, MONEY = range(6)


def findings(raw: dict[str, Any]) -> list[tuple[tuple[str | int, ...], str, Severity]]:
    return [(one.path, one.code, one.severity) for one in KIND.check(Scenario.model_validate(raw))]


def put(raw: dict[str, Any], path: tuple[Any, ...], value: object) -> None:
    at: Any = raw
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value


def test_nothing_is_found_in_the_sample(raw: dict[str, Any]) -> None:
    assert findings(raw) == []


CHOICE = ("scenes", RING, "choices", 0)
MUTILATIONS = {
    "duplicate-scene": ((("scenes", SECRET, "id"), "ring"), ("scenes", SECRET, "id"), "scenario-duplicate"),
    "ending-called-like-a-scene": ((("endings", 0, "id"), "ring"), ("endings", 0, "id"), "scenario-duplicate"),
    "duplicate-choice": (((*CHOICE[:3], 1, "id"), "ask"), (*CHOICE[:3], 1, "id"), "scenario-duplicate"),
    "duplicate-exit": ((("exits", 1, "id"), "hang-up"), ("exits", 1, "id"), "scenario-duplicate"),
    "choice-called-like-an-exit": (((*CHOICE, "id"), "hang-up"), (*CHOICE, "id"), "scenario-duplicate"),
    "duplicate-meter": ((("meters", 1, "variable"), "calm"), ("meters", 1, "variable"), "scenario-duplicate"),
    "cut-goto-of-a-choice": (((*CHOICE, "goto"), "secrat"), (*CHOICE, "goto"), "scenario-goto"),
    "cut-goto-of-a-scene": ((("scenes", HURRY, "goto"), "rooom"), ("scenes", HURRY, "goto"), "scenario-goto"),
    "cut-goto-of-a-timer": (
        (("scenes", SECRET, "timer", "goto"), "nowhere"),
        ("scenes", SECRET, "timer", "goto"),
        "scenario-goto",
    ),
    "cut-goto-of-an-exit": ((("exits", 1, "goto"), "gone"), ("exits", 1, "goto"), "scenario-goto"),
    "cut-route": ((("exits", 0, "goto", 1, "goto"), "x"), ("exits", 0, "goto", 1, "goto"), "scenario-goto"),
    "unknown-start": ((("start",), "rong"), ("start",), "scenario-goto"),
    "start-at-an-ending": ((("start",), "sent"), ("start",), "scenario-goto"),
    "unknown-variable-set": (
        (("scenes", ROOM, "set"), {"alon": "true"}),
        ("scenes", ROOM, "set", "alon"),
        "scenario-variable",
    ),
    "unknown-variable-added-to": (
        (("scenes", HURRY, "add"), {"clam": "-20"}),
        ("scenes", HURRY, "add", "clam"),
        "scenario-variable",
    ),
    "unknown-variable-of-a-meter": (
        (("meters", 0, "variable"), "clam"),
        ("meters", 0, "variable"),
        "scenario-variable",
    ),
    "reserved-name": ((("variables", "and"), {"start": "1"}), ("variables", "and"), "scenario-reserved"),
    "flag-with-a-range": (
        (("variables", "alone", "min"), "0"),
        ("variables", "alone", "min"),
        "scenario-range",
    ),
    "flag-with-a-greatest": (
        (("variables", "alone", "max"), "3"),
        ("variables", "alone", "max"),
        "scenario-range",
    ),
    "empty-range": ((("variables", "calm", "max"), "0"), ("variables", "calm"), "scenario-range"),
    "start-out-of-range": ((("variables", "calm", "start"), "101"), ("variables", "calm", "start"), "scenario-range"),
    "set-out-of-range": (
        (("scenes", ROOM, "set", "calm"), "101"),
        ("scenes", ROOM, "set", "calm"),
        "scenario-range",
    ),
    "flag-set-to-a-number": (
        (("scenes", ROOM, "set", "alone"), "7"),
        ("scenes", ROOM, "set", "alone"),
        "scenario-value",
    ),
    "number-set-to-a-flag": (
        (("scenes", ROOM, "set", "calm"), "true"),
        ("scenes", ROOM, "set", "calm"),
        "scenario-value",
    ),
    "added-to-a-flag": (
        (("scenes", HURRY, "add", "alone"), "1"),
        ("scenes", HURRY, "add", "alone"),
        "scenario-value",
    ),
    "set-and-added": (
        (("scenes", HURRY, "set"), {"calm": "3"}),
        ("scenes", HURRY, "add", "calm"),
        "scenario-value",
    ),
    "too-many-words": (
        (("meters", 1, "words"), ["a", "b", "c"]),
        ("meters", 1, "words"),
        "scenario-words",
    ),
    "condition-with-an-unknown-name": (
        (("scenes", ROOM, "choices", 1, "when"), "clam >= 30"),
        ("scenes", ROOM, "choices", 1, "when"),
        "scenario-condition",
    ),
    "condition-with-wrong-types": (
        (("exits", 0, "goto", 0, "when"), "calm"),
        ("exits", 0, "goto", 0, "when"),
        "scenario-condition",
    ),
    "nobody-at-the-other-end": ((("with",), None), ("scenes", RING), "scenario-partner"),
    "no-way-on": ((("scenes", HURRY, "goto"), None), ("scenes", HURRY), "scenario-no-way-on"),
    "judged-without-skill": (
        (("scenes", ROOM, "choices", 0, "skill"), None),
        ("scenes", ROOM, "choices", 0, "verdict"),
        "scenario-verdict",
    ),
    "unsafe-without-reason": (
        (("scenes", ROOM, "choices", 0, "because"), None),
        ("scenes", ROOM, "choices", 0, "verdict"),
        "scenario-because",
    ),
    "rings-nobody": ((("exits", 2, "help"), None), ("exits", 2), "scenario-exit-help"),
    "last-way-with-a-condition": (
        (("exits", 0, "goto", 1, "when"), "alone"),
        ("exits", 0, "goto", 1, "when"),
        "scenario-routes",
    ),
    "way-without-a-condition-too-early": (
        (("exits", 0, "goto", 0, "when"), None),
        ("exits", 0, "goto", 0, "goto"),
        "scenario-routes",
    ),
    "no-bad-ending": ((("endings", 2, "rank"), "good"), ("endings",), "scenario-ranks"),
    "bad-ending-without-a-way-back": ((("endings", 2, "recovery"), None), ("endings", 2), "scenario-recovery"),
    "bad-ending-without-help": ((("endings", 2, "help"), []), ("endings", 2), "scenario-recovery"),
    "telling-ends-badly": ((("exits", 1, "goto"), "sent"), ("exits", 1, "goto"), "scenario-telling"),
    "ringing-ends-badly": (
        (("exits", 3, "goto"), [{"when": "alone", "goto": "sent"}, {"goto": "out-early"}]),
        ("exits", 3, "goto", 0, "goto"),
        "scenario-telling",
    ),
    "choosing-to-tell-ends-badly": (
        (("scenes", MUM, "choices", 0, "goto"), "sent"),
        ("scenes", MUM, "choices", 0, "goto"),
        "scenario-telling",
    ),
    "unreachable-ending": (
        (("scenes", MONEY, "choices", 0, "goto"), "out-late"),
        ("endings", 2),
        "scenario-unreachable",
    ),
    "unreachable-scene": (
        (("scenes", SECRET, "timer", "goto"), "room"),
        ("scenes", HURRY),
        "scenario-unreachable",
    ),
    "impossible-condition-hides-a-scene": (
        (("scenes", ROOM, "choices", 1, "when"), "calm >= 90"),
        ("scenes", MUM),
        "scenario-unreachable",
    ),
}


@pytest.mark.parametrize(("change", "path", "code"), MUTILATIONS.values(), ids=MUTILATIONS.keys())
def test_every_mutilation_is_found_at_its_place(
    raw: dict[str, Any], change: tuple[tuple[Any, ...], object], path: tuple[Any, ...], code: str
) -> None:
    put(raw, *change)
    found = findings(raw)
    assert (path, code, ERROR) in found


WARNINGS = {
    "unused-variable": (
        (("variables", "money"), {"start": "5"}),
        ("variables", "money"),
        "scenario-unused",
    ),
    "condition-never-true": (
        (("scenes", MONEY, "choices", 0, "when"), "calm > 100"),
        ("scenes", MONEY, "choices", 0, "when"),
        "scenario-never",
    ),
    "condition-always-true": (
        (("scenes", MONEY, "choices", 0, "when"), "calm >= 0"),
        ("scenes", MONEY, "choices", 0, "when"),
        "scenario-always",
    ),
    "condition-true-in-every-play": (
        (("scenes", MONEY, "choices", 0, "when"), "alone"),
        ("scenes", MONEY, "choices", 0, "when"),
        "scenario-always",
    ),
    "choice-that-no-play-sees": (
        (("scenes", MONEY, "choices", 1, "when"), "calm > 60"),
        ("scenes", MONEY, "choices", 1, "when"),
        "scenario-never",
    ),
    "way-that-no-play-takes": (
        (("exits", 0, "goto", 0, "when"), "calm > 60"),
        ("exits", 0, "goto", 0, "when"),
        "scenario-never",
    ),
    "last-way-that-no-play-takes": (
        (("exits", 0, "goto", 0, "when"), "calm < 60"),
        ("exits", 0, "goto", 1, "goto"),
        "scenario-never",
    ),
    "goto-beside-choices": ((("scenes", MUM, "goto"), "money"), ("scenes", MUM, "goto"), "scenario-goto-unused"),
    "timer-without-choices": (
        (("scenes", HURRY, "timer"), {"seconds": "9", "goto": "room"}),
        ("scenes", HURRY, "timer"),
        "scenario-timer-unused",
    ),
    "timer-too-short-to-read": (
        (("scenes", SECRET, "timer", "seconds"), "6"),
        ("scenes", SECRET, "timer", "seconds"),
        "scenario-timer-short",
    ),
    "skill-without-verdict": (((*CHOICE, "skill"), "spot"), (*CHOICE, "skill"), "scenario-verdict"),
    "adding-nothing": ((("scenes", HURRY, "add"), {"calm": "0"}), ("scenes", HURRY, "add", "calm"), "scenario-value"),
}


@pytest.mark.parametrize(("change", "path", "code"), WARNINGS.values(), ids=WARNINGS.keys())
def test_what_can_be_played_all_the_same_is_a_warning_told_once(
    raw: dict[str, Any], change: tuple[tuple[Any, ...], object], path: tuple[Any, ...], code: str
) -> None:
    put(raw, *change)
    found = findings(raw)
    assert found.count((path, code, WARNING)) == 1
    assert [one for one in found if one[0] == path] == [(path, code, WARNING)]


@pytest.mark.parametrize(("number", "does"), [(0, "hang-up"), (1, "tell")])
def test_a_way_to_hang_up_and_one_to_tell_someone_are_required(raw: dict[str, Any], number: int, does: str) -> None:
    del raw["exits"][number]
    found = list(KIND.check(Scenario.model_validate(raw)))
    assert [(one.path, one.code) for one in found] == [(("exits",), "scenario-exits")]
    assert does in found[0].message.plain()


def test_an_ending_that_is_good_is_required(raw: dict[str, Any]) -> None:
    for ending in raw["endings"]:
        ending |= {"rank": "bad", "recovery": "Gọi.", "help": ["113"]}
    assert (("endings",), "scenario-ranks", ERROR) in findings(raw)


def test_telling_must_not_end_badly_through_scenes_that_leave_no_choice(raw: dict[str, Any]) -> None:
    raw["scenes"][HURRY]["goto"] = "sent"
    raw["exits"][1]["goto"] = "hurry"
    assert (("exits", 1, "goto"), "scenario-telling", ERROR) in findings(raw)


def test_telling_into_a_circle_of_scenes_does_not_hang_the_check(small: Any, parts: Any) -> None:
    spec = small(
        [parts.scene("a"), parts.scene("b", goto="c"), parts.scene("c", goto="b")],
        exits=[parts.leave("off", "hang-up"), parts.leave("t", "tell", "b")],
    )
    assert "scenario-telling" not in {one.code for one in KIND.check(spec)}


@pytest.mark.parametrize(
    ("path", "value", "hint"),
    [
        ((*CHOICE, "goto"), "secrat", "“secret”"),
        (("scenes", HURRY, "add"), {"clam": "1"}, "“calm”"),
        (("scenes", ROOM, "choices", 1, "when"), "clam > 3", "“calm”"),
        (("scenes", ROOM, "choices", 1, "when"), "calm = 3", "=="),
        (("exits", 0, "goto", 0, "when"), "not alon", "“alone”"),
    ],
)
def test_a_near_miss_gets_a_hint(raw: dict[str, Any], path: tuple[Any, ...], value: object, hint: str) -> None:
    put(raw, path, value)
    (found,) = (one for one in KIND.check(Scenario.model_validate(raw)) if one.hint and hint in one.hint.plain())
    assert found.severity is ERROR


def test_a_name_that_is_near_to_nothing_gets_no_hint(raw: dict[str, Any]) -> None:
    put(raw, (*CHOICE, "goto"), "zzz")
    (found,) = (one for one in KIND.check(Scenario.model_validate(raw)) if one.code == "scenario-goto")
    assert found.hint is None


def test_a_condition_error_says_at_which_letter(raw: dict[str, Any]) -> None:
    put(raw, ("scenes", ROOM, "choices", 1, "when"), "alone and calm")
    (found,) = KIND.check(Scenario.model_validate(raw))
    assert found.message.plain().startswith("At letter 11 of the condition:")


def test_a_variable_is_not_called_unused_while_a_condition_cannot_be_read(raw: dict[str, Any]) -> None:
    raw["meters"] = []
    put(raw, ("scenes", ROOM, "choices", 1, "when"), "calm >")
    assert "scenario-unused" not in {code for _, code, _ in findings(raw)}


def test_all_that_is_wrong_is_told_at_once(raw: dict[str, Any]) -> None:
    put(raw, (*CHOICE, "goto"), "x")
    put(raw, ("exits", 1, "goto"), "y")
    put(raw, ("variables", "calm", "start"), "500")
    put(raw, ("endings", 2, "help"), [])
    assert {code for _, code, _ in findings(raw)} == {"scenario-goto", "scenario-range", "scenario-recovery"}


def test_a_scene_in_which_nothing_may_be_left_to_choose_is_found_with_a_case(raw: dict[str, Any]) -> None:
    put(raw, ("scenes", MONEY, "choices", 0, "when"), "calm > 25")
    put(raw, ("scenes", MONEY, "choices", 1, "when"), "calm > 25")
    found = [one for one in KIND.check(Scenario.model_validate(raw)) if one.code == "scenario-no-choice"]
    assert [one.path for one in found] == [("scenes", MONEY, "choices")]
    assert "calm = 25, alone = true" in found[0].message.plain()


def test_goto_is_a_way_on_where_nothing_may_be_left_to_choose(raw: dict[str, Any]) -> None:
    put(raw, ("scenes", MONEY, "choices", 0, "when"), "calm > 25")
    put(raw, ("scenes", MONEY, "choices", 1, "when"), "calm > 25")
    put(raw, ("scenes", MONEY, "goto"), "sent")
    assert findings(raw) == []


def test_the_case_names_the_scenes_seen_where_there_are_no_variables(small: Any, parts: Any) -> None:
    on = parts.choice("on", "a")
    once = parts.choice("once", "bad", when="scenes_seen == 1")
    spec = small([parts.scene("a", {**on, "when": "scenes_seen < 3"}, once)])
    (found,) = (one for one in KIND.check(spec) if one.code == "scenario-no-choice")
    assert "scenes_seen = 3" in found.message.plain()


def circle(small: Any, parts: Any, **more: Any) -> Scenario:
    again = [parts.choice("again", "a"), parts.choice("more", "a", add={"calm": "-1"}), *more.pop("choices", ())]
    made: Scenario = small(
        [parts.scene("a", *again, **more)],
        variables={"calm": {"start": "100"}},
        meters=[{"variable": "calm", "name": "Bình tĩnh", "icon": "wave", "words": ["a", "b"]}],
        exits=[
            parts.leave("off", "hang-up", "a"),
            parts.leave("t", "tell", "a"),
            parts.leave("r", "report", "a", help="111"),
            parts.leave("e", "emergency", "a", help="113"),
        ],
    )
    return made


@pytest.mark.parametrize("bound", [20_000, 10])
def test_a_circle_without_an_ending_is_found_even_where_not_everything_could_be_tried(
    small: Any, parts: Any, bound: int
) -> None:
    found = {(one.path, one.code) for one in check_reach(circle(small, parts), bound)}
    assert (("scenes", 0), "scenario-dead-end") in found
    assert (("endings", 0), "scenario-unreachable") in found


@pytest.mark.parametrize("bound", [20_000, 10])
def test_a_timer_is_no_way_out_since_it_can_be_switched_off(small: Any, parts: Any, bound: int) -> None:
    spec = circle(small, parts, timer={"seconds": "9", "goto": "good"})
    found = {(one.path, one.code) for one in check_reach(spec, bound)}
    assert (("scenes", 0), "scenario-dead-end") in found
    assert (("endings", 0), "scenario-unreachable") not in found


def test_a_bound_that_was_hit_is_told_and_nothing_is_claimed_that_is_not_certain(small: Any, parts: Any) -> None:
    late = parts.choice("late", "bad", when="calm == 0")
    spec = circle(small, parts, choices=(parts.choice("out", "good"), late))
    assert {one.code for one in KIND.check(spec)} == {"scenario-telling", "scenario-endless"}
    (found,) = check_reach(spec, bound=10)
    assert (found.path, found.code, found.severity) == (("variables",), "scenario-bound", WARNING)
    assert "10" in found.message.plain()


def test_the_whole_is_tried_only_where_the_parts_are_right(raw: dict[str, Any]) -> None:
    put(raw, ("scenes", SECRET, "timer", "goto"), "room")
    assert (("scenes", HURRY), "scenario-unreachable", ERROR) in findings(raw)
    put(raw, ("endings", 2, "help"), [])
    assert findings(raw) == [(("endings", 2), "scenario-recovery", ERROR)]


def test_a_name_that_is_taken_is_told_with_the_place_where_it_stands(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", parts.choice("tell", "good")), parts.scene("a")])
    found = {one.path: one.message.plain() for one in KIND.check(spec) if one.code == "scenario-duplicate"}
    assert found == {
        ("scenes", 1, "id"): "The name “a” is used on line scenes.0.id already.",
        ("scenes", 0, "choices", 0, "id"): "The name “tell” is used by the exit on line exits.1.id already.",
    }
