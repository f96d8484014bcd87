"""With ``--cov`` a full run fails in which a room has too few of its branches taken."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import coverage
import pytest

import kiosk.conftest  # noqa: F401 - the ground that the tests of the rooms stand on, too

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOMS = ("core", "spec", "activities", "content", "visit", "records", "i18n", "staff")
ENOUGH = 95.0
"""Of a hundred branches of a room, how many the tests take at least."""

_found = pytest.StashKey[dict[str, float]]()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fails a full run with ``--cov`` in which a room has too few of its branches taken."""
    config = session.config
    full = config.args_source is pytest.Config.ArgsSource.TESTPATHS and not config.option.keyword
    if hasattr(config, "workerinput") or not config.option.cov_source or not full:
        return
    config.stash[_found] = shares = branch_shares(_measured(), ROOMS)
    if min(shares.values()) < ENOUGH and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says how many branches of each room were taken."""
    shares = terminalreporter.config.stash.get(_found, {})
    if not shares:
        return
    terminalreporter.section(f"branches taken, in percent; at least {ENOUGH:g}")
    for room, share in shares.items():
        few = share < ENOUGH
        terminalreporter.line(f"{room:12}{share:6.1f}{'   TOO FEW' if few else ''}", red=few)


def branch_shares(files: Mapping[str, Any], rooms: tuple[str, ...]) -> dict[str, float]:
    """Percent of the branches that were taken in each room of ``kiosk``; 0 for a room of which nothing was measured."""
    shares = {}
    for room in rooms:
        inside = [file["summary"] for name, file in files.items() if Path(name).parts[:2] == ("kiosk", room)]
        branches = sum(one["num_branches"] for one in inside)
        taken = sum(one["covered_branches"] for one in inside)
        statements = sum(one["covered_lines"] for one in inside)
        shares[room] = 100 * taken / branches if branches else 100.0 * bool(statements)
    return shares


def _measured() -> dict[str, Any]:
    """Coverage's own report of this run, by file."""
    measured = coverage.Coverage()
    measured.load()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        measured.json_report(outfile=str(report))
        files: dict[str, Any] = json.loads(report.read_text("utf-8"))["files"]
    return files
