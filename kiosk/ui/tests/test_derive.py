"""From the visit to what the screens show."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.content.models import Channel
from kiosk.core.outcome import Outcome, Skill, Verdict
from kiosk.ui.play import Play
from kiosk.ui.programme import Programme
from kiosk.ui.screens import derive
from kiosk.ui.screens.derive import Scene
from kiosk.visit import Judged, Overlay, Played, Stage, Visit

PLAYING = Visit(stage=Stage.PLAY, mission="one", step=1, language="en", sound=False, calm_motion=True)


@pytest.fixture
def programme(toys: Any) -> Programme:
    step = ("toy", toys.Spec())
    return Programme(toys.library(toys.lesson("one", step, step, note="Buồn."), toys.lesson("two", step)), "one")


def test_before_the_lessons_are_read_there_is_the_attract_screen() -> None:
    seen = derive.stage_view(Scene(Visit(), today=12))
    assert (seen.stage, seen.overlay, seen.steps, seen.today) == ("attract", "", (), 12)


def test_in_a_step_everything_about_it_is_told(programme: Programme, toys: Any) -> None:
    play = Play(toys.kinds["toy"], toys.Spec(), 1)
    play.apply(toys.Look())
    seen = derive.stage_view(Scene(PLAYING, programme, play, plays=4))
    assert (seen.stage, seen.play, seen.language) == ("play", 4, "en")
    assert (seen.mission_title, seen.step_title, seen.note) == ("Bài one", "Bước 1", "Buồn.")
    assert (seen.sound, seen.calm_motion, seen.help_inside) == (False, True, False)
    assert [(row.key, row.fill, row.now) for row in seen.steps] == [("0", 1.0, False), ("1", 0.5, True)]


def test_a_note_comes_with_the_path_but_without_an_activity(programme: Programme) -> None:
    seen = derive.stage_view(Scene(replace(PLAYING, stage=Stage.NOTE, step=0), programme))
    assert (seen.stage, seen.note) == ("note", "Buồn.")
    assert [row.fill for row in seen.steps] == [0.0, 0.0]


@pytest.mark.parametrize(
    ("visit", "stage", "overlay"),
    [
        (Visit(stage=Stage.WHO), "who", ""),
        (Visit(stage=Stage.WHO, overlay=Overlay.HELP), "who", "help"),
        (Visit(stage=Stage.WHO, overlay=Overlay.LEAVING), "who", "leaving"),
        (Visit(stage=Stage.WHO, overlay=Overlay.HELP, quiet_left=9), "who", "quiet"),
        (Visit(stage=Stage.WHO, broken=True), "oops", ""),
        (Visit(stage=Stage.WHO, broken=True, quiet_left=9), "oops", "quiet"),
    ],
)
def test_what_lies_over_the_screen(visit: Visit, stage: str, overlay: str) -> None:
    seen = derive.stage_view(Scene(visit))
    assert (seen.stage, seen.overlay, seen.quiet_s) == (stage, overlay, visit.quiet_left)


def test_the_wall_shows_the_chosen_mission_large_and_marks_what_was_played(programme: Programme) -> None:
    seen = derive.missions_view(Visit(played=(Played("two", ()),)), programme)
    assert [row.key for row in seen.featured] == ["one"]
    assert [(row.key, row.played, row.note, row.minutes, row.level) for row in seen.others] == [
        ("two", True, False, 3, 1)
    ]


def test_what_is_written_for_the_visitors_age_stands_first_on_the_wall(toys: Any) -> None:
    step = ("toy", toys.Spec())
    lessons = [toys.lesson(name, step, ages=ages) for name, ages in (("a", ()), ("b", ("parent",)), ("c", ("12-15",)))]
    seen = derive.missions_view(Visit(age="12-15"), Programme(toys.library(*lessons), "a"))
    assert [row.key for row in (*seen.featured, *seen.others)] == ["a", "c", "b"]


def test_an_empty_wall_is_empty(toys: Any) -> None:
    seen = derive.missions_view(Visit(), Programme(toys.library(), ""))
    assert (seen.featured, seen.others) == ((), ())


def test_the_result_tells_numbers_plates_and_what_to_take_home(programme: Programme) -> None:
    judged = (
        Judged(0, Outcome("a", "x", Verdict.HIT, Skill.SPOT, "urgency")),
        Judged(0, Outcome("b", "x", Verdict.FALSE_ALARM, Skill.CHECK)),
        Judged(1, Outcome("c", "x", Verdict.HELP, Skill.TELL)),
        Judged(1, Outcome("d", "x", Verdict.MISS, Skill.GUARD, "urgency")),
    )
    seen = derive.result_view(replace(PLAYING, stage=Stage.RESULT, judged=judged), programme)
    assert (seen.caught, seen.tricks, seen.accused, seen.honest, seen.helped) == (1, 2, 1, 1, 1)
    assert (seen.spot, seen.stop, seen.check, seen.guard, seen.tell, seen.plates) == (
        True,
        False,
        False,
        False,
        True,
        2,
    )
    assert (seen.near_miss, seen.take_home, seen.mission_title) == ("urgency", "Nhớ one", "Bài one")


def test_a_mission_without_judgement_still_has_something_to_take_home(programme: Programme) -> None:
    seen = derive.result_view(Visit(stage=Stage.RESULT, mission="two"), programme)
    assert (seen.stars, seen.take_home) == (0, "Nhớ two")


def test_anywhere_else_there_is_no_result(programme: Programme) -> None:
    assert derive.result_view(PLAYING, programme) == derive.EMPTY_RESULT


def test_everybody_who_can_be_asked_is_listed(programme: Programme) -> None:
    (row,) = derive.help_view(programme).channels
    assert (row.key, row.name, row.number, row.why, row.says) == ("111", "Tổng đài", "111", "Khi sợ.", "")
    assert row.icon == "people"


def test_a_helper_without_a_number_may_have_an_icon_of_its_own(shelf: Any) -> None:
    bank = Channel.model_validate({"id": "bank", "name": "Ngân hàng", "for": "Lỡ tay.", "icon": "bank"})
    programme = Programme(replace(shelf, help={"bank": bank}), "")
    (row,) = derive.help_view(programme).channels
    assert (row.number, row.icon, programme.lexicon["help"]["bank"]["icon"]) == ("", "bank", "bank")
