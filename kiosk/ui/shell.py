"""The window and the engine that draws it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImageReader
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.core.places import assets, package
from kiosk.ui.fonts import load_fonts
from kiosk.ui.icons import IconProvider
from kiosk.ui.inputs import InputFilter
from kiosk.ui.modules import view_file
from kiosk.ui.translator import CatalogueTranslator

if TYPE_CHECKING:
    from kiosk.core.kind import AnyKind
    from kiosk.ui.booth import Booth
    from kiosk.ui.staffdesk import StaffDesk

_log = logging.getLogger(__name__)

IN_A_WINDOW = (1280, 720)
PICTURE_LIMIT_MB = 128
"""A picture that would need more memory than this is not drawn: 3840×2160 needs 32."""


class Shell(QObject):
    """The engine, the window and what connects them with the booth and the staff's desk."""

    def __init__(self, booth: Booth, desk: StaffDesk, *, locked: bool, size: tuple[int, int] | None = None) -> None:
        super().__init__()
        self.booth, self.locked = booth, locked
        load_fonts()
        QImageReader.setAllocationLimit(PICTURE_LIMIT_MB)
        QQuickWindow.setDefaultAlphaBuffer(False)
        self._translator = CatalogueTranslator(booth.visit.language)
        QGuiApplication.installTranslator(self._translator)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(package().parent))
        self.engine.addImageProvider("icon", IconProvider(assets() / "icons"))
        width, height = size or self._usual_size()
        # Known before anything is drawn, so that every picture is drawn once.
        self.engine.setInitialProperties(self._properties(desk) | {"width": width, "height": height})
        self.engine.load(QUrl.fromLocalFile(str(package() / "ui" / "screens" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window could not be made")
        self.window: QQuickWindow = roots[0]
        self.window.setColor(QColor("#072731"))
        self._connect()
        self._appear(full=locked and size is None)

    def close(self) -> None:
        """Takes the window down before the objects that it uses."""
        QGuiApplication.removeTranslator(self._translator)
        self.window.removeEventFilter(self._inputs)
        self.window.hide()
        shiboken6.delete(self.engine)

    def sound_verdict(self, good: bool) -> None:  # noqa: FBT001 - a signal with one meaning
        """The sound of a verdict that has just been shown."""
        QMetaObject.invokeMethod(self.window, "verdict", Q_ARG(bool, good))

    def _properties(self, desk: StaffDesk) -> dict[str, Any]:
        return {
            "visit": self.booth.stage,
            "missions": self.booth.missions,
            "result": self.booth.result,
            "helpers": self.booth.helpers,
            "staff": desk.screen,
            "booth": self.locked,
            "assets": QUrl.fromLocalFile(str(assets())),
        }

    def _connect(self) -> None:
        self.booth.language_changed.connect(self._speak)
        self.booth.lexicon_changed.connect(self._name_things)
        self.booth.game_changed.connect(self._show_game)
        self.booth.visit_ended.connect(self._forget)
        self._inputs = InputFilter(self.booth.present, self._by_keyboard)
        self.window.installEventFilter(self._inputs)

    def _usual_size(self) -> tuple[int, int]:
        screen = QGuiApplication.primaryScreen()
        return screen.size().toTuple() if self.locked and screen is not None else IN_A_WINDOW

    def _appear(self, *, full: bool) -> None:
        if full:
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
        programme, visit = self.booth.programme, self.booth.visit
        if programme is not None:
            folder = programme.lesson_of(visit.mission, visit.step).folder
            self.window.setProperty("lesson", QUrl.fromLocalFile(str(folder)))
        self.window.setProperty("game", game)
        self.window.setProperty("view", QUrl.fromLocalFile(str(view_file(kind))))

    def _forget(self) -> None:
        """Nothing of a visitor stays behind in the clipboard."""
        QGuiApplication.clipboard().clear()

    def _by_keyboard(self, keyboard: bool) -> None:  # noqa: FBT001 - a callback with one meaning
        self.window.setProperty("keyboard", keyboard)

    def _stay_in_front(self, visibility: QQuickWindow.Visibility) -> None:
        if visibility not in {QQuickWindow.Visibility.FullScreen, QQuickWindow.Visibility.Hidden}:
            _log.warning("the window left full screen", extra={"visibility": str(visibility)})
            self.window.showFullScreen()
            self.window.raise_()
