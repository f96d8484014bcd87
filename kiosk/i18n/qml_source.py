"""Finds the ``qsTr`` texts of QML and its scripts with Qt's own ``lupdate``, which alone understands all of QML."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from kiosk.core.errors import HostError
from kiosk.core.message import msg
from kiosk.i18n.source import SourceText

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TOOL = "pyside6-lupdate"


def qml_texts(files: Sequence[Path], root: Path) -> Iterator[SourceText]:
    """Every ``qsTr`` text in ``files``; Qt's contexts (file names) are dropped, so that equal texts are one.

    Raises ``HostError`` where the tool is missing or fails.
    """
    if not files:
        return
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "texts.ts"
        _run([_tool(), "-no-obsolete", "-locations", "absolute", *map(str, files), "-ts", str(target)])
        yield from texts_of_ts(target.read_text("utf-8"), target.parent, root)


def texts_of_ts(document: str, beside: Path, root: Path) -> Iterator[SourceText]:
    """The messages of a ``.ts`` file that lay in ``beside``; their files are named from ``root``."""
    for message in ET.fromstring(document).iter("message"):  # noqa: S314  lupdate wrote it a moment ago
        location = message.find("location")
        file, line = ("", "0") if location is None else (location.get("filename", ""), location.get("line", "0"))
        yield SourceText(
            text=message.findtext("source", ""),
            file=(beside / file).resolve().relative_to(root.resolve()).as_posix(),
            line=int(line),
            context=message.findtext("comment", ""),
            plural=message.get("numerus") == "yes",
            comment=message.findtext("extracomment", ""),
        )


def _tool() -> str:
    found = shutil.which(TOOL, path=str(Path(sys.executable).parent)) or shutil.which(TOOL)
    if found is None:
        raise HostError(
            msg(
                "{tool} is missing. It comes with PySide6: install it with “pip install PySide6-Essentials”.", tool=TOOL
            )
        )
    return found


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)  # noqa: S603  our own words
    if done.returncode:
        raise HostError(msg("{tool} failed: {reason}", tool=TOOL, reason=done.stderr.strip() or done.stdout.strip()))
