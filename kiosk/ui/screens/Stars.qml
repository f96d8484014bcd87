pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// One to three stars, by judgement; beside them the mission they belong to.
Row {
    id: stars

    property int count: 0
    property string title

    Accessible.name: qsTr("%n star(s)", "", count)
    Accessible.role: Accessible.StaticText
    spacing: 10 * Theme.u

    Repeater {
        model: 3

        Icon {
            required property int index

            anchors.verticalCenter: parent.verticalCenter
            color: index < stars.count ? Theme.sun : Theme.reef
            name: "star"
            size: 46
        }
    }

    Txt {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.gold
        fit: true
        font.weight: Font.DemiBold
        height: 48 * Theme.u
        leftPadding: 14 * Theme.u
        lineHeight: 1
        size: 36
        text: stars.title
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, 780 * Theme.u)
    }
}
