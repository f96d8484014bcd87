"""The one place where everything is put together: content, records, staff and screens become a running kiosk.

First the window (``opening``), which needs little; once its first frame can be seen, all the rest (``kiosk``).
"""

from kiosk.app.chosen import check_chosen
from kiosk.app.options import PLAYLIST, Options

__all__ = ["PLAYLIST", "Options", "check_chosen"]
