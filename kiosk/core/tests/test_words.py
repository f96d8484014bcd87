"""Messages, errors, places and the pace of reading."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import languages, pace, places
from kiosk.core.errors import ContentError, HostError, KioskError, RecordsError, UsageError
from kiosk.core.message import Message, msg
from kiosk.core.naming import name_like
from kiosk.core.problem import Finding, LineOf, Problem, Severity

if TYPE_CHECKING:
    from pathlib import Path


def test_a_message_is_filled_after_it_was_translated() -> None:
    said = msg("{count} of {all}", count=2, all="ba").said_by({"{count} of {all}": "{all}: {count}"}.__getitem__)
    assert said == "ba: 2"


def test_a_message_in_a_message_is_translated_too() -> None:
    outer = msg("see {what}", what=msg("the end"))
    assert outer.said_by(str.upper) == "SEE {WHAT}"
    assert outer.said_by(lambda text: text.replace("the end", "hết")) == "see hết"
    assert outer.plain() == "see the end"


def test_braces_of_an_argument_are_not_filled() -> None:
    assert msg("{a} {b}", a="{b}", b="x").plain() == "{b} x"


def test_what_nobody_fills_stays_as_it_is() -> None:
    assert msg("{unknown} {} {a.b} {0}", a="x").plain() == "{unknown} {} {a.b} {0}"


def test_a_translation_cannot_reach_into_an_argument() -> None:
    assert msg("{a}", a=1).said_by(lambda _: "{a.__class__} {a!r} {a:>9}") == "{a.__class__} {a!r} {a:>9}"


@given(st.text(), st.text())
def test_whatever_is_filled_in_comes_out_as_it_is(one: str, two: str) -> None:
    assert msg("{one}|{two}", one=one, two=two).plain() == f"{one}|{two}"


@pytest.mark.parametrize(("error", "code"), [(UsageError, 2), (RecordsError, 1), (HostError, 3), (ContentError, 1)])
def test_every_error_has_a_sentence_and_an_exit_code(error: type[KioskError], code: int) -> None:
    raised = error(msg("no {x}", x="disk"))
    assert (str(raised), raised.exit_code, raised.message) == ("no disk", code, Message("no {x}", {"x": "disk"}))


def test_an_error_of_content_carries_its_problems() -> None:
    problem = Problem("a.yaml", 1, 2, msg("bad"), "code")
    assert ContentError(msg("x"), [problem]).problems == (problem,)
    assert ContentError(msg("x")).problems == ()


def test_what_is_found_is_an_error_unless_it_says_otherwise() -> None:
    assert Finding((), msg("x"), "c").severity is Severity.ERROR
    assert Problem("f", 1, 1, msg("x"), "c").hint is None


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("Một hai ba", 3), ("Dừng – kiểm tra – kể", 4), ("• 15.000đ!", 1), ("…", 0)]
)
def test_words_that_are_read_are_counted(text: str, count: int) -> None:
    assert pace.syllables(text) == count


def test_reading_takes_time_by_pace_and_noise() -> None:
    assert pace.Pace(120, 1.0).reading_s("một hai", "ba bốn") == pytest.approx(2.0)
    assert pace.AGE_12.reading_s("a b c") > pace.AGE_15.reading_s("a b c") > pace.ADULT.reading_s("a b c") > 0


def test_vietnamese_comes_first() -> None:
    assert languages.LANGUAGES == ("vi", "en", "id")


def test_the_programs_own_files_are_where_they_are_looked_for() -> None:
    assert (places.lessons() / "help.yaml").is_file()
    assert (places.package() / "core" / "places.py").is_file()
    assert places.assets().name == "assets"
    assert places.translations().name == "translations"


def test_in_a_bundle_they_are_in_the_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert places.lessons() == tmp_path / "lessons"


def test_installed_they_are_inside_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(places, "_PACKAGE", tmp_path / "site-packages" / "kiosk")
    assert places.assets() == tmp_path / "site-packages" / "kiosk" / "resources" / "assets"


@pytest.mark.parametrize(
    ("words", "joint", "name"),
    [("Số tiền!", "_", "so_tien"), ("Đường  đi", "-", "duong-di"), ("00-good", "-", "good"), ("???", "-", "")],
)
def test_words_become_a_name(words: str, joint: str, name: str) -> None:
    assert name_like(words, joint) == name


def test_the_line_of_another_place_is_its_path_where_no_file_is_at_hand() -> None:
    assert msg("{line}", line=LineOf(("exits", 0, "id"))).plain() == "exits.0.id"
