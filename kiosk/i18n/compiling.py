"""``.po`` → ``.mo``, and ``.qm`` for what Qt says.

Imported by the build hook too, so it knows only ``core`` of the rest of the program.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from kiosk.core.errors import ContentError
from kiosk.core.message import msg
from kiosk.i18n.catalogue import PROGRAM, Texts
from kiosk.i18n.digest import CONTEXT, NAME, digest
from kiosk.i18n.qm import message_file

if TYPE_CHECKING:
    from pathlib import Path


_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)


def compiled(source: bytes, language: str) -> bytes:
    """The bytes of a ``.mo`` made from those of a ``.po``, without its fuzzy texts; the same ones at every run.

    Raises ``ValueError`` or Babel's ``PoFileError`` where ``source`` is no catalogue.
    """
    catalog = read_po(StringIO(source.decode("utf-8")), locale=language, abort_invalid=True)
    catalog.creation_date = _NO_DATE
    catalog.add(NAME, digest(source), context=CONTEXT)
    target = BytesIO()
    write_mo(target, catalog)
    return target.getvalue()


def compile_all(folder: Path) -> tuple[Path, ...]:
    """Writes a ``.mo`` beside every ``<language>/LC_MESSAGES/*.po`` below ``folder`` and names what it wrote.

    Beside the program's own it writes a ``.qm`` too. Raises ``ContentError`` for the first file that is no catalogue.
    """
    return tuple(made for path in sorted(folder.glob("*/LC_MESSAGES/*.po")) for made in _compile(path))


def _compile(path: Path) -> tuple[Path, ...]:
    try:
        made = compiled(path.read_bytes(), path.parent.parent.name)
    except (ValueError, PoFileError) as error:
        raise ContentError(msg("{file} is no catalogue: {reason}", file=path, reason=error)) from error
    target = path.with_suffix(".mo")
    target.write_bytes(made)
    if path.stem != PROGRAM:
        return (target,)
    for_qt = path.with_suffix(".qm")
    for_qt.write_bytes(message_file(Texts(BytesIO(made)).entries()))
    return target, for_qt
