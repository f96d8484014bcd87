pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The ways out. They are as large as the answers, on the other side of the phone, and never go away.
Item {
    id: column

    required property ScenarioGame game
    readonly property int count: exits.count
    readonly property bool faces: game.tells > 0
    readonly property int rows: faces ? count - game.tells + 1 : count
    readonly property real gap: rows > 4 ? 16 : 20
    readonly property real taller: !faces ? 0 : game.tells > 4 ? 1.5 : game.tells > 3 ? 0.9 : 0.6
    readonly property real each: Math.min(186, (808 - gap * (rows - 1)) / Math.max(1, rows + taller))

    height: 880 * Theme.u
    visible: count > 0
    width: 480 * Theme.u

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.paper
        fit: true
        font.weight: Font.ExtraBold
        height: 60 * Theme.u
        lineHeight: 1
        size: 40
        text: qsTr("The way out is always open")
        verticalAlignment: Text.AlignVCenter
        width: parent.width - 4 * Theme.u
        x: 4 * Theme.u
    }

    Column {
        spacing: column.gap * Theme.u
        y: 72 * Theme.u

        Repeater {
            id: exits

            model: column.game.exits

            ExitSlot {
                game: column.game
                h: column.each
                tall: Math.min(game.tells > 3 ? 380 : 300, column.each * (1 + column.taller))
            }
        }
    }
}
