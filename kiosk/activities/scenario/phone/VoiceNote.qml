pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A voice note: a sound wave that is drawn the same for the same length, and its seconds.
Row {
    id: note

    property int seconds: 0
    property color color: Theme.jade
    property color back: Theme.paper

    Accessible.ignored: !visible
    Accessible.name: qsTr("Voice message, %n second(s)", "", seconds)
    Accessible.role: Accessible.StaticText
    spacing: 8 * Theme.u
    visible: seconds > 0

    Disc {
        anchors.verticalCenter: note.verticalCenter
        color: note.color
        d: 56
        icon: "play"
        ink: note.back
    }

    Repeater {
        model: 11

        Rectangle {
            required property int index

            anchors.verticalCenter: note.verticalCenter
            color: note.color
            height: (12 + (index * 7 + note.seconds) * 5 % 34) * Theme.u
            radius: width / 2
            width: 6 * Theme.u
        }
    }

    Txt {
        anchors.verticalCenter: note.verticalCenter
        font.weight: Font.Bold
        lineHeight: 1
        size: 30
        text: Math.floor(note.seconds / 60) + ":" + String(note.seconds % 60).padStart(2, "0")
        wrapMode: Text.NoWrap
    }
}
