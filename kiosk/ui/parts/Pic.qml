import QtQuick

// A drawing that is as sharp as the screen. Takes sizes of the 1920x1080 design.
Image {
    property string name
    property real w: 100
    property real h: 100

    Accessible.ignored: true
    fillMode: Image.PreserveAspectFit
    height: Math.round(h * Theme.u)
    source: name === "" ? "" : Media.art(name)
    sourceSize: Qt.size(width, height)
    width: Math.round(w * Theme.u)
}
