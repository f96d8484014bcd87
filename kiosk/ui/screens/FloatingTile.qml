import QtQuick
import kiosk.ui.parts

// A message that floats by with a question mark; every few seconds it plays itself: it shows what it was.
Item {
    id: tile

    property string icon
    property color tint
    property color fg
    property int delay: 0
    property bool trick: true
    property bool told: false

    height: 150 * Theme.u
    width: height

    SequentialAnimation on told {
        loops: Animation.Infinite
        running: tile.visible

        PauseAnimation {
            duration: 2400 + tile.delay
        }

        PropertyAction {
            value: true
        }

        PauseAnimation {
            duration: 2400
        }

        PropertyAction {
            value: false
        }

        PauseAnimation {
            duration: 2700 - tile.delay
        }
    }

    Card {
        id: card

        height: parent.height
        radius: 46 * Theme.u
        width: parent.width

        Rectangle {
            anchors.centerIn: parent
            color: tile.tint
            height: 106 * Theme.u
            radius: 32 * Theme.u
            width: height

            Icon {
                anchors.centerIn: parent
                back: tile.tint
                color: tile.fg
                name: tile.icon
                size: 66
            }
        }

        Disc {
            border.color: Theme.paper
            border.width: Math.max(1, 5 * Theme.u)
            color: !tile.told ? Theme.info : tile.trick ? Theme.lotus : Theme.jade
            d: 62
            icon: !tile.told ? "" : tile.trick ? "hook" : "check"
            x: 112 * Theme.u
            y: -20 * Theme.u

            Txt {
                anchors.centerIn: parent
                color: Theme.paper
                font.weight: Font.Black
                lineHeight: 1
                size: 38
                text: "?"
                visible: !tile.told
            }
        }
    }
}
