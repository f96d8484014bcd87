"""Sentences of our own for what pydantic finds. Its English, made for programmers, is shown to nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, get_args

from pydantic_core.core_schema import ErrorType

from kiosk.content.guesses import guess
from kiosk.content.node import Items, Node, Scalar, Table
from kiosk.content.report import shown
from kiosk.core.message import Message, msg
from kiosk.core.naming import name_like
from kiosk.spec.refusal import MESSAGE
from kiosk.spec.words import ID

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

KEY = "[key]"
"""Last in the place of an error: it is the key itself that is wrong."""
NO_NAME = "…"
"""The name of what stands under no key."""

A_TEXT = msg("a text")
A_LIST = msg("a list")
A_TABLE = msg("a table of keys with values")
A_WHOLE_NUMBER = msg("a whole number")
A_NUMBER = msg("a number")
A_FLAG = msg("true or false")

WANTED: Mapping[str, Message] = {
    "string_type": A_TEXT,
    "int_type": A_WHOLE_NUMBER,
    "float_type": A_NUMBER,
    "bool_type": A_FLAG,
    **dict.fromkeys(("list_type", "tuple_type", "set_type", "frozen_set_type", "iterable_type"), A_LIST),
    **dict.fromkeys(("dict_type", "mapping_type", "model_type", "model_attributes_type", "dataclass_type"), A_TABLE),
    "date_type": msg("a date like 2026-03-01"),
}
"""What is wanted where a value is of another type."""

_SENTENCES: Mapping[str, Message] = {
    "missing": msg("“{name}” is missing here."),
    "extra_forbidden": msg("The key “{name}” is not known here."),
    "string_too_short": msg("“{name}” is empty."),
    "string_too_long": msg("“{name}” is too long: {length} characters, at most {max_length} can be shown."),
    "string_pattern_mismatch": msg("“{value}” is not written as “{name}” must be."),
    "literal_error": msg("“{value}” is not possible for “{name}”."),
    "enum": msg("“{value}” is not possible for “{name}”."),
    "union_tag_invalid": msg("“{value}” is not possible for “{name}”."),
    "union_tag_not_found": msg("The key that says what this is, {discriminator}, is missing here."),
    "greater_than_equal": msg("“{name}” must be at least {ge}."),
    "greater_than": msg("“{name}” must be more than {gt}."),
    "less_than_equal": msg("“{name}” may be at most {le}."),
    "less_than": msg("“{name}” must be less than {lt}."),
    "too_short": msg("“{name}” needs at least {min_length}, here are {actual_length}."),
    "too_long": msg("“{name}” may have at most {max_length}, here are {actual_length}."),
    **dict.fromkeys(("int_parsing", "int_parsing_size", "int_from_float"), msg("“{name}” must be a whole number.")),
    **dict.fromkeys(("float_parsing", "finite_number"), msg("“{name}” must be a number.")),
    "bool_parsing": msg("“{name}” must be true or false."),
    **dict.fromkeys(
        ("date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact"),
        msg("“{name}” must be a date like 2026-03-01."),
    ),
}
_FALLBACK = msg("“{name}” cannot be used as it stands.")
_OF_A_LIST = frozenset({"literal_error", "enum"})
"""Errors of what must be one of some texts."""
_QUOTED = re.compile(r"'([^']*)'")
_LONGEST_EXAMPLE = 24
_RAISED = frozenset({"value_error", "assertion_error"})
_BUILT_IN = frozenset(get_args(ErrorType))
_NAME_PATTERN = re.compile(r"(?P<letter>\[a-z\])?\[a-z0-9\][+*]\((?P<joint>[-_])\[a-z0-9\]\+\)\*")
_JOINED = {
    "-": msg("Small letters without accents, digits and single dashes, like {example}."),
    "_": msg("Small letters without accents, digits and single underscores, like {example}."),
}
_LETTER_FIRST = {
    "-": msg("Small letters without accents, digits and single dashes, beginning with a letter, like {example}."),
    "_": msg("Small letters without accents, digits and single underscores, beginning with a letter, like {example}."),
}


def sentence(error: ErrorDetails, name: str, node: Node | None, *, item: bool = False) -> Message:
    """What is wrong, for the key ``name`` with what stands there; ``item``: it stands in the list of that name."""
    kind, ctx = error["type"], error.get("ctx", {})
    if error["loc"][-1:] == (KEY,) and kind == "string_pattern_mismatch":
        return msg("“{value}” cannot be a name in “{name}”.", name=shown(name), value=_value(node))
    if kind in WANTED or (kind in _OF_A_LIST and (not isinstance(node, Scalar) or node.value is None)):
        return wrong_type(name, WANTED.get(kind, A_TEXT), node, item=item)
    args = {**ctx, "name": shown(name), "value": _value(node), "length": len(_raw(node))}
    own = _own_message(error, ctx)
    if own is not None:
        return Message(own.text, {**args, **own.args})
    if isinstance(node, Items | Table):
        args["actual_length"] = len(node.nodes if isinstance(node, Items) else node.entries)
    return Message(_SENTENCES.get(kind, _FALLBACK).text, args)


def wrong_type(name: str, wanted: Message, node: Node | None, *, item: bool = False) -> Message:
    """Something else is wanted for ``name``, or for an item of the list ``name``, than what stands there."""
    nothing = isinstance(node, Scalar) and node.value is None
    found: object = msg("nothing") if nothing else A_LIST if isinstance(node, Items) else A_TABLE
    if isinstance(node, Scalar) and not nothing:
        found = msg("the text “{value}”", value=_value(node))
    if item:
        words = msg("Everything in the list “{name}” must be {wanted}, but here is {found}.")
    elif name == NO_NAME:
        words = msg("This must be {wanted}, but here is {found}.")
    elif nothing:
        words = msg("“{name}” must be {wanted}, but nothing is written here.")
    else:
        words = msg("“{name}” must be {wanted}, but here is {found}.")
    return Message(words.text, {"name": shown(name), "wanted": wanted, "found": found})


def hint(error: ErrorDetails, node: Node | None, known: tuple[str, ...]) -> Message | None:
    """What helps; ``known`` are the keys that are known at the place of an unknown one."""
    kind, ctx = error["type"], error.get("ctx", {})
    match kind:
        case "extra_forbidden" if _no_key(str(error["loc"][-1]), node):
            return msg("A text with a comma in it stands between quotes inside {…}.")
        case "extra_forbidden":
            return guess(str(error["loc"][-1]), known)
        case "literal_error" | "enum":
            return guess(_raw(node), _QUOTED.findall(str(ctx.get("expected", ""))))
        case "union_tag_invalid":
            return guess(str(ctx.get("tag", "")), _QUOTED.findall(str(ctx.get("expected_tags", ""))))
        case "string_pattern_mismatch":
            return name_hint(_raw(node), str(ctx.get("pattern", "")))
    return _hint_for_type(WANTED.get(kind), node)


def name_hint(written: str, pattern: str = ID) -> Message | None:
    """How a name of this pattern is written, with what ``written`` could become; None for any other pattern."""
    known = _NAME_PATTERN.search(pattern)
    if known is None:
        return None
    joint = known["joint"]
    example = name_like(written, joint)[:_LONGEST_EXAMPLE].strip(joint) or f"phone{joint}call"
    return Message((_LETTER_FIRST if known["letter"] else _JOINED)[joint].text, {"example": example})


def _no_key(key: str, node: Node | None) -> bool:
    """Whether this is rather the rest of a text after a comma: words, and nothing behind them."""
    return isinstance(node, Scalar) and node.value is None and (" " in key or not key.isascii())


def _hint_for_type(wanted: Message | None, node: Node | None) -> Message | None:
    """Two slips that make quite another thing of what was meant."""
    if wanted is A_TEXT and isinstance(node, Table):
        return msg('If it is part of a text, put the text between quotes: "…"')
    if wanted is A_TABLE and re.match(r"[\w-]+:\S", _raw(node)):
        return msg("Write a space after the colon.")
    return None


def _own_message(error: ErrorDetails, ctx: Mapping[str, Any]) -> Message | None:
    """What a validator of a kind says: the message of its ``refusal``, else the words of whatever it raised."""
    message = ctx.get(MESSAGE)
    if isinstance(message, Message):
        return message
    if error["type"] in _RAISED:
        return Message(str(ctx.get("error", "")))
    return None if error["type"] in _BUILT_IN else Message(error["msg"])


def _raw(node: Node | None) -> str:
    return node.value or "" if isinstance(node, Scalar) else ""


def _value(node: Node | None) -> str:
    return shown(_raw(node))
