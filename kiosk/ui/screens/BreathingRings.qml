pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Two rings that breathe around the one next thing to touch, every three seconds.
Item {
    id: rings

    property int tick: 0
    readonly property real swell: tick < 12 ? Math.sin(tick / 12 * Math.PI) : 0

    // Stepped: twelve pictures a breath instead of fifty, for a weak PC.
    Timer {
        interval: rings.tick < 12 ? 75 : 2100
        repeat: true
        running: rings.visible && !Theme.calmMotion

        onTriggered: rings.tick = (rings.tick + 1) % 13
    }

    Repeater {
        model: 2

        Rectangle {
            required property int index
            readonly property real grow: (22 + 20 * index + rings.swell * (6 + 6 * index)) * Theme.u

            border.color: Qt.rgba(1, 0.76, 0.24, index === 0 ? 0.6 : 0.28)
            border.width: Math.max(1, 5 * Theme.u)
            color: "transparent"
            height: rings.height + 2 * grow
            radius: 66 * Theme.u + grow
            width: rings.width + 2 * grow
            x: -grow
            y: -grow
        }
    }
}
