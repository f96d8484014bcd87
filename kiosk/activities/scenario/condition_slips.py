"""What is wrong with the order of the words of a condition; Python's parser does not tell."""

from __future__ import annotations

import re

from kiosk.core.message import Message, msg

WORDS = frozenset({"and", "or", "not"})
TOKEN = re.compile(r" +|[A-Za-z_][A-Za-z0-9_]*|[0-9]+(?![A-Za-z0-9_])|<=|>=|==|!=|[<>()+-]")
_BEGIN = frozenset({"(", "not", "+", "-"})
"""What a value may begin with."""


def slip(text: str) -> tuple[Message, int] | None:
    """What is missing or too much in ``text``, all of it tokens, and where (from 0); None where that is not clear."""
    open_: list[int] = []
    before, at = "(", 0
    for token in TOKEN.finditer(text):
        if not token.group().isspace():
            message = _between(before, token.group(), len(open_))
            if message is not None:
                return message, token.start()
            before, at = token.group(), token.start()
            if before in "()":
                open_ = [*open_, at] if before == "(" else open_[:-1]
    if text.strip() and not _ends(before):
        return msg("After “{sign}” something is missing.", sign=before), at
    return (msg("This parenthesis is never closed."), open_[-1]) if open_ else None


def _between(before: str, sign: str, open_: int) -> Message | None:
    """What is missing before ``sign`` where it follows ``before``, and ``open_`` parentheses are open."""
    begins = _is_value(sign) or sign in _BEGIN
    if sign == ")" and not open_:
        return msg("This parenthesis was never opened.")
    if _ends(before) and begins and sign not in {"+", "-"}:
        message = msg("Between “{before}” and “{sign}” something is missing: and, or, a comparison.")
        return Message(message.text, {"before": before, "sign": sign})
    if not _ends(before) and not begins:
        return msg("Something is missing before “{sign}”.", sign=sign)
    return None


def _ends(sign: str) -> bool:
    """Whether something may be complete after this."""
    return sign == ")" or _is_value(sign)


def _is_value(sign: str) -> bool:
    """Whether this is a number or a name: what stands between signs."""
    return (sign[0].isalnum() or sign[0] == "_") and sign not in WORDS
