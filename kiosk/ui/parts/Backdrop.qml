import QtQuick

// A scene that fills the window whatever its shape. Drawn once, and not before the size of the window is known.
Image {
    property string scene: "play-bg"

    Accessible.ignored: true
    anchors.fill: parent
    fillMode: Image.PreserveAspectCrop
    source: width > 0 ? Media.shown("scenes/" + scene, sourceSize.width) : ""
    sourceSize: Qt.size(Math.max(width, height * 16 / 9), Math.max(height, width * 9 / 16))
}
