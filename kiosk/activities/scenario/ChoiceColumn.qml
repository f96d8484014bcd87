pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// What I say: one to four answers of equal weight, or a way to go on while there is nothing to say.
Item {
    id: column

    required property ScenarioGame game
    readonly property bool spoken: game.aloud && ["call", "video", "chat", "group", "sms"].includes(game.channel)
    readonly property bool goesOn: game.phase === "scene" && game.canMore && choices.count === 0
    readonly property real room: height / Theme.u - 68
    readonly property real gap: choices.count > 3 ? 16 : 20
    readonly property real each: Math.min(144, (room - gap * (choices.count - 1)) / Math.max(1, choices.count))

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.paper
        fit: true
        font.weight: Font.ExtraBold
        height: 56 * Theme.u
        lineHeight: 1
        size: 40
        text: column.goesOn ? qsTr("The story goes on") : choices.count === 0 ? qsTr("One moment…") : column.spoken ? qsTr("Your answer?") : qsTr("What do you do?")
        verticalAlignment: Text.AlignVCenter
        visible: column.game.phase === "scene"
        width: parent.width - (countdown.visible ? 84 : 4) * Theme.u
        x: 4 * Theme.u
    }

    Countdown {
        id: countdown

        anchors.right: parent.right
        seconds: column.game.timerS
        y: -8 * Theme.u
    }

    Column {
        spacing: column.gap * Theme.u
        y: 68 * Theme.u

        Repeater {
            id: choices

            model: column.game.choices

            ChoiceButton {
                h: column.each

                onActivated: column.game.choose(index)
            }
        }
    }

    Btn {
        act: "more"
        h: 120
        icon: "next"
        iconRight: true
        iconSize: 44
        size: 38
        soft: false
        text: qsTr("Continue")
        visible: column.goesOn
        w: 460
        y: 68 * Theme.u

        onActivated: column.game.more()
    }
}
