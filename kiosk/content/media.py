"""Pictures and recordings beside a lesson: is the name safe, is the file there, is it what it is called?"""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path
from typing import NamedTuple

from kiosk.content.files import contents, inside
from kiosk.content.guesses import guess
from kiosk.content.media_names import name_fault
from kiosk.content.raster import raster_fault
from kiosk.content.report import Report, shown
from kiosk.content.sound import sound_fault
from kiosk.content.svg import svg_fault
from kiosk.core.message import Message, msg

MAX_PICTURE_BYTES, MAX_SOUND_BYTES = 5_000_000, 2_000_000
PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".webp")
SOUNDS = (".wav",)


class Fault(NamedTuple):
    """What is wrong with a file that an author named, and what helps."""

    message: Message
    hint: Message | None = None


class Media:
    """The files beside the lessons of one folder; every file is looked into once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._listed: dict[Path, frozenset[str]] = {}
        self._checked: dict[tuple[str, tuple[str, ...]], Fault | None] = {}

    def fault(self, name: str, suffixes: tuple[str, ...]) -> Fault | None:
        """What is wrong with the file called ``name``, which must be of one of these kinds; None when nothing is."""
        key = (name, suffixes)
        if key not in self._checked:
            self._checked[key] = self._fault(name, suffixes)
        return self._checked[key]

    def _fault(self, name: str, suffixes: tuple[str, ...]) -> Fault | None:
        fault = name_fault(name)
        if fault is not None:
            return Fault(fault)
        suffix = Path(name).suffix
        if suffix not in suffixes:
            return Fault(msg("Files of this kind cannot be used."), guess(suffix, suffixes))
        return self._missing(name, suffixes) or self._inside(name, suffix)

    def _missing(self, name: str, suffixes: tuple[str, ...]) -> Fault | None:
        folder = self._folder
        for part in name.split("/"):
            there = self._names(folder)
            if part not in there:
                hint = _near(part, there, suffixes)
                return Fault(msg("There is no file “{name}” beside the lesson.", name=shown(name)), hint)
            folder /= part
        return None

    def _inside(self, name: str, suffix: str) -> Fault | None:
        report = Report(name)
        limit = MAX_SOUND_BYTES if suffix in SOUNDS else MAX_PICTURE_BYTES
        data = contents(self._folder / name, self._folder, report, limit)
        if data is None:
            return Fault(msg("“{name}”: {problem}", name=shown(name), problem=report.problems[0].message))
        if suffix == ".svg":
            fault = svg_fault(data)
        else:
            fault = sound_fault(data) if suffix in SOUNDS else raster_fault(data, suffix)
        return Fault(msg("“{name}”: {problem}", name=shown(name), problem=fault)) if fault else None

    def _names(self, folder: Path) -> frozenset[str]:
        if folder not in self._listed:
            try:
                here = inside(folder, self._folder)
                names = os.listdir(folder) if here else []  # noqa: PTH208 — names only, exactly as stored
                self._listed[folder] = frozenset(names)
            except OSError:
                self._listed[folder] = frozenset()
        return self._listed[folder]


def _near(part: str, there: frozenset[str], suffixes: tuple[str, ...]) -> Message | None:
    """A file whose name is the same but for case or the way accents are saved; else the nearest one of its kind."""
    same = [name for name in there if _folded(name) == _folded(part)]
    if same:
        return msg("The file is called “{name}”: write it exactly so, and save its name anew.", name=shown(same[0]))
    return guess(part, sorted(name for name in there if name.lower().endswith(suffixes)))


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
