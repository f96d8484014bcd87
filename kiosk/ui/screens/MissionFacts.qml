pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// How long and how hard: minutes at the left, drops at the right, and a word where there is room for `words`.
Item {
    id: facts

    required property int minutes
    required property int level
    property bool words: true

    height: 40 * Theme.u

    Row {
        id: duration

        anchors.verticalCenter: parent.verticalCenter
        spacing: 10 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.slate
            name: "clock"
            size: 34
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.slate
            font.weight: Font.DemiBold
            lineHeight: 1
            size: 30
            text: qsTr("%n minute(s)", "", facts.minutes)
            wrapMode: Text.NoWrap
        }
    }

    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Theme.u

        Repeater {
            model: 3

            Icon {
                required property int index

                anchors.verticalCenter: parent.verticalCenter
                color: index < facts.level ? Theme.jade : "#C3D0D2"
                name: "drop"
                size: 24
            }
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.slate
            font.weight: Font.DemiBold
            leftPadding: 8 * Theme.u
            lineHeight: 1
            size: 30
            text: [qsTr("Easy"), qsTr("Medium"), qsTr("Hard")][facts.level - 1] ?? ""
            visible: facts.words
            wrapMode: Text.NoWrap
        }
    }
}
