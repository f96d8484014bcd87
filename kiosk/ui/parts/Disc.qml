import QtQuick
import kiosk.ui.parts

// A round sign: an icon on a disc that is `d` across; `back` is what shows through the icon's holes.
Rectangle {
    id: disc

    property real d: 96
    property string icon
    property color ink: Theme.paper
    property color back: color
    property real size: 0.6 * d

    color: Theme.jade
    height: d * Theme.u
    radius: height / 2
    width: height

    Icon {
        anchors.centerIn: parent
        back: disc.back
        color: disc.ink
        name: disc.icon
        size: disc.size
    }
}
