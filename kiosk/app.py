"""The one place where everything is put together: content, records, staff and screens become a running kiosk."""

from __future__ import annotations

import gc
import logging
import threading
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from kiosk.ui import environment  # before PySide6, whose hook over imports it takes off

# isort: split

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.core import places
from kiosk.core.errors import ContentError, UsageError
from kiosk.core.message import msg
from kiosk.records import Recorder
from kiosk.staff import load_pin, save_pin
from kiosk.ui.booth import Booth
from kiosk.ui.guard import Guard
from kiosk.ui.host import check_host
from kiosk.ui.keeper import RecordKeeper
from kiosk.ui.programme import Programme
from kiosk.ui.shell import Shell
from kiosk.ui.sounds import SoundBox
from kiosk.ui.staffdesk import StaffDesk
from kiosk.visit import Profile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.library import Library
    from kiosk.staff import Pin

_log = logging.getLogger(__name__)

PLAYLIST = "ba-phut"
PIN_FILE = "staff-pin.json"
LOADING_S = 10.0
"""How long closing waits for lessons that are still being read."""


@dataclass(frozen=True)
class Options:
    """How a kiosk is started. ``library`` reads the content, ``chosen`` is a playlist or lesson of it by id.

    ``alone``: there is nothing else to choose from, and the kiosk leaves after one visit. ``locked``: full screen,
    closed only by the staff. ``patience`` scales every waiting time, for robots.
    """

    data: Path
    library: Callable[[], Library]
    chosen: str = PLAYLIST
    alone: bool = False
    locked: bool = True
    profile: Profile = field(default_factory=Profile)
    patience: float = 1.0
    size: tuple[int, int] | None = None
    sound: bool = True
    seed: int | None = None


class Kiosk(QObject):
    """A running kiosk. Made after ``QGuiApplication``; ``close`` it before the application goes."""

    loaded = Signal(object)
    ready = Signal()

    def __init__(self, options: Options, guard: Guard) -> None:
        super().__init__()
        gc.disable()  # from now on only where and when it is told to: see `_tidy`
        self.options, self.guard = options, guard
        self._loader: threading.Thread | None = None
        self._closed = False
        pin = load_pin(options.data / PIN_FILE)
        self.recorder = Recorder(options.data)
        self.keeper = RecordKeeper(self.recorder, options.chosen)
        self.booth = Booth(options.profile, self.keeper, patience=options.patience, seed=options.seed)
        self.desk = StaffDesk(pin, self._keep_pin, asks=options.locked)
        self.shell = Shell(self.booth, self.desk, locked=options.locked, size=options.size)
        self._sounds = SoundBox(places.assets() / "sounds", self) if options.sound else None
        self._wire()

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
        if not self.options.locked:
            self.shell.window.visibleChanged.connect(self._closed_by_its_author)
        self.booth.judged.connect(self.shell.sound_verdict)
        self.booth.visit_ended.connect(_tidy)
        self.shell.window.frameSwapped.connect(self._after_first_frame)  # comes from the thread that draws

    def _after_first_frame(self) -> None:
        """The attract screen is painted; now the content is read behind it."""
        if self._loader is not None:
            return
        self.shell.window.frameSwapped.disconnect(self._after_first_frame)
        self._loader = threading.Thread(target=self._load, name="content", daemon=True)
        self._loader.start()

    def _load(self) -> None:
        """Whatever happens, the booth opens: without lessons it says so kindly, and the log says why."""
        from kiosk.content.library import Library

        library = Library()
        try:
            library = self.options.library()
        finally:
            self.loaded.emit(library)

    def _open(self, library: Library) -> None:
        if self._closed:
            return
        from kiosk.i18n.catalogue import lessons_catalogue
        from kiosk.kinds import kinds

        for problem in library.errors:
            _log.error("content", extra={"file": problem.file, "line": problem.line, "code": problem.code})

        @cache
        def programme(language: str) -> Programme:
            catalogue = lessons_catalogue(language)
            return Programme(library.translated(catalogue.pgettext), self.options.chosen, alone=self.options.alone)

        if self.options.chosen not in {*library.playlists, *library.lessons}:
            _log.error("unknown playlist", extra={"chosen": self.options.chosen})
        self.booth.open(kinds(), programme)
        gc.collect()
        gc.freeze()  # what is there now stays, and need not be looked through after every visit
        self.ready.emit()

    def _closed_by_its_author(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        if not visible and not self._closed:
            _leave()

    def _keep_pin(self, pin: Pin) -> None:
        """A disk that takes no PIN is no reason to lock the staff in or out: it holds until the program ends."""
        try:
            save_pin(self.options.data / PIN_FILE, pin)
        except OSError as error:
            _log.error("the staff's PIN cannot be kept", extra={"reason": error.strerror})


def _leave() -> None:
    """Ends the event loop. ``quit`` would ask the window, which refuses to close at a booth."""
    QCoreApplication.exit(0)


def _tidy() -> None:
    """Clears up between visits, in the thread of the screens.

    Left to itself Python does so at any moment, also in a thread that reads lessons or writes results: touches wait
    for it, and what belongs to Qt must not be deleted there.
    """
    gc.collect()


def check_chosen(options: Options) -> None:
    """Raises UsageError when what shall be played does not exist, ContentError when it is broken."""
    library = options.library()
    if options.chosen in {*library.playlists, *library.lessons}:
        return
    broken = next((one for one in library.broken if one.id == options.chosen), None)
    if broken is not None:
        raise ContentError(msg("{name} has problems and cannot be played.", name=options.chosen), broken.problems)
    raise UsageError(msg("There is nothing called {name} that can be played. See `kiosk list`.", name=options.chosen))


def run(options: Options) -> int:
    """Runs a kiosk until the staff (or, in a window, its author) closes it; the exit code."""
    environment.scrub()
    environment.choose_renderer()
    check_host()
    app = QGuiApplication(["kiosk"])
    app.setQuitOnLastWindowClosed(False)
    guard = Guard()
    guard.install()
    try:
        kiosk = Kiosk(options, guard)
        try:
            app.exec()
        finally:
            stored = kiosk.close()
    finally:
        guard.remove()
    return 0 if stored else 1
