"""The environment does not tell Qt what to load."""

from __future__ import annotations

import os

import pytest

from kiosk.ui.environment import scrub


@pytest.fixture
def environ(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    made = {"PATH": "/bin", "LANG": "vi_VN", "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    monkeypatch.setattr(os, "environ", made)
    return made


@pytest.mark.parametrize(
    "name",
    ["QML_IMPORT_PATH", "QML2_IMPORT_PATH", "QT_PLUGIN_PATH", "QT_LOGGING_RULES", "QSG_RENDER_LOOP", "QV4_X",
     "QTWEBENGINE_CHROMIUM_FLAGS", "QT_SCALE_FACTOR", "QML_XHR_ALLOW_FILE_READ", "QT_QPA_GENERIC_PLUGINS"],
)  # fmt: skip
def test_what_steers_qt_goes(environ: dict[str, str], name: str) -> None:
    environ[name] = "x"
    scrub()
    assert name not in environ


def test_the_platform_the_renderer_and_everything_else_stay(environ: dict[str, str]) -> None:
    before = dict(environ)
    scrub()
    assert environ == before | {"QT_QUICK_CONTROLS_STYLE": "Basic"}
