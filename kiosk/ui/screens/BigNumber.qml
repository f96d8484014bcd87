import QtQuick
import kiosk.ui.parts

// One of the two numbers of the result: how many, of how many, of what.
Card {
    id: number

    property int value: 0
    property int of: 0
    property string label
    property string icon
    property color accent: Theme.jade

    Accessible.name: qsTr("%1 of %2 %3").arg(value).arg(of).arg(label)
    Accessible.role: Accessible.StaticText
    height: 216 * Theme.u
    width: 368 * Theme.u

    Disc {
        color: number.accent
        d: 92
        icon: number.icon
        x: 30 * Theme.u
        y: 30 * Theme.u
    }

    Txt {
        id: big

        color: number.accent
        font.weight: Font.Black
        lineHeight: 1
        size: 104
        text: number.of > 0 ? number.value : "–"
        x: 146 * Theme.u
        y: 8 * Theme.u
    }

    Txt {
        anchors.baseline: big.baseline
        color: Theme.slate
        font.weight: Font.Bold
        lineHeight: 1
        size: 48
        text: "/ " + number.of
        visible: number.of > 0
        wrapMode: Text.NoWrap
        x: big.x + big.width + 12 * Theme.u
    }

    Txt {
        fit: true
        font.weight: Font.Bold
        height: 52 * Theme.u
        lineHeight: 1
        size: 38
        text: number.label
        verticalAlignment: Text.AlignVCenter
        width: parent.width - 64 * Theme.u
        wrapMode: Text.NoWrap
        x: 32 * Theme.u
        y: 144 * Theme.u
    }
}
