"""What the screens of the way through are bound to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.ui.modules import screen_types
from kiosk.ui.screens import derive
from kiosk.ui.screens.views import HelpView, MissionsView
from kiosk.visit import Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


class Faces:
    """One object for QML a screen; their moves go to ``moved`` (those of the way itself) and ``dispatch``."""

    def __init__(
        self, first: derive.Scene, moved: Callable[[Any], None], dispatch: Callable[[Any], None], parent: QObject
    ) -> None:
        types = screen_types()
        self.stage = types["Visit"](derive.stage_view(first), moved, parent)
        self.missions = types["Missions"](MissionsView(), dispatch, parent)
        self.result = types["Result"](derive.EMPTY_RESULT, dispatch, parent)
        self.helpers = types["Helpers"](HelpView(), dispatch, parent)

    def show(self, scene: derive.Scene) -> None:
        """Tells every screen what it shows; the way itself last, since it is what brings the others."""
        if scene.programme is not None:
            self.missions.show(derive.missions_view(scene.visit, scene.programme))
            self.helpers.show(derive.help_view(scene.programme))
            if scene.visit.stage is Stage.RESULT:
                self.result.show(derive.result_view(scene.visit, scene.programme))
        self.stage.show(derive.stage_view(scene))
