"""The program's own font: system fonts differ from PC to PC, and many lack ế, ộ and ữ."""

from __future__ import annotations

import importlib.util
import logging
from pathlib import Path

from PySide6.QtGui import QFontDatabase

FAMILY = "Be Vietnam Pro"
WEIGHTS = ("Medium", "SemiBold", "Bold", "ExtraBold", "Black")

_log = logging.getLogger(__name__)


def load_fonts() -> bool:
    """Registers the weights that the screens use; False (and a line in the log) where the font is missing."""
    found = importlib.util.find_spec("fontpkg_be_vietnam_pro")
    if found is None or found.origin is None:
        _log.error("the font package is missing")
        return False
    files = {path.stem: path for path in Path(found.origin).parent.rglob("*.ttf")}
    wanted = [files.get(f"BeVietnamPro-{weight}") for weight in WEIGHTS]
    loaded = [path is not None and QFontDatabase.addApplicationFont(str(path)) >= 0 for path in wanted]
    if not all(loaded):
        _log.error("the font could not be loaded")
    return all(loaded)
