"""Finds translatable texts in Python code.

Collected is the first argument of ``msg(…)`` (core.message). Babel's own extractor passes over f-strings and names in
silence, so the syntax tree is read here.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from kiosk.i18n.source import SourceText, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

MAKER = "msg"
NOTE = "# translators:"


def python_texts(code: str, file: str) -> Iterator[SourceText | Unreadable]:
    """Every translatable text of a module, in the order of its lines.

    A constant of the module may stand for the string. A comment line that begins with ``# translators:`` right above
    the call goes along with it. Raises ``SyntaxError``.
    """
    lines, tree = code.splitlines(), ast.parse(code)
    constants = dict(_constants(tree))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) == MAKER]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        match call.args[0] if call.args else None:
            case ast.Constant(value=str(text)):
                yield SourceText(text, file, call.lineno, comment=_note(lines, call.lineno))
            case ast.Name(id=name) if name in constants:
                yield SourceText(constants[name], file, call.lineno, comment=_note(lines, call.lineno))
            case _:
                yield Unreadable(file, call.lineno, f"{MAKER}(…) without a plain string")


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The strings that a module gives a name to at its outermost level, alone or several on one line."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                pairs = list(zip(names, values, strict=False))
            case ast.Assign(targets=[name], value=value):
                pairs = [(name, value)]
            case ast.AnnAssign(target=name, value=ast.Constant() as value):
                pairs = [(name, value)]
            case _:
                continue
        for name, value in pairs:
            if isinstance(name, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield name.id, value.value


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _note(lines: list[str], line: int) -> str:
    above = lines[line - 2].strip() if line > 1 else ""
    return above.removeprefix(NOTE).strip() if above.startswith(NOTE) else ""
