from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.cli import main
from kiosk.cli.console import translator

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


def test_a_place_that_cannot_be_written_is_a_matter_of_the_host(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    translator.cache_clear()
    assert main(["schema", "-o", str(tmp_path)]) == 3
    assert capsys.readouterr().err == f"{tmp_path} cannot be written: it is a folder.\n"
