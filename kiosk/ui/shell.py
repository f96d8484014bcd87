"""The window and the engine that draws it.

The window comes in two parts: at once with the attract screen, and after its first frame, which took as little as it
can, with everything else.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.core.places import assets, package
from kiosk.ui.fonts import load_fonts
from kiosk.ui.icons import IconProvider
from kiosk.ui.kindnames import view_file
from kiosk.ui.translator import CatalogueTranslator

if TYPE_CHECKING:
    from kiosk.core.kind import AnyKind
    from kiosk.ui.booth import Booth
    from kiosk.ui.inputs import InputFilter
    from kiosk.ui.staffdesk import StaffDesk

_log = logging.getLogger(__name__)

IN_A_WINDOW = (1280, 720)
LATEST_MS = 1000
"""After so long the window appears even if a large picture is still to come."""
PICTURE_LIMIT_MB = 128
"""A picture that would need more memory than this is not drawn: 3840×2160 needs 32."""


class Shell(QObject):
    """The engine and the window, which begins in ``language``; ``quick``: it promises a mission of three minutes.

    ``painted`` is emitted once the first frame can be seen; ``furnish`` brings everything behind the attract screen.
    """

    painted = Signal()

    def __init__(self, language: str, *, locked: bool, size: tuple[int, int] | None = None, quick: bool = True) -> None:
        super().__init__()
        self.locked, self._quick = locked, quick
        self._full = locked and size is None
        self._appeared = False
        self._booth: Booth | None = None
        self._inputs: InputFilter | None = None
        load_fonts()
        QImageReader.setAllocationLimit(PICTURE_LIMIT_MB)
        QQuickWindow.setDefaultAlphaBuffer(False)
        self._translator = CatalogueTranslator(language)
        QGuiApplication.installTranslator(self._translator)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(package().parent))
        self.engine.addImageProvider("icon", IconProvider(assets() / "icons"))
        self.window = self._made(language, *(size or self._usual_size()))
        self.window.frameSwapped.connect(self._after_first_frame)  # comes from the thread that draws
        self._latest = QTimer(self, singleShot=True, interval=LATEST_MS)
        self._latest.timeout.connect(self._appear)
        self.window.readyChanged.connect(self._appear)  # type: ignore[attr-defined]
        if self.window.property("ready"):
            self._appear()
        else:
            self._latest.start()

    def furnish(self, booth: Booth, desk: StaffDesk, inputs: InputFilter) -> None:
        """Brings the screens of ``booth`` and the door of ``desk`` into the window; ``inputs`` sees every press."""
        self._booth, self._inputs = booth, inputs
        QMetaObject.invokeMethod(self.window, "furnish", Q_ARG("QVariant", _properties(booth, desk)))
        booth.language_changed.connect(self._speak)
        booth.lexicon_changed.connect(self._name_things)
        booth.game_changed.connect(self._show_game)
        if self.locked:
            booth.visit_ended.connect(self._forget)
        self.window.installEventFilter(inputs)

    def close(self) -> None:
        """Takes the window down before the objects that it uses."""
        QGuiApplication.removeTranslator(self._translator)
        if self._inputs is not None:
            self.window.removeEventFilter(self._inputs)
        self.window.readyChanged.disconnect(self._appear)  # type: ignore[attr-defined]
        self._latest.stop()
        self.window.hide()
        shiboken6.delete(self.engine)

    def sound_verdict(self, good: bool) -> None:  # noqa: FBT001 - a signal with one meaning
        """The sound of a verdict that has just been shown."""
        QMetaObject.invokeMethod(self.window, "verdict", Q_ARG(bool, good))

    def by_keyboard(self, keyboard: bool) -> None:  # noqa: FBT001 - a callback with one meaning
        """Whether the last press came from a key: then what has the focus is marked."""
        self.window.setProperty("keyboard", keyboard)

    def _after_first_frame(self) -> None:
        self.window.frameSwapped.disconnect(self._after_first_frame)
        QTimer.singleShot(0, self, self.painted.emit)  # not before whoever else waits for the frame has heard of it

    def _made(self, language: str, width: int, height: int) -> QQuickWindow:
        """The window, still hidden. Its size is known before anything is drawn, so that every picture is drawn once."""
        given = {"assets": QUrl.fromLocalFile(str(assets())), "width": width, "height": height}
        early = QQmlComponent(self.engine, _screen("EarlyScene")).createWithInitialProperties(given)
        self.engine.setInitialProperties(given | {"booth": self.locked, "quick": self._quick, "language": language})
        self.engine.load(_screen("Main"))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window could not be made")
        self.painted.connect(early.deleteLater)
        return roots[0]

    def _usual_size(self) -> tuple[int, int]:
        screen = QGuiApplication.primaryScreen()
        return screen.size().toTuple() if self.locked and screen is not None else IN_A_WINDOW

    def _appear(self) -> None:
        """Shows the window once its large pictures are there, or when waiting for them any longer is no use."""
        if self._appeared:
            return
        self._appeared = True
        if self._full:
            # Without a window manager nobody else does. Not window.screen(): PySide takes that screen for the window's
            # child, deletes it with the window, and the next picture that is drawn ends the process.
            self.window.setGeometry(QGuiApplication.primaryScreen().geometry())
            self.window.showFullScreen()
            self.window.visibilityChanged.connect(self._stay_in_front)
        else:
            self.window.show()

    def _speak(self, language: str) -> None:
        self._translator.code = language
        self.engine.setUiLanguage(language)
        self.engine.retranslate()

    def _name_things(self, lexicon: dict[str, Any]) -> None:
        self.window.setProperty("lexicon", lexicon)

    def _show_game(self, game: QObject, kind: AnyKind) -> None:
        if self._booth is not None and self._booth.programme is not None:
            programme, visit = self._booth.programme, self._booth.visit
            folder = programme.lesson_of(visit.mission, visit.step).folder
            self.window.setProperty("lesson", QUrl.fromLocalFile(str(folder)))
        self.window.setProperty("game", game)
        self.window.setProperty("view", QUrl.fromLocalFile(str(view_file(kind))))

    def _forget(self) -> None:
        """Nothing of a visitor stays behind in the clipboard of a booth; that of an author is none of our business."""
        QGuiApplication.clipboard().clear()

    def _stay_in_front(self, visibility: QQuickWindow.Visibility) -> None:
        if visibility not in {QQuickWindow.Visibility.FullScreen, QQuickWindow.Visibility.Hidden}:
            _log.warning("the window left full screen", extra={"visibility": str(visibility)})
            self.window.showFullScreen()
            self.window.raise_()


def _screen(name: str) -> QUrl:
    return QUrl.fromLocalFile(str(package() / "ui" / "screens" / f"{name}.qml"))


def _properties(booth: Booth, desk: StaffDesk) -> dict[str, Any]:
    return {
        "visit": booth.faces.stage,
        "missions": booth.faces.missions,
        "result": booth.faces.result,
        "helpers": booth.faces.helpers,
        "staff": desk.screen,
    }
