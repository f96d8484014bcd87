"""What a name could be where somebody wrote words: ``số tiền`` could be ``so-tien``."""

from __future__ import annotations

import re
import unicodedata


def name_like(words: str, joint: str = "-") -> str:
    """``words`` in small letters without accents, joined by ``joint``, from the first letter on; "" if none is left."""
    apart = unicodedata.normalize("NFD", words.casefold().replace("đ", "d"))
    return joint.join(re.findall(r"[a-z0-9]+", "".join(one for one in apart if not unicodedata.combining(one)))).lstrip(
        f"0123456789{joint}"
    )
