pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The turtle that invites: it waves twice every few seconds and blinks in between. Box 756 x 823 of the design.
Item {
    id: turtle

    property bool asynchronous: false
    readonly property bool ready: body.status !== Image.Loading

    height: 823 * Theme.u
    width: 756 * Theme.u

    // A layer of the drawing, cut to the part of the 900 x 980 box that it fills: a moving picture costs its size.
    component Layer: Image {
        property string name
        property rect box: Qt.rect(0, 0, 900, 980)
        readonly property real k: turtle.width / 900

        Accessible.ignored: true
        height: Math.round(box.height * k)
        source: Media.shown("turtle/" + name, sourceSize.width)
        sourceClipRect: Qt.rect(Math.round(box.x * k), Math.round(box.y * k), width, height)
        sourceSize: Qt.size(Math.round(900 * k), Math.round(980 * k))
        width: Math.round(box.width * k)
        x: Math.round(box.x * k)
        y: Math.round(box.y * k)
    }

    Layer {
        id: arm

        box: Qt.rect(8, 216, 308, 340)
        name: "hello-arm"

        transform: Rotation {
            id: wave

            origin.x: (236 - arm.box.x) * arm.k
            origin.y: (496 - arm.box.y) * arm.k
        }
    }

    Layer {
        id: body

        asynchronous: turtle.asynchronous
        name: "hello-body"
    }

    Layer {
        id: lids

        box: Qt.rect(296, 186, 308, 142)
        name: "hello-blink"
        visible: false
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
