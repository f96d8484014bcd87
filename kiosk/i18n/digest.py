"""How a compiled catalogue remembers what it was compiled from.

File times are no proof: an installer, a copy and a checkout each set them anew. The digest of the source travels in the
``.mo`` as one more message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import adler32, crc32

if TYPE_CHECKING:
    from gettext import NullTranslations

CONTEXT, NAME = "kiosk", "digest of the source"


def digest(source: bytes) -> str:
    """24 hexadecimal digits that stand for the bytes of a ``.po``: two checksums and the length.

    Nobody forges a catalogue to look stale, and a cryptographic hash would load OpenSSL at every start.
    """
    return f"{crc32(source):08x}{adler32(source):08x}{len(source):08x}"


def digest_of(texts: NullTranslations) -> str:
    """The digest that ``texts`` carry, or something that is none."""
    return texts.pgettext(CONTEXT, NAME)
