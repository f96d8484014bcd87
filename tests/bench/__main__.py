"""Measures the kiosk against the least that PySide6 can show, and prints a table with ratios.

``python tests/bench [--runs N] [--visitors N] [--json]``: everything runs in fresh processes on this machine, the kiosk
and the bare window in turns. Exits with 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
LESSONS = 200
SECONDS = 3.0
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
ON_SCREEN = {"QT_QPA_PLATFORM": "xcb"}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: ``value`` against ``beside`` (None: nothing) and the most that is wanted of ``judged``."""

    what: str
    unit: str
    value: float
    beside: float | None = None
    most: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times as much as what stands beside it."""
        return self.value / self.beside if self.beside else None

    @property
    def good(self) -> bool:
        """Whether the target is reached: of the ratio where there is one, else of the value."""
        judged = self.ratio if self.ratio is not None else self.value
        return self.most is None or judged <= self.most


def main() -> int:
    """Measures everything and prints it."""
    parser = argparse.ArgumentParser(prog="python tests/bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="how often each window is opened")
    parser.add_argument("--visitors", type=int, default=20, help="how many robot visitors are timed")
    parser.add_argument("--json", action="store_true", help="one JSON document instead of the table")
    args = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    from kiosk.core.places import translations
    from kiosk.i18n.compiling import compile_all

    compile_all(translations())  # as an installation does
    rows = [*_windows(args.runs), *_checking(), *_touching(args.visitors)]
    if args.json:
        print(json.dumps([asdict(row) | {"ratio": row.ratio, "good": row.good} for row in rows], indent=2))
    else:
        _show(rows)
    return 0 if all(row.good for row in rows) else 1


def _windows(runs: int) -> Iterator[Row]:
    """First frame, memory and processor time of the attract screen beside those of the bare window."""
    places = {"offscreen, software": OFFSCREEN}
    if os.environ.get("DISPLAY"):
        places["on screen"] = ON_SCREEN
    for place, settings in places.items():
        for which in ("bare", "kiosk"):
            _window(which, settings)  # fills the caches of Python and QML
        pairs: list[tuple[dict[str, float], ...]] = [
            (_window("bare", settings), _window("kiosk", settings)) for _ in range(runs)
        ]

        def middle(key: str, which: int, pairs: list[tuple[dict[str, float], ...]] = pairs) -> float:
            return statistics.median(pair[which][key] for pair in pairs)

        for what, key, unit, most in (
            ("first frame", "first_frame_ms", "ms", 1.5),
            ("processor time until then", "first_frame_cpu_ms", "ms", None),
            ("memory after 3 s", "memory_mb", "MiB", 1.4),
        ):
            yield Row(f"{what} ({place})", unit, middle(key, 1), middle(key, 0), most)
        yield Row(f"processor while it runs ({place})", "%", middle("cpu_percent", 1))
        yield Row(f"frames ({place})", "/s", middle("frames_a_second", 1))


def _window(which: str, settings: dict[str, str]) -> dict[str, float]:
    words = [sys.executable, str(Path(__file__).with_name("window.py")), which, str(SECONDS), str(time.time())]
    return dict(json.loads(_run(words, settings).splitlines()[-1]))


def _checking() -> Iterator[Row]:
    """``kiosk check`` over generated lessons: the shipped ones and the one for beginners, each many times over."""
    with tempfile.TemporaryDirectory() as place:
        course = Path(place) / "bench"
        course.mkdir()
        shipped = ROOT / "lessons" / "khong-mac-cau"
        patterns = [file for file in sorted(shipped.glob("*.yaml")) if file.name != "course.yaml"]
        for beside in shipped.iterdir():
            if beside.suffix != ".yaml":
                shutil.copy(beside, course)
        _run([sys.executable, "-m", "kiosk", "new", "lesson", "first", "--to", place], {})
        patterns.append(Path(place) / "first.yaml")
        names = [f"lesson-{number}" for number in range(LESSONS)]
        for number, name in enumerate(names):
            text = patterns[number % len(patterns)].read_text("utf-8")
            (course / f"{name}.yaml").write_text(_other(text, number), "utf-8")
        head = "title: Bench\nsummary: Bench.\nlessons: [" + ", ".join(names) + "]\n"
        (course / "course.yaml").write_text(head, "utf-8")
        begun = time.perf_counter()
        answer = json.loads(_run([sys.executable, "-m", "kiosk", "check", str(course), "--json"], {}))
        seconds = time.perf_counter() - begun
    assert answer["files"] == LESSONS + 1, answer["files"]
    assert not [one for one in answer["problems"] if one["severity"] == "error"]
    yield Row(f"kiosk check, {LESSONS} lessons", "s", seconds)
    yield Row("kiosk check", "lessons/s", LESSONS / seconds)


def _other(text: str, number: int) -> str:
    """A lesson whose scenarios have a variable of their own: what was proved of one copy proves nothing of another."""
    return re.sub(
        r"^( +)variables:\n( +)", rf"\1variables:\n\2copy_{number}: {{start: false}}\n\2", text, flags=re.MULTILINE
    )


def _touching(visitors: int) -> Iterator[Row]:
    """From a touch to the frame that shows it: robots on the real screens, software renderer, 1920x1080."""
    words = ["robot", "--visitors", str(visitors), "--style", "random", "--seed", "1", "--json"]
    report = json.loads(_run([sys.executable, "-m", "kiosk", *words], OFFSCREEN))
    for name, most in (("p50", None), ("p95", None), ("p99", 50.0)):
        yield Row(f"tap to paint {name}, 1920x1080", "ms", report["tap_to_paint_ms"][name], None, most)
    yield Row(f"memory after {visitors} visitors", "MiB", report["rss_mb"]["end"])


def _run(words: list[str], settings: dict[str, str]) -> str:
    """What a fresh process prints. Compiled Python is kept, as in an installation."""
    left_out = {"PYTHONDONTWRITEBYTECODE", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND"}
    env = {name: value for name, value in os.environ.items() if name not in left_out}
    env |= {"PYTHONPATH": str(ROOT), "KIOSK_LANGUAGE": "en"} | settings
    done = subprocess.run(words, cwd=ROOT, env=env, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def _show(rows: list[Row]) -> None:
    print(f"{'':44}{'kiosk':>10}{'bare':>10}{'ratio':>8}{'wanted':>9}")
    for row in rows:
        beside = f"{row.beside:10.1f}" if row.beside is not None else " " * 10
        ratio = f"{row.ratio:8.2f}" if row.ratio is not None else " " * 8
        wanted = f"{'<= ' + format(row.most, 'g'):>9}{'' if row.good else '  MISSED'}" if row.most is not None else ""
        print(f"{row.what:44}{row.value:10.1f}{beside}{ratio}{wanted}  {row.unit}")


if __name__ == "__main__":
    sys.exit(main())
