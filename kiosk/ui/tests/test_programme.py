"""What is on today."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.library import Course
from kiosk.ui.programme import Programme
from kiosk.ui.screens.derive import missions_view
from kiosk.visit import MissionStep, Profile, fresh


@pytest.fixture
def shelf(toys: Any) -> Any:
    step = ("toy", toys.Spec())
    return toys.library(
        toys.lesson("one", step, step, topic="otp"),
        toys.lesson("two", ("puppet", toys.Spec()), note="Buồn.", topic="kidnap", difficulty="hard"),
        playlist=("one", "two"),
    )


def names(programme: Programme) -> list[str]:
    return [mission.id for mission in programme.route.missions]


def test_the_chosen_playlist_comes_first(shelf: Any) -> None:
    programme = Programme(shelf, "day")
    assert names(programme) == ["playlist-day", "one", "two"]
    assert programme.source("playlist-day").title == "Hôm nay"


def test_a_chosen_lesson_comes_first_and_only_once(shelf: Any) -> None:
    assert names(Programme(shelf, "two")) == ["two", "one"]
    assert Programme(shelf, "two").source("two").title == "Bài two"


def test_alone_there_is_nothing_else_to_choose(shelf: Any) -> None:
    assert Programme(shelf, "two", alone=True).route.single
    assert names(Programme(shelf, "day", alone=True)) == ["playlist-day"]


def test_what_is_missing_or_broken_leaves_the_lessons(shelf: Any, toys: Any) -> None:
    assert names(Programme(shelf, "broken-list")) == ["one", "two"]
    assert names(Programme(shelf, "broken-list", alone=True)) == []
    assert Programme(toys.library(), "day").route.missions == ()


def test_the_route_knows_names_and_notes_only(shelf: Any) -> None:
    steps = Programme(shelf, "day").route.missions[0].steps
    assert steps == (
        MissionStep("one", "step-0", "toy"),
        MissionStep("one", "step-1", "toy"),
        MissionStep("two", "step-0", "puppet", note=True),
    )


def test_lessons_come_as_their_course_has_them_and_those_of_none_last(shelf: Any) -> None:
    course = Course("c", Path("/c"), Path("/c/course.yaml"), "Khoá", "Tóm tắt", ("two",))
    assert names(Programme(replace(shelf, courses={"c": course}), "day")) == ["playlist-day", "two", "one"]


@pytest.mark.parametrize(
    ("ages", "age", "suits"),
    [((), "12-15", True), (("parent",), "", True), (("parent",), "parent", True), (("parent",), "12-15", False)],
)
def test_a_mission_suits_the_ages_that_it_names(toys: Any, ages: tuple[str, ...], age: str, suits: bool) -> None:
    lesson = toys.lesson("one", ("toy", toys.Spec()), ages=ages)
    assert Programme(toys.library(lesson), "one").suits("one", age) is suits


def test_a_step_that_warns_itself_is_not_preceded_by_the_note_of_its_lesson(toys: Any) -> None:
    plain, warning = ("toy", toys.Spec()), ("toy", toys.Spec(own_note=True))
    shelf = toys.library(
        toys.lesson("warns", warning, plain, note="Buồn."), toys.lesson("later", plain, warning, note="Buồn.")
    )
    first, second = Programme(shelf, "warns").route.missions
    assert [step.note for step in first.steps] == [False, False]
    assert [step.note for step in second.steps] == [True, False]


def test_a_mission_shows_its_heaviest_lesson(shelf: Any) -> None:
    programme = Programme(shelf, "day")
    assert (programme.topic("playlist-day"), programme.topic("one")) == ("kidnap", "otp")
    assert (programme.level("playlist-day"), programme.level("one")) == (3, 1)
    assert (programme.noted("playlist-day"), programme.noted("one")) == (True, False)
    assert programme.lesson_of("playlist-day", 2).id == "two"


def test_a_lesson_may_be_called_like_a_playlist(toys: Any) -> None:
    step = ("toy", toys.Spec())
    programme = Programme(toys.library(toys.lesson("playlist", step), playlist=("playlist",)), "day")
    assert programme.source("playlist").title == "Bài playlist"
    assert programme.source("playlist-day").title == "Hôm nay"


@pytest.mark.parametrize("alone", [False, True])
def test_a_lesson_may_be_called_like_the_mission_of_a_playlist(toys: Any, *, alone: bool) -> None:
    step = ("toy", toys.Spec())
    shelf = toys.library(toys.lesson("playlist-x", step), toys.lesson("playlist-day", step), playlist=("playlist-x",))
    for chosen in ("day", "playlist-day", "playlist-x"):
        programme = Programme(shelf, chosen, alone=alone)
        seen = missions_view(fresh(Profile()), programme)
        titles = [row.title for row in (*seen.featured, *seen.others)]
        first = "Hôm nay" if chosen == "day" else f"Bài {chosen}"
        rest = {"Bài playlist-x", "Bài playlist-day"} - {first}
        assert titles[0] == first
        assert set(titles[1:]) == (set() if alone else rest)
        assert len(programme.route.missions) == len(titles)


def test_activities_find_names_by_id(shelf: Any) -> None:
    assert Programme(shelf, "").lexicon == {
        "people": {"me": {"name": "Mẹ", "look": "me"}},
        "tactics": {
            "urgency": {"name": "Khẩn cấp", "explains": "Vội.", "next_time": "Chậm lại.", "icon": "tactic-urgency"}
        },
        "help": {"111": {"name": "Tổng đài", "number": "111", "says": "", "icon": "people"}},
    }
