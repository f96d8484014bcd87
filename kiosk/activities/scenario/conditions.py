"""The one-line language of conditions: ``calm < 30 and not told``.

Names of variables, whole numbers, true, false, ``and or not``, comparisons (also ``0 < calm < 50``), ``+ -`` and
parentheses; nothing else. Python's own parser reads it, a whitelist of its nodes is turned into closures over the
tuple of values, and every name and type is checked before anything runs.
"""

from __future__ import annotations

import ast
import keyword
import operator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.activities.scenario.condition_slips import TOKEN, WORDS, slip
from kiosk.core.message import Message, msg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Values = Sequence[int]
    Get = Callable[[Values], int]
    Test = Callable[[int, int], bool]

MAX_LENGTH, MAX_DEPTH, MAX_DIGITS = 200, 12, 9
SCENES_SEEN = "scenes_seen"
"""The one name that is always there: how many scenes have been entered."""
FLAGS = {"true": 1, "false": 0}

_INSTEAD = {
    "=": msg("Write == to compare."),
    "&": msg("Write and, or, not."),
    "|": msg("Write and, or, not."),
    "!": msg("Write and, or, not."),
}
_TESTS: Mapping[type[ast.cmpop], Test] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}


@dataclass(frozen=True, slots=True)
class Domain:
    """The values a variable may take: whole numbers from ``low`` to ``high``; a flag has 0 and 1."""

    low: int
    high: int
    flag: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition that may be run: ``holds`` takes the values in the order of the names it was compiled with.

    ``limits`` gives for every used name the constants it is compared with; None where it stands in a sum or against
    another variable, so that every one of its values may matter.
    """

    text: str
    holds: Callable[[Values], bool]
    limits: Mapping[str, frozenset[int] | None]


class ConditionError(Exception):
    """Not a condition; ``at`` counts characters from 0. ``unknown`` is set where a name is not declared."""

    def __init__(self, message: Message, at: int, *, unknown: str = "", hint: Message | None = None) -> None:
        super().__init__(message.plain())
        self.message, self.at, self.unknown, self.hint = message, at, unknown, hint


@dataclass(frozen=True, slots=True)
class _Part:
    """A compiled piece: what it gives, whether that is a flag, what it used; a bare ``name`` or a ``constant``."""

    get: Get
    flag: bool
    limits: Mapping[str, frozenset[int] | None] = field(default_factory=dict)
    name: str = ""
    constant: int | None = None


def compiled(text: str, names: Mapping[str, Domain]) -> Condition:
    """The condition ``text`` over ``names`` (in the order in which values will come); raises ConditionError."""
    _check_letters(text)
    try:
        tree = ast.parse(text, mode="eval")
    except SyntaxError as error:
        what, at = slip(text) or (msg("This cannot be read as a condition."), max((error.offset or 1) - 1, 0))
        raise ConditionError(what, at) from None
    part = _Compiler(names).flag(tree.body, 0)
    get = part.get
    return Condition(text, lambda values: bool(get(values)), dict(part.limits))


def _check_letters(text: str) -> None:
    if len(text) > MAX_LENGTH:
        raise ConditionError(msg("A condition has at most {max} characters.", max=MAX_LENGTH), MAX_LENGTH)
    at = 0
    while at < len(text):
        token = TOKEN.match(text, at)
        if token is None:
            found = text[at]
            raise ConditionError(msg("“{sign}” has no place in a condition.", sign=found), at, hint=_INSTEAD.get(found))
        _check_word(token.group(), at)
        at = token.end()


def _check_word(word: str, at: int) -> None:
    if word[0].isdigit() and (len(word) > MAX_DIGITS or (word[0] == "0" and len(word) > 1)):
        raise ConditionError(msg("“{number}” is not a whole number that fits here.", number=word), at)
    if is_reserved(word) and word not in WORDS | FLAGS.keys() | {SCENES_SEEN}:
        raise ConditionError(msg("“{sign}” has no place in a condition.", sign=word), at)


def is_reserved(name: str) -> bool:
    """Whether a variable must not be called ``name``, since the language has another use for it."""
    return keyword.iskeyword(name) or name in FLAGS or name == SCENES_SEEN


class _Compiler:
    """Turns whitelisted nodes into parts; raises ConditionError at the first that is wrong."""

    def __init__(self, names: Mapping[str, Domain]) -> None:
        self._names = names
        self._places = {name: place for place, name in enumerate(names)}

    def flag(self, node: ast.expr, depth: int) -> _Part:
        part = self._part(node, depth)
        if not part.flag:
            raise ConditionError(msg("This is a number: compare it with another one."), node.col_offset)
        return part

    def number(self, node: ast.expr, depth: int) -> _Part:
        part = self._part(node, depth)
        if part.flag:
            raise ConditionError(msg("This is true or false: it cannot be counted with."), node.col_offset)
        return part

    def _part(self, node: ast.expr, depth: int) -> _Part:
        if depth > MAX_DEPTH:
            raise ConditionError(msg("This condition is nested too deeply."), node.col_offset)
        match node:
            case ast.Constant(value=int() as value):
                return _constant(value, flag=False)
            case ast.Name(id=name):
                return self._name(name, node.col_offset)
            case ast.BoolOp():
                return self._several(node, depth + 1)
            case ast.UnaryOp(op=ast.Not()):
                return _negated(self.flag(node.operand, depth + 1))
            case ast.UnaryOp(op=ast.USub() | ast.UAdd()) | ast.BinOp(op=ast.Add() | ast.Sub()):
                return self._summed(node, depth + 1)
            case ast.Compare():
                return self._compared(node, depth + 1)
        raise ConditionError(msg("This cannot be read as a condition."), node.col_offset)

    def _name(self, name: str, at: int) -> _Part:
        if name in FLAGS:
            return _constant(FLAGS[name], flag=True)
        domain = self._names.get(name)
        if domain is None:
            raise ConditionError(msg("There is no variable “{name}”.", name=name), at, unknown=name)
        return _Part(operator.itemgetter(self._places[name]), domain.flag, {name: frozenset({1})}, name)

    def _summed(self, node: ast.UnaryOp | ast.BinOp, depth: int) -> _Part:
        sign = -1 if isinstance(node.op, ast.USub | ast.Sub) else 1
        if isinstance(node, ast.UnaryOp):
            return _sum(_constant(0, flag=False), self.number(node.operand, depth), sign)
        return _sum(self.number(node.left, depth), self.number(node.right, depth), sign)

    def _several(self, node: ast.BoolOp, depth: int) -> _Part:
        parts = [self.flag(value, depth) for value in node.values]
        every = isinstance(node.op, ast.And)
        get = parts[0].get
        for part in parts[1:]:
            get = _both(get, part.get) if every else _either(get, part.get)
        return _Part(get, flag=True, limits=_joined(*(part.limits for part in parts)))

    def _compared(self, node: ast.Compare, depth: int) -> _Part:
        operands = [self._part(one, depth) for one in (node.left, *node.comparators)]
        get: Get | None = None
        limits: Mapping[str, frozenset[int] | None] = {}
        for left, test, right, place in zip(operands, node.ops, operands[1:], node.comparators, strict=False):
            _check_pair(left, test, right, place.col_offset)
            here = _pair(_TESTS[type(test)], left.get, right.get)
            get = here if get is None else _both(get, here)
            limits = _joined(limits, _pair_limits(left, right))
        assert get is not None
        return _Part(get, flag=True, limits=limits)


def _check_pair(left: _Part, test: ast.cmpop, right: _Part, at: int) -> None:
    if left.flag != right.flag:
        raise ConditionError(msg("A number cannot be compared with true or false."), at)
    if left.flag and not isinstance(test, ast.Eq | ast.NotEq):
        raise ConditionError(msg("True and false have no order: write == or !=, or the name alone."), at)


def _constant(value: int, *, flag: bool) -> _Part:
    return _Part(lambda _values: value, flag, constant=value)


def _negated(part: _Part) -> _Part:
    get = part.get
    return _Part(lambda values: not get(values), flag=True, limits=part.limits)


def _sum(left: _Part, right: _Part, sign: int) -> _Part:
    if left.constant is not None and right.constant is not None:
        return _constant(left.constant + sign * right.constant, flag=False)
    first, second = left.get, right.get
    mixed = dict.fromkeys([*left.limits, *right.limits])
    return _Part(lambda values: first(values) + sign * second(values), flag=False, limits=mixed)


def _both(first: Get, second: Get) -> Get:
    return lambda values: first(values) and second(values)


def _either(first: Get, second: Get) -> Get:
    return lambda values: first(values) or second(values)


def _pair(test: Test, first: Get, second: Get) -> Get:
    return lambda values: test(first(values), second(values))


def _pair_limits(left: _Part, right: _Part) -> Mapping[str, frozenset[int] | None]:
    for one, other in ((left, right), (right, left)):
        if one.name and other.constant is not None:
            return {one.name: frozenset({other.constant})}
    return dict.fromkeys([*left.limits, *right.limits])


def _joined(*several: Mapping[str, frozenset[int] | None]) -> Mapping[str, frozenset[int] | None]:
    joined: dict[str, frozenset[int] | None] = {}
    for limits in several:
        for name, some in limits.items():
            before = joined.get(name, frozenset())
            joined[name] = None if before is None or some is None else before | some
    return joined
