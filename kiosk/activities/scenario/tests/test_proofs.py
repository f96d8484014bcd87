"""Whatever goes wrong with a scenario as a whole is found at its place, in the sample and in a shipped lesson."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.check_range import check_range
from kiosk.activities.scenario.check_score import check_score
from kiosk.activities.scenario.check_tactics import check_tactics
from kiosk.activities.scenario.check_time import check_time
from kiosk.activities.scenario.explore import MOST_STATES, Space, explored
from kiosk.activities.scenario.model import Scenario
from kiosk.activities.scenario.story import story_of
from kiosk.core.pace import AGE_12
from kiosk.core.places import lessons
from kiosk.core.problem import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.activities.scenario.explore import Step
    from kiosk.core.problem import Finding

    Change = Callable[[dict[str, Any]], object]

ERROR, WARNING = Severity.ERROR, Severity.WARNING


def written(name: str) -> dict[str, Any]:
    """A scenario as content gives it to the kind: the sample, or the first one of a shipped lesson."""
    if name == "sample":
        step = yaml.load((KIND.folder / "sample.yaml").read_text("utf-8"), yaml.BaseLoader)
    else:
        lesson = yaml.load((lessons() / "khong-mac-cau" / f"{name}.yaml").read_text("utf-8"), yaml.BaseLoader)
        step = next(step for step in lesson["steps"] if step["kind"] == "scenario")
    return {key: value for key, value in step.items() if key not in {"id", "kind", "title"}}


def scene(raw: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in raw["scenes"] if one["id"] == name)
    return found


def choice(raw: dict[str, Any], where: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in scene(raw, where)["choices"] if one["id"] == name)
    return found


def swapped(where: str, one: str, other: str) -> Change:
    def change(raw: dict[str, Any]) -> None:
        first, second = choice(raw, where, one), choice(raw, where, other)
        first["verdict"], second["verdict"] = second["verdict"], first["verdict"]
        first.setdefault("skill", "stop")
        second.setdefault("skill", "stop")

    return change


def without_exits(*does: str) -> Change:
    return lambda raw: raw.update(exits=[one for one in raw["exits"] if one["does"] not in does])


def put(value: object, *keys: Any) -> Change:
    """``value`` at the path ``keys``; a name among them looks for the list item with that id."""

    def change(raw: dict[str, Any]) -> None:
        at: Any = raw
        for key in keys[:-1]:
            at = next(one for one in at if one["id"] == key) if isinstance(at, list) else at[key]
        at[keys[-1]] = value

    return change


def grown(where: str) -> Change:
    def change(raw: dict[str, Any]) -> None:
        scene(raw, where)["lines"] = ["một hai ba bốn năm sáu bảy tám chín mười " * 12] * 6

    return change


def path_of(raw: dict[str, Any], place: str) -> tuple[str | int, ...]:
    """``scenes/ring/choices/ask/goto`` as the path of a finding."""
    path: list[str | int] = []
    at: Any = raw
    for key in place.split("/"):
        if isinstance(at, list):
            named = [n for n, one in enumerate(at) if isinstance(one, dict) and one.get("id") == key]
            path.append(named[0] if named else int(key))
        else:
            path.append(key)
        at = None if isinstance(at, dict) and key not in at else at[path[-1]]
    return tuple(path)


LATE = "a scene that nothing leads to"
MUTATIONS: dict[str, tuple[str, Change, str, str]] = {
    "sample: goto cut": (
        "sample",
        put("secrat", "scenes", "ring", "choices", "ask", "goto"),
        "scenes/ring/choices/ask/goto",
        "scenario-goto",
    ),
    "sample: verdicts of sending and refusing swapped": (
        "sample",
        swapped("money", "send", "refuse"),
        "scenes/money/choices/refuse/verdict",
        "scenario-unsafe-wins",
    ),
    "sample: sending marked safe": (
        "sample",
        put("safe", "scenes", "money", "choices", "send", "verdict"),
        "scenes/money/choices/send/verdict",
        "scenario-judged",
    ),
    "sample: checking marked unsafe": (
        "sample",
        put("unsafe", "scenes", "ring", "choices", "check", "verdict"),
        "scenes/ring/choices/check/verdict",
        "scenario-judged",
    ),
    "sample: doubting marked unsafe": (
        "sample",
        put("unsafe", "scenes", "room", "choices", "doubt", "verdict"),
        "scenes/room/choices",
        "scenario-only-unsafe",
    ),
    "sample: asking mum marked unsafe": (
        "sample",
        swapped("secret", "promise", "ask-mum"),
        "scenes/secret/choices/ask-mum/verdict",
        "scenario-judged",
    ),
    "sample: hanging up removed": ("sample", without_exits("hang-up"), "exits", "scenario-exits"),
    "sample: telling removed": ("sample", without_exits("tell"), "exits", "scenario-exits"),
    "sample: 111 removed": ("sample", without_exits("report"), "exits", "scenario-exits-help"),
    "sample: 113 removed": ("sample", without_exits("emergency"), "exits", "scenario-exits-help"),
    "sample: unreachable scene": (
        "sample",
        lambda raw: raw["scenes"].append({"id": "attic", "lines": [LATE], "goto": "sent"}),
        "scenes/attic",
        "scenario-unreachable",
    ),
    "sample: impossible condition": (
        "sample",
        put("calm >= 30 and calm < 10", "scenes", "room", "choices", "doubt", "when"),
        "scenes/room/choices/doubt/when",
        "scenario-never",
    ),
    "sample: over its time": ("sample", put("20", "budget_s"), "budget_s", "scenario-time"),
    "sample: one long scene": ("sample", grown("ring"), "budget_s", "scenario-time"),
    "sample: telling leads back into the story": (
        "sample",
        put("room", "exits", "tell-mother", "goto"),
        "exits/tell-mother/goto",
        "scenario-telling",
    ),
    "sample: telling late leads to a scene that can end badly": (
        "sample",
        put([{"when": "alone", "goto": "money"}, {"goto": "out-early"}], "exits", "ring-111", "goto"),
        "exits/ring-111/goto/0/goto",
        "scenario-telling",
    ),
    "sample: telling only brings a good ending": (
        "sample",
        put("out-late", "exits", "tell-mother", "goto"),
        "exits/tell-mother/goto",
        "scenario-telling-costs",
    ),
    "sample: a change that never fits": (
        "sample",
        put({"calm": "500"}, "scenes", "room", "choices", "obey", "add"),
        "scenes/room/choices/obey/add/calm",
        "scenario-cut-off",
    ),
    "sample: an exit whose change never fits": (
        "sample",
        put({"calm": "-500"}, "exits", "hang-up", "add"),
        "exits/hang-up/add/calm",
        "scenario-cut-off",
    ),
    "sample: a scene whose change never fits": (
        "sample",
        put({"calm": "-100"}, "scenes", "hurry", "add"),
        "scenes/hurry/add/calm",
        "scenario-cut-off",
    ),
    "sample: a trick is named that was not met": (
        "sample",
        put("shame", "scenes", "room", "choices", "obey", "tactic"),
        "scenes/room/choices/obey/tactic",
        "scenario-tactic",
    ),
    "sample: no way back from the bad ending": (
        "sample",
        lambda raw: raw["endings"][2].pop("recovery"),
        "endings/sent",
        "scenario-recovery",
    ),
    "sample: nobody to call after the bad ending": (
        "sample",
        lambda raw: raw["endings"][2].pop("help"),
        "endings/sent",
        "scenario-recovery",
    ),
    "shipped: goto cut": (
        "online-kidnapping",
        put("dogde", "scenes", "ring", "choices", "ask-paper", "goto"),
        "scenes/ring/choices/ask-paper/goto",
        "scenario-goto",
    ),
    "shipped: verdicts swapped": (
        "online-kidnapping",
        swapped("room", "refuse", "pay"),
        "scenes/room/choices/refuse/verdict",
        "scenario-safe-worse",
    ),
    "shipped: giving in marked as help": (
        "online-kidnapping",
        swapped("borrow", "insist", "call"),
        "scenes/borrow/choices/insist/goto",
        "scenario-telling",
    ),
    "shipped: giving in marked safe, refusing unsafe": (
        "online-kidnapping",
        lambda raw: (choice(raw, "borrow", "insist").update(verdict="safe"), swapped("room", "refuse", "pay")(raw)),
        "scenes/borrow/choices/insist/verdict",
        "scenario-judged",
    ),
    "shipped: leaving marked safe, staying unsafe": (
        "online-kidnapping",
        swapped("leave", "stay", "go"),
        "scenes/leave/choices/stay/verdict",
        "scenario-safe-worse",
    ),
    "shipped: telling removed": ("online-kidnapping", without_exits("tell"), "exits", "scenario-exits"),
    "shipped: hanging up removed": ("online-kidnapping", without_exits("hang-up"), "exits", "scenario-exits"),
    "shipped: 111 removed": ("online-kidnapping", without_exits("report"), "exits", "scenario-exits-help"),
    "shipped: unreachable scene": (
        "online-kidnapping",
        lambda raw: raw["scenes"].append({"id": "attic", "lines": [LATE], "goto": "lost"}),
        "scenes/attic",
        "scenario-unreachable",
    ),
    "shipped: impossible condition": (
        "online-kidnapping",
        put("calm > 100", "scenes", "room", "choices", "refuse", "when"),
        "scenes/room/choices/refuse/when",
        "scenario-never",
    ),
    "shipped: over its time": ("online-kidnapping", put("90", "budget_s"), "budget_s", "scenario-time"),
    "shipped: its longest play over the time": (
        "online-kidnapping",
        put("110", "budget_s"),
        "budget_s",
        "scenario-time-longest",
    ),
    "shipped: mum may lead into the trap again": (
        "online-kidnapping",
        put("leave", "scenes", "mum-waits", "choices", "tomorrow", "goto"),
        "exits/tell-mum/goto/5/goto",
        "scenario-telling",
    ),
}


@pytest.mark.parametrize(("name", "change", "place", "code"), MUTATIONS.values(), ids=MUTATIONS.keys())
def test_every_mutation_is_found_at_its_place(name: str, change: Change, place: str, code: str) -> None:
    raw = written(name)
    before = {finding.code for finding in findings(raw)}
    change(raw)
    found = [finding for finding in findings(raw) if finding.code == code]
    assert code not in before
    assert path_of(raw, place) in [finding.path for finding in found]
    assert all(finding.message.plain().endswith((".", ":")) and "{" not in finding.message.plain() for finding in found)


def findings(raw: dict[str, Any]) -> tuple[Finding, ...]:
    return tuple(KIND.check(Scenario.model_validate(copy.deepcopy(raw))))


def test_the_shipped_scenario_is_proved() -> None:
    assert [one.path for one in findings(written("online-kidnapping")) if one.severity is ERROR] == []


def test_a_choice_that_tells_somebody_must_not_end_worse_than_the_others(small: Any, parts: Any) -> None:
    told = parts.choice("tell-her", "b", verdict="help", because="Vì thế.")
    spec = small(
        [
            parts.scene("a", told, parts.choice("on", "good")),
            parts.scene("b", parts.choice("on", "bad"), parts.choice("out", "good")),
        ]
    )
    found = [(one.path, one.code) for one in check_score(spec)]
    assert found == [(("scenes", 0, "choices", 0, "goto"), "scenario-telling")]


def test_a_safe_choice_after_which_it_can_go_worse_is_a_warning_with_a_case(small: Any, parts: Any) -> None:
    def judged(name: str, goto: str, verdict: str) -> Any:
        return parts.choice(name, goto, verdict=verdict, skill="stop", because="Vì thế.")

    spec = small(
        [
            parts.scene("a", judged("go", "good", "unsafe"), judged("stay", "b", "safe")),
            parts.scene("b", judged("lose", "bad", "unsafe"), judged("win", "good", "safe")),
        ],
        variables={"calm": {"start": "7"}},
    )
    (found,) = check_score(spec)
    assert (found.path, found.code, found.severity) == (
        ("scenes", 0, "choices", 0, "verdict"),
        "scenario-safe-worse",
        WARNING,
    )
    assert found.message.plain() == "After “stay” it can go worse (-2 points) than after this (0; calm = 7)."


@pytest.mark.parametrize(("verdict", "limit"), [("safe", "∞"), ("unsafe", "-∞")])
def test_points_without_end_are_told_at_the_scene_of_the_circle(
    small: Any, parts: Any, verdict: str, limit: str
) -> None:
    again = parts.choice("again", "b", verdict=verdict, skill="stop", because="Vì thế.")
    spec = small(
        [parts.scene("a", parts.choice("on", "b")), parts.scene("b", again, parts.choice("out", "good"))],
        exits=[parts.leave("off", "hang-up")],
    )
    assert [(one.path, one.code) for one in check_score(spec)] == [(("scenes", 1), "scenario-endless")]


def test_a_circle_of_points_is_the_measure_of_both_choices_that_lead_into_it(small: Any, parts: Any) -> None:
    def judged(name: str, goto: str, verdict: str) -> Any:
        return parts.choice(name, goto, verdict=verdict, skill="stop", because="Vì thế.")

    spec = small(
        [
            parts.scene("a", judged("go", "b", "unsafe"), judged("stay", "good", "safe")),
            parts.scene("b", judged("again", "b", "safe"), judged("lost", "b", "unsafe"), parts.choice("out", "good")),
        ],
        exits=[parts.leave("off", "hang-up")],
    )
    found = {one.code: one.message.plain() for one in check_score(spec)}
    assert "brings ∞ points, “stay” only 2" in found["scenario-unsafe-wins"]


def test_nothing_is_claimed_where_the_bound_was_hit(wide: Scenario) -> None:
    for proof in (check_score, check_range, check_tactics):
        assert list(proof(wide, bound=20)) == []
    assert [one.code for one in check_time(wide, AGE_12, bound=20)] in ([], ["scenario-time"])


def test_a_tactic_met_in_an_earlier_scene_may_be_named(small: Any, parts: Any) -> None:
    named = parts.choice("do", "good", verdict="unsafe", skill="stop", because="Vì thế.", tactic="fear")
    met = small([parts.scene("a", parts.choice("on", "b"), tactic="fear"), parts.scene("b", named)])
    assert list(check_tactics(met)) == []
    later = small([parts.scene("a", named, parts.choice("on", "b")), parts.scene("b", tactic="fear")])
    assert [one.path for one in check_tactics(later)] == [("scenes", 0, "choices", 0, "tactic")]


@pytest.mark.parametrize("verdict", ["safe", "help"])
def test_what_a_good_choice_is_good_against_may_be_named_ahead_of_time(small: Any, parts: Any, verdict: str) -> None:
    named = parts.choice("do", "good", verdict=verdict, skill="stop", because="Vì thế.", tactic="fear")
    assert list(check_tactics(small([parts.scene("a", named)]))) == []


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The number of every spot whose steps are asked for from here on."""
    numbers: list[int] = []
    steps = Space.steps

    def counted(space: Space, number: int) -> tuple[Step, ...]:
        numbers.append(number)
        return steps(space, number)

    monkeypatch.setattr(Space, "steps", counted)
    return numbers


