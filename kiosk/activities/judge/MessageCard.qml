pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A made-up message, call, post, profile or shop page on paper; after the answer its telling signs are marked.
Item {
    id: card

    required property JudgeGame game
    readonly property bool call: game.medium === "call"
    readonly property bool pictured: game.picture !== ""
    readonly property var media: ({
            "sms": qsTr("Text message"),
            "chat": qsTr("Chat"),
            "call": qsTr("Phone call"),
            "email": qsTr("E-mail"),
            "post": qsTr("Post"),
            "profile": qsTr("Profile"),
            "shop": qsTr("Shop page")
        })
    readonly property var icons: ({
            "sms": "sms",
            "chat": "chat",
            "call": "phone",
            "email": "envelope",
            "post": "photo",
            "profile": "user",
            "shop": "gift"
        })

    Accessible.name: (media[game.medium] ?? "") + ". " + game.sender + ". " + game.note + ". " + game.text
    Accessible.role: Accessible.StaticText
    height: 640 * Theme.u
    width: 720 * Theme.u

    Soft {
        anchors.fill: parent
        radius: 52 * Theme.u
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        radius: 52 * Theme.u
    }

    Rectangle {
        color: card.call ? Theme.infoTint : Theme.mist
        height: 150 * Theme.u
        topLeftRadius: 52 * Theme.u
        topRightRadius: 52 * Theme.u
        width: parent.width
    }

    Avatar {
        d: 98
        icon: card.game.icon
        look: Lexicon.personLook(card.game.person)
        x: 38 * Theme.u
        y: 26 * Theme.u
    }

    Txt {
        fit: true
        font.weight: Font.ExtraBold
        height: 56 * Theme.u
        lineHeight: 1
        size: 42
        text: card.game.sender
        verticalAlignment: Text.AlignVCenter
        width: 520 * Theme.u
        x: 158 * Theme.u
        y: 22 * Theme.u
    }

    Row {
        spacing: 12 * Theme.u
        x: 158 * Theme.u
        y: 84 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            back: Theme.mist
            color: Theme.slate
            name: card.icons[card.game.medium] ?? "chat"
            size: 36
        }

        Txt {
            color: Theme.slate
            fit: true
            font.weight: Font.DemiBold
            height: 42 * Theme.u
            lineHeight: 1
            size: 32
            text: card.game.note !== "" ? card.game.note : (card.media[card.game.medium] ?? "")
            verticalAlignment: Text.AlignVCenter
            width: (card.game.time === "" ? 460 : 350) * Theme.u
        }

        Txt {
            color: Theme.slate
            height: 42 * Theme.u
            horizontalAlignment: Text.AlignRight
            lineHeight: 1
            size: 32
            text: card.game.time
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: 100 * Theme.u
        }
    }

    Image {
        Accessible.ignored: true
        fillMode: Image.PreserveAspectFit
        height: Math.round(210 * Theme.u)
        source: Media.picture(card.game.picture)
        sourceSize: Qt.size(width, height)
        visible: card.pictured
        width: Math.round(624 * Theme.u)
        x: 48 * Theme.u
        y: 170 * Theme.u
    }

    MarkedText {
        game: card.game
        height: parent.height - y - 36 * Theme.u
        width: 624 * Theme.u
        x: 48 * Theme.u
        y: (card.pictured ? 394 : 184) * Theme.u
    }
}
