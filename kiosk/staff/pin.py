"""The staff's PIN: never kept, only its scrypt hash; wrong tries are counted and survive a restart."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.core.errors import HostError
from kiosk.core.message import msg

if TYPE_CHECKING:
    from pathlib import Path

SHORTEST, LONGEST = 4, 8
FREE_TRIES, FIRST_LOCK_S, LONGEST_LOCK_S = 5, 60, 3600

_COST, _BLOCK, _PARALLEL = 2**14, 8, 1  # 16 MiB and about 50 ms: RFC 7914 §2 with OWASP's floor for interactive use


@dataclass(frozen=True, slots=True)
class Pin:
    """A salted scrypt hash of the digits and the number of wrong tries since the last right one."""

    salt: bytes
    digest: bytes
    wrong: int = 0

    @classmethod
    def of(cls, digits: str) -> Pin:
        """Keeps ``digits``; ValueError unless they are 4 to 8 ASCII digits."""
        if not (digits.isascii() and digits.isdigit() and SHORTEST <= len(digits) <= LONGEST):
            raise ValueError("a PIN has 4 to 8 digits")
        salt = os.urandom(16)
        return cls(salt, _hash(digits, salt))

    def tried(self, digits: str) -> Pin:
        """This PIN after a try: ``wrong`` is 0 when it was right, else one more. Compares in constant time."""
        from hmac import compare_digest  # with OpenSSL: not before somebody stands at the door

        right = compare_digest(_hash(digits, self.salt), self.digest)
        return replace(self, wrong=0 if right else self.wrong + 1)

    @property
    def lock_s(self) -> int:
        """Seconds to wait before the next try: none for the first five, then a minute that doubles up to an hour."""
        if self.wrong < FREE_TRIES:
            return 0
        doublings = min(self.wrong - FREE_TRIES, 10)
        return min(LONGEST_LOCK_S, FIRST_LOCK_S << doublings)


def load_pin(path: Path) -> Pin | None:
    """The PIN kept at ``path``; None where there is none. HostError for a file that is there but cannot be read.

    A damaged file must not open the door to whoever comes next, so it is no reason to ask for a new PIN.
    """
    try:
        kept = json.loads(path.read_text(encoding="ascii"))
        return Pin(bytes.fromhex(kept["salt"]), bytes.fromhex(kept["digest"]), int(kept["wrong"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise HostError(
            msg("The staff PIN in {file} cannot be read. Delete the file to choose a new PIN.", file=path)
        ) from error


def save_pin(path: Path, pin: Pin) -> None:
    """Keeps ``pin`` at ``path``, readable by this account only; either the old file or the new one survives a crash."""
    text = json.dumps({"salt": pin.salt.hex(), "digest": pin.digest.hex(), "wrong": pin.wrong})
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


def _hash(digits: str, salt: bytes) -> bytes:
    from hashlib import scrypt

    return scrypt(digits.encode(), salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL, dklen=32)
