pragma ComponentBehavior: Bound

import QtQuick
import kiosk.activities.scenario.phone
import kiosk.ui.parts

// The phone: its frame is drawn over the corners of what is on the screen, which the scene's channel says.
Item {
    id: phone

    required property ScenarioGame game
    property alias rows: rows
    property real covered: 0
    readonly property real used: screen.y + ((screen.item as PhoneScreen)?.used ?? 0)
    readonly property var stages: ({
            "call": call,
            "video": call,
            "chat": chat,
            "group": chat,
            "sms": chat
        })

    height: Math.round(880 * Theme.u)
    width: Math.round(508 * Theme.u)

    PhoneRows {
        id: rows

        model: phone.game.screenRows
    }

    Soft {
        anchors.fill: parent
        radius: 60 * Theme.u
        steps: 10
        strength: 0.04
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: 4 * Theme.u
        color: Theme.night
        radius: 54 * Theme.u
    }

    Loader {
        id: screen

        height: Math.round(846 * Theme.u)
        sourceComponent: phone.game.channel === "" ? null : phone.stages[phone.game.channel] ?? page
        width: Math.round(474 * Theme.u)
        x: Math.round(17 * Theme.u)
        y: Math.round(17 * Theme.u)
    }

    Pic {
        h: 917.4
        name: "phone-frame"
        w: 545.2
        x: Math.round(-18.6 * Theme.u)
        y: Math.round(-18.8 * Theme.u)
    }

    Component {
        id: call

        CallStage {
            game: phone.game
            rows: rows
        }
    }

    Component {
        id: chat

        ChatStage {
            game: phone.game
            rows: rows
        }
    }

    Component {
        id: page

        PhoneApp {
            channel: phone.game.channel
            partner: phone.game.partner
            room: screen.height - phone.covered - (phone.covered > 0 ? 4 : 16) * Theme.u
            rows: rows
            you: phone.game.you
        }
    }
}
