"""The reader of the screens finds what a person could not read, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.legible import illegible
from kiosk.ui.shots import settled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WINDOW = """
import QtQuick
Window {
    width: 960; height: 540; visible: true
    %s
}
"""
SCROLLED = """
Text { text: "Above"; font.pixelSize: 20; y: 100 }
Flickable {
    clip: %s; contentHeight: 900; contentY: 100; height: 200; width: 200; y: 150
    Text { text: "Scrolled away"; font.pixelSize: 20; y: 50 }
}
"""


@pytest.fixture
def faults(qapp: Any) -> Iterator[Callable[[str], list[str]]]:
    engines: list[QQmlApplicationEngine] = []

    def read(qml: str) -> list[str]:
        engine = QQmlApplicationEngine()
        engines.append(engine)
        engine.loadData((WINDOW % qml).encode(), QUrl())
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        assert settled(window)
        return [fault.what for fault in illegible(window)]

    yield read
    for engine in engines:
        for window in engine.rootObjects():
            window.deleteLater()


@pytest.mark.parametrize(
    ("qml", "what"),
    [
        ('Text { text: "Some words"; x: -20; font.pixelSize: 20 }', "leaves its place at the left"),
        ('Text { text: "Some words"; x: 900; font.pixelSize: 20 }', "leaves its place at the right"),
        ('Text { text: "Some words"; y: -15; font.pixelSize: 20 }', "leaves its place above"),
        ('Text { text: "Some words"; y: 530; font.pixelSize: 20 }', "leaves its place below"),
        ('Text { text: "Some words"; x: 90; width: 30; font.pixelSize: 20 }', "is wider than its box"),
        (
            'Text { text: "Some more words"; width: 100; height: 20; wrapMode: Text.Wrap; font.pixelSize: 20 }',
            "is higher than its box",
        ),
        ('Text { text: "Some words"; font.pixelSize: 11 }', "has letters that are too small"),
        (
            'Text { text: "Some words"; width: 60; font.pixelSize: 20; elide: Text.ElideRight }',
            "is cut short",
        ),
        (
            'Item { clip: true; width: 60; height: 60; Text { text: "Some words"; font.pixelSize: 20 } }',
            "leaves its place at the right",
        ),
        (
            'Text { text: "one"; font.pixelSize: 30 } Text { text: "two"; font.pixelSize: 30; x: 5 }',
            "lies on “two”",
        ),
        (SCROLLED % "false", "lies on “Scrolled away”"),
    ],
)
def test_what_cannot_be_read_is_found(faults: Callable[[str], list[str]], qml: str, what: str) -> None:
    assert what in faults(qml)


@pytest.mark.parametrize(
    "qml",
    [
        'Text { text: "Some words"; font.pixelSize: 20 }',
        'Text { text: ""; font.pixelSize: 2; x: -50 }',
        'Text { text: "hidden"; x: -50; visible: false }',
        'Text { text: "faded"; x: -50; opacity: 0 }',
        'Text { text: "Right"; x: 860; width: 100; horizontalAlignment: Text.AlignRight; font.pixelSize: 20 }',
        'Text { text: "Down"; y: 440; height: 100; verticalAlignment: Text.AlignBottom; font.pixelSize: 20 }',
        'Text { text: "A\\nB"; lineHeight: 1.5; height: 76; fontSizeMode: Text.Fit; font.pixelSize: 30 }',
        'Flickable { width: 90; height: 90; contentHeight: 900; Text { text: "Low"; y: 700; font.pixelSize: 20 } }',
        SCROLLED % "true",
        'Text { text: "one"; enabled: false; font.pixelSize: 30 } Text { text: "two"; font.pixelSize: 30 }',
    ],
)
def test_what_can_be_read_is_left_alone(faults: Callable[[str], list[str]], qml: str) -> None:
    assert faults(qml) == []
