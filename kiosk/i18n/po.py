"""Catalogue files as people edit them: templates (``.pot``) and translations (``.po``), the same bytes at every run.

No dates, no tool versions, no line numbers and no obsolete texts: a diff shows what changed for a translator.
"""

from __future__ import annotations

from io import BytesIO, StringIO
from typing import TYPE_CHECKING

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po, write_po
from babel.plural import to_gettext

if TYPE_CHECKING:
    from collections.abc import Iterable

    from babel.messages.catalog import Message

    from kiosk.i18n.source import SourceText

WIDTH = 120


def plural_forms(language: str) -> str:
    """The ``Plural-Forms`` header by CLDR; Babel's own table is wrong for Indonesian."""
    rule = Locale.parse(language).plural_form
    count = len({*rule.tags, "other"})
    if count == 1:
        return "nplurals=1; plural=0;"
    known = get_plural(language)
    return f"nplurals={known[0]}; plural={known[1]};" if known[0] == count else to_gettext(rule)


def empty(language: str) -> Catalog:
    """A catalogue without a text, that knows how many plural forms the language has."""
    catalog = Catalog(locale=Locale.parse(language), header_comment="", fuzzy=False)
    catalog.mime_headers = [("Plural-Forms", plural_forms(language))]
    return catalog


def template(texts: Iterable[SourceText]) -> Catalog:
    """The texts in the order of their files and lines; equal texts of one context become one."""
    catalog = Catalog(header_comment="", fuzzy=False)
    for text in sorted(texts, key=lambda one: (one.file, one.line)):
        catalog.add(
            (text.text, text.text) if text.plural else text.text,
            locations=[(text.file, 0)],
            auto_comments=[text.comment] if text.comment else [],
            context=text.context or None,
        )
    return catalog


def read(source: str, language: str | None) -> Catalog:
    """A catalogue from the text of a ``.po``, or of a ``.pot`` (no ``language``). Raises Babel's ``PoFileError``."""
    return read_po(StringIO(source), locale=language, ignore_obsolete=True, abort_invalid=True)


def written(catalog: Catalog, title: str) -> str:
    """The text of a file: a heading ``title``, the few headers that gettext needs, and every message."""
    for message in catalog:
        message.flags &= {"fuzzy"}  # Babel guesses "python-format" from any per cent sign
    target = BytesIO()
    write_po(target, catalog, width=WIDTH, omit_header=True, ignore_obsolete=True, include_lineno=False)
    headers = ["MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit"]
    if catalog.locale is not None:
        language = str(catalog.locale)
        headers += [f"Language: {language}", f"Plural-Forms: {plural_forms(language)}"]
    lines = [f"# {title}", 'msgid ""', 'msgstr ""', *(f'"{header}\\n"' for header in headers), "", ""]
    return "\n".join(lines) + target.getvalue().decode("utf-8").rstrip("\n") + "\n"


def messages(catalog: Catalog) -> tuple[Message, ...]:
    """The messages of a catalogue without its header."""
    return tuple(message for message in catalog if message.id)


def source(message: Message) -> str:
    """The source text of a message, the singular of a plural one."""
    return message.id if isinstance(message.id, str) else message.id[0]


def strings(message: Message) -> tuple[str, ...]:
    """The translations of a message, one a plural form."""
    if isinstance(message.string, str):
        return (message.string,)
    return tuple(message.string or ("",))


def key(message: Message) -> tuple[str, str]:
    """What tells a message from every other one of its catalogue."""
    return message.context or "", source(message)
