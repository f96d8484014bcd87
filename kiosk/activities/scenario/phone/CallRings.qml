pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Rings around a face while a phone rings; still where motion is off.
Item {
    id: rings

    property real swell: 0.5

    SequentialAnimation on swell {
        loops: Animation.Infinite
        running: rings.visible && !Theme.calmMotion

        NumberAnimation {
            duration: 900
            easing.type: Easing.OutCubic
            from: 0
            to: 1
        }

        PauseAnimation {
            duration: 300
        }
    }

    Repeater {
        model: 2

        Rectangle {
            required property int index
            readonly property real grow: (18 + index * 34 + 22 * rings.swell) * Theme.u

            border.color: Theme.foam
            border.width: Math.max(2, 5 * Theme.u)
            color: "transparent"
            height: width
            opacity: (0.55 - index * 0.25) * (1.15 - rings.swell * 0.6)
            radius: width / 2
            width: rings.width + 2 * grow
            x: -grow
            y: -grow
        }
    }
}
