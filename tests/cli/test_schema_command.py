from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_schema_is_written_to_a_file_or_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "lesson.schema.json"
    assert main(["schema", "-o", str(file)]) == 0
    assert capsys.readouterr().out == ""
    assert main(["schema", "-o", "-"]) == 0
    printed = capsys.readouterr().out
    assert printed == file.read_text("utf-8")
    assert json.loads(printed)["$schema"].startswith("http://json-schema.org/draft-07")


def test_a_place_that_cannot_be_written_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "-o", str(tmp_path / "nowhere" / "a.json")]) == 2
    assert "Traceback" not in capsys.readouterr().err
