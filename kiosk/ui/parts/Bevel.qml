import QtQuick

// What can be pressed has a lip: lip below, light rim above, face between; flat, one radius. Pressing sinks it.
Item {
    id: bevel

    property color color: Theme.sun
    property color lipColor: Theme.lip(color)
    property color rimColor: Theme.rim(color)
    property real lip: 12 * Theme.u
    property real radius: 44 * Theme.u
    property bool down: false
    readonly property real sunk: down ? lip - 3 * Theme.u : 0
    readonly property real faceHeight: height - lip
    default property alias content: face.data

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Math.min(40 * Theme.u, parent.height / 3)
        color: bevel.lipColor
        radius: bevel.radius
    }

    Item {
        id: face

        height: bevel.height - bevel.lip
        width: bevel.width
        y: bevel.sunk

        Behavior on y {
            NumberAnimation {
                duration: Theme.calmMotion ? 0 : 70
            }
        }

        Rectangle {
            color: bevel.rimColor
            height: parent.height
            radius: bevel.radius
            width: parent.width
        }

        Rectangle {
            color: bevel.color
            height: parent.height - y
            radius: bevel.radius
            width: parent.width
            y: 5 * Theme.u
        }
    }
}
