"""Whether Qt can open a window is known before Qt ends the process over it."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.errors import HostError
from kiosk.ui import host

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings what it needs")


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No screen at all, and nothing that asks for one."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


class Libraries:
    """The system's loader, with an X server that answers or not."""

    def __init__(self, missing: str = "", *, answers: bool = True) -> None:
        self.missing, self.answers = missing, answers
        self.loaded: list[str] = []

    def __call__(self, path: str) -> Any:
        self.loaded.append(Path(path).name)
        if self.missing and self.missing in path:
            raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")
        return self

    def __getattr__(self, name: str) -> Any:
        if name == "xcb_connect":
            return lambda *_args: 1
        if name == "xcb_connection_has_error":
            return lambda _connection: 0 if self.answers else 1
        return lambda _connection: None


def use(screen: pytest.MonkeyPatch, libraries: Libraries) -> Libraries:
    screen.setattr(ctypes, "CDLL", libraries)
    return libraries


def test_what_the_tests_run_on_is_fine() -> None:
    host.check_host()


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "xcb"}])
def test_without_a_screen_it_says_so(screen: pytest.MonkeyPatch, environ: dict[str, str], tmp_path: Path) -> None:
    screen.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    for name, value in environ.items():
        screen.setenv(name, value)
    with pytest.raises(HostError) as caught:
        host.check_host()
    assert caught.value.exit_code == 3
    assert "There is no screen here" in caught.value.message.plain()


def test_a_library_that_the_plugin_needs_is_named(screen: pytest.MonkeyPatch) -> None:
    screen.setenv("DISPLAY", ":5")
    use(screen, Libraries("libqxcb"))
    with pytest.raises(HostError) as caught:
        host.check_host()
    assert "Qt needs the library libxcb-cursor.so.0," in caught.value.message.plain()
    assert "README" in caught.value.message.plain()


def test_a_screen_that_does_not_answer_is_named(screen: pytest.MonkeyPatch) -> None:
    screen.setenv("DISPLAY", ":5")
    use(screen, Libraries(answers=False))
    with pytest.raises(HostError) as caught:
        host.check_host()
    assert "“:5” does not answer" in caught.value.message.plain()


def test_a_screen_that_answers_is_fine(screen: pytest.MonkeyPatch) -> None:
    screen.setenv("DISPLAY", ":5")
    assert use(screen, Libraries()).loaded == []
    host.check_host()


def test_wayland_comes_first_and_x_instead_of_it(screen: pytest.MonkeyPatch, tmp_path: Path) -> None:
    screen.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    screen.setenv("WAYLAND_DISPLAY", "wayland-0")
    screen.setenv("DISPLAY", ":5")
    libraries = use(screen, Libraries())
    host.check_host()
    assert libraries.loaded == ["libqxcb.so", "libxcb.so.1"]
    (tmp_path / "wayland-0").touch()
    libraries.loaded.clear()
    host.check_host()
    assert libraries.loaded == ["libqwayland.so"]


def test_the_platform_that_is_asked_for_counts_and_one_of_several_is_enough(screen: pytest.MonkeyPatch) -> None:
    libraries = use(screen, Libraries())
    screen.setenv("QT_QPA_PLATFORM", "offscreen:redirect")
    host.check_host()
    screen.setenv("QT_QPA_PLATFORM", "wayland;minimal")
    host.check_host()
    assert libraries.loaded == ["libqoffscreen.so", "libqminimal.so"]


def test_a_platform_that_there_is_not_is_named(screen: pytest.MonkeyPatch) -> None:
    screen.setenv("QT_QPA_PLATFORM", "moon")
    with pytest.raises(HostError) as caught:
        host.check_host()
    assert "“moon”" in caught.value.message.plain()


def test_other_systems_are_not_asked(screen: pytest.MonkeyPatch) -> None:
    screen.setenv("QT_QPA_PLATFORM", "moon")
    screen.setattr(sys, "platform", "win32")
    host.check_host()


@pytest.mark.parametrize(
    ("error", "says"),
    [(ImportError("libEGL.so.1: cannot open shared object file: No such file or directory"), "library libEGL.so.1,"),
     (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "Qt is not installed"),
     (ModuleNotFoundError("No module named 'PySide6.QtQml'", name="PySide6.QtQml"), "Qt is not installed")],
)  # fmt: skip
def test_an_import_of_qt_that_failed_is_a_matter_of_the_host(error: ImportError, says: str) -> None:
    told = host.missing_library(error)
    assert told is not None
    assert says in told.message.plain()


def test_a_library_that_windows_cannot_load_has_a_sentence_of_its_own() -> None:
    error = ImportError(
        "DLL load failed while importing QtCore: The specified module could not be found.", name="QtCore"
    )
    told = host.missing_library(error)
    assert told is not None
    assert told.exit_code == 3
    said = told.message.plain()
    assert said.startswith("Windows cannot load “QtCore”: the Visual C++ runtime is missing, or Qt is damaged.")
    assert "apt-get" not in said


def test_any_other_import_that_failed_is_not() -> None:
    assert host.missing_library(ImportError("cannot import name 'x' from 'y'", name="y")) is None
