pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The way that was taken, as a river seen from above: it narrows where the trick tightened, and shows what was open.
Item {
    id: debrief

    required property ScenarioGame game
    readonly property real stretchX: width / (1920 * Theme.u)
    readonly property real stretchY: Math.min(1.2, height / (1080 * Theme.u))
    readonly property int all: plan.before.length + 2 + plan.after.length
    property int shown: 1

    // A place of the drawn river in the frame's own numbers, whatever the window's shape.
    function onRiver(spot: point): point {
        return Qt.point(960 + (spot.x - 960) * stretchX, 540 + (spot.y - 540) * stretchY);
    }

    Timer {
        interval: Math.max(1, Theme.calm)
        repeat: true
        running: debrief.shown < debrief.all

        onTriggered: debrief.shown = Theme.calmMotion ? debrief.all : debrief.shown + 1
    }

    RiverPlan {
        id: plan

        game: debrief.game
    }

    Rectangle {
        anchors.fill: parent
        color: "#0B3D4C"
    }

    Image {
        Accessible.ignored: true
        anchors.centerIn: parent
        height: Math.round(1080 * Theme.u * debrief.stretchY)
        source: Media.art("scenes/river-bg")
        sourceSize: Qt.size(width, height)
        width: parent.width
    }

    Frame {
        enabled: !sheet.open

        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.paper
            fit: true
            font.letterSpacing: -1 * Theme.u
            font.weight: Font.Black
            height: 66 * Theme.u
            lineHeight: 1
            size: 54
            text: qsTr("The way you took")
            verticalAlignment: Text.AlignVCenter
            width: 640 * Theme.u
            wrapMode: Text.NoWrap
            x: 80 * Theme.u
            y: 156 * Theme.u
        }

        Txt {
            color: Theme.mint
            fit: true
            height: 42 * Theme.u
            lineHeight: 1
            size: 32
            text: debrief.game.seat !== "" ? qsTr("From the seat of: %1").arg(debrief.game.seat) : qsTr("Where the water narrows, the trick tightened.")
            verticalAlignment: Text.AlignVCenter
            width: 760 * Theme.u
            wrapMode: Text.NoWrap
            x: 82 * Theme.u
            y: 216 * Theme.u
        }

        Repeater {
            model: plan.before.length

            RiverStep {
                required property int index

                at: debrief.onRiver(place.spot)
                order: index
                place: plan.ahead[plan.before.length - 1][index]
                shown: debrief.shown
                step: plan.before[index]

                onReplay: debrief.game.replayFrom(step.turn)
            }
        }

        Loader {
            active: plan.turning !== null
            opacity: debrief.shown > plan.before.length ? 1 : 0

            sourceComponent: TurningPoint {
                at: debrief.onRiver(Qt.point(1120, 636))
                pool: debrief.onRiver(Qt.point(1130, 932))
                ringing: debrief.shown > plan.before.length
                step: plan.turning

                onReplay: debrief.game.replayFrom(step.turn)
            }

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.calm
                }
            }
        }

        Repeater {
            model: plan.after.length

            RiverStep {
                required property int index

                at: debrief.onRiver(place.spot)
                order: plan.before.length + 1 + index
                place: plan.beyond[plan.after.length - 1][index]
                shown: debrief.shown
                step: plan.after[index]

                onReplay: debrief.game.replayFrom(step.turn)
            }
        }

        RiverEnd {
            flagged: plan.turning === null
            opacity: debrief.shown >= debrief.all ? 1 : 0
            rank: debrief.game.endingRank
            title: debrief.game.endingTitle
            x: (debrief.onRiver(Qt.point(1766, 646)).x - 1766) * Theme.u

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.calm
                }
            }
        }

        Btn {
            id: change

            act: "seats"
            color: Theme.mint
            h: 116
            icon: "people"
            iconSize: 44
            pad: 18
            size: 32
            text: qsTr("Another seat")
            visible: sheet.count > 1
            w: 326
            x: 1214 * Theme.u
            y: 930 * Theme.u

            onActivated: sheet.show()
        }

        Btn {
            act: "finish"
            focus: true
            h: 116
            icon: "next"
            iconRight: true
            iconSize: change.visible ? 44 : 55
            pad: change.visible ? 18 : 36
            size: change.visible ? 37 : 44
            text: qsTr("Continue")
            w: change.visible ? 284 : 468
            x: (1840 - w) * Theme.u
            y: 930 * Theme.u

            onActivated: debrief.game.finish()
        }
    }

    SeatSheet {
        id: sheet

        anchors.fill: parent
        game: debrief.game

        onClosed: change.forceActiveFocus()
    }
}
