"""What cannot be written is a matter of the host, and its reason is told."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from kiosk.cli import shots
from kiosk.cli.writing import put, writing
from kiosk.core.errors import HostError, UsageError


def test_a_refusal_of_the_system_is_told_with_its_reason() -> None:
    with pytest.raises(HostError) as caught, writing(Path("a.svg")):
        raise OSError(28, "No space left on device")
    assert caught.value.exit_code == 3
    assert caught.value.message.plain() == "a.svg cannot be written: the disk is full."


def test_any_other_error_passes() -> None:
    with pytest.raises(UsageError), writing(Path("a.svg")):
        raise UsageError(shots.DESCRIPTION)


def test_text_is_put_into_a_file_or_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put("ệ\n", str(tmp_path / "a"))
    assert (tmp_path / "a").read_bytes() == "ệ\n".encode()
    put("ệ\n", "-")
    assert capsys.readouterr().out == "ệ\n"


def test_pictures_that_have_no_place_are_told_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(HostError, match=r"vi-1920x1080 cannot be written: part of the path is no folder\."):
        shots._pictures(Namespace(folder=tmp_path / "file"), tmp_path, shots.Tour("screens", "vi", shots.SIZE))