def test_all_proofs_together_work_out_every_state_once_and_no_more_than_the_bound(
    wide: Scenario, asked: list[int]
) -> None:
    assert "scenario-bound" in {one.code for one in KIND.check(wide.model_copy())}
    assert asked == list(range(MOST_STATES))


def test_sixty_scenes_with_six_variables_are_proved_to_the_end(small: Any, parts: Any, asked: list[int]) -> None:
    names = ("calm", "money", "told", "alone", "tired", "trust")
    flags = {"told", "alone"}

    def judged(name: str, goto: str, verdict: str, **more: Any) -> Any:
        return parts.choice(name, goto, verdict=verdict, skill="stop", because="Vì thế.", **more)

    scenes = []
    for n in range(60):
        ahead, further = (f"s{n + 1}", f"s{n + 2}") if n < 58 else ("good", "bad")
        name = names[n // 6 % 6]
        effect: dict[str, Any] = {"set": {name: "true"}} if name in flags else {"add": {name: "-20"}}
        late = parts.choice("three", "bad", when=f"{names[n % 2]} < 90 and not told or tired > trust")
        choices = (judged("one", ahead, "safe", **({} if n % 6 else effect)), judged("two", further, "unsafe"), late)
        scenes.append(parts.scene(f"s{n}", *choices, timer={"seconds": "9", "goto": further}))
    variables = {name: {"start": "false" if name in flags else "100"} for name in names}
    spec = small(scenes, start="s0", variables=variables)
    assert "scenario-bound" not in {one.code for one in KIND.check(spec)}
    found = explored(story_of(spec))
    assert found.complete
    assert len(found.spots) > 10_000
    assert asked == list(range(len(found.spots)))
