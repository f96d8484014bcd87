import QtQuick
import kiosk.ui.parts

// Two numbers, not one: tricks caught so far, and honest messages accused.
Row {
    id: numbers

    required property JudgeGame game

    spacing: 26 * Theme.u

    Column {
        Txt {
            color: Theme.jade
            font.weight: Font.Black
            lineHeight: 1
            size: 58
            text: numbers.game.caught
        }

        Txt {
            color: Theme.slate
            fit: true
            font.weight: Font.DemiBold
            height: 40 * Theme.u
            lineHeight: 1
            size: 30
            text: qsTr("caught")
            width: 160 * Theme.u
        }
    }

    Rectangle {
        color: Theme.mist
        height: 110 * Theme.u
        width: Math.max(1, 3 * Theme.u)
    }

    Column {
        Txt {
            color: Theme.info
            font.weight: Font.Black
            lineHeight: 1
            size: 58
            text: numbers.game.accused
        }

        Txt {
            color: Theme.slate
            fit: true
            font.weight: Font.DemiBold
            height: 40 * Theme.u
            lineHeight: 1
            size: 30
            text: qsTr("accused")
            width: 160 * Theme.u
        }
    }
}
