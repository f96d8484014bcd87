import QtQuick
import kiosk.ui.parts

// One of the two answers: a large field at the edge of the water. Both have the same size, weight and brightness.
Pressable {
    id: zone

    property string text
    property string sub
    property string icon
    property color color
    property color tint
    property bool leftward: true

    height: 676 * Theme.u
    hint: sub
    label: text
    quiet: true
    ringRadius: 130 * Theme.u
    width: leftward ? 470 * Theme.u - x : 470 * Theme.u + Math.max(0, (parent.parent.width - parent.width) / 2)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 30 * Theme.u
        bottomLeftRadius: zone.leftward ? 0 : radius
        bottomRightRadius: zone.leftward ? radius : 0
        color: Theme.lip(zone.color)
        radius: 130 * Theme.u
        topLeftRadius: zone.leftward ? 0 : radius
        topRightRadius: zone.leftward ? radius : 0
    }

    Rectangle {
        id: face

        bottomLeftRadius: zone.leftward ? 0 : radius
        bottomRightRadius: zone.leftward ? radius : 0
        color: zone.color
        height: parent.height - 16 * Theme.u
        radius: 130 * Theme.u
        topLeftRadius: zone.leftward ? 0 : radius
        topRightRadius: zone.leftward ? radius : 0
        width: parent.width
        y: zone.down ? 12 * Theme.u : 0

        Item {
            height: parent.height
            width: 430 * Theme.u
            x: zone.leftward ? parent.width - width - 20 * Theme.u : 20 * Theme.u

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                border.color: Qt.rgba(1, 1, 1, 0.22)
                border.width: Math.max(1, 4 * Theme.u)
                color: "transparent"
                height: 300 * Theme.u
                radius: height / 2
                width: height
                y: 70 * Theme.u
            }

            Disc {
                anchors.horizontalCenter: parent.horizontalCenter
                color: zone.tint
                d: 224
                icon: zone.icon
                ink: zone.color
                y: 108 * Theme.u
            }

            Txt {
                color: Theme.paper
                fit: true
                font.weight: Font.Black
                height: 84 * Theme.u
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                size: 62
                text: zone.text
                verticalAlignment: Text.AlignVCenter
                width: parent.width
                y: 416 * Theme.u
            }

            Txt {
                color: Theme.paper
                fit: true
                font.weight: Font.DemiBold
                height: 84 * Theme.u
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.05
                size: 36
                text: zone.sub
                width: parent.width
                y: 508 * Theme.u
            }
        }
    }
}
