import QtQuick
import kiosk.ui.parts

// How long the usual mission takes, pinned to the large button.
Rectangle {
    border.color: Theme.paper
    border.width: Math.max(1, 5 * Theme.u)
    color: Theme.lake
    height: 80 * Theme.u
    radius: height / 2
    rotation: 4
    width: minutes.width + 60 * Theme.u

    Row {
        id: minutes

        anchors.centerIn: parent
        spacing: 14 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.sun
            name: "clock"
            size: 44
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.paper
            font.weight: Font.ExtraBold
            lineHeight: 1
            size: 38
            text: qsTr("3 minutes")
            wrapMode: Text.NoWrap
        }
    }
}
