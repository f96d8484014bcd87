"""The seam between Python and QML: a View dataclass becomes a typed QObject, its rows a list model.

One notify a field, and only for what changed; rows are told apart by their ``key``, so that delegates live on when a
list changes, and animations with them.
"""

from kiosk.ui.bridge.qmltypes import qmltypes
from kiosk.ui.bridge.rows import RowsModel
from kiosk.ui.bridge.shape import Shape, camel, shape_of
from kiosk.ui.bridge.viewobject import ViewObject, view_type

__all__ = ["RowsModel", "Shape", "ViewObject", "camel", "qmltypes", "shape_of", "view_type"]
