pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Whom to turn to, at any moment, for the game or for real.
Overlay {
    id: overlay

    required property Visit visit
    required property Helpers helpers

    h: 1000
    w: 1560

    Keys.onDownPressed: all.turn(206)
    Keys.onUpPressed: all.turn(-206)

    Turtle {
        mood: "calm"
        w: 184
        x: 72 * Theme.u
        y: 30 * Theme.u
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.Heading
        fit: true
        font.weight: Font.Black
        height: 76 * Theme.u
        lineHeight: 1
        size: 60
        text: qsTr("You are never alone with it")
        width: 1180 * Theme.u
        x: 310 * Theme.u
        y: 52 * Theme.u
    }

    Txt {
        color: Theme.slate
        fit: true
        height: 96 * Theme.u
        size: 36
        text: qsTr("Is something like this happening to you? Tell somebody you trust, or call.")
        width: 1180 * Theme.u
        x: 312 * Theme.u
        y: 132 * Theme.u
    }

    Pull {
        id: all

        height: 604 * Theme.u
        markX: (width - 52 * Theme.u) / 2
        width: 1434 * Theme.u
        x: 64 * Theme.u
        y: 238 * Theme.u

        // Two in a row; of an odd number the first has a row of its own.
        Flow {
            spacing: 20 * Theme.u
            width: 1434 * Theme.u

            Repeater {
                id: channels

                model: overlay.helpers.channels

                HelpRow {
                    required property int index

                    wide: index === 0 && channels.count % 2 === 1
                }
            }
        }
    }

    Btn {
        act: "help-close"
        focus: true
        h: 120
        icon: "play"
        soft: false
        text: qsTr("Back to the game")
        w: 620
        x: (overlay.w - w) / 2 * Theme.u
        y: 852 * Theme.u

        onActivated: overlay.visit.closeHelp()
    }
}
