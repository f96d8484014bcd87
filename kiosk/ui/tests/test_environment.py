"""The environment does not tell Qt what to load."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.ui.environment import choose_renderer, scrub

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def environ(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    made = {"PATH": "/bin", "LANG": "vi_VN", "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    monkeypatch.setattr(os, "environ", made)
    return made


@pytest.mark.parametrize(
    "name",
    ["QML_IMPORT_PATH", "QML2_IMPORT_PATH", "QT_PLUGIN_PATH", "QT_LOGGING_RULES", "QSG_RENDER_LOOP", "QV4_X",
     "QTWEBENGINE_CHROMIUM_FLAGS", "QT_SCALE_FACTOR", "QT_QUICK_CONTROLS_STYLE",
     "QML_XHR_ALLOW_FILE_READ", "QT_QPA_GENERIC_PLUGINS"],
)  # fmt: skip
def test_what_steers_qt_goes(environ: dict[str, str], name: str) -> None:
    environ[name] = "x"
    scrub()
    assert name not in environ


def test_the_platform_the_renderer_and_everything_else_stay(environ: dict[str, str]) -> None:
    before = dict(environ)
    scrub()
    assert environ == before


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt chooses by itself")
def test_without_a_graphics_card_qt_draws_in_software(environ: dict[str, str], tmp_path: Path) -> None:
    del environ["QT_QUICK_BACKEND"]
    choose_renderer(tmp_path)
    assert environ["QT_QUICK_BACKEND"] == "software"


def test_a_graphics_card_or_somebodys_choice_is_respected(environ: dict[str, str], tmp_path: Path) -> None:
    environ["QT_QUICK_BACKEND"] = "rhi"
    choose_renderer(tmp_path)
    assert environ["QT_QUICK_BACKEND"] == "rhi"
    del environ["QT_QUICK_BACKEND"]
    (tmp_path / "renderD128").touch()
    choose_renderer(tmp_path)
    assert "QT_QUICK_BACKEND" not in environ
