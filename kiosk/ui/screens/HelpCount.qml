pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// How often help was asked for: right below the two numbers and just as proud.
Rectangle {
    id: help

    property int count: 0

    Accessible.name: title.text + ". " + below.text
    Accessible.role: Accessible.StaticText
    color: count > 0 ? Theme.jade : Theme.shoal
    height: 128 * Theme.u
    radius: 44 * Theme.u
    width: 760 * Theme.u

    Disc {
        back: help.color
        color: Qt.rgba(1, 1, 1, 0.18)
        d: 92
        icon: "people"
        x: 30 * Theme.u
        y: 18 * Theme.u
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        x: 152 * Theme.u

        Txt {
            id: title

            color: Theme.paper
            fit: true
            font.weight: Font.ExtraBold
            height: 50 * Theme.u
            lineHeight: 1
            size: 40
            text: help.count > 0 ? qsTr("Asked for help %n time(s)", "", help.count) : qsTr("You may always ask for help")
            verticalAlignment: Text.AlignVCenter
            width: 440 * Theme.u
        }

        Txt {
            id: below

            color: Theme.paper
            fit: true
            height: 44 * Theme.u
            lineHeight: 1
            size: 34
            text: help.count > 0 ? qsTr("The best move there is") : qsTr("It is the best move there is")
            verticalAlignment: Text.AlignVCenter
            width: 440 * Theme.u
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: 36 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10 * Theme.u

        Repeater {
            model: Math.max(1, Math.min(3, help.count))

            Icon {
                color: help.count > 0 ? Theme.mint : Theme.reef
                name: "heart"
                size: 46
            }
        }
    }
}
