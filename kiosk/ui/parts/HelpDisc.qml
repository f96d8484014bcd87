import QtQuick
import kiosk.ui.parts

// The round sign of somebody who helps: the number where there is one to print, else the icon.
Disc {
    id: disc

    property string number
    property string sign

    icon: number === "" ? sign : ""

    Txt {
        anchors.centerIn: parent
        color: disc.ink
        fit: true
        font.letterSpacing: -1 * Theme.u
        font.weight: Font.Black
        height: parent.height * 0.7
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        size: disc.d * 0.5
        text: disc.number
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
        width: parent.width - 12 * Theme.u
        wrapMode: Text.NoWrap
    }
}
