import QtQuick
import kiosk.ui.parts

// A round button on water with a word or two below it; both can be pressed.
Pressable {
    id: quietly

    property string icon
    property string text
    property bool chosen: false

    height: 184 * Theme.u
    ringRadius: 40 * Theme.u
    width: 140 * Theme.u

    Rectangle {
        color: quietly.chosen ? Theme.lip(Theme.paper) : Theme.abyss
        height: 88 * Theme.u
        radius: height / 2
        width: height
        x: (parent.width - width) / 2
        y: 8 * Theme.u
    }

    Disc {
        border.color: quietly.chosen ? Theme.paper : Theme.reef
        border.width: Math.max(1, 3 * Theme.u)
        color: quietly.chosen ? Theme.paper : Theme.shoal
        d: 88
        icon: quietly.icon
        ink: quietly.chosen ? Theme.ink : Theme.paper
        size: 46
        x: (parent.width - width) / 2
        y: quietly.down ? 6 * Theme.u : 0
    }

    Txt {
        color: quietly.chosen ? Theme.paper : Theme.mint
        fit: true
        font.weight: Font.DemiBold
        height: 82 * Theme.u
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        size: 30
        text: quietly.text
        width: parent.width
        y: 102 * Theme.u
    }
}
