pragma ComponentBehavior: Bound
import QtQuick

// Height without effects: growing, barely tinted rounded rectangles under a floating thing. Radius in pixels.
Item {
    id: soft

    property real radius: 40 * Theme.u
    property int steps: 8
    property real strength: 0.03

    Repeater {
        model: soft.steps

        Rectangle {
            required property int index
            readonly property real grow: (index - 1) * 4.5 * Theme.u

            color: Qt.rgba(0.008, 0.075, 0.094, soft.strength)
            height: soft.height + 2 * grow
            radius: soft.radius + grow
            width: soft.width + 2 * grow
            x: -grow
            y: -grow + 14 * Theme.u
        }
    }
}
