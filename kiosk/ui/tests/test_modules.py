"""The types that QML gets, and the files that describe them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.kinds import kinds
from kiosk.ui import modules
from kiosk.ui.kindnames import game_name, kind_uri, view_file
from kiosk.ui.modules import game_type, screen_types, written

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_qmltypes_files_are_up_to_date() -> None:
    files = written(dict(kinds()))
    assert len(files) == 1 + len(kinds())
    stale = [path.name for path, text in files.items() if path.read_text(encoding="utf-8") != text]
    assert stale == [], "run python -m kiosk.ui.modules"


def test_they_are_written_where_they_belong(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(modules, "written", lambda _kinds: {tmp_path / "x.qmltypes": "Module {}\n"})
    modules._write()
    assert (tmp_path / "x.qmltypes").read_text(encoding="utf-8") == "Module {}\n"


@pytest.mark.parametrize("kind", kinds().values(), ids=list(kinds()))
def test_every_kind_has_a_view_and_a_module_that_names_it(kind: Any) -> None:
    assert view_file(kind).is_file()
    qmldir = (kind.folder / "qmldir").read_text(encoding="utf-8")
    assert f"module {kind_uri(kind)}" in qmldir
    assert view_file(kind).name in qmldir


def test_names_follow_the_word_in_yaml(toys: Any) -> None:
    from dataclasses import replace

    kind = replace(toys.kinds["toy"], name="red-flags", folder=Path("/x/red_flags"))
    assert game_name(kind) == "RedFlagsGame"
    assert view_file(kind) == Path("/x/red_flags/RedFlagsView.qml")
    assert kind_uri(kind) == "kiosk.activities.red_flags"


def test_a_type_is_made_once(toys: Any) -> None:
    kind = toys.kinds["toy"]
    assert game_type(kind) is game_type(kind)
    assert game_type(kind).__name__ == "ToyGame"
    assert set(screen_types()) == {"Visit", "Missions", "Result", "Helpers", "Staff", "Preview"}
    assert screen_types() is screen_types()
