"""Texts in Qt's own binary form (``.qm``), made in memory, so that Qt finds them without asking Python.

A translator written in Python is asked from Qt's threads as well; one that loads QML, while the main thread holds
Python's lock and waits for it, would wait for ever. The form: ``qtranslator.cpp`` of Qt, unchanged since Qt 4.
"""

from __future__ import annotations

from struct import pack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _NUMERUS = 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _COMMENT = 1, 3, 6, 8
_ONE_OR_MANY = bytes((0x01, 1))
"""The rule "n equals 1" for the first form; without any rule there is one form for all numbers."""


def message_file(entries: Iterable[tuple[str, str, tuple[str, ...]]]) -> bytes:
    """Source, context and translations of every text as the content of a ``.qm`` file.

    A text is found by its source and its gettext context (Qt's "disambiguation"), whatever component asks. The
    language has one plural form, or two (n = 1, others); ValueError for more.
    """
    messages, hashes, most = bytearray(), [], 1
    for source, context, forms in entries:
        hashes.append((_hash(source.encode() + context.encode()), len(messages)))
        messages += _message(source, context, forms)
        most = max(most, len(forms))
    if most > 2:
        raise ValueError("languages with more than two plural forms are not known here")
    table = b"".join(pack(">II", *found) for found in sorted(hashes))
    rules = _part(_NUMERUS, _ONE_OR_MANY) if most == 2 else b""
    return _MAGIC + _part(_HASHES, table) + _part(_MESSAGES, bytes(messages)) + rules


def mark(text: str) -> bytes:
    """How a translation ``text`` lies in a ``.qm`` file."""
    return _part(_TRANSLATION, text.encode("utf-16-be"))


def _message(source: str, context: str, forms: tuple[str, ...]) -> bytes:
    said = b"".join(mark(form) for form in forms)
    return said + _part(_SOURCE, source.encode()) + _part(_COMMENT, context.encode() + b"\0") + bytes((_END,))


def _part(tag: int, data: bytes) -> bytes:
    return pack(">BI", tag, len(data)) + data


def _hash(text: bytes) -> int:
    """The hash of ELF files, as Qt takes it over source text and comment; never 0."""
    value = 0
    for byte in text:
        value = ((value << 4) + byte) & 0xFFFFFFFF
        value = (value ^ (value >> 24 & 0xF0)) & 0x0FFFFFFF
    return value or 1
