"""The log."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.cli.logs import KEPT, JsonLines, start_log

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def own_log() -> Iterator[None]:
    """Gives the root logger back as it was."""
    root = logging.getLogger()
    handlers, level, raises = root.handlers[:], root.level, logging.raiseExceptions
    yield
    for handler in root.handlers:
        if handler not in handlers:
            handler.close()
    root.handlers[:], logging.raiseExceptions = handlers, raises
    root.setLevel(level)


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "kiosk.log").read_text(encoding="ascii").splitlines()]


def test_a_line_is_one_json_object_with_what_came_along(tmp_path: Path) -> None:
    start_log(tmp_path, "info")
    logging.getLogger("kiosk.test").warning("đầy %s", "ổ", extra={"file": "a.yaml", "line": 3})
    (line,) = lines(tmp_path)
    assert (line["level"], line["from"], line["event"]) == ("warning", "kiosk.test", "đầy ổ")
    assert (line["file"], line["line"]) == ("a.yaml", "3")
    assert len(line["at"]) == len("2026-11-21T15:42")


def test_what_is_below_the_level_is_left_out(tmp_path: Path) -> None:
    start_log(tmp_path, "warning")
    logging.getLogger("kiosk.test").info("x")
    logging.getLogger("kiosk.test").error("y")
    assert [line["event"] for line in lines(tmp_path)] == ["y"]


def test_an_exception_brings_its_trace_on_the_same_line(tmp_path: Path) -> None:
    start_log(tmp_path, "info")
    logging.getLogger("kiosk.test").error("failed", exc_info=ValueError("boom"))
    (line,) = lines(tmp_path)
    assert line["trace"].endswith("ValueError: boom")


def test_no_line_is_endless() -> None:
    record = logging.LogRecord("n", logging.INFO, "p", 1, "x" * 10_000, None, None)
    record.more = "y" * 10_000
    assert len(JsonLines().format(record)) < 1300


def test_old_logs_are_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.cli.logs.SIZE", 500)
    start_log(tmp_path, "info")
    for n in range(200):
        logging.getLogger("kiosk.test").info("line %d", n)
    assert len(list(tmp_path.glob("kiosk.log*"))) == KEPT + 1


def test_a_disk_that_takes_no_log_stops_nobody(tmp_path: Path) -> None:
    start_log(tmp_path / "missing", "info")
    logging.getLogger("kiosk.test").error("nobody hears")
    assert list(tmp_path.iterdir()) == []


def test_a_mistake_in_a_line_of_the_log_stops_nobody(tmp_path: Path) -> None:
    start_log(tmp_path, "info")
    logging.getLogger("kiosk.test").info("%d", "not a number")
    assert lines(tmp_path) == []
