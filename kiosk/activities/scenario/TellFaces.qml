pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Everybody who can be told, as faces beside each other: whom do I ask?
Item {
    id: group

    required property ScenarioGame game
    property real h: 280
    readonly property real gap: 12
    readonly property int columns: game.tells > 3 ? 2 : Math.max(2, game.tells)
    readonly property int rows: Math.ceil(game.tells / columns)

    height: h * Theme.u
    width: 480 * Theme.u

    Txt {
        color: Theme.mint
        fit: true
        font.weight: Font.Bold
        height: 42 * Theme.u
        lineHeight: 1
        size: 34
        text: qsTr("Tell…")
        verticalAlignment: Text.AlignVCenter
        width: parent.width - 24 * Theme.u
        x: 12 * Theme.u
    }

    Grid {
        columns: group.columns
        spacing: group.gap * Theme.u
        y: 46 * Theme.u

        Repeater {
            model: group.game.exits

            TellFace {
                beside: group.rows > 1
                h: (group.h - 46 - group.gap * (group.rows - 1)) / Math.max(1, group.rows)
                w: (480 - group.gap * (group.columns - 1)) / group.columns

                onActivated: group.game.exit(index)
            }
        }
    }
}
