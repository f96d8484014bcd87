import QtQuick
import kiosk.ui.parts

// The turtle that invites: it waves twice every few seconds and blinks in between. Box 756 x 823 of the design.
Item {
    id: turtle

    height: 823 * Theme.u
    width: 756 * Theme.u

    Pic {
        h: 823
        name: "turtle/hello-arm"
        w: 756

        transform: Rotation {
            id: wave

            origin.x: 236 / 900 * turtle.width
            origin.y: 496 / 980 * turtle.height
        }
    }

    Pic {
        h: 823
        name: "turtle/hello-body"
        w: 756
    }

    Pic {
        id: lids

        h: 823
        name: "turtle/hello-blink"
        visible: false
        w: 756
    }

    SequentialAnimation {
        loops: Animation.Infinite
        running: turtle.visible && !Theme.calmMotion

        PauseAnimation {
            duration: 1400
        }

        SequentialAnimation {
            loops: 2

            NumberAnimation {
                duration: 240
                easing.type: Easing.InOutQuad
                property: "angle"
                target: wave
                to: -8
            }

            NumberAnimation {
                duration: 240
                easing.type: Easing.InOutQuad
                property: "angle"
                target: wave
                to: 7
            }
        }

        NumberAnimation {
            duration: 200
            easing.type: Easing.OutQuad
            property: "angle"
            target: wave
            to: 0
        }

        PauseAnimation {
            duration: 1600
        }

        PropertyAction {
            property: "visible"
            target: lids
            value: true
        }

        PauseAnimation {
            duration: 120
        }

        PropertyAction {
            property: "visible"
            target: lids
            value: false
        }

        PauseAnimation {
            duration: 1200
        }
    }
}
