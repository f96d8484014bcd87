import QtQuick
import kiosk.ui.parts

// One's own small picture on a video call: the camera is off, or on.
Rectangle {
    id: self

    property bool on: false
    property string look

    Accessible.ignored: !visible
    Accessible.name: on ? qsTr("Your camera is on") : qsTr("Your camera is off")
    Accessible.role: Accessible.StaticText
    color: Theme.paper
    height: 126 * Theme.u
    radius: 28 * Theme.u
    width: 104 * Theme.u

    Rectangle {
        anchors.fill: parent
        anchors.margins: 4 * Theme.u
        color: self.on ? Theme.reef : Theme.screen
        radius: 24 * Theme.u

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            back: Theme.screen
            color: "#9FBFC2"
            name: "camera-off"
            size: 48
            visible: !self.on
            y: 14 * Theme.u
        }

        Avatar {
            anchors.horizontalCenter: parent.horizontalCenter
            d: 66
            look: self.look
            visible: self.on
            y: 6 * Theme.u
        }

        Txt {
            color: "#E4F0F0"
            fit: true
            font.weight: Font.DemiBold
            height: 40 * Theme.u
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            size: 30
            text: qsTr("You")
            verticalAlignment: Text.AlignVCenter
            width: parent.width - 8 * Theme.u
            wrapMode: Text.NoWrap
            x: 4 * Theme.u
            y: 72 * Theme.u
        }
    }
}
