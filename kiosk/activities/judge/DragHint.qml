import QtQuick
import kiosk.ui.parts

// What to do with the card.
Row {
    spacing: 16 * Theme.u

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.mint
        name: "tap"
        size: 46
    }

    Txt {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.mint
        font.weight: Font.DemiBold
        lineHeight: 1
        size: 34
        text: qsTr("Drag the card, or tap a side")
        wrapMode: Text.NoWrap
    }
}
