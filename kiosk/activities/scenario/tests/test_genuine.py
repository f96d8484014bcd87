from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.check_verdicts import check_verdicts
from kiosk.activities.scenario.moves import Choose, Exit, How, More, Skip
from kiosk.activities.scenario.outline import outlined
from kiosk.activities.scenario.score import Scores
from kiosk.activities.scenario.story import story_of
from kiosk.core.outcome import Skill, Tally, Verdict

if TYPE_CHECKING:
    from kiosk.activities.scenario.model import Scenario

JUDGED = (("trust", "safe"), ("scold", "false-alarm"))


@pytest.fixture
def honest(small: Any, parts: Any) -> Scenario:
    spec: Scenario = small([parts.scene("a", genuine="true")])
    return spec


def test_hanging_up_on_somebody_genuine_is_a_false_alarm(honest: Scenario) -> None:
    state = KIND.reduce(honest, KIND.start(honest, 0), Exit(0))
    (outcome,) = KIND.outcomes(honest, state)
    assert (outcome.verdict, outcome.skill, outcome.tactic) == (Verdict.FALSE_ALARM, Skill.CHECK, "")
    assert (Tally.of([outcome]).accused, Tally.of([outcome]).honest) == (1, 1)
    assert KIND.view(honest, state).reason_verdict == "honest"


def test_telling_somebody_is_help_there_too(honest: Scenario) -> None:
    (outcome,) = KIND.outcomes(honest, KIND.reduce(honest, KIND.start(honest, 0), Exit(1)))
    assert (outcome.verdict, outcome.skill) == (Verdict.HELP, Skill.TELL)


def test_the_debrief_says_that_it_was_somebody_honest_and_blames_nobody(honest: Scenario) -> None:
    state = KIND.reduce(honest, KIND.start(honest, 0), Exit(0))
    for _ in range(2):
        state = KIND.reduce(honest, state, More())
    step, ending = KIND.view(honest, state).steps
    assert (step.kind, step.verdict, step.open_text, step.road) == ("exit", "honest", "", "")
    assert ending.turning


def test_it_costs_a_point_where_any_other_exit_brings_one(honest: Scenario) -> None:
    found = outlined(story_of(honest))
    scores = Scores(story_of(honest), found)
    points = {step.act: scores.points(0, step) for step in found.steps[0] if step.how is How.EXIT}
    assert points == {"hang-up": -1, "tell": 1}


def test_no_trick_is_at_work_in_a_genuine_scene(small: Any, parts: Any) -> None:
    named = parts.choice("yes", "bad", tactic="fear")
    spec = small([parts.scene("a", named, genuine="true", tactic="fear"), parts.scene("b", named, tactic="fear")])
    found = [(one.path, one.code) for one in check_verdicts(spec)]
    assert found == [
        (("scenes", 0, "tactic"), "scenario-genuine"),
        (("scenes", 0, "choices", 0, "tactic"), "scenario-genuine"),
    ]


def test_trusting_somebody_genuine_and_wronging_them_are_two_numbers(small: Any, parts: Any) -> None:
    choices = [parts.choice(name, "good", verdict=verdict, because="Vì thế.") for name, verdict in JUDGED]
    spec = small([parts.scene("a", *choices, genuine="true")])
    begun = KIND.reduce(spec, KIND.start(spec, 0), More())
    judged = [KIND.outcomes(spec, KIND.reduce(spec, begun, Choose(index)))[0] for index in range(2)]
    assert [one.verdict for one in judged] == [Verdict.CORRECT_REJECTION, Verdict.FALSE_ALARM]
    told = [KIND.view(spec, KIND.reduce(spec, begun, Choose(index))).reason_verdict for index in range(2)]
    assert told == ["good", "honest"]
    found = outlined(story_of(spec))
    scores = Scores(story_of(spec), found)
    points = {step.act: scores.points(0, step) for step in found.steps[0] if step.how is How.CHOICE}
    assert points == {"trust": 1, "scold": -1}


def test_nobody_can_be_wronged_where_nobody_is_genuine(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", parts.choice("scold", "good", verdict="false-alarm"))])
    assert [(one.path, one.code) for one in check_verdicts(spec) if one.code == "scenario-genuine"] == [
        (("scenes", 0, "choices", 0, "verdict"), "scenario-genuine")
    ]


def test_skipping_wrongs_nobody(small: Any, parts: Any) -> None:
    choices = [parts.choice("scold", "bad", verdict="false-alarm"), parts.choice("wait", "good")]
    spec = small([parts.scene("a", *choices, genuine="true")])
    assert KIND.reduce(spec, KIND.start(spec, 0), Skip()).node == "good"


def test_whoever_has_answered_somebody_genuine_may_hang_up(small: Any, parts: Any) -> None:
    trust = parts.choice("trust", "good", verdict="safe", skill="check", because="Vì thế.")
    spec = small([parts.scene("a", trust, parts.choice("no", "bad"), genuine="true")])
    state = KIND.start(spec, 0)
    for move in (More(), Choose(0), Exit(0)):
        state = KIND.reduce(spec, state, move)
    assert [one.verdict for one in KIND.outcomes(spec, state)] == [Verdict.CORRECT_REJECTION, Verdict.SAFE]
