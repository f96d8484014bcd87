"""Keeps the environment from telling Qt what to load.

Qt obeys ``QML_IMPORT_PATH``, ``QT_*`` and ``QSG_*``; a kiosk must not.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PREFIXES = ("QT_", "QTWEBENGINE_", "QML", "QSG_", "QV4_", "QUICK_TEST_")
_ALLOWED = frozenset({"QT_QPA_PLATFORM", "QT_QUICK_BACKEND"})


def scrub() -> None:
    """Removes every variable that steers Qt, but for the platform and the renderer that a test may choose."""
    for name in [name for name in os.environ if name.startswith(_PREFIXES) and name not in _ALLOWED]:
        del os.environ[name]


def choose_renderer(cards: Path = Path("/dev/dri")) -> None:
    """Draws in software where Linux knows no graphics card, unless somebody chose a renderer.

    OpenGL without a card is emulated: measured at 1920x1080 on two cores it took a whole core for 8 frames a second,
    where Qt's own software renderer gave 30 for a third of one.
    """
    if sys.platform == "linux" and not any(cards.glob("renderD*")):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
