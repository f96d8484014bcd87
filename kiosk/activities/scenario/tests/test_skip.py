from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.check_skip import check_skip
from kiosk.activities.scenario.explore import Spot, explored
from kiosk.activities.scenario.moves import Choose, Exit, How, More, Phase, ReplayFrom, SetCalm, Skip, State, TimeUp
from kiosk.activities.scenario.story import story_of
from kiosk.core.outcome import Verdict

if TYPE_CHECKING:
    from kiosk.activities.scenario.model import Scenario


def judged(parts: Any, name: str, goto: str, verdict: str | None = None, **more: Any) -> Any:
    if verdict:
        more |= {"verdict": verdict, "skill": "stop", "because": "Vì thế."}
    return parts.choice(name, goto, **more)


def skipped(spec: Scenario, state: State | None = None) -> State:
    now: State = KIND.reduce(spec, state or KIND.start(spec, 0), Skip())
    return now


@pytest.mark.parametrize(
    ("verdicts", "taken"),
    [
        (("unsafe", "safe", "help"), 2),
        (("unsafe", None, "safe"), 2),
        (("unsafe", None), 1),
        ((None, "help", "help"), 1),
    ],
)
def test_the_kindest_choice_is_taken_and_not_judged(small: Any, parts: Any, verdicts: Any, taken: int) -> None:
    choices = [
        judged(parts, f"c{n}", "good", verdict, add={"calm": str(-n)}) for n, verdict in enumerate(verdicts, start=1)
    ]
    spec = small([parts.scene("a", *choices)], variables={"calm": {"start": "50"}})
    after = skipped(spec)
    assert (after.phase, after.node, after.values) == (Phase.ENDING, "good", (50 - taken - 1,))
    assert [(turn.how, turn.act) for turn in after.path] == [(How.SKIP, f"c{taken + 1}")]
    assert KIND.outcomes(spec, after) == ()


def test_of_equals_the_one_nearer_to_an_ending_is_taken(small: Any, parts: Any) -> None:
    first = parts.scene("a", judged(parts, "far", "b", "safe"), judged(parts, "near", "c", "safe"))
    spec = small([first, parts.scene("b", goto="c"), parts.scene("c", goto="good")])
    assert skipped(spec).node == "c"


def test_what_cannot_be_seen_is_not_taken(small: Any, parts: Any) -> None:
    choices = (judged(parts, "tell", "good", "help", when="told"), judged(parts, "go", "bad"))
    spec = small([parts.scene("a", *choices)], variables={"told": {"start": "false"}})
    assert skipped(spec).node == "bad"


