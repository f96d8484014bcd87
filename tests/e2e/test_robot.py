"""The robot plays the whole playlist in every style; killed at any moment, nothing that it was told is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.kinds import kinds
from kiosk.records import open_store
from kiosk.records.reading import opened

if TYPE_CHECKING:
    from pathlib import Path

KIOSK = (sys.executable, "-X", "faulthandler", "-c", "import sys; from kiosk.cli import main; sys.exit(main())")
VISITORS = 3
SAMPLE = kinds()["scenario"].folder / "sample.yaml"
STORY = "strange-call/strange-call"
HEAD = """title: Cuộc gọi lạ
summary: Một cuộc gọi lạ.
topic: kidnap
minutes: 1
difficulty: easy
take_home: Hỏi mẹ.
steps:
"""
WAIT_S = 90.0
_POSIX = pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
_PERCENTILES = {"p50", "p95", "p99", "max"}


def robot(*words: str) -> tuple[int, dict[str, Any]]:
    done = subprocess.run(
        [*KIOSK, "robot", "--windowed", "--json", *words], capture_output=True, text=True, timeout=WAIT_S, check=False
    )
    assert done.stderr == ""
    return done.returncode, json.loads(done.stdout)


@pytest.mark.parametrize("style", ["wise", "careless", "random", "idle"])
def test_every_style_plays_without_a_loss(style: str) -> None:
    code, report = robot("--visitors", str(VISITORS), "--style", style, "--seed", "11")
    assert (report["stuck"], report["warnings"], report["crashes"]) == ([], [], 0)
    assert report["visitors"] == VISITORS
    assert report["answers_shown"] == report["answers_stored"]
    assert sum(kind["answers"] for kind in report["by_kind"].values()) == report["answers_shown"]
    assert sum(kind["plays"] for kind in report["by_kind"].values()) == report["steps"]
    assert set(report["tap_to_paint_ms"]) == _PERCENTILES
    assert 0 < report["tap_to_paint_ms"]["p50"] <= report["tap_to_paint_ms"]["max"]
    assert set(report["rss_mb"]) == {"start", "end", "peak"}
    assert report["rss_mb"]["peak"] >= report["rss_mb"]["start"] > 0
    assert code == 0


def test_the_wise_and_the_careless_play_all_steps_of_the_playlist_and_differ() -> None:
    _, wise = robot("--visitors", "2", "--style", "wise", "--language", "en")
    _, careless = robot("--visitors", "2", "--style", "careless", "--language", "id")
    for report in (wise, careless):
        assert {kind for kind, count in report["by_kind"].items() if count["plays"] == 2} >= {"judge", "scenario"}
        assert report["sessions"] == 2
        assert report["commit_ms"]["p99"] > 0
    assert wise["endings"] != careless["endings"]


def test_the_endings_that_visitors_came_to_are_told_and_those_that_nobody_saw(tmp_path: Path) -> None:
    lines = SAMPLE.read_text("utf-8").splitlines()
    story = "\n".join(f"    {line}" for line in lines if not line.startswith("#"))
    (tmp_path / "strange-call.yaml").write_text(HEAD + story.replace("    id:", "  - id:", 1) + "\n", "utf-8")
    words = ["--lessons", str(tmp_path), "--playlist", "strange-call", "--visitors", "2", "--style"]
    for style in ("wise", "careless"):
        _, report = robot(*words, style)
        ends, never = report["endings"][STORY], report["endings_never"][STORY]
        assert sum(ends.values()) == 2
        assert sorted([*ends, *never]) == ["out-early", "out-late", "sent"]


def test_the_report_without_json_is_a_short_table() -> None:
    done = subprocess.run(
        [*KIOSK, "robot", "--windowed", "--visitors", "1", "--style", "idle"],
        capture_output=True,
        text=True,
        timeout=WAIT_S,
        check=True,
    )
    assert 8 <= len(done.stdout.splitlines()) <= 10
    assert "0 / 0" in done.stdout


@pytest.mark.parametrize("words", [("--visitors", "0"), ("--style", "rude"), ("--playlist", "no-such-thing")])
def test_wrong_use_exits_with_2(words: tuple[str, ...]) -> None:
    done = subprocess.run([*KIOSK, "robot", *words], capture_output=True, text=True, timeout=WAIT_S, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


@_POSIX
def test_killed_at_any_moment_no_acknowledged_answer_is_lost(tmp_path: Path) -> None:
    data, ledger = tmp_path / "data", tmp_path / "ledger"
    for wanted in (5, 18):
        ledger.write_text("")
        words = ["robot", "--windowed", "--visitors", "100", "--style", "wise", "--data", str(data)]
        with subprocess.Popen([*KIOSK, *words, "--ledger", str(ledger)], stdout=subprocess.DEVNULL) as kiosk:
            lines_of(ledger, wanted, kiosk)
            kiosk.kill()
        told = [line.split() for line in ledger.read_text().splitlines()]
        with opened(data) as connection:
            stored = {(visit, str(n)) for visit, n in connection.execute("SELECT visit, n FROM answers")}
        assert len(told) >= wanted
        assert {(visit, n) for visit, n, when in told if when == "kept"} <= stored
    store = open_store(data)
    store.store.close()
    assert store.damage is None


def lines_of(ledger: Path, wanted: int, kiosk: subprocess.Popen[bytes]) -> None:
    """Waits until the ledger has that many lines."""
    deadline = time.monotonic() + WAIT_S
    while len(ledger.read_bytes().splitlines()) < wanted:
        assert time.monotonic() < deadline
        assert kiosk.poll() is None
        time.sleep(0.02)
