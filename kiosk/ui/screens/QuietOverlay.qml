import QtQuick
import QtQuick.Shapes
import kiosk.ui.parts

// Nobody has touched for a while: a quiet ring counts down, any touch stops it.
Overlay {
    id: overlay

    required property Visit visit
    readonly property int seconds: visit.quietS
    // What the countdown began with.
    property int full: 1

    h: 700
    w: 980

    onSecondsChanged: full = Math.max(full, seconds)

    Turtle {
        mood: "think"
        w: 250
        x: 90 * Theme.u
        y: 90 * Theme.u
    }

    Shape {
        readonly property real r: 120 * Theme.u

        height: 280 * Theme.u
        width: height
        x: 560 * Theme.u
        y: 84 * Theme.u

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.mist
            strokeWidth: 22 * Theme.u

            PathAngleArc {
                centerX: 140 * Theme.u
                centerY: 140 * Theme.u
                radiusX: 120 * Theme.u
                radiusY: 120 * Theme.u
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: Theme.jade
            strokeWidth: 22 * Theme.u

            PathAngleArc {
                centerX: 140 * Theme.u
                centerY: 140 * Theme.u
                radiusX: 120 * Theme.u
                radiusY: 120 * Theme.u
                startAngle: -90
                sweepAngle: 360 * overlay.seconds / overlay.full
            }
        }

        Txt {
            anchors.centerIn: parent
            font.weight: Font.Black
            lineHeight: 1
            size: 96
            text: overlay.seconds
        }
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        fit: true
        font.weight: Font.ExtraBold
        height: 70 * Theme.u
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        size: 56
        text: qsTr("Are you still here?")
        width: parent.width - 120 * Theme.u
        x: 60 * Theme.u
        y: 400 * Theme.u
    }

    Btn {
        act: "here"
        focus: true
        h: 136
        icon: "tap"
        text: qsTr("I am still here")
        w: 620
        x: (overlay.w - w) / 2 * Theme.u
        y: 510 * Theme.u

        onActivated: overlay.visit.touch()
    }
}
