import QtQuick
import kiosk.ui.parts

// A small tag: this is played once more, for practice.
Rectangle {
    Accessible.name: words.text
    Accessible.role: Accessible.StaticText
    color: Theme.sun
    height: 46 * Theme.u
    radius: height / 2
    width: 152 * Theme.u

    Txt {
        id: words

        fit: true
        font.weight: Font.Bold
        height: parent.height
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        size: 28
        text: qsTr("Replay")
        verticalAlignment: Text.AlignVCenter
        width: parent.width - 2 * x
        wrapMode: Text.NoWrap
        x: 12 * Theme.u
    }
}
