"""What ``qsTr`` answers."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.core.languages import LANGUAGES
from kiosk.i18n.catalogue import program_catalogue
from kiosk.ui.translator import CatalogueTranslator

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("qapp")
COUNTED = "%n digit(s) entered"


@pytest.fixture
def translator() -> Iterator[CatalogueTranslator]:
    made = CatalogueTranslator("vi")
    QCoreApplication.installTranslator(made)
    yield made
    QCoreApplication.removeTranslator(made)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_the_catalogue_says(translator: CatalogueTranslator, language: str) -> None:
    translator.code = language
    catalogue = program_catalogue(language)
    entries = list(catalogue.entries())
    assert len(entries) > 100
    for source, context, forms in entries:
        for n in (-1,) if len(forms) == 1 else (0, 1, 2, 5):
            said = QCoreApplication.translate("Anywhere", source, context or None, n)
            known = catalogue.known(source, context, n if n >= 0 else None)
            assert known is not None
            assert said == (known.replace("%n", str(n)) if n >= 0 else known)


def test_it_counts_by_the_rules_of_the_language(translator: CatalogueTranslator) -> None:
    translator.code = "en"
    one, two = (QCoreApplication.translate("StaffDoor", COUNTED, "", n) for n in (1, 2))
    assert one.startswith("1")
    assert two.startswith("2")
    assert one[1:] != two[1:]


def test_what_is_not_known_stays_in_the_source_language(translator: CatalogueTranslator) -> None:
    assert QCoreApplication.translate("Who", "No catalogue knows this") == "No catalogue knows this"
    translator.code = "xx"
    assert QCoreApplication.translate("Who", "Who is playing?") == "Who is playing?"


def test_the_language_changes_while_it_is_installed(translator: CatalogueTranslator) -> None:
    seen = set()
    for language in ("vi", "en", "id"):
        translator.code = language
        seen.add(QCoreApplication.translate("Who", "Who is playing?"))
    assert len(seen) == 3
    assert translator.code == "id"


def test_it_is_asked_from_another_thread_too(translator: CatalogueTranslator) -> None:
    said: list[str] = []
    thread = Thread(target=lambda: said.append(QCoreApplication.translate("Who", "Who is playing?")))
    thread.start()
    thread.join(5)
    assert said == [program_catalogue("vi").gettext("Who is playing?")]
