"""A list model over frozen rows that tells its views exactly what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex

from kiosk.ui.bridge.shape import camel, scalars_of

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
DISPLAY_ROLE, USER_ROLE = 0, 0x100
"""``Qt.ItemDataRole``, as numbers: who asks for ``Qt`` gets 140 enums made, which takes 20 ms of the start."""


class RowsModel(QAbstractListModel):
    """Rows of one dataclass; a role a field. ``replace`` removes, moves, inserts and changes rows by their ``key``."""

    def __init__(self, row: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(scalars_of(row))
        self._roles = {USER_ROLE + n: name for n, name in enumerate(self._names)}
        self._rows: list[Any] = []

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        """Field names in camelCase, as delegates require them."""
        return {role: QByteArray(camel(name).encode()) for role, name in self._roles.items()}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """How many rows there are; rows have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> Any:
        """The field of the row that ``role`` stands for, or None."""
        name = self._roles.get(role)
        if name is None or not 0 <= index.row() < len(self._rows):
            return None
        return getattr(self._rows[index.row()], name)

    def replace(self, rows: Sequence[Any]) -> None:
        """Makes the model hold ``rows``; their keys are unique. Rows whose key stays keep their delegate."""
        self._remove_others({row.key for row in rows})
        for place, row in enumerate(rows):
            self._bring(row, place)

    def _remove_others(self, keys: set[str]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._rows[place].key not in keys:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _bring(self, row: Any, place: int) -> None:
        """Puts ``row`` at ``place``: everything before it is right already."""
        old = next((n for n in range(place, len(self._rows)) if self._rows[n].key == row.key), None)
        if old is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if old != place:
            self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(old))
            self.endMoveRows()
        self._change(place, row)

    def _change(self, place: int, row: Any) -> None:
        before, self._rows[place] = self._rows[place], row
        changed = [role for role, name in self._roles.items() if getattr(before, name) != getattr(row, name)]
        if changed:
            self.dataChanged.emit(self.index(place), self.index(place), changed)
