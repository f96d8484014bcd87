"""Reads a file again whenever it is saved, in a thread of its own."""

from __future__ import annotations

import gc
import logging
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kiosk.content.library import Library
from kiosk.core.message import msg
from kiosk.core.problem import Problem
from kiosk.i18n.catalogue import lessons_catalogue
from kiosk.ui.programme import Programme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from kiosk.content.library import Entry

_log = logging.getLogger(__name__)

SETTLED_MS = 120
"""How long a folder must be quiet: editors save in several steps (empty, write, rename)."""
READING_S = 10.0
"""How long closing waits for a file that is still being read."""


@dataclass(frozen=True)
class Reading:
    """What a file holds now: a library with what it needs to be played, "" for ``chosen`` where that is nothing."""

    library: Library = field(default_factory=Library)
    chosen: str = ""
    problems: tuple[Problem, ...] = ()
    _spoken: dict[str, Programme] = field(default_factory=dict, compare=False, repr=False)

    @property
    def broken(self) -> bool:
        """Whether there is nothing to be played."""
        return not self.chosen

    def programme(self, language: str) -> Programme:
        """What can be played, in a language."""
        if language not in self._spoken:
            translated = self.library.translated(lessons_catalogue(language).pgettext)
            self._spoken[language] = Programme(translated, self.chosen, alone=True)
        return self._spoken[language]

    def entries(self, language: str) -> tuple[Entry, ...]:
        """The steps in their order, in a language."""
        (entries,) = self.programme(language).entries.values()
        return entries


class Reread(QObject):
    """Watches ``file`` and what it depends on, and calls ``read`` after every change; ``done`` carries what it gives.

    A file that is saved while it is read is read once more. Nothing is done between two changes.
    """

    done = Signal(object)
    _finished = Signal(object)

    def __init__(self, file: Path, beside: Sequence[Path], read: Callable[[], Reading], parent: QObject | None) -> None:
        super().__init__(parent)
        self._file, self._beside, self._read = file.absolute(), tuple(beside), read
        self._thread: threading.Thread | None = None
        self._again = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self.now)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._changed)
        self._watcher.directoryChanged.connect(self._changed)
        self._finished.connect(self._take)
        self._watch()

    def now(self) -> None:
        """Reads now; once more afterwards, if it is being read already."""
        if self._thread is not None:
            self._again = True
            return
        self._watch()  # before it is read: what changes from here on is seen
        gc.disable()  # else Python may clear up what belongs to Qt in the thread that reads, which ends the process
        self._thread = threading.Thread(target=self._work, name="reread", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Watches no longer, and lets go of a thread that is still reading."""
        self._settled.stop()
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        if self._thread is not None:
            self._thread.join(READING_S)
            gc.enable()

    def _changed(self, _path: str) -> None:
        self._settled.start()

    def _watch(self) -> None:
        """Watches again what an editor has replaced: a renamed file is another one to the system."""
        known = {*self._watcher.files(), *self._watcher.directories()}
        wanted = [path for path in dict.fromkeys(map(str, self._wanted())) if path not in known]
        refused = self._watcher.addPaths(wanted) if wanted else []
        if refused:
            _log.warning("changes cannot be seen", extra={"count": len(refused)})

    def _wanted(self) -> Iterator[Path]:
        yield from (path for path in (self._file, *self._beside) if path.is_file())
        yield next(folder for folder in self._file.parents if folder.is_dir())

    def _work(self) -> None:
        """Whatever happens, it ends with a reading: at worst one that says that the program cannot cope."""
        try:
            reading = self._read()
        except Exception as error:  # noqa: BLE001 - whatever it is, the author goes on
            _log.exception("a file cannot be read again")
            reading = self._failed(error)
        self._finished.emit(reading)

    def _failed(self, error: Exception) -> Reading:
        name = type(error).__name__
        fault = msg("The program cannot cope with this file ({error}); please report it.", error=name)
        return Reading(problems=(Problem(str(self._file), 1, 1, fault, "program-fault"),))

    def _take(self, reading: Reading) -> None:
        assert self._thread is not None
        self._thread.join()  # it has nothing left to do
        self._thread = None
        gc.enable()
        if self._again:
            self._again = False
            self.now()
        else:
            self.done.emit(reading)
