"""One process of the bench: shows a window, and tells when its first frame was painted and what it held at the end.

``python window.py kiosk|bare SECONDS STARTED``: STARTED is the parent's ``time.time()`` when it began to start this
process, so that loading Python and Qt counts.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.app import Options
    from kiosk.ui.guard import Guard

SIZE = (1920, 1080)
BARE = """
import QtQuick
import QtQuick.Controls.Basic
Window {
    width: 1920; height: 1080; visible: true
    Text { text: "Khiên Rùa"; anchors.horizontalCenter: parent.horizontalCenter }
    Button { text: "Touch to play"; anchors.centerIn: parent }
}
"""


class Watch:
    """When frames were painted, and what the process held when its time was over."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.frames: list[float] = []
        self.memory_mb = 0.0
        self.start_cpu_s = 0.0
        self.cpu_s = 0.0

    def begin(self, window: QQuickWindow) -> None:
        """Looks at the window from now on, and ends the event loop in time."""
        from PySide6.QtCore import QTimer

        window.frameSwapped.connect(self._painted)
        QTimer.singleShot(round(self.seconds * 1000), self._end)

    def _painted(self) -> None:
        self.frames.append(time.time())
        if len(self.frames) == 1:
            self.start_cpu_s = time.process_time()

    def _end(self) -> None:
        from PySide6.QtCore import QCoreApplication

        self.memory_mb = memory_mb()
        self.cpu_s = time.process_time() - self.start_cpu_s
        QCoreApplication.exit(0)


def memory_mb() -> float:
    """The resident memory of this process in MiB; 0 where the system has no /proc."""
    status = Path("/proc/self/status")
    lines = status.read_text("ascii").splitlines() if status.is_file() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:")), 0.0)


def kiosk(watch: Watch) -> None:
    """The command that a booth runs, in a window of a fixed size."""
    from kiosk.cli import main, run  # noqa: F401, I001 - in the order in which a start imports them
    from kiosk.app import opening

    class Watched(opening.Opening):
        def __init__(self, options: Options, guard: Guard) -> None:
            super().__init__(replace(options, size=SIZE), guard)
            watch.begin(self.shell.window)

    vars(opening)["Opening"] = Watched
    with tempfile.TemporaryDirectory() as data:
        main(["run", "--windowed", "--data", data])


def bare(watch: Watch) -> None:
    """The least that PySide6 can show: one text and one button."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    app = QGuiApplication(["bare"])
    engine = QQmlApplicationEngine()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "Bare.qml"
        file.write_text(BARE, "utf-8")
        engine.load(str(file))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    watch.begin(window)
    app.exec()
    del engine


def run(which: str, seconds: float, started: float) -> None:
    """Prints one JSON object."""
    watch = Watch(seconds)
    {"kiosk": kiosk, "bare": bare}[which](watch)
    told = {
        "first_frame_ms": (watch.frames[0] - started) * 1000,
        "first_frame_cpu_ms": watch.start_cpu_s * 1000,
        "memory_mb": watch.memory_mb,
        "cpu_percent": 100 * watch.cpu_s / seconds,
        "frames_a_second": len(watch.frames) / seconds,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    run(sys.argv[1], float(sys.argv[2]), float(sys.argv[3]))
