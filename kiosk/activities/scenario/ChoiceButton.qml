import QtQuick
import kiosk.ui.parts

// An answer on paper, in one or two lines. No answer looks better than another.
Pressable {
    id: choice

    required property int index
    required property string text
    property real h: 144
    readonly property real round: Math.min(40, h / 2 - 6) * Theme.u

    act: "choose:" + index
    height: h * Theme.u
    label: text
    ringRadius: round
    width: 460 * Theme.u

    NumberAnimation on opacity {
        duration: Theme.quick
        from: 0
        to: 1
    }

    Bevel {
        id: bevel

        anchors.fill: parent
        color: Theme.paper
        down: choice.down
        radius: choice.round

        Txt {
            fit: true
            font.weight: Font.Bold
            height: bevel.faceHeight - 6 * Theme.u
            lineHeight: 1.02
            size: 37
            text: choice.text
            verticalAlignment: Text.AlignVCenter
            width: choice.width - 58 * Theme.u
            x: 30 * Theme.u
            y: 3 * Theme.u
        }
    }
}
