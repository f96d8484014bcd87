pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// How I am: up to four things that the story changes, drawn quietly on the water.
Rectangle {
    id: panel

    required property ScenarioGame game
    readonly property real gap: 12

    border.color: "#1F6676"
    border.width: Math.max(1, 3 * Theme.u)
    color: Theme.pool
    height: (meters.count * (76 + gap) - gap + 44) * Theme.u
    radius: 44 * Theme.u
    visible: meters.count > 0
    width: 460 * Theme.u

    Column {
        spacing: panel.gap * Theme.u
        x: 26 * Theme.u
        y: 22 * Theme.u

        Repeater {
            id: meters

            model: panel.game.meters

            Meter {
                width: panel.width - 52 * Theme.u
            }
        }
    }
}
