"""Where the program's own files are: beside the package in a checkout, inside it when installed, in the bundle."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def real(path: Path) -> Path:
    """``path`` with all links followed; one that leads in a circle is left as it is, where ``resolve`` would fail."""
    return Path(os.path.realpath(path))


def resources() -> Path:
    """The folder that holds ``lessons``, ``assets`` and ``translations``."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    beside = _PACKAGE.parent
    return beside if (beside / "lessons" / "help.yaml").is_file() else _PACKAGE / "resources"


def package() -> Path:
    """The folder of the ``kiosk`` package itself, where QML, samples and migrations lie."""
    return _PACKAGE


def lessons() -> Path:
    """The shipped lessons."""
    return resources() / "lessons"


def assets() -> Path:
    """Pictures, sounds and icons of the program."""
    return resources() / "assets"


def translations() -> Path:
    """The gettext catalogues, ``<language>/LC_MESSAGES/*.po``."""
    return resources() / "translations"
