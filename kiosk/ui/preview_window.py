"""The window of a preview and the engine that draws it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.core.places import assets, package
from kiosk.ui.fonts import load_fonts
from kiosk.ui.icons import IconProvider
from kiosk.ui.inputs import InputFilter
from kiosk.ui.kindnames import view_file
from kiosk.ui.shell import PICTURE_LIMIT_MB
from kiosk.ui.translator import CatalogueTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.core.kind import AnyKind
    from kiosk.ui.preview import Preview
    from kiosk.ui.sounds import SoundBox


class PreviewWindow(QObject):
    """Shows a preview in a window that closes like any other."""

    def __init__(self, preview: Preview, size: tuple[int, int]) -> None:
        super().__init__()
        self.preview = preview
        load_fonts()
        QImageReader.setAllocationLimit(PICTURE_LIMIT_MB)
        self._translator = CatalogueTranslator(preview.language)
        QGuiApplication.installTranslator(self._translator)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(package().parent))
        self.engine.addImageProvider("icon", IconProvider(assets() / "icons"))
        self.engine.setInitialProperties(self._properties(*size))
        self.engine.load(QUrl.fromLocalFile(str(package() / "ui" / "screens" / "PreviewWindow.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window could not be made")
        self.window: QQuickWindow = roots[0]
        preview.language_changed.connect(self._speak)
        preview.lexicon_changed.connect(self._name_things)
        preview.game_changed.connect(self._show_game)
        self._inputs = InputFilter(lambda: False, self._by_keyboard)
        self.window.installEventFilter(self._inputs)
        self.window.show()

    def connect_sounds(self, box: SoundBox) -> None:
        """Lets ``box`` play what the window wants to be heard."""
        self.window.soundWanted.connect(box.play)  # type: ignore[attr-defined]
        self.window.speechWanted.connect(box.say)  # type: ignore[attr-defined]

    def close(self) -> None:
        """Takes the window down before the objects that it uses."""
        QGuiApplication.removeTranslator(self._translator)
        self.window.removeEventFilter(self._inputs)
        self.window.hide()
        shiboken6.delete(self.engine)

    def _properties(self, width: int, height: int) -> dict[str, Any]:
        return {
            "preview": self.preview.desk,
            "visit": self.preview.stage,
            "helpers": self.preview.helpers,
            "assets": QUrl.fromLocalFile(str(assets())),
            "width": width,
            "height": height,
        }

    def _speak(self, language: str) -> None:
        self._translator.code = language
        self.engine.setUiLanguage(language)
        self.engine.retranslate()

    def _name_things(self, lexicon: dict[str, Any]) -> None:
        self.window.setProperty("lexicon", lexicon)

    def _show_game(self, game: QObject, kind: AnyKind, folder: Path) -> None:
        self.window.setProperty("lesson", QUrl.fromLocalFile(str(folder)))
        self.window.setProperty("game", game)
        self.window.setProperty("view", QUrl.fromLocalFile(str(view_file(kind))))

    def _by_keyboard(self, keyboard: bool) -> None:  # noqa: FBT001 - a callback with one meaning
        self.window.setProperty("keyboard", keyboard)
