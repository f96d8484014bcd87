from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date, time
from pathlib import Path

import babel
import pytest

from kiosk.i18n.formats import clock, day, duration, number, percent, short_day


def test_thousands_are_parted_as_each_language_does() -> None:
    assert [number(1284, language) for language in ("vi", "en", "id")] == ["1.284", "1,284", "1.284"]


def test_decimals_are_exact_where_asked_for() -> None:
    assert [number(12.345, language, 1) for language in ("vi", "en", "id")] == ["12,3", "12.3", "12,3"]
    assert number(3, "vi", 2) == "3,00"
    assert number(2.6, "en", 0) == "3"


def test_shares_become_whole_per_cents() -> None:
    assert [percent(share, "vi") for share in (0, 0.873, 1)] == ["0%", "87%", "100%"]


def test_days_are_written_out() -> None:
    festival = date(2026, 11, 21)
    assert [day(festival, code) for code in ("vi", "en", "id")] == [
        "21 tháng 11, 2026",
        "November 21, 2026",
        "21 November 2026",
    ]
    assert [short_day(festival, code) for code in ("vi", "en", "id")] == [
        "21 thg 11, 2026",
        "Nov 21, 2026",
        "21 Nov 2026",
    ]


def test_the_clock_has_24_hours() -> None:
    assert [clock(time(21, 5), language) for language in ("vi", "en", "id")] == ["21:05", "21:05", "21.05"]


@pytest.mark.parametrize(
    ("seconds", "vi", "en", "id_"),
    [
        (-3, "0 giây", "0 seconds", "0 detik"),
        (0, "0 giây", "0 seconds", "0 detik"),
        (1, "1 giây", "1 second", "1 detik"),
        (59.6, "1 phút", "1 minute", "1 menit"),
        (125, "2 phút, 5 giây", "2 minutes, 5 seconds", "2 menit, 5 detik"),
        (3599, "59 phút, 59 giây", "59 minutes, 59 seconds", "59 menit, 59 detik"),
        (3600, "1 giờ", "1 hour", "1 jam"),
        (7325, "2 giờ, 2 phút", "2 hours, 2 minutes", "2 jam, 2 menit"),
        (270000, "75 giờ", "75 hours", "75 jam"),
    ],
)
def test_stretches_of_time_are_said_in_words(seconds: float, vi: str, en: str, id_: str) -> None:
    assert [duration(seconds, language) for language in ("vi", "en", "id")] == [vi, en, id_]


def test_four_locales_are_all_that_is_needed(tmp_path: Path) -> None:
    source = Path(babel.__file__).parent
    shutil.copytree(source, tmp_path / "babel", ignore=shutil.ignore_patterns("locale-data", "__pycache__"))
    (tmp_path / "babel" / "locale-data").mkdir()
    for name in ("root", "en", "vi", "id"):
        shutil.copy(source / "locale-data" / f"{name}.dat", tmp_path / "babel" / "locale-data")
    code = (
        "import babel, datetime as d; from kiosk.i18n.formats import *; "
        "print(babel.__file__); "
        "print([(number(1284, l), percent(.5, l), day(d.date(2026, 11, 21), l), duration(125, l), clock(d.time(9), l))"
        " for l in ('vi', 'en', 'id')])"
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
