import QtQuick
import kiosk.ui.parts

// The foot of a card that can be pressed: play again from here.
Item {
    height: 62 * Theme.u

    Rectangle {
        color: "#2949616A"
        height: Math.max(1, 2 * Theme.u)
        width: parent.width - 40 * Theme.u
        x: 20 * Theme.u
    }

    Icon {
        id: round

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.info
        name: "replay"
        size: 36
        x: 22 * Theme.u
    }

    Txt {
        color: Theme.info
        fit: true
        font.weight: Font.ExtraBold
        height: parent.height - 4 * Theme.u
        lineHeight: 1
        size: 31
        text: qsTr("Replay from here")
        verticalAlignment: Text.AlignVCenter
        width: parent.width - x - 10 * Theme.u
        wrapMode: Text.NoWrap
        x: round.x + round.width + 10 * Theme.u
        y: 2 * Theme.u
    }
}
