pragma ComponentBehavior: Bound

import QtQuick
import kiosk.activities.scenario.phone
import kiosk.ui.parts

// A call: a face on the screen or in the dark, who it is, and what is wrong with the line.
PhoneScreen {
    id: call

    required property ScenarioGame game
    required property PhoneRows rows
    readonly property string look: Lexicon.personLook(game.partner)
    readonly property bool ringing: rows.has("ringing")
    readonly property bool video: game.channel === "video"
    readonly property bool seen: video && !ringing

    clip: true
    used: 490 * Theme.u

    Component.onCompleted: Sounds.play("ring")

    CallPicture {
        anchors.fill: parent
        blocky: call.rows.has("bad_line")
        expression: call.game.expression
        look: call.look
        video: call.seen
    }

    CallRings {
        anchors.fill: face
        visible: call.ringing
    }

    Avatar {
        id: face

        anchors.horizontalCenter: parent.horizontalCenter
        d: call.ringing ? 232 : 208
        expression: call.game.expression
        look: call.look
        visible: !call.seen
        y: Math.round((call.ringing ? 276 : 272) * Theme.u)
    }

    CallHead {
        anchors.fill: parent
        partner: call.game.partner
        rows: call.rows
        video: call.video

        TypingDots {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            color: Theme.mint
            running: call.game.typing && !call.ringing
            size: 10
        }
    }

    CallSelf {
        look: Lexicon.personLook(call.game.you)
        on: call.rows.has("camera")
        visible: call.seen
        x: 348 * Theme.u
        y: 60 * Theme.u
    }

    Column {
        spacing: 12 * Theme.u
        x: call.seen ? 30 * Theme.u : (parent.width - width) / 2
        y: (call.ringing ? 566 : 206) * Theme.u

        PhoneBadge {
            color: Theme.gold
            icon: "wifi-off"
            text: qsTr("Bad line")
            visible: call.rows.has("bad_line")
        }

        PhoneBadge {
            color: Theme.petal
            icon: "phone"
            ink: Theme.lotusDeep
            text: qsTr("%n missed call(s)", "", Number(call.rows.text("missed")))
            visible: call.rows.has("missed")
        }
    }
}
