"""The texts of the program and of the lessons in one language.

A catalogue is read from its compiled ``.mo``, which carries the digest of the ``.po`` that it was made from. Where it
is missing or stale, the ``.po`` is compiled in memory; only then is Babel imported.
"""

from __future__ import annotations

import logging
import struct
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from typing import TYPE_CHECKING

from kiosk.core.languages import LANGUAGES
from kiosk.core.places import translations
from kiosk.i18n.digest import digest, digest_of
from kiosk.i18n.qm import mark, message_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAM, LESSONS = "program", "lessons"

logger = logging.getLogger(__name__)
_UNKNOWN = "\0"


class Catalogue:
    """Translations of one domain into one ``language``; what it does not know it says in the source language."""

    __slots__ = ("_texts", "language")

    def __init__(self, language: str, texts: NullTranslations | None = None) -> None:
        self.language = language
        self._texts = texts or NullTranslations()
        self._texts.add_fallback(_Nothing())

    def known(self, text: str, context: str = "", n: int | None = None) -> str | None:
        """The translation of ``text``, or None when there is none.

        ``context`` is the second argument of ``qsTr`` or the place in a lesson. With a count ``n`` the text is looked
        up as a plural, and ``%n`` stays in the answer for the caller to fill.
        """
        if not text:
            return None
        if n is None:
            said = self._texts.pgettext(context, text) if context else self._texts.gettext(text)
        elif context:
            said = self._texts.npgettext(context, text, text, n)
        else:
            said = self._texts.ngettext(text, text, n)
        return None if said == _UNKNOWN else said

    def entries(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Source, context and translations of every text that is known."""
        return self._texts.entries() if isinstance(self._texts, Texts) else iter(())

    def gettext(self, text: str) -> str:
        """The translation of ``text``, or ``text`` itself."""
        return self.known(text) or text

    def pgettext(self, context: str, text: str) -> str:
        """The translation of ``text`` as it is used in ``context``, or ``text`` itself."""
        return self.known(text, context) or text


class Texts(GNUTranslations):
    """The texts of a ``.mo``, which can also be told one after another."""

    def entries(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Source, context ("" for none) and translations (more than one for what counts) of every text."""
        plurals: dict[str, dict[int, str]] = {}
        for key, said in self._catalog.items():  # type: ignore[attr-defined] # the only place where gettext has them
            name, place = key if isinstance(key, tuple) else (key, 0)
            if name:
                plurals.setdefault(name, {})[place] = said
        for name, forms in plurals.items():
            context, _, source = name.rpartition("\4")
            yield source, context, tuple(forms[place] for place in sorted(forms))


class _Nothing(NullTranslations):
    """Answers what no catalogue knows, so that a missing text can be told from one that is its own translation."""

    def gettext(self, *_asked: object, **_also: object) -> str:
        return _UNKNOWN

    ngettext = pgettext = npgettext = gettext


@cache
def program_catalogue(language: str) -> Catalogue:
    """What the program itself says; the source language is English."""
    return load(translations(), PROGRAM, language)


@cache
def lessons_catalogue(language: str) -> Catalogue:
    """What the lessons say; the source language is Vietnamese, so that ``vi`` knows nothing and says the source."""
    return load(translations(), LESSONS, language)


def program_messages(folder: Path, language: str) -> bytes:
    """What the program says in the form that Qt reads; from the ``.qm`` beside the ``.po``, unless that is stale."""
    source = folder / language / "LC_MESSAGES" / f"{PROGRAM}.po"
    try:
        made = source.with_suffix(".qm").read_bytes()
        if not source.is_file() or mark(digest(source.read_bytes())) in made:
            return made
    except OSError:
        logger.info("catalogue %s has not been compiled for Qt", source)
    return message_file(load(folder, PROGRAM, language).entries())


def load(folder: Path, domain: str, language: str) -> Catalogue:
    """The catalogue ``domain`` below ``folder``; a broken one is logged and answers every text with its source."""
    if language not in LANGUAGES:
        return Catalogue(language)
    path = folder / language / "LC_MESSAGES" / f"{domain}.po"
    try:
        return Catalogue(language, _compiled(path) or _source(path))
    except Exception:  # the one guard: a bad catalogue costs its translations, never the start of the kiosk
        logger.exception("catalogue %s cannot be read", path)
        return Catalogue(language)


def _compiled(path: Path) -> Texts | None:
    """The ``.mo`` beside ``path``, unless it is missing, unreadable or made from another ``.po``."""
    compiled = path.with_suffix(".mo")
    if not compiled.is_file():
        return None
    try:
        texts = Texts(BytesIO(compiled.read_bytes()))
    except (OSError, ValueError, LookupError, TypeError, struct.error):
        logger.warning("catalogue %s is damaged", compiled)
        return None
    fresh = not path.is_file() or digest_of(texts) == digest(path.read_bytes())
    return texts if fresh else None


def _source(path: Path) -> Texts | None:
    if not path.is_file():
        return None
    from kiosk.i18n.compiling import compiled

    return Texts(BytesIO(compiled(path.read_bytes(), path.parent.parent.name)))
