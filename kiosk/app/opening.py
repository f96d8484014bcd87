"""Opens the window, and makes the kiosk behind it once there is something to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui import environment  # before PySide6, whose hook over imports it takes off

# isort: split

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.ui.guard import Guard
from kiosk.ui.host import check_host
from kiosk.ui.shell import Shell
from kiosk.ui.signals import heed_signals

if TYPE_CHECKING:
    from kiosk.app.kiosk import Kiosk
    from kiosk.app.options import Options


class Opening(QObject):
    """The window of ``options``; ``kiosk`` is what works behind it, from the first frame on.

    Made after ``QGuiApplication``. ``fault`` is why no kiosk could be made: then the event loop has been left.
    """

    def __init__(self, options: Options, guard: Guard) -> None:
        super().__init__()
        self.options, self.guard = options, guard
        self.kiosk: Kiosk | None = None
        self.fault: Exception | None = None
        self.shell = Shell(options.language, locked=options.locked, size=options.size, quick=options.quick)
        self.shell.painted.connect(self._make)
        if not options.locked:
            self.shell.window.visibleChanged.connect(self._closed_by_its_author)

    def close(self) -> bool:
        """Takes everything down in order; whether all results are on the disk."""
        self.shell.window.blockSignals(True)  # noqa: FBT003 - Qt's signature
        if self.kiosk is not None:
            return self.kiosk.close()
        self.shell.close()
        return True

    def _make(self) -> None:
        from kiosk.app.kiosk import Kiosk

        try:
            self.kiosk = Kiosk(self.options, self.guard, self.shell)
        except Exception as error:  # noqa: BLE001 - told by whoever opened, as everything that goes wrong at the start is
            self.fault = error
            QCoreApplication.exit(1)

    def _closed_by_its_author(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        if not visible:
            QCoreApplication.exit(0)


def run(options: Options) -> int:
    """Runs a kiosk until the staff (or, in a window, its author) closes it; the exit code.

    Raises what hinders it: HostError without a screen, InUseError where the data folder is in use, RecordsError.
    """
    environment.scrub()
    environment.choose_renderer()
    check_host()
    app = QGuiApplication(["kiosk"])
    app.setQuitOnLastWindowClosed(False)
    heed_signals(app)
    guard = Guard()
    guard.install()
    try:
        opening = Opening(options, guard)
        try:
            app.exec()
        finally:
            stored = opening.close()
    finally:
        guard.remove()
    if opening.fault is not None:
        raise opening.fault
    return 0 if stored else 1
