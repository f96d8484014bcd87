"""How a compiled catalogue remembers what it was compiled from.

File times are no proof: an installer, a copy and a checkout each set them anew. The digest of the source travels in the
``.mo`` as one more message.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

CONTEXT, NAME = "kiosk", "digest of the source"


def digest(source: bytes) -> str:
    """32 hexadecimal digits that stand for the bytes of a ``.po``."""
    return blake2b(source, digest_size=16).hexdigest()


def digest_of(texts: NullTranslations) -> str:
    """The digest that ``texts`` carry, or something that is none."""
    return texts.pgettext(CONTEXT, NAME)