def test_without_choices_the_scene_goes_on_past_all_its_lines(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", lines=["Một.", "Hai.", "Ba."], goto="b"), parts.scene("b")])
    after = skipped(spec)
    assert (after.node, after.shown, after.path[0].act) == ("b", 0, "")


def test_where_everything_is_unsafe_the_telling_exit_of_the_seat_is_taken(small: Any, parts: Any) -> None:
    spec = small(
        [parts.scene("a", judged(parts, "pay", "bad", "unsafe"))],
        variables={"told": {"start": "false"}},
        exits=[
            parts.leave("hang-up", "hang-up"),
            parts.leave("tell", "tell", [{"when": "told", "goto": "good"}, {"goto": "bad"}], set={"told": "true"}),
        ],
    )
    after = skipped(spec)
    assert (after.phase, after.node, after.values, after.path[0].act) == (Phase.ENDING, "good", (1,), "tell")
    assert KIND.outcomes(spec, after) == ()


def test_only_an_open_scene_can_be_skipped(spec: Scenario, play: Any) -> None:
    reason = play(spec, ["check"])
    ending = KIND.reduce(spec, reason, More())
    for state in (reason, ending, KIND.reduce(spec, ending, More())):
        assert KIND.reduce(spec, state, Skip()) is state


def test_every_skip_leads_to_a_state_that_was_explored(spec: Scenario) -> None:
    story = story_of(spec)
    found = explored(story)
    spots = set(found.spots)
    scenes = [spot for spot in found.spots if not spot.reason and spot.node in story.scenes]
    for spot in scenes:
        after = skipped(spec, State(Phase.SCENE, spot.node, spot.values, spot.values))
        assert Spot(after.node, after.values, 0) in spots
    assert len(scenes) > 5


def test_a_skipped_scene_is_neutral_in_the_debrief_and_can_be_gone_back_to(spec: Scenario) -> None:
    state = KIND.start(spec, 0)
    while state.phase is Phase.SCENE:
        state = skipped(spec, state)
    end = KIND.reduce(spec, state, More())
    rows = [row for row in KIND.view(spec, end).steps if row.kind == "skip"]
    assert [(row.text, row.verdict, row.tactic, row.can_replay) for row in rows] == [("", "", "", True)] * len(rows)
    for step, turn in enumerate(end.path):
        again = KIND.reduce(spec, end, ReplayFrom(step))
        assert (again.phase, again.node, again.path) == (Phase.SCENE, turn.scene, end.path[:step])


def test_a_step_after_a_skipped_scene_is_gone_back_to_past_it(small: Any, parts: Any) -> None:
    choices = [judged(parts, "far", "b", add={"calm": "-9"}), judged(parts, "no", "good")]
    spec = small([parts.scene("a", *choices[:1]), parts.scene("b", choices[1])], variables={"calm": {"start": "50"}})
    end = skipped(spec, skipped(spec))
    again = KIND.reduce(spec, KIND.reduce(spec, end, More()), ReplayFrom(1))
    assert (again.node, again.values, again.visit, again.path) == ("b", (41,), 2, end.path[:1])


def test_a_play_goes_on_as_usual_after_a_skipped_scene(spec: Scenario, play: Any) -> None:
    after = play(spec, ["ask", "more"])
    assert KIND.reduce(spec, after, SetCalm(on=True)).calm
    late = KIND.reduce(spec, after, TimeUp(after.visit))
    told = KIND.outcomes(spec, KIND.reduce(spec, skipped(spec, late), Exit(1)))
    assert [one.verdict for one in told] == [Verdict.HELP]


def test_whoever_comes_back_is_led_another_way_and_so_never_in_circles(small: Any, parts: Any) -> None:
    first = parts.scene("a", judged(parts, "round", "b", "help"), judged(parts, "out", "good", "safe"))
    spec = small([first, parts.scene("b", goto="a")])
    state = skipped(spec, skipped(spec))
    assert (state.node, state.visit) == ("a", 3)
    assert skipped(spec, state).node == "good"
    assert list(check_skip(spec)) == []


def test_a_story_in_which_skipping_never_ends_is_told(small: Any, parts: Any) -> None:
    scenes = [parts.scene("a", goto="b"), parts.scene("b", goto="a")]
    seats = [{"id": s, "name": s, "you": "vy", "start": "a"} for s in ("one", "two")]
    (found,) = check_skip(small(scenes, seats=seats))
    assert (found.path, found.code) in [(("scenes", n), "scenario-skip") for n in (0, 1)]


def test_the_content_note_is_read_before_anything_is_skipped(small: Any) -> None:
    spec = small(content_note="Có lời doạ.")
    state = KIND.start(spec, 0)
    assert skipped(spec, state) is state
    assert list(check_skip(spec)) == []


def test_choices_after_a_skip_are_still_counted_from_the_first(small: Any, parts: Any) -> None:
    spec = small([parts.scene("a", goto="b"), parts.scene("b", judged(parts, "no", "good", "safe"))])
    state = KIND.reduce(spec, skipped(spec), More())
    assert [one.choice for one in KIND.outcomes(spec, KIND.reduce(spec, state, Choose(0)))] == ["no"]
