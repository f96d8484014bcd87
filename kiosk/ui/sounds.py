"""Plays the short sounds, and recordings that lessons bring. Where the machine cannot, there is silence."""

from __future__ import annotations

import logging
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, QUrl, Slot

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_log = logging.getLogger(__name__)

VOLUME = 0.6
DEAF_S = 10.0
"""After nothing could be played, so long nobody asks for it again: a machine may just never have sound."""


class SoundBox(QObject):
    """The sounds of ``folder`` by name, each loaded when it is first wanted."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._effects: dict[str, QSoundEffect] = {}
        self._deaf_until = 0.0
        self._speech: QSoundEffect | None = None
        QLoggingCategory.setFilterRules("qt.multimedia*=false")

    @Slot(str)
    def play(self, name: str) -> None:
        """Plays ``name`` once, if there is such a sound and something to play it on."""
        effect = self._effects.get(name) or self._load(self._folder / f"{name}.wav")
        if effect is not None:
            self._effects[name] = effect
            effect.play()

    @Slot(QUrl)
    def say(self, recording: QUrl) -> None:
        """Reads aloud: plays a recording of a lesson instead of the one before; an empty address is only silence."""
        if self._speech is not None:
            self._speech.stop()
            self._speech.deleteLater()
        self._speech = self._load(Path(recording.toLocalFile())) if recording.isLocalFile() else None
        if self._speech is not None:
            self._speech.play()

    def _load(self, path: Path) -> QSoundEffect | None:
        if time.monotonic() < self._deaf_until or not path.is_file():
            return None
        if hindrance := _hindrance():
            _log.info("no sound: %s", hindrance)
            self._deaf_until = time.monotonic() + DEAF_S
            return None
        from PySide6.QtMultimedia import QSoundEffect

        effect = QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(path)))
        effect.setVolume(VOLUME)
        return effect


def _hindrance() -> str:
    """Why nothing can be played now; "" when it can."""
    if not sound_server():
        return "there is no sound server"
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return "QtMultimedia cannot be loaded"
    return "there is nothing to play on" if QMediaDevices.defaultAudioOutput().isNull() else ""


def sound_server(run: Path = Path("/run/user")) -> bool:
    """Whether QtMultimedia would find something to play on; on Linux that is PulseAudio or what stands in for it.

    Asking QtMultimedia itself costs a warning where there is none.
    """
    if sys.platform != "linux" or "PULSE_SERVER" in os.environ:
        return True
    here = Path(os.environ.get("XDG_RUNTIME_DIR") or run / str(os.getuid()))
    return (here / "pulse" / "native").exists()
