"""The font that has every Vietnamese letter."""

from __future__ import annotations

import importlib.util

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics

from kiosk.ui import fonts

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_font_is_there_with_every_weight_and_every_letter() -> None:
    assert fonts.load_fonts()
    assert fonts.FAMILY in QFontDatabase.families()
    for weight in ("Medium", "DemiBold", "Bold", "ExtraBold", "Black"):
        font = QFont(fonts.FAMILY, 20, QFont.Weight[weight])
        assert QFontInfo(font).family() == fonts.FAMILY
        assert all(QFontMetrics(font).inFontUcs4(ord(letter)) for letter in "ếộữỹẵĐđ“”…–·")


def test_without_its_package_there_is_a_line_in_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert not fonts.load_fonts()
    assert "missing" in caplog.text


def test_a_weight_that_cannot_be_loaded_is_a_line_in_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(fonts, "WEIGHTS", ("Medium", "Thinnest"))
    assert not fonts.load_fonts()
    assert "could not be loaded" in caplog.text
