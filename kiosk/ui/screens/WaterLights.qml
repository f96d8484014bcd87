pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Lights that drift on the water. Stepped ten times a second: enough for calm water, little for a weak PC.
Item {
    id: water

    property real phase: 0

    Timer {
        interval: 100
        repeat: true
        running: water.visible && !Theme.calmMotion

        onTriggered: water.phase += 0.1
    }

    Repeater {
        model: 14

        Rectangle {
            required property int index
            readonly property real depth: index / 13

            color: Qt.rgba(1, 1, 1, 0.10 + 0.07 * Math.sin(water.phase * 1.1 + index * 1.9))
            height: Math.max(2, (3 + 4 * depth) * Theme.u)
            radius: height / 2
            width: (90 + 170 * depth) * Theme.u
            x: water.width * ((index * 0.377) % 1) + Math.sin(water.phase * 0.5 + index) * 26 * Theme.u
            y: water.height * (0.49 + 0.46 * depth)
        }
    }
}
