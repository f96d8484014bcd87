import QtQuick
import kiosk.ui.parts

// A message that floats by with a question mark: nobody knows yet whether it is real.
Item {
    id: tile

    property string icon
    property color tint
    property color fg
    property int delay: 0

    height: 150 * Theme.u
    width: height

    Card {
        id: card

        height: parent.height
        radius: 46 * Theme.u
        width: parent.width

        SequentialAnimation on y {
            loops: Animation.Infinite
            running: tile.visible && !Theme.calmMotion

            PauseAnimation {
                duration: 2400 + tile.delay
            }

            NumberAnimation {
                duration: 420
                easing.type: Easing.OutCubic
                to: -14 * Theme.u
            }

            NumberAnimation {
                duration: 620
                easing.type: Easing.InOutQuad
                to: 0
            }
        }

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

        Rectangle {
            border.color: Theme.paper
            border.width: Math.max(1, 5 * Theme.u)
            color: Theme.info
            height: 62 * Theme.u
            radius: height / 2
            width: height
            x: 112 * Theme.u
            y: -20 * Theme.u

            Txt {
                anchors.centerIn: parent
                color: Theme.paper
                font.weight: Font.Black
                lineHeight: 1
                size: 38
                text: "?"
            }
        }
    }
}
