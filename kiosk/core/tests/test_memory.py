from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from kiosk.core.memory import give_back


@pytest.mark.parametrize(
    ("platform", "has", "asked"), [("linux", True, [0]), ("linux", False, []), ("win32", True, [])]
)
def test_the_library_of_c_is_asked_where_it_can_be(
    monkeypatch: pytest.MonkeyPatch, platform: str, has: bool, asked: list[int]
) -> None:
    trimmed: list[int] = []
    library = SimpleNamespace(malloc_trim=trimmed.append) if has else SimpleNamespace()
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr("ctypes.CDLL", lambda _name: library)
    give_back()
    assert trimmed == asked
