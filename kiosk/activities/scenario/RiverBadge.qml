import QtQuick
import kiosk.ui.parts

// A round mark on the river; its middle is at x, y.
Item {
    id: badge

    property string icon
    property color color: Theme.lake
    property color ink: Theme.paper
    property color edge: Theme.paper
    property real d: 84

    Rectangle {
        color: "#590B3B4A"
        height: badge.d * Theme.u
        radius: height / 2
        width: height
        x: -width / 2
        y: -height / 2 + 7 * Theme.u
    }

    Disc {
        border.color: badge.edge
        border.width: 6 * Theme.u
        color: badge.color
        d: badge.d
        icon: badge.icon
        ink: badge.ink
        size: badge.d * 0.56
        x: -width / 2
        y: -height / 2
    }
}
