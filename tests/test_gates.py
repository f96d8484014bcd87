"""The rules of the house that machines keep: floors, types, style, QML, and who may import Qt.

A scan that finds nothing to look at fails: it has lost its way.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest

from kiosk.kinds import kinds
from kiosk.ui.modules import written

ROOT = Path(__file__).parent.parent
KIOSK = ROOT / "kiosk"
WITHOUT_QT = ("core", "spec", "activities", "content", "visit", "records", "i18n", "staff", "kinds")
SHOWS_TEXT = "Text|Label|Button|RoundButton|ItemDelegate|MenuItem|TabButton|CheckBox|RadioButton|Switch|ToolTip"
TAKES_TEXT = "TextInput|TextEdit|TextField|TextArea"


def scripts_folder() -> str:
    return sysconfig.get_path("scripts")


def tool(name: str, *words: str) -> None:
    """Runs a tool of the virtual environment in the checkout; fails with what it said."""
    program = shutil.which(name, path=scripts_folder())
    assert program, f"{name} is not installed beside {sys.executable}"
    answer = subprocess.run([program, *words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, f"{name}:\n{answer.stdout}\n{answer.stderr}"


def scanned(pattern: str, folder: Path = KIOSK) -> list[Path]:
    """The files below ``folder`` that fit; never none."""
    files = sorted(folder.rglob(pattern))
    assert files, f"no {pattern} below {folder}: the scan is broken"
    return files


def hits(pattern: str, files: list[Path]) -> list[str]:
    """``file:line: text`` of every line that fits ``pattern``."""
    wanted = re.compile(pattern)
    return [
        f"{file.relative_to(ROOT).as_posix()}:{number}: {line.strip()}"
        for file in files
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if wanted.search(line)
    ]


def sources() -> list[Path]:
    """The program's Python files without tests and templates."""
    return [file for file in scanned("*.py") if not {"tests", "templates"} & set(file.parts)]


@pytest.mark.parametrize("words", [("check", "."), ("format", "--check", ".")], ids=["check", "format"])
def test_ruff_has_nothing_to_say(words: tuple[str, ...]) -> None:
    tool("ruff", *words)


def test_mypy_is_content_with_every_type() -> None:
    tool("mypy")


def test_imports_go_down_the_floors_only() -> None:
    tool("lint-imports")


def test_qmllint_is_content_with_every_view() -> None:
    tool("pyside6-qmllint", "-W", "0", "-I", str(ROOT), *map(str, scanned("*.qml")))


def test_qml_is_formatted_as_qmlformat_would(tmp_path: Path) -> None:
    files = scanned("*.qml")
    copies = [tmp_path / f"{number}-{file.name}" for number, file in enumerate(files)]
    for file, copy in zip(files, copies, strict=True):
        copy.write_bytes(file.read_bytes())
    tool("pyside6-qmlformat", "-i", *map(str, copies))
    pairs = zip(files, copies, strict=True)
    unlike = [str(file.relative_to(ROOT)) for file, copy in pairs if file.read_text("utf-8") != copy.read_text("utf-8")]
    assert not unlike, f"run: pyside6-qmlformat -i {' '.join(unlike)}"


def test_what_qml_knows_of_python_is_up_to_date() -> None:
    files = written(dict(kinds()))
    assert len(files) == len(kinds()) + 1
    stale = [str(path) for path, text in files.items() if not path.is_file() or path.read_text("utf-8") != text]
    assert not stale, "run: python -m kiosk.ui.modules"


@pytest.mark.parametrize("room", WITHOUT_QT)
def test_a_room_below_ui_is_loaded_whole_without_qt(room: str) -> None:
    program = (
        "import importlib, pkgutil, sys\n"
        f"top = importlib.import_module('kiosk.{room}')\n"
        "names = [one.name for one in pkgutil.walk_packages(getattr(top, '__path__', []), top.__name__ + '.')]\n"
        "for name in names:\n"
        "    if not name.endswith('build_hook'): importlib.import_module(name)\n"
        "print(len(names), *[name for name in sys.modules if name.split('.')[0] in {'PySide6', 'shiboken6'}])\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    loaded, *qt = answer.stdout.split()
    assert not qt
    assert room == "kinds" or int(loaded) > 0


def test_only_txt_shows_text_because_others_read_it_as_html() -> None:
    rest = [file for file in scanned("*.qml") if file.name != "Txt.qml"]
    assert hits(rf"^\s*(\w+\s*:\s*)?({SHOWS_TEXT}|{TAKES_TEXT})\s*\{{", rest) == []
    assert hits(r"textFormat:\s*Text\.PlainText", [KIOSK / "ui" / "parts" / "Txt.qml"])


def test_no_qml_takes_typed_text_or_controls_with_menus() -> None:
    assert hits(r"import QtQuick\.Controls|import QtWebEngine|import QtWebView", scanned("*.qml")) == []


def test_nothing_in_qml_or_drawings_comes_from_the_net() -> None:
    assert hits(r"(https?|ftp|wss?)://|XMLHttpRequest|WebSocket", scanned("*.qml")) == []
    drawings = scanned("*.svg", ROOT / "assets") + scanned("*.svg")
    assert hits(r"href\s*=\s*[\"'](https?:)?//|@import|<script|<foreignObject", drawings) == []


def test_qml_gets_nothing_by_context_property() -> None:
    assert hits(r"setContextProperty", sources()) == []


def test_every_module_says_what_it_is() -> None:
    silent = [str(file) for file in sources() if not ast.get_docstring(ast.parse(file.read_text("utf-8")))]
    assert silent == []


def test_no_file_of_the_program_has_grown_out_of_hand() -> None:
    grown = {str(file): n for file in sources() if (n := len(file.read_text("utf-8").splitlines())) > 300}
    assert grown == {}


def test_everything_in_assets_is_in_the_wheel_or_made_for_developers() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    inside = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    wanted = {f"assets/{path.name}" for path in (ROOT / "assets").iterdir() if not path.name.startswith(("__", "."))}
    assert wanted - {"assets/draw", "assets/readme", "assets/ruff.toml"} == {name for name in inside if "/" in name}
