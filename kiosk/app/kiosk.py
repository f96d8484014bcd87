"""A running kiosk: content, records, staff and the visit, behind a window."""

from __future__ import annotations

import gc
import logging
import threading
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kiosk.app.options import PLAYLIST
from kiosk.core import places
from kiosk.core.memory import give_back
from kiosk.i18n.catalogue import program_catalogue
from kiosk.records import Recorder
from kiosk.staff import load_pin, save_pin
from kiosk.ui.booth import Booth
from kiosk.ui.inputs import InputFilter
from kiosk.ui.keeper import RecordKeeper
from kiosk.ui.programme import Programme
from kiosk.ui.shell import Shell
from kiosk.ui.sounds import SoundBox
from kiosk.ui.staffdesk import StaffDesk
from kiosk.visit import Profile, Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.app.options import Options
    from kiosk.content.library import Library
    from kiosk.staff import Pin
    from kiosk.ui.guard import Guard

    Programmes = Callable[[str], Programme]

_log = logging.getLogger(__name__)

PIN_FILE = "staff-pin.json"
LOADING_S = 10.0
"""How long closing waits for lessons that are still being read."""


class Kiosk(QObject):
    """A running kiosk in the window of ``shell``, or in one of its own. ``close`` it before the application goes."""

    loaded = Signal(object)
    ready = Signal()

    def __init__(self, options: Options, guard: Guard, shell: Shell | None = None) -> None:
        super().__init__()
        gc.disable()  # from now on only where and when it is told to: see `_tidy`
        self.options, self.guard = options, guard
        self._loader: threading.Thread | None = None
        self._closed, self._settled = False, False
        pin = load_pin(options.data / PIN_FILE)
        self.recorder = Recorder(options.data)
        self.keeper = RecordKeeper(self.recorder, options.chosen)
        profile = replace(options.profile or Profile(), language=options.language)
        self.booth = Booth(profile, self.keeper, patience=options.patience, seed=options.seed)
        self.desk = StaffDesk(pin, self._keep_pin, asks=options.locked, trouble=self._trouble)
        self.shell = shell or Shell(options.language, locked=options.locked, size=options.size, quick=options.quick)
        self._sounds = SoundBox(places.assets() / "sounds", self) if options.sound else None
        self._wire()
        give_back()  # what was only needed until the first frame
        if not options.lazy:
            self._read()

    def close(self) -> bool:
        """Takes everything down in order; whether all results are on the disk."""
        self._closed = True
        self.guard.on_failure = lambda: None
        self.booth.blockSignals(True)  # noqa: FBT003 - Qt's signature
        if self._loader is not None:
            self._loader.join(LOADING_S)
        self.shell.close()
        stored = self.recorder.close()
        for made in (self.booth, self.desk):  # not left to Python, which may clear up in a thread where Qt must not
            shiboken6.delete(made)
        gc.unfreeze()
        gc.enable()
        return stored

    def _wire(self) -> None:
        self.loaded.connect(self._open)
        self.desk.opened.connect(_leave)
        self.guard.on_failure = lambda: QTimer.singleShot(0, self.booth.fail)  # once what failed has unwound
        if self._sounds is not None:
            self.shell.window.soundWanted.connect(self._sounds.play)  # type: ignore[attr-defined]
            self.shell.window.speechWanted.connect(self._sounds.say)  # type: ignore[attr-defined]
        if self.options.alone:
            self.booth.visit_ended.connect(_leave)
        self.booth.judged.connect(self.shell.sound_verdict)
        self.booth.visit_began.connect(self._read)
        self.booth.visit_ended.connect(self._tidy)
        self.shell.furnish(self.booth, self.desk, InputFilter(self.booth.present, self.shell.by_keyboard))

    def _read(self) -> None:
        """Begins to read the lessons, unless that has been done: usually faster than a visitor says who is playing."""
        if self._loader is None:
            loader = threading.Thread(target=self._load, name="content", daemon=True)
            loader.start()
            self._loader = loader

    def _load(self) -> None:
        """Whatever happens, the booth hears of it: with None the lessons could not be read, and the log says why."""
        programmes = None
        try:
            library = self.options.library()
            self._log_problems(library)
            by_language = self._programmes(library)
            by_language(self.booth.visit.language)  # takes a while too: better here than in the thread of the screens
            programmes = by_language
        finally:
            self.loaded.emit(programmes)

    def _programmes(self, library: Library) -> Programmes:
        """What is on today, by language; each is made once."""
        from kiosk.i18n.catalogue import lessons_catalogue

        @cache
        def programme(language: str) -> Programme:
            catalogue = lessons_catalogue(language)
            return Programme(library.translated(catalogue.pgettext), self.options.chosen, alone=self.options.alone)

        return programme

    def _log_problems(self, library: Library) -> None:
        for problem in library.errors:
            _log.error("content", extra={"file": problem.file, "line": problem.line, "code": problem.code})
        if not library.lessons:
            _log.error("there is nothing that can be played")
        elif self.options.chosen not in {*library.playlists, *library.lessons, PLAYLIST}:  # `--only` leaves that out
            _log.error("unknown playlist", extra={"chosen": self.options.chosen})

    def _open(self, programmes: Programmes | None) -> None:
        if self._closed:
            return
        if programmes is None:  # whoever waits is told kindly, and the next visitor's touch tries again
            self._loader = None
            if self.booth.visit.stage is not Stage.ATTRACT:
                self.booth.fail()
            return
        from kiosk.kinds import kinds

        self.booth.open(kinds(), programmes)
        if self.booth.visit.stage is Stage.ATTRACT:
            self._tidy()
        self.ready.emit()

    def _tidy(self) -> None:
        """Clears up while nobody is there, in the thread of the screens.

        Left to itself Python does so at any moment, also in a thread that reads lessons or writes results: touches
        wait for it, and what belongs to Qt must not be deleted there. What is there once the lessons have been read
        stays, and need not be looked through after every visit.
        """
        gc.collect()
        give_back()
        if not self._settled and self.booth.programme is not None:
            self._settled = True
            gc.freeze()

    def _keep_pin(self, pin: Pin) -> bool:
        """A disk that takes no PIN is no reason to lock the staff in or out: it holds until the program ends."""
        try:
            save_pin(self.options.data / PIN_FILE, pin)
        except OSError as error:
            _log.error("the staff's PIN cannot be kept", extra={"reason": error.strerror})
            return False
        return True

    def _trouble(self) -> str:
        """What staff should know about the results, in the language of the screen; "" while they are kept well."""
        message = self.recorder.status.message()
        return message.said_by(program_catalogue(self.booth.visit.language).gettext) if message else ""


def _leave() -> None:
    """Ends the event loop. ``quit`` would ask the window, which refuses to close at a booth."""
    QCoreApplication.exit(0)
