"""The folder in which translators work: ``<domain>.pot`` and ``<language>/LC_MESSAGES/<domain>.po``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel import Locale
from babel.messages.pofile import PoFileError

from kiosk.core.errors import ContentError, UsageError
from kiosk.core.languages import LANGUAGES, SOURCE_OF_LESSONS, SOURCE_OF_PROGRAM
from kiosk.core.message import msg
from kiosk.i18n import po
from kiosk.i18n.catalogue import LESSONS, PROGRAM
from kiosk.i18n.merging import merged
from kiosk.i18n.status import Status, status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from babel.messages.catalog import Catalog

    from kiosk.i18n.source import SourceText

DOMAINS = {
    PROGRAM: LANGUAGES,
    # Vietnamese lessons are their own source. The program's English has a catalogue for the sake of its plurals.
    LESSONS: tuple(language for language in LANGUAGES if language != SOURCE_OF_LESSONS),
}


def template_file(folder: Path, domain: str) -> Path:
    """Where the template of a domain lies."""
    return folder / f"{domain}.pot"


def catalogue_file(folder: Path, domain: str, language: str) -> Path:
    """Where the translations of a domain into a language lie."""
    return folder / language / "LC_MESSAGES" / f"{domain}.po"


def template_text(domain: str, texts: Iterable[SourceText]) -> str:
    """What the template of a domain should hold."""
    return po.written(po.template(texts), f"Khiên Rùa, {domain}: template for translators")


def read_template(folder: Path, domain: str) -> Catalog:
    """The template of a domain as it lies in the folder.

    Raises ``UsageError`` where it was never made, ``ContentError`` where it is none.
    """
    path = template_file(folder, domain)
    if not path.is_file():
        raise UsageError(msg("{file} is missing: “kiosk translations extract” makes it.", file=path))
    return _read(path, None)


def read_catalogue(folder: Path, domain: str, language: str) -> Catalog:
    """The translations as they lie in the folder; where there are none yet, an empty catalogue.

    Raises ``ContentError`` where the file is no catalogue.
    """
    path = catalogue_file(folder, domain, language)
    return _read(path, language) if path.is_file() else po.empty(language)


def _read(path: Path, language: str | None) -> Catalog:
    try:
        return po.read(path.read_text("utf-8"), language)
    except (ValueError, PoFileError) as error:
        raise ContentError(msg("{file} is no catalogue: {reason}", file=path, reason=error)) from error


def update(folder: Path, domain: str) -> Iterator[Path]:
    """Merges the template of a domain into the catalogue of each of its languages; names every file it wrote."""
    template = read_template(folder, domain)
    for language in DOMAINS[domain]:
        is_source = domain == PROGRAM and language == SOURCE_OF_PROGRAM
        new = merged(read_catalogue(folder, domain, language), template, language, is_source=is_source)
        path = catalogue_file(folder, domain, language)
        path.parent.mkdir(parents=True, exist_ok=True)
        name = Locale.parse(language).english_name
        path.write_text(po.written(new, f"Khiên Rùa, {domain}: {name}"), "utf-8", newline="\n")
        yield path


def statuses(folder: Path, domain: str) -> tuple[Status, ...]:
    """How complete every language of a domain is."""
    template = read_template(folder, domain)
    return tuple(
        status(domain, language, read_catalogue(folder, domain, language), template) for language in DOMAINS[domain]
    )
