pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui.parts

// Where the story turned: a large card over the narrow of the river, and the side stream that was open there.
Item {
    id: turn

    required property RiverData step
    property bool ringing: false
    property point at
    property point pool
    readonly property bool hooked: step.verdict === "bad"
    readonly property color tone: hooked ? Theme.lotus : Theme.jade
    readonly property string word: step.tactic !== "" ? Lexicon.tacticName(step.tactic) : hooked ? qsTr("The hook bit") : qsTr("You turned it around")

    readonly property string spoken: qsTr("The turning point") + ". " + word + ". " + step.text + ". " + aside.text

    signal replay

    Accessible.ignored: step.canReplay
    Accessible.name: spoken
    Accessible.role: Accessible.StaticText

    onRingingChanged: if (ringing)
        rings.restart()

    Repeater {
        model: 3

        Rectangle {
            required property int index
            readonly property real d: 150 + index * 44

            border.color: turn.hooked ? Qt.rgba(1, 0.85, 0.88, rings.glow - index * 0.22) : Qt.rgba(0.75, 0.91, 0.86, rings.glow - index * 0.22)
            border.width: 6 * Theme.u
            color: "transparent"
            height: d * Theme.u
            radius: height / 2
            width: height
            x: turn.at.x * Theme.u - width / 2
            y: turn.at.y * Theme.u - height / 2
        }
    }

    SequentialAnimation {
        id: rings

        property real glow: 0.7

        loops: 2

        NumberAnimation {
            duration: 2 * Theme.calm
            easing.type: Easing.OutCubic
            from: 0.15
            property: "glow"
            target: rings
            to: 0.9
        }

        NumberAnimation {
            duration: Theme.calm
            property: "glow"
            target: rings
            to: 0.7
        }
    }

    Shape {
        x: (turn.at.x - 32) * Theme.u
        y: 530 * Theme.u

        ShapePath {
            fillColor: Theme.paper
            strokeColor: "transparent"
            strokeWidth: 0

            PathMove {
                x: 0
                y: -4 * Theme.u
            }

            PathLine {
                x: 64 * Theme.u
                y: -4 * Theme.u
            }

            PathLine {
                x: 32 * Theme.u
                y: 42 * Theme.u
            }
        }
    }

    RiverBadge {
        color: turn.tone
        d: 116
        icon: "flag"
        x: turn.at.x * Theme.u
        y: turn.at.y * Theme.u
    }

    TurningCard {
        spoken: turn.spoken
        step: turn.step
        word: turn.word

        onActivated: turn.replay()

        x: (turn.at.x - 250) * Theme.u
        y: 166 * Theme.u
    }

    RiverBadge {
        color: Theme.mint
        d: 100
        edge: Theme.paper
        icon: "door"
        ink: Theme.jade
        x: turn.pool.x * Theme.u
        y: turn.pool.y * Theme.u
    }

    Column {
        id: aside

        readonly property string text: turn.step.roadAct !== "" ? road.text + " " + act.text + " " + turn.step.road : act.text

        width: 416 * Theme.u
        x: (turn.pool.x - 84) * Theme.u - width
        y: turn.pool.y * Theme.u - height / 2

        Txt {
            id: road

            color: Theme.mint
            fit: true
            font.weight: Font.DemiBold
            height: 40 * Theme.u
            horizontalAlignment: Text.AlignRight
            lineHeight: 1
            size: 31
            text: qsTr("The road not taken")
            visible: turn.step.roadAct !== ""
            width: parent.width
        }

        Txt {
            id: act

            color: road.visible ? Theme.paper : Theme.mint
            fit: true
            font.weight: road.visible ? Font.ExtraBold : Font.DemiBold
            height: (oneLine.width > 0.95 * width ? 88 : 48) * Theme.u
            horizontalAlignment: Text.AlignRight
            lineHeight: 1.02
            size: 36
            text: turn.step.roadAct !== "" ? qsTr("“%1”").arg(turn.step.roadAct) : turn.step.openText !== "" ? qsTr("“%1” was open here").arg(turn.step.openText) : qsTr("The way out stayed open all along")
            verticalAlignment: Text.AlignVCenter
            width: parent.width
        }

        TextMetrics {
            id: oneLine

            font.family: Theme.family
            font.pixelSize: Math.max(1, Math.round(act.size * Theme.u))
            font.weight: act.font.weight
            text: act.text
        }

        Txt {
            color: Theme.mint
            fit: true
            height: 124 * Theme.u
            horizontalAlignment: Text.AlignRight
            lineHeight: 1.02
            size: 29
            text: turn.step.road
            visible: text !== ""
            width: parent.width
        }
    }
}
