import QtQuick
import kiosk.ui.parts

// What lies nearer than the turtle: that part of the scene alone, since a picture costs its size on every frame.
// It lies where a `Backdrop` of the whole scene would show it, whatever the shape of the window.
Image {
    required property size window
    readonly property rect box: Qt.rect(1040, 850, 880, 230)
    readonly property real k: Math.max(window.width / 1920, window.height / 1080)

    Accessible.ignored: true
    height: Math.ceil(box.height * k)
    source: sourceSize.width > 0 && sourceClipRect.width > 0 ? Media.art("scenes/attract-fg") : ""
    sourceClipRect: Qt.rect(Math.floor(box.x * k), Math.floor(box.y * k), width, height)
    sourceSize: Qt.size(Math.ceil(1920 * k), Math.ceil(1080 * k))
    width: Math.ceil(box.width * k)
    x: Math.round((window.width - 1920 * k) / 2 + box.x * k)
    y: Math.round((window.height - 1080 * k) / 2 + box.y * k)
}
