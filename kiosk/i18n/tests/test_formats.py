from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import babel

from kiosk.i18n.formats import number, percent


def test_thousands_are_parted_as_each_language_does() -> None:
    assert [number(1284, language) for language in ("vi", "en", "id")] == ["1.284", "1,284", "1.284"]


def test_decimals_are_exact_where_asked_for() -> None:
    assert [number(12.345, language, 1) for language in ("vi", "en", "id")] == ["12,3", "12.3", "12,3"]
    assert number(3, "vi", 2) == "3,00"
    assert number(2.6, "en", 0) == "3"


def test_shares_become_whole_per_cents() -> None:
    assert [percent(share, "vi") for share in (0, 0.873, 1)] == ["0%", "87%", "100%"]


def test_four_locales_are_all_that_is_needed(tmp_path: Path) -> None:
    source = Path(babel.__file__).parent
    shutil.copytree(source, tmp_path / "babel", ignore=shutil.ignore_patterns("locale-data", "__pycache__"))
    (tmp_path / "babel" / "locale-data").mkdir()
    for name in ("root", "en", "vi", "id"):
        shutil.copy(source / "locale-data" / f"{name}.dat", tmp_path / "babel" / "locale-data")
    code = (
        "import babel; from kiosk.i18n.formats import number, percent; "
        "print(babel.__file__); "
        "print([(number(1284, l), percent(.5, l)) for l in ('vi', 'en', 'id')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(tmp_path)}
    )
    assert done.stdout.startswith(str(tmp_path))
    assert "1.284" in done.stdout


def test_babel_is_not_imported_with_the_module() -> None:
    code = "import sys, kiosk.i18n.formats; print('babel' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
