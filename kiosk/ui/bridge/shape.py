"""What a View dataclass and its moves look like from QML: names in camelCase, types that Qt knows."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

_QT_TYPES: dict[type, str] = {int: "int", str: "QString", bool: "bool", float: "double"}


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of a View: ``scalars`` map a name to its Python type, ``rows`` map a name to the row's dataclass."""

    scalars: dict[str, type]
    rows: dict[str, type]


@cache
def shape_of(view: type) -> Shape:
    """The shape of a View dataclass.

    Raises TypeError for a field that is neither a scalar (int, str, bool, float) nor a tuple of flat dataclasses.
    """
    hints = get_type_hints(view)
    scalars: dict[str, type] = {}
    rows: dict[str, type] = {}
    for field in fields(view):
        hint = hints[field.name]
        if row := _row_type(hint):
            _must_be_flat(row)
            rows[field.name] = row
        else:
            scalars[field.name] = _scalar(hint, f"{view.__name__}.{field.name}")
    return Shape(scalars, rows)


def scalars_of(cls: type) -> dict[str, type]:
    """The fields of a flat dataclass (a row, a move) with their types; TypeError where one is not a scalar."""
    hints = get_type_hints(cls)
    return {field.name: _scalar(hints[field.name], f"{cls.__name__}.{field.name}") for field in fields(cls)}


def qt_name(scalar: type) -> str:
    """The C++ name by which Qt and the ``.qmltypes`` files know a scalar."""
    return _QT_TYPES[scalar]


def camel(name: str) -> str:
    """``can_more`` and ``CanMore`` as QML writes them: ``canMore``."""
    head, *rest = name.split("_")
    return head[:1].lower() + head[1:] + "".join(word[:1].upper() + word[1:] for word in rest)


def _row_type(hint: Any) -> type | None:
    arguments = get_args(hint)
    if get_origin(hint) is not tuple or len(arguments) != 2 or arguments[1] is not ...:
        return None
    row: type = arguments[0]
    return row if is_dataclass(row) else None


def _must_be_flat(row: type) -> None:
    if "key" not in scalars_of(row):
        message = f"rows of {row.__name__} need a key to be told apart by"
        raise TypeError(message)


def _scalar(hint: Any, where: str) -> type:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return str
    if hint not in _QT_TYPES:
        message = f"{where}: {hint!r} cannot be shown to QML"
        raise TypeError(message)
    scalar: type = hint
    return scalar
