"""How complete the catalogues are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.i18n.placeholders import broken
from kiosk.i18n.po import key, messages, plural_forms, source, strings

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message


@dataclass(frozen=True, slots=True)
class Status:
    """The state of one domain in one language: how many texts are well translated, and the sources of the others.

    A text that is broken is counted as broken only, a fuzzy one as fuzzy only.
    """

    domain: str
    language: str
    translated: int
    fuzzy: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing is left to do."""
        return not (self.fuzzy or self.missing or self.broken)


def status(domain: str, language: str, catalog: Catalog, template: Catalog) -> Status:
    """Compares the catalogue of a language with its template, text by text."""
    known = {key(message): message for message in messages(catalog)}
    forms = int(plural_forms(language).split(";")[0].removeprefix("nplurals="))
    found: dict[str, list[str]] = {"translated": [], "fuzzy": [], "missing": [], "broken": []}
    for message in messages(template):
        found[_state(known.get(key(message)), message, forms)].append(_shown(message))
    return Status(
        domain, language, len(found["translated"]), *(tuple(found[name]) for name in ("fuzzy", "missing", "broken"))
    )


def _state(known: Message | None, wanted: Message, forms: int) -> str:
    if known is None or not any(strings(known)):
        return "missing"
    if "fuzzy" in known.flags:
        return "fuzzy"
    needed = 1 if isinstance(wanted.id, str) else forms
    if (
        isinstance(known.id, str) is not isinstance(wanted.id, str)
        or len([form for form in strings(known) if form]) != needed
    ):
        return "missing"
    return "broken" if broken(known) else "translated"


def _shown(message: Message) -> str:
    return f"{message.context}: {source(message)}" if message.context else source(message)
