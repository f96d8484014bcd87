"""Memory that is free, given back."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Hands what has been freed back to the system, which the C library of Linux does not do by itself."""
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)) is not None:
        trim(0)
