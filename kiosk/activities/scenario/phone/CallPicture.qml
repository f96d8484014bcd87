pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// What a call shows behind everything: a person at home, the false officer before his paper wall, or the dark.
Item {
    id: picture

    property bool video: false
    property bool blocky: false
    property string look
    property string expression: "calm"
    readonly property var staged: ({
            "calm": "calm",
            "laugh": "smile",
            "smile": "smile",
            "stern": "stern",
            "surprised": "stern",
            "worry": "calm"
        })
    readonly property string face: look === "can-bo" ? "can-bo-call-" + (staged[expression] ?? "calm") : look + "-video-" + (expression || "calm")

    Image {
        Accessible.ignored: true
        height: Math.round(846 * Theme.u)
        smooth: !(picture.video && picture.blocky)
        source: picture.video && picture.look !== "" ? Media.art("people/" + picture.face) : Media.art("scenes/call-dark")
        sourceSize: smooth ? Qt.size(width, height) : Qt.size(33, 59)
        width: Math.round(474 * Theme.u)
        y: Math.round((picture.video ? 0 : -120) * Theme.u)
    }

    Rectangle {
        color: Theme.deep
        height: 124 * Theme.u
        visible: !picture.video
        width: parent.width
        y: parent.height - height
    }

    Rectangle {
        height: 224 * Theme.u
        width: parent.width

        gradient: Gradient {
            GradientStop {
                color: "#E6072731"
                position: 0
            }

            GradientStop {
                color: "#B3072731"
                position: 0.7
            }

            GradientStop {
                color: "#00072731"
                position: 1
            }
        }
    }

    Rectangle {
        height: 300 * Theme.u
        width: parent.width
        y: parent.height - height

        gradient: Gradient {
            GradientStop {
                color: "#00072731"
                position: 0
            }

            GradientStop {
                color: "#B3072731"
                position: 0.5
            }

            GradientStop {
                color: "#F2072731"
                position: 1
            }
        }
    }
}
