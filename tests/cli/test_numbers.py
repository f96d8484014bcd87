"""Numbers and sizes of the command line."""

from __future__ import annotations

import argparse

import pytest

from kiosk.cli import main
from kiosk.cli.console import translator
from kiosk.cli.numbers import between, size, whole


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    translator.cache_clear()


def test_a_whole_number_within_its_bounds_is_read() -> None:
    assert [between(-2, 30)(text) for text in ("-2", "0", "007", "30")] == [-2, 0, 7, 30]
    assert [whole(text) for text in ("-5", "0", "9" * 18)] == [-5, 0, 10**18 - 1]


@pytest.mark.parametrize("text", ["", "abc", "1.5", "²", "٣", "1_0", " 1", "+1", "--1", "9" * 5000])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    for read in (between(1, 30), whole):
        with pytest.raises(argparse.ArgumentTypeError, match="is not a whole number"):
            read(text)


@pytest.mark.parametrize("text", ["0", "31", "-1"])
def test_a_number_outside_its_bounds_is_refused_with_them(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=f"^“{text}” is not a whole number from 1 to 30$"):
        between(1, 30)(text)


@pytest.mark.parametrize(
    "text",
    ["", "1920", "1920x", "x1080", "10x10", "1920*1080", "99999x1080", "-640x480", "1²00x1080", "1920x1080x2", "²x²",
     "9" * 5000 + "x1080", "639x480", "640x479", "7681x4320", "7680x4321"],
)  # fmt: skip
def test_a_size_is_width_times_height_in_pixels(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=" is not a size from 640x480 to 7680x4320"):
        size(text)


def test_the_smallest_and_the_largest_size_are_taken() -> None:
    assert [size(text) for text in ("640x480", "1024x600", "7680x4320")] == [(640, 480), (1024, 600), (7680, 4320)]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["robot", "--visitors", "abc"], "“abc” is not a whole number from 1 to 1000000"),
        (["robot", "--visitors", "0"], "“0” is not a whole number from 1 to 1000000"),
        (["robot", "--seed", "abc"], "“abc” is not a whole number"),
        (["check", "--plays", "abc"], "“abc” is not a whole number from 0 to 1000000"),
        (["play", "privacy", "--seed", "1.5"], "“1.5” is not a whole number"),
        (["preview", "a.yaml", "--seed", "x"], "“x” is not a whole number"),
        (["shots", "a", "--size", "²x²"], "“²x²” is not a size from 640x480 to 7680x4320, such as 1920x1080"),
    ],
)
def test_commands_refuse_in_a_sentence(words: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    said = capsys.readouterr().err
    assert said == f"kiosk {words[0]}: argument {words[-2]}: {says}. Try kiosk {words[0]} --help.\n"
