import QtQuick
import kiosk.ui.parts

// One of the three things that wait behind the big button.
Row {
    id: promise

    property string icon
    property string text
    property bool follows: false

    spacing: 14 * Theme.u

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.foam
        name: "chevron-right"
        size: 30
        visible: promise.follows
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.mint
        border.width: Math.max(1, 4 * Theme.u)
        color: Theme.lake
        height: 84 * Theme.u
        radius: height / 2
        width: height

        Icon {
            anchors.centerIn: parent
            back: Theme.lake
            color: Theme.mint
            name: promise.icon
            size: 52
        }
    }

    Txt {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.paper
        font.weight: Font.DemiBold
        lineHeight: 1.05
        size: 30
        text: promise.text
    }
}
