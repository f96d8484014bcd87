pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The turtle with its five plates; earned ones drop in one after another. Box 920 x 850 of the design.
Item {
    id: shield

    required property Result result
    readonly property var plates: [
        {
            "skill": "spot",
            "earned": shield.result.spot
        },
        {
            "skill": "stop",
            "earned": shield.result.stop
        },
        {
            "skill": "check",
            "earned": shield.result.check
        },
        {
            "skill": "guard",
            "earned": shield.result.guard
        },
        {
            "skill": "tell",
            "earned": shield.result.tell
        }
    ]

    height: 850 * Theme.u
    width: 920 * Theme.u

    Repeater {
        model: 4

        Rectangle {
            required property int index
            readonly property real r: (440 - index * 76) * Theme.u

            color: "#1B6E7E"
            height: 2 * r
            opacity: 0.13 + index * 0.04
            radius: r
            width: 2 * r
            x: 460 * Theme.u - r
            y: 450 * Theme.u - r
        }
    }

    Pic {
        id: base

        h: 806
        name: "turtle/result-base"
        w: 740
        x: 90 * Theme.u
        y: 10 * Theme.u
    }

    Repeater {
        model: shield.plates

        Pic {
            id: plate

            required property int index
            required property var modelData
            property real drop: 70
            property bool landing: false

            h: 806
            name: "turtle/plate-" + modelData.skill
            opacity: 0
            visible: modelData.earned
            w: 740
            x: base.x
            y: base.y - drop * Theme.u

            onLandingChanged: Sounds.play("plate")

            SequentialAnimation {
                running: plate.modelData.earned

                PauseAnimation {
                    duration: Theme.calmMotion ? 0 : 350 + 260 * plate.index
                }

                PropertyAction {
                    // Not a ScriptAction: Qt warns when the screen is left before one has run.
                    property: "landing"
                    target: plate
                    value: true
                }

                ParallelAnimation {
                    NumberAnimation {
                        duration: Theme.calm
                        easing.type: Easing.OutCubic
                        property: "drop"
                        target: plate
                        to: 0
                    }

                    NumberAnimation {
                        duration: Theme.quick
                        property: "opacity"
                        target: plate
                        to: 1
                    }
                }
            }
        }
    }

    SkillTag {
        earned: shield.result.spot
        text: qsTr("Spot the trick")
        y: 220 * Theme.u
    }

    SkillTag {
        earned: shield.result.stop
        text: qsTr("Stop")
        x: 920 * Theme.u - width
        y: 220 * Theme.u
    }

    SkillTag {
        earned: shield.result.check
        text: qsTr("Check")
        y: 700 * Theme.u
    }

    SkillTag {
        earned: shield.result.guard
        text: qsTr("Keep private")
        x: 920 * Theme.u - width
        y: 700 * Theme.u
    }

    SkillTag {
        earned: shield.result.tell
        text: qsTr("Tell someone")
        x: (920 * Theme.u - width) / 2
        y: 786 * Theme.u
    }
}
