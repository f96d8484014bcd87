"""Ctrl+C in the commands that show nobody a window: what they opened is closed, and what they made for a while goes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WAIT_S = 60.0
LEAVE_S = 25.0
"""Less than visitors need to get stuck three times, which would end the command too."""
KIOSK = (sys.executable, "-m", "kiosk")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals as POSIX sends them")


def pressed(words: tuple[str, ...], folder: Path, ready: Callable[[], bool]) -> subprocess.CompletedProcess[str]:
    """What the command says after Ctrl+C was pressed once, as soon as it is ``ready``."""
    environment = os.environ | {"TMPDIR": str(folder), "KIOSK_LANGUAGE": "en"}
    with subprocess.Popen(
        [*KIOSK, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, cwd=folder
    ) as running:
        try:
            deadline = time.monotonic() + WAIT_S
            while not ready():
                assert running.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.005)
            running.send_signal(signal.SIGINT)
            out, err = running.communicate(timeout=LEAVE_S)
        finally:
            running.kill()
    return subprocess.CompletedProcess(words, running.returncode, out, err)


@pytest.mark.parametrize("sign", ["kiosk-*", "kiosk-*/results.db", "kiosk-*/kiosk.log", "ledger"])
def test_robots_leave_nothing_behind(tmp_path: Path, sign: str) -> None:
    words = ("robot", "--visitors", "1000", "--windowed", "--ledger", str(tmp_path / "ledger"))
    done = pressed(words, tmp_path, lambda: any(tmp_path.glob(sign)))
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
    assert list(tmp_path.glob("kiosk-*")) == []


@pytest.mark.parametrize("sign", ["kiosk-*", "pictures/*/*.png"])
def test_pictures_leave_nothing_behind_but_themselves(tmp_path: Path, sign: str) -> None:
    done = pressed(("shots", "pictures"), tmp_path, lambda: any(tmp_path.glob(sign)))
    assert (done.returncode, done.stderr) == (130, "")
    assert list(tmp_path.glob("kiosk-*")) == []
