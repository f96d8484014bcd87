import QtQuick
import kiosk.ui.parts

// What lies nearer than the turtle: that part of the scene alone, since a picture costs its size on every frame.
// It lies where a `Backdrop` of the whole scene would show it, whatever the shape of the window.
Image {
    required property size window
    readonly property rect box: Qt.rect(1040, 850, 880, 230)
    readonly property real k: Math.max(window.width / 1920, window.height / 1080)
    readonly property bool drawn: k > 1 // the picture of it, for windows that are not larger, is cut already

    Accessible.ignored: true
    height: Math.ceil(box.height * k)
    source: window.width > 0 && window.height > 0 ? Media.shown("scenes/attract-fg", 1920 * k) : ""
    sourceClipRect: drawn ? Qt.rect(Math.floor(box.x * k), Math.floor(box.y * k), width, height) : Qt.rect(0, 0, 0, 0)
    sourceSize: drawn ? Qt.size(Math.ceil(1920 * k), Math.ceil(1080 * k)) : Qt.size(width, height)
    width: Math.ceil(box.width * k)
    x: Math.round((window.width - 1920 * k) / 2 + box.x * k)
    y: Math.round((window.height - 1080 * k) / 2 + box.y * k)
}
