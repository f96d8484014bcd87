"""Answers ``qsTr`` from the gettext catalogues."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from kiosk.i18n.catalogue import program_catalogue


class CatalogueTranslator(QTranslator):
    """A Qt translator over the program's catalogue of the language ``code``, which may change while installed."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.code = language

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Qt leaves empty translators aside."""
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002 - Qt's signature
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        """The translation, or None (never "") where there is none, so that Qt falls back to the source text."""
        catalogue = program_catalogue(self.code)
        return catalogue.known(source, disambiguation or "", n if n >= 0 else None)
