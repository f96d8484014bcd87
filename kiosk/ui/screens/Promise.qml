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

    Disc {
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.mint
        border.width: Math.max(1, 4 * Theme.u)
        color: Theme.lake
        d: 84
        icon: promise.icon
        ink: Theme.mint
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
