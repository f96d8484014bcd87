from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.i18n.build_hook import CompileTranslations

if TYPE_CHECKING:
    from pathlib import Path


def put(root: Path, text: str) -> Path:
    path = root / "translations" / "vi" / "LC_MESSAGES" / "program.po"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    return path


def build(root: Path) -> None:
    hook = CompileTranslations(str(root), {}, None, None, str(root), "wheel")  # type: ignore[arg-type]
    hook.initialize("editable", {})


def test_a_build_compiles_every_catalogue(tmp_path: Path) -> None:
    path = put(tmp_path, 'msgid ""\nmsgstr ""\n\nmsgid "a"\nmsgstr "b"\n')
    build(tmp_path)
    assert path.with_suffix(".mo").is_file()
    assert str(tmp_path) not in sys.path


def test_a_broken_catalogue_stops_the_build(tmp_path: Path) -> None:
    put(tmp_path, "msgid nonsense\n")
    with pytest.raises(Exception, match="is no catalogue"):
        build(tmp_path)
