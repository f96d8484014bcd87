"""Whether Qt can open a window here. Where it cannot it ends the process with a wall of text; so it is asked before."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.errors import HostError
from kiosk.core.message import Message, msg

if TYPE_CHECKING:
    from collections.abc import Mapping

_X, _WAYLAND = "xcb", "wayland"


def check_host() -> None:
    """Raises HostError where no window can be opened: no screen, or a library of the system that Qt needs is missing.

    On Linux only: elsewhere Qt brings what it needs. A few milliseconds, for what Qt is going to load anyhow.
    """
    if sys.platform != "linux":
        return
    faults = []
    for platform in _platforms(os.environ):
        fault = _fault(platform)
        if fault is None:
            return
        faults.append(fault)
    raise HostError(faults[-1])


def missing_library(error: ImportError) -> HostError | None:
    """What to tell when Qt itself could not be loaded; None where ``error`` is about something else."""
    name = getattr(error, "name", None) or ""
    words = str(error)
    if "cannot open shared object file" in words:
        return HostError(_lacks(words))
    if "DLL load failed" in words:
        return HostError(
            msg(
                "Windows cannot load “{name}”: the Visual C++ runtime is missing, or Qt is damaged. "
                "Install “Microsoft Visual C++ Redistributable (x64)”; if that does not help, install PySide6 again.",
                name=name or words,
            )
        )
    if name.partition(".")[0] in {"PySide6", "shiboken6"}:
        return HostError(msg("Qt is not installed here; see “Start it” in README.md."))
    return None


def _platforms(environ: Mapping[str, str]) -> list[str]:
    """The plugins that Qt would try, in its order."""
    asked = environ.get("QT_QPA_PLATFORM", "")
    if asked:
        return [one.partition(":")[0] for one in asked.split(";")]
    return [_WAYLAND, _X] if environ.get("WAYLAND_DISPLAY") else [_X]


def _fault(platform: str) -> Message | None:
    """Why Qt could not draw on ``platform``; None where it can."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    plugin = folder / f"libq{platform.partition('-')[0]}.so"
    if not plugin.is_file():
        return msg("Qt knows no platform “{name}”; QT_QPA_PLATFORM asks for it.", name=platform)
    if platform in _SCREENS and not _SCREENS[platform](os.environ):
        return msg(
            "There is no screen here (DISPLAY is not set). Start it inside a desktop, or see “Start it” in README.md."
        )
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return _lacks(str(error))
    if platform == _X and not _x_answers():
        return msg("The screen “{name}” does not answer (DISPLAY).", name=os.environ["DISPLAY"])
    return None


def _lacks(words: str) -> Message:
    """``words`` begin with the name of the library where the system's loader speaks."""
    library = words.partition(":")[0].strip()
    return msg(
        "Qt needs the library {name}, which this computer lacks. "
        "Install it: “Start it” in README.md has the line for apt-get.",
        name=library,
    )


def _socket(environ: Mapping[str, str]) -> bool:
    """Whether the Wayland screen that is named can be there."""
    name = environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(environ.get("XDG_RUNTIME_DIR", "/run")) / name).exists()


_SCREENS = {_X: lambda environ: bool(environ.get("DISPLAY")), _WAYLAND: _socket}


def _x_answers() -> bool:
    """Whether the X server accepts somebody; asked through the library that the plugin has just loaded.

    The connection stays open: a server whose only client leaves begins anew, and Qt would wait 40 ms for that.
    """
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    return not xcb.xcb_connection_has_error(xcb.xcb_connect(None, None))
