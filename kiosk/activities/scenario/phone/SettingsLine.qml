import QtQuick
import kiosk.ui.parts

// Something that can be set, and whether that is done.
Item {
    id: line

    property string icon
    property string text
    property bool done: false

    Accessible.ignored: !visible
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    height: (oneLine.width > words.width ? 84 : 60) * Theme.u

    TextMetrics {
        id: oneLine

        font.family: Theme.family
        font.pixelSize: Math.max(1, Math.round(words.size * Theme.u))
        font.weight: Font.Bold
        text: words.text
    }

    Rectangle {
        anchors.fill: parent
        color: line.done ? Theme.mintPale : Theme.mist
        radius: 24 * Theme.u
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        back: Theme.mist
        color: line.done ? Theme.jade : Theme.ink
        name: line.done ? "check" : line.icon
        size: 38
        x: 16 * Theme.u
    }

    Txt {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: line.done ? Theme.jadeDeep : Theme.ink
        fit: true
        font.weight: Font.Bold
        height: line.height - 6 * Theme.u
        lineHeight: 1
        size: 31
        text: line.text
        verticalAlignment: Text.AlignVCenter
        width: line.width - x - 12 * Theme.u
        x: 70 * Theme.u
    }
}
