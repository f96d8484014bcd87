"""What a start leaves undone until the attract screen is painted, measured in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.places import translations
from kiosk.i18n.compiling import compile_all

ROOT = Path(__file__).resolve().parents[1]
START = """
import json, linecache, sys
from dataclasses import replace
from kiosk.cli import main, run
from kiosk.app import opening

told = {}

def look(when):
    from PySide6 import QtCore
    told[when] = {"modules": sorted(sys.modules), "qt": "Qt" in vars(QtCore), "sources": sorted(linecache.cache)}

class Watched(opening.Opening):
    def __init__(self, options, guard):
        super().__init__(replace(options, size=(1280, 720)), guard)

    def _make(self):
        from PySide6.QtCore import QTimer
        look("frame")
        super()._make()
        self.kiosk.ready.connect(self.opened)
        QTimer.singleShot(500, self.come)

    def come(self):
        look("attract")
        self.kiosk.booth.faces.stage.begin()

    def opened(self):
        look("ready")
        opening.QCoreApplication.exit(0)

opening.Opening = Watched
code = main(["run", "--windowed", "--data", sys.argv[1]])
print(json.dumps(told))
sys.exit(code)
"""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What was there at the first frame, and when the content was loaded."""
    compile_all(translations())  # as an installation does
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-c", START, str(tmp_path_factory.mktemp("data"))]
    done = subprocess.run(words, cwd=ROOT, env=env, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout.splitlines()[-1]))


def test_what_answers_a_visitor_is_loaded_after_the_first_frame(start: dict[str, Any]) -> None:
    answering = {"kiosk.visit", "kiosk.records", "kiosk.ui.booth"}
    assert answering & set(start["frame"]["modules"]) == set()
    assert answering <= set(start["attract"]["modules"])


def test_what_reads_lessons_is_not_loaded_before_somebody_comes(start: dict[str, Any]) -> None:
    reading = {"pydantic", "yaml", "kiosk.content", "kiosk.kinds"}
    assert reading & set(start["attract"]["modules"]) == set()
    assert reading <= set(start["ready"]["modules"])


@pytest.mark.parametrize("module", ["logging.handlers", "platformdirs", "uuid", "hashlib", "PySide6.QtSvg", "babel"])
def test_what_a_start_has_no_use_for_is_not_loaded_for_it(start: dict[str, Any], module: str) -> None:
    assert module not in start["frame"]["modules"]


def test_the_enums_of_qt_are_not_made_before_the_first_frame(start: dict[str, Any]) -> None:
    assert start["frame"]["qt"] is False


def test_no_import_reads_the_source_of_modules_into_memory(start: dict[str, Any]) -> None:
    assert [name for name in start["ready"]["sources"] if f"{os.sep}kiosk{os.sep}" in name or "pydantic" in name] == []
