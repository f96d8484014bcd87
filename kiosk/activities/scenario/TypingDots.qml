pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Three dots that breathe one after another while somebody is about to say something.
Row {
    id: dots

    property color color: Theme.slate
    property real size: 16
    property bool running: true
    property int lit: 0

    spacing: size * 0.6 * Theme.u
    visible: running

    Timer {
        interval: 280
        repeat: true
        running: dots.running && !Theme.calmMotion

        onTriggered: dots.lit = (dots.lit + 1) % 3
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index

            color: dots.color
            height: dots.size * Theme.u
            opacity: dots.lit === index ? 1 : 0.4
            radius: height / 2
            width: height
        }
    }
}
