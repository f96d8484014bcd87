import QtQuick

// A one-colour icon of assets/icons; `back` is what shows through its holes.
Image {
    property string name
    property color color: Theme.ink
    property color back: Theme.paper
    property real size: 48

    Accessible.ignored: true
    height: Math.round(size * Theme.u)
    source: name === "" ? "" : "image://icon/" + name + "/" + String(color).slice(-6) + "/" + String(back).slice(-6)
    sourceSize: Qt.size(width, height)
    width: Math.round(size * Theme.u)
}
