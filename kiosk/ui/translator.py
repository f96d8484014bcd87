"""Answers ``qsTr`` from the gettext catalogues."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.core.places import translations
from kiosk.i18n.catalogue import program_messages


class CatalogueTranslator(QTranslator):
    """A Qt translator over the program's catalogue of the language ``code``, which may change while installed.

    It runs no Python when it is asked: Qt asks from its own threads too, see ``kiosk.i18n.qm``.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._code = language
        self._read()

    @property
    def code(self) -> str:
        """The language that it speaks."""
        return self._code

    @code.setter
    def code(self, code: str) -> None:
        installed = QCoreApplication.removeTranslator(self)  # so that no thread reads while it changes
        self._code = code
        self._read()
        if installed:
            QCoreApplication.installTranslator(self)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Qt leaves empty translators aside."""
        return False

    def _read(self) -> None:
        self.load(_messages(self._code))


@cache
def _messages(code: str) -> bytes:
    """The message file of a language; kept for good, since Qt reads it where it lies."""
    return program_messages(translations(), code)
