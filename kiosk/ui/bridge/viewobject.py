"""One QObject type per View dataclass: a property and a notify per field, a slot per move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from kiosk.ui.bridge.rows import RowsModel
from kiosk.ui.bridge.shape import camel, scalars_of, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class ViewObject(QObject):
    """The base of the generated types. ``show`` takes a new View and notifies only what differs from the last one."""

    view: type

    def __init__(self, first: Any, send: Callable[[Any], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        shape = shape_of(self.view)
        self._send = send
        self._rows = {name: RowsModel(row, self) for name, row in shape.rows.items()}
        self._values = {name: getattr(first, name) for name in shape.scalars}
        self._fill_rows(first)

    def show(self, view: Any) -> None:
        """Takes the place of the last view: all values first, then the rows, then one notify per changed field."""
        before = self._values
        self._values = {name: getattr(view, name) for name in before}
        self._fill_rows(view)
        for name, value in self._values.items():
            if before[name] != value:
                getattr(self, camel(name) + "Changed").emit()

    def _fill_rows(self, view: Any) -> None:
        for name, model in self._rows.items():
            model.replace(getattr(view, name))


def view_type(view: type, name: str, moves: Sequence[type] = ()) -> type[ViewObject]:
    """A QObject type called ``name`` for a View dataclass; each move class becomes a slot that sends the move.

    ``Pick(index: int)`` becomes ``pick(int)``. Raises TypeError for fields that QML cannot take.
    """
    shape = shape_of(view)
    members: dict[str, Any] = {"__module__": __name__, "view": view, "__doc__": f"{view.__name__} for QML."}
    for field, scalar in shape.scalars.items():
        signal = Signal(name=camel(field) + "Changed")
        members[camel(field) + "Changed"] = signal
        members[camel(field)] = Property(scalar, _reader(field), notify=signal, final=True)
    for field in shape.rows:
        members[camel(field)] = Property(QAbstractItemModel, _rows_reader(field), constant=True, final=True)
    for move in moves:
        members[camel(move.__name__)] = _slot(move)
    return type(name, (ViewObject,), members)


def _reader(field: str) -> Callable[[ViewObject], Any]:
    def read(self: ViewObject) -> Any:
        return self._values[field]

    return read


def _rows_reader(field: str) -> Callable[[ViewObject], RowsModel]:
    def read(self: ViewObject) -> RowsModel:
        return self._rows[field]

    return read


def _slot(move: type) -> Any:
    def send(self: ViewObject, *arguments: Any) -> None:
        self._send(move(*arguments))

    send.__name__ = camel(move.__name__)
    return Slot(*scalars_of(move).values(), name=send.__name__)(send)
