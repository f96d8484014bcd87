"""Sound, and the silence that is the worst case."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QUrl

from kiosk.core.places import assets
from kiosk.ui.sounds import DEAF_S, VOLUME, SoundBox, sound_server

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")


class Effect:
    """What QtMultimedia would play."""

    made: list[Effect]

    def __init__(self, _parent: object) -> None:
        self.did: list[Any] = []
        Effect.made.append(self)

    def setSource(self, url: QUrl) -> None:  # noqa: N802 - Qt's name
        self.did.append(url.fileName())

    def setVolume(self, volume: float) -> None:  # noqa: N802 - Qt's name
        self.did.append(volume)

    def play(self) -> None:
        self.did.append("play")

    def stop(self) -> None:
        self.did.append("stop")

    def deleteLater(self) -> None:  # noqa: N802 - Qt's name
        self.did.append("gone")


@pytest.fixture
def box(tmp_path: Path) -> SoundBox:
    for name in ("tap.wav", "ring.wav"):
        (tmp_path / name).write_bytes(b"RIFF")
    return SoundBox(tmp_path)


def machine(monkeypatch: pytest.MonkeyPatch, *, output: bool = True) -> list[Effect]:
    """A machine with, or without, something to play on."""
    Effect.made = []
    device = SimpleNamespace(isNull=lambda: not output)
    fake = SimpleNamespace(QSoundEffect=Effect, QMediaDevices=SimpleNamespace(defaultAudioOutput=lambda: device))
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", fake)
    monkeypatch.setattr("kiosk.ui.sounds.sound_server", lambda: True)
    return Effect.made


def test_without_a_sound_server_qt_is_not_even_asked(box: SoundBox, monkeypatch: pytest.MonkeyPatch) -> None:
    made = machine(monkeypatch)
    monkeypatch.setattr("kiosk.ui.sounds.sound_server", lambda: False)
    box.play("tap")
    assert made == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have their own sound")
def test_a_sound_server_is_known_by_its_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not sound_server()
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    assert sound_server()
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert not sound_server(tmp_path)
    monkeypatch.setenv("PULSE_SERVER", "localhost")
    assert sound_server(tmp_path)


def test_a_sound_is_loaded_once_and_played_as_often_as_it_is_wanted(
    box: SoundBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = machine(monkeypatch)
    box.play("tap")
    box.play("tap")
    assert [effect.did for effect in made] == [["tap.wav", VOLUME, "play", "play"]]


def test_a_sound_that_does_not_exist_is_silence(box: SoundBox, monkeypatch: pytest.MonkeyPatch) -> None:
    made = machine(monkeypatch)
    box.play("none")
    assert made == []


def test_without_anything_to_play_on_there_is_silence(box: SoundBox, monkeypatch: pytest.MonkeyPatch) -> None:
    made = machine(monkeypatch, output=False)
    box.play("tap")
    assert made == []


def test_a_machine_that_begins_to_sound_is_heard_and_one_that_does_not_is_not_asked_at_every_tap(
    box: SoundBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = machine(monkeypatch)
    asked: list[int] = []
    now = [1000.0]
    monkeypatch.setattr("kiosk.ui.sounds.sound_server", lambda: asked.append(1))
    monkeypatch.setattr("kiosk.ui.sounds.time.monotonic", lambda: now[0])
    for _ in range(9):
        box.play("tap")
    assert (made, len(asked)) == ([], 1)
    monkeypatch.setattr("kiosk.ui.sounds.sound_server", lambda: True)
    now[0] += DEAF_S
    box.play("tap")
    assert [effect.did for effect in made] == [["tap.wav", VOLUME, "play"]]


def test_a_sound_that_does_not_exist_silences_no_other(box: SoundBox, monkeypatch: pytest.MonkeyPatch) -> None:
    made = machine(monkeypatch)
    box.play("none")
    box.play("tap")
    assert len(made) == 1


def test_without_the_library_there_is_silence(
    box: SoundBox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    monkeypatch.setattr("kiosk.ui.sounds.sound_server", lambda: True)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    box.play("tap")
    box.play("tap")
    assert caplog.text.count("no sound") == 1


def test_reading_aloud_takes_the_place_of_what_was_read_before(
    box: SoundBox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = machine(monkeypatch)
    for name in ("tap.wav", "ring.wav"):
        box.say(QUrl.fromLocalFile(str(tmp_path / name)))
    box.say(QUrl())
    box.say(QUrl("https://example.org/x.wav"))
    assert [effect.did for effect in made] == [
        ["tap.wav", VOLUME, "play", "stop", "gone"],
        ["ring.wav", VOLUME, "play", "stop", "gone"],
    ]


@pytest.mark.qt_log_ignore("PulseAudio")
def test_the_real_sounds_can_be_asked_for_on_any_machine() -> None:
    names = {path.stem for path in (assets() / "sounds").glob("*.wav")}
    assert {"tap", "correct", "oops"} <= names
    SoundBox(assets() / "sounds").play("tap")
