"""Killed at any moment, the kiosk loses no answer that it acknowledged."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from kiosk.records import examine, open_store
from kiosk.records.reading import opened

WRITER = Path(__file__).with_name("writer.py")
MOMENTS = 8
_POSIX = pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")


@dataclass
class Aftermath:
    acknowledged: list[str]
    stored: list[str]

    @property
    def lost(self) -> set[str]:
        return set(self.acknowledged) - set(self.stored)


def killed_after(lines: int, folder: Path, manner: str) -> Aftermath:
    """Lets the writer acknowledge so many answers, kills it, and reads what there is."""
    command = [sys.executable, str(WRITER), str(folder), manner]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        acknowledged = [writer.stdout.readline() for _ in range(lines)]
        writer.kill()
        acknowledged += writer.stdout.readlines()
    names = [line.decode().strip() for line in acknowledged if line.endswith(b"\n")]
    if not (folder / "results.db").exists():
        return Aftermath(names, [])
    with opened(folder) as connection:
        return Aftermath(names, [name for (name,) in connection.execute("SELECT id FROM answers")])


@_POSIX
def test_what_was_acknowledged_is_stored_wherever_it_is_killed(tmp_path: Path) -> None:
    chance = Random(2026)
    seen: list[str] = []
    for _ in range(MOMENTS):
        after = killed_after(chance.randrange(1, 400), tmp_path, "honest")
        seen += after.acknowledged
        assert set(seen) <= set(after.stored)
        assert len(set(after.stored)) == len(after.stored)
        assert examine(tmp_path / "results.db") is None
    store = open_store(tmp_path)
    store.store.close()
    assert store.damage is None
    assert len(seen) > MOMENTS


@_POSIX
def test_the_same_check_notices_a_writer_that_acknowledges_too_early(tmp_path: Path) -> None:
    assert any(killed_after(lines, tmp_path, "hasty").lost for lines in (1, 5, 20, 60))
