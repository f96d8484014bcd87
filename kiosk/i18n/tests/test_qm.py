"""Qt's own binary form of texts. Whether Qt reads it, ``kiosk/ui/tests/test_translator.py`` tries."""

from __future__ import annotations

from struct import unpack_from

import pytest

from kiosk.i18n.qm import _hash, message_file


def hashes(data: bytes) -> list[int]:
    """The table behind the magic number."""
    tag, length = unpack_from(">BI", data, 16)
    assert tag == 0x42
    return [unpack_from(">II", data, 21 + at)[0] for at in range(0, length, 8)]


def test_it_begins_as_qt_wants_it_and_its_table_is_in_order() -> None:
    data = message_file([(text, "", (text.upper(),)) for text in ("b", "a", "c", "long text")])
    assert data[:4].hex() == "3cb86418"
    assert hashes(data) == sorted(_hash(text) for text in (b"a", b"b", b"c", b"long text"))


def test_the_hash_is_that_of_elf_files() -> None:
    assert _hash(b"printf") == 0x077905A6
    assert _hash(b"") == 1
    assert 0 < _hash("Bạn có chắc không?".encode() * 9) < 1 << 28


def test_two_forms_bring_a_rule_and_more_are_refused() -> None:
    one, two = (message_file([("%n", "", forms)]) for forms in (("x",), ("x", "y")))
    assert b"\x88\x00\x00\x00\x02\x01\x01" in two
    assert b"\x88\x00\x00\x00\x02" not in one
    with pytest.raises(ValueError, match="more than two"):
        message_file([("%n", "", ("x", "y", "z"))])


def test_nothing_to_say_is_a_file_too() -> None:
    assert hashes(message_file([])) == []
