"""Collects what the program itself says, from its Python and its QML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.i18n.python_source import python_texts
from kiosk.i18n.qml_source import qml_texts
from kiosk.i18n.source import SourceText, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGE = "kiosk"
_QML = (".qml", ".js", ".mjs")


def program_texts(root: Path) -> tuple[tuple[SourceText, ...], tuple[Unreadable, ...]]:
    """Every text in the package below ``root``, tests left out, and the places where none can be read off.

    Raises ``HostError`` without Qt's lupdate.
    """
    found = [*_python(root), *qml_texts([path for path in _sources(root) if path.suffix in _QML], root)]
    texts = tuple(one for one in found if isinstance(one, SourceText))
    return texts, (*(one for one in found if isinstance(one, Unreadable)), *_two_minded(texts))


def _python(root: Path) -> Iterator[SourceText | Unreadable]:
    for path in _sources(root):
        if path.suffix == ".py":
            yield from python_texts(path.read_text("utf-8"), path.relative_to(root).as_posix())


def _sources(root: Path) -> list[Path]:
    found = (path for path in (root / PACKAGE).rglob("*") if path.suffix in {".py", *_QML})
    return sorted(path for path in found if not {"tests", "resources"} & set(path.relative_to(root).parts))


def _two_minded(texts: tuple[SourceText, ...]) -> Iterator[Unreadable]:
    """A text that is a plural in one place and none in another cannot stand in one catalogue."""
    plural = {(text.context, text.text) for text in texts if text.plural}
    for text in texts:
        if not text.plural and (text.context, text.text) in plural:
            yield Unreadable(text.file, text.line, f"“{text.text}” counts things elsewhere; give one a disambiguation")
