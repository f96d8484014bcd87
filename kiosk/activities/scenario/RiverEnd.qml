import QtQuick
import QtQuick.Shapes
import kiosk.ui.parts

// Calm water at the end of the river: the turtle, and how it ended.
Item {
    id: end

    property string rank
    property string title
    property bool flagged: false
    readonly property var moods: ({
            "bad": "care",
            "best": "proud",
            "good": "calm"
        })

    Accessible.name: title
    Accessible.role: Accessible.StaticText

    Repeater {
        model: 2

        Shape {
            id: ripple

            required property int index

            x: 1766 * Theme.u
            y: 646 * Theme.u

            ShapePath {
                fillColor: "transparent"
                strokeColor: ripple.index ? "#66E9FFF8" : "#B3E9FFF8"
                strokeWidth: (6 - ripple.index * 2) * Theme.u

                PathAngleArc {
                    radiusX: (116 + ripple.index * 36) * Theme.u
                    radiusY: (30 + ripple.index * 12) * Theme.u
                    sweepAngle: 360
                }
            }
        }
    }

    Item {
        clip: true
        height: 286 * Theme.u
        width: 270 * Theme.u
        x: 1632 * Theme.u
        y: 364 * Theme.u

        Turtle {
            mood: end.moods[end.rank] ?? "calm"
            w: 268
        }
    }

    Card {
        color: end.rank === "best" ? Theme.mint : end.rank === "good" ? Theme.sand : Theme.infoTint
        height: 160 * Theme.u
        radius: 36 * Theme.u
        width: 450 * Theme.u
        x: 1390 * Theme.u
        y: 176 * Theme.u

        Disc {
            anchors.verticalCenter: parent.verticalCenter
            color: end.rank === "bad" ? Theme.info : Theme.jade
            d: 84
            icon: end.flagged ? "flag" : end.rank === "bad" ? "heart-hands" : "shield-check"
            x: 24 * Theme.u
        }

        Txt {
            color: end.rank === "best" ? Theme.jadeDeep : Theme.ink
            fit: true
            font.weight: Font.ExtraBold
            height: parent.height - 24 * Theme.u
            lineHeight: 1.04
            size: 36
            text: end.title
            verticalAlignment: Text.AlignVCenter
            width: parent.width - x - 24 * Theme.u
            x: 126 * Theme.u
            y: 12 * Theme.u
        }
    }
}
