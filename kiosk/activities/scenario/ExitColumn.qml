pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The ways out. They are as large as the answers, on the other side of the phone, and never go away.
Item {
    id: column

    required property ScenarioGame game
    readonly property int count: exits.count
    readonly property real gap: count > 4 ? 16 : 20
    readonly property real each: Math.min(186, (808 - gap * (count - 1)) / Math.max(1, count))

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

            ExitButton {
                h: column.each

                onActivated: column.game.exit(index)
            }
        }
    }
}
