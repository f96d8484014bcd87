"""On every screen, in every language and size, every text can be read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.core.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOKS = Path(__file__).with_name("looks.py")
FEWEST_STOPS = 290
WAIT_S = 420.0


@pytest.fixture(scope="module")
def readers() -> Iterator[dict[str, subprocess.Popen[str]]]:
    """One process a language; they work at the same time."""
    started = {
        language: subprocess.Popen(
            [sys.executable, "-X", "faulthandler", str(LOOKS), language],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for language in LANGUAGES
    }
    yield started
    for reader in started.values():
        reader.kill()
        reader.communicate()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_read(readers: dict[str, subprocess.Popen[str]], language: str) -> None:
    told, wrong = readers[language].communicate(timeout=WAIT_S)
    assert wrong == ""
    *faults, stops = told.splitlines()
    assert faults == []
    assert int(stops) >= FEWEST_STOPS
