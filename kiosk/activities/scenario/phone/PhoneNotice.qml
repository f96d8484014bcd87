import QtQuick
import kiosk.ui.parts

// A calm remark of the phone itself: an icon and a line or two on a tinted strip.
Rectangle {
    id: notice

    property string icon: "info"
    property string text
    property color ink: Theme.ink

    color: Theme.sand
    height: Math.max(64 * Theme.u, words.height + 24 * Theme.u)
    radius: 28 * Theme.u

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        back: notice.color
        color: notice.ink
        name: notice.icon
        size: 38
        x: 18 * Theme.u
    }

    PhoneTxt {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: notice.ink
        font.weight: Font.DemiBold
        lineHeight: 1
        size: 30
        text: notice.text
        width: notice.width - 84 * Theme.u
        x: 68 * Theme.u
    }
}
