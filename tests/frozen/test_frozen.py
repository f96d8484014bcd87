"""The bundle that ``pyinstaller build.spec`` makes, on its own. Run with: ``python -m pytest -m frozen``.

It is looked for in ``dist/kiosk``, or in the folder that ``KIOSK_BUNDLE`` names.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.languages import LANGUAGES
from kiosk.kinds import kinds

pytestmark = pytest.mark.frozen

ROOT = Path(__file__).parents[2]
BUNDLE = Path(os.environ.get("KIOSK_BUNDLE", ROOT / "dist" / "kiosk"))
LARGEST_MB = 220
PROGRAM = BUNDLE / ("kiosk.exe" if sys.platform == "win32" else "kiosk")
FROM_OUTSIDE = re.compile(r"PYTHON|VIRTUAL_ENV|QT|QML|LD_LIBRARY_PATH|DISPLAY|WAYLAND")


@pytest.fixture(scope="module", autouse=True)
def _built() -> None:
    assert PROGRAM.is_file(), f"there is no {PROGRAM}: run `pyinstaller build.spec` first"


def kiosk(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs the bundle as on a machine with neither Python, Qt nor a display, in a folder of its own."""
    bare = {name: value for name, value in os.environ.items() if not FROM_OUTSIDE.match(name)}
    here = {"HOME": str(home), "XDG_DATA_HOME": str(home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [PROGRAM, *words], cwd=home, env=bare | here, capture_output=True, encoding="utf-8", timeout=300, check=False
    )


def answer(home: Path, *words: str) -> Any:
    """What a command with ``--json`` answers."""
    done = kiosk(home, *words, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_it_lists_its_kinds_and_its_content(tmp_path: Path) -> None:
    listed = answer(tmp_path, "list")
    assert {one["name"] for one in listed["kinds"]} == set(kinds())
    shipped = {file.stem for file in (ROOT / "lessons").glob("*/*.yaml")}
    names = {one["id"] for one in [*listed["lessons"], *listed["playlists"]]}
    assert names == shipped - {"course"}
    assert listed["broken"] == []


def test_its_content_has_no_errors(tmp_path: Path) -> None:
    done = kiosk(tmp_path, "check")
    assert done.returncode == 0, done.stdout
    assert " 0 errors" in done.stdout


def test_a_robot_finishes_a_mission_on_its_screens(tmp_path: Path) -> None:
    report = answer(tmp_path, "robot", "--visitors", "1")
    assert report["sessions"] == 1
    assert report["answers_shown"] == report["answers_stored"] > 0
    assert (report["crashes"], report["qt_warnings"]) == (0, 0)


def test_a_new_lesson_made_by_it_passes_its_check(tmp_path: Path) -> None:
    assert kiosk(tmp_path, "new", "lesson", "strange-message").returncode == 0
    assert kiosk(tmp_path, "check", "strange-message.yaml").returncode == 0


def test_it_carries_compiled_catalogues_and_no_locales_that_nobody_reads() -> None:
    made = {file.parts[-3] for file in BUNDLE.rglob("*.mo")}
    assert made == set(LANGUAGES)
    locales = {file.stem[:2] for file in BUNDLE.rglob("locale-data/*.dat")}
    assert locales == {*LANGUAGES, "ro"}  # root.dat


def test_it_leaves_out_what_is_not_used() -> None:
    names = {file.name for file in BUNDLE.rglob("*") if file.is_file()}
    assert not {name for name in names if re.search(r"WebEngine|Quick3D|Charts|VirtualKeyboard|libgtk|Designer", name)}
    assert not {name for name in names if name.startswith("test_")}
    assert {name for name in names if name.endswith(".qm")} == {"program.qm"}


def test_it_is_small() -> None:
    size = sum(file.lstat().st_size for file in BUNDLE.rglob("*"))
    assert size <= LARGEST_MB * 1_000_000, f"{size / 1_000_000:.0f} MB"
