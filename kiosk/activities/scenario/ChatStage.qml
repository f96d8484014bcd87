pragma ComponentBehavior: Bound

import QtQuick
import kiosk.activities.scenario.phone
import kiosk.ui.parts

// A chat, a group or a thread of short messages: who it is with, and what was written, newest below.
PhoneScreen {
    id: chat

    required property ScenarioGame game
    required property PhoneRows rows
    readonly property bool group: game.channel === "group"
    readonly property bool sms: game.channel === "sms"
    readonly property string members: rows.text("members")

    used: height

    Rectangle {
        anchors.fill: parent
        color: chat.sms ? "#E9E6DC" : Theme.haze
        radius: 40 * Theme.u
    }

    Rectangle {
        color: chat.sms ? Theme.info : chat.group ? Theme.jade : Theme.shoal
        height: 176 * Theme.u
        topLeftRadius: 40 * Theme.u
        topRightRadius: 40 * Theme.u
        width: parent.width
    }

    Repeater {
        model: [Qt.rect(40, 500, 150, 150), Qt.rect(230, 330, 230, 230), Qt.rect(190, 690, 110, 110)]

        Rectangle {
            required property rect modelData

            color: chat.sms ? "#DED9CB" : "#D2E4E2"
            height: modelData.height * Theme.u
            radius: height / 2
            visible: x + width < chat.width
            width: height
            x: modelData.x * Theme.u
            y: modelData.y * Theme.u
        }
    }

    Avatar {
        d: 88
        expression: chat.game.expression
        icon: chat.group ? "group" : chat.rows.one("icon")?.icon ?? "sms"
        look: chat.group || chat.rows.has("brand") ? "" : Lexicon.personLook(chat.game.partner)
        tint: chat.group ? Theme.jadeDeep : Theme.amber
        x: 28 * Theme.u
        y: 72 * Theme.u
    }

    PhoneTxt {
        Accessible.name: qsTr("Chat with %1").arg(text)
        color: Theme.paper
        fit: true
        font.weight: Font.ExtraBold
        height: 50 * Theme.u
        lineHeight: 1
        size: 40
        text: (chat.group ? chat.rows.text("name") : chat.rows.text("brand")) || Lexicon.personName(chat.game.partner)
        verticalAlignment: Text.AlignVCenter
        width: 316 * Theme.u
        wrapMode: Text.NoWrap
        x: 136 * Theme.u
        y: 72 * Theme.u
    }

    Row {
        spacing: 10 * Theme.u
        x: 136 * Theme.u
        y: 124 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            back: Theme.shoal
            color: Theme.mint
            name: chat.sms ? "sms" : chat.group ? "people" : "chat"
            size: 32
        }

        PhoneTxt {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.mint
            fit: true
            font.weight: Font.DemiBold
            height: 38 * Theme.u
            lineHeight: 1
            size: 30
            text: chat.sms ? qsTr("Messages") : !chat.group ? chat.rows.text("status") || qsTr("Chat") : chat.members === "" ? qsTr("Group") : qsTr("%n member(s)", "", Number(chat.members))
            verticalAlignment: Text.AlignVCenter
            width: 270 * Theme.u
            wrapMode: Text.NoWrap
        }
    }

    Column {
        id: pinned

        spacing: 10 * Theme.u
        width: parent.width - 32 * Theme.u
        x: 16 * Theme.u
        y: 188 * Theme.u

        PhoneNotice {
            icon: "info"
            text: chat.group ? qsTr("Nobody in this group is in your contacts.") : qsTr("This sender is not in your contacts.")
            visible: chat.rows.has("unknown")
            width: pinned.width
        }

        OtpCard {
            code: chat.rows.text("otp")
            width: pinned.width
        }
    }

    Thread {
        game: chat.game
        height: parent.height - y - 22 * Theme.u
        named: chat.group
        plain: chat.sms
        room: chat.sms ? 420 : 372
        rows: chat.rows
        width: parent.width - 32 * Theme.u
        x: 16 * Theme.u
        y: (pinned.height > 0 ? pinned.y + pinned.height : 176 * Theme.u)
    }
}
