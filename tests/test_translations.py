"""Every text that anyone can read is translated into every language.

When one of these fails: ``kiosk translations extract``, ``kiosk translations update``, translate what
``kiosk translations status --list`` names.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.cli.translations import source_texts
from kiosk.i18n import po
from kiosk.i18n.workshop import DOMAINS, catalogue_file, read_catalogue, statuses, template_file, template_text

if TYPE_CHECKING:
    from kiosk.i18n.status import Status

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "translations"
CATALOGUES = [(domain, language) for domain, languages in DOMAINS.items() for language in languages]
FEWEST = {"program": 150, "lessons": 50}  # a scan that finds nothing is broken


def one(domain: str, language: str) -> Status:
    return next(status for status in statuses(FOLDER, domain) if status.language == language)


def listed(texts: tuple[str, ...]) -> str:
    return f"{len(texts)} texts:\n" + "\n".join(texts)


@pytest.mark.parametrize("domain", DOMAINS)
def test_the_template_holds_what_stands_in_the_sources(domain: str) -> None:
    texts, unreadable = source_texts(ROOT, domain)
    assert len(texts) >= FEWEST[domain]
    assert not unreadable, "\n".join(f"{place.file}:{place.line}: {place.reason}" for place in unreadable)
    found, kept = template_text(domain, texts), template_file(FOLDER, domain).read_text("utf-8")
    new, gone = (
        sorted(set(found.splitlines()) - set(kept.splitlines())),
        set(kept.splitlines()) - set(found.splitlines()),
    )
    assert found == kept, f"stale, run “kiosk translations extract”; new: {new}; gone: {sorted(gone)}"


@pytest.mark.parametrize(("domain", "language"), CATALOGUES)
def test_nothing_is_missing(domain: str, language: str) -> None:
    status = one(domain, language)
    assert not status.missing, listed(status.missing)


@pytest.mark.parametrize(("domain", "language"), CATALOGUES)
def test_nothing_waits_to_be_looked_at_again(domain: str, language: str) -> None:
    status = one(domain, language)
    assert not status.fuzzy, listed(status.fuzzy)


@pytest.mark.parametrize(("domain", "language"), CATALOGUES)
def test_places_for_names_and_numbers_are_kept(domain: str, language: str) -> None:
    status = one(domain, language)
    assert not status.broken, listed(status.broken)


@pytest.mark.parametrize(("domain", "language"), CATALOGUES)
def test_catalogues_are_written_as_update_writes_them(domain: str, language: str) -> None:
    kept = catalogue_file(FOLDER, domain, language).read_text("utf-8")
    title = kept.partition("\n")[0].removeprefix("# ")
    assert po.written(read_catalogue(FOLDER, domain, language), title) == kept


@pytest.mark.parametrize(("domain", "language"), CATALOGUES)
def test_plurals_have_the_forms_of_the_language(domain: str, language: str) -> None:
    forms = 2 if language == "en" else 1
    catalog = read_catalogue(FOLDER, domain, language)
    assert catalog.num_plurals == forms
    for message in po.messages(catalog):
        assert len(po.strings(message)) == (1 if isinstance(message.id, str) else forms), message.id
