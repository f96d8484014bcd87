import QtQuick
import kiosk.ui.parts

// The one-time password that has come, large; and the one rule for it.
Rectangle {
    id: card

    property string code

    Accessible.ignored: !visible
    Accessible.name: qsTr("One-time password %1").arg(code)
    Accessible.role: Accessible.StaticText
    color: Theme.sand
    height: 134 * Theme.u
    radius: 32 * Theme.u
    visible: code !== ""

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        back: Theme.sand
        color: Theme.bronze
        name: "key"
        size: 62
        x: 22 * Theme.u
    }

    Txt {
        fit: true
        font.letterSpacing: 3 * Theme.u
        font.weight: Font.Black
        height: 70 * Theme.u
        lineHeight: 1
        size: 58
        text: card.code
        verticalAlignment: Text.AlignVCenter
        width: card.width - x - 20 * Theme.u
        wrapMode: Text.NoWrap
        x: 102 * Theme.u
        y: 12 * Theme.u
    }

    Txt {
        color: "#6B4710"
        fit: true
        font.weight: Font.Bold
        height: 40 * Theme.u
        lineHeight: 1
        size: 30
        text: qsTr("For your eyes only")
        verticalAlignment: Text.AlignVCenter
        width: card.width - x - 20 * Theme.u
        wrapMode: Text.NoWrap
        x: 102 * Theme.u
        y: 80 * Theme.u
    }
}
