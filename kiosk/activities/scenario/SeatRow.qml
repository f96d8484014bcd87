pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The seats of a story beside each other. Lengths of the 1920x1080 design.
Row {
    id: row

    required property ScenarioGame game
    property real wide: 1232
    property real tall: 366
    readonly property int count: faces.count
    readonly property real gap: 24

    function first(): void {
        faces.itemAt(0)?.forceActiveFocus();
    }

    spacing: gap * Theme.u

    Repeater {
        id: faces

        model: row.game.seats

        SeatFace {
            again: row.game.phase === "debrief"
            h: row.tall
            w: Math.min(row.tall > 200 ? 400 : 480, (row.wide - row.gap * (row.count - 1)) / Math.max(1, row.count))

            onActivated: row.game.sit(index)
        }
    }
}
