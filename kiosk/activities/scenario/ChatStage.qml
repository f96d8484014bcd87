pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A chat: who it is with, and what was written, newest below.
Item {
    id: chat

    required property ScenarioGame game

    Rectangle {
        anchors.fill: parent
        color: "#DDEBEA"
        radius: 40 * Theme.u
    }

    Rectangle {
        color: Theme.shoal
        height: 186 * Theme.u
        topLeftRadius: 40 * Theme.u
        topRightRadius: 40 * Theme.u
        width: parent.width
    }

    Repeater {
        model: [Qt.rect(40, 500, 150, 150), Qt.rect(230, 330, 230, 230), Qt.rect(190, 690, 110, 110)]

        Rectangle {
            required property rect modelData

            color: "#D2E4E2"
            height: modelData.height * Theme.u
            radius: height / 2
            visible: x + width < chat.width
            width: height
            x: modelData.x * Theme.u
            y: modelData.y * Theme.u
        }
    }

    Avatar {
        d: 92
        expression: chat.game.expression
        look: Lexicon.personLook(chat.game.partner)
        x: 28 * Theme.u
        y: 76 * Theme.u
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: qsTr("Chat with %1").arg(text)
        Accessible.role: Accessible.StaticText
        color: Theme.paper
        fit: true
        font.weight: Font.ExtraBold
        height: 50 * Theme.u
        lineHeight: 1
        size: 40
        text: Lexicon.personName(chat.game.partner)
        verticalAlignment: Text.AlignVCenter
        width: 306 * Theme.u
        x: 140 * Theme.u
        y: 78 * Theme.u
    }

    Row {
        spacing: 10 * Theme.u
        x: 140 * Theme.u
        y: 128 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            back: Theme.shoal
            color: Theme.mint
            name: "chat"
            size: 32
        }

        Txt {
            color: Theme.mint
            font.weight: Font.DemiBold
            lineHeight: 1
            size: 30
            text: qsTr("Chat")
            wrapMode: Text.NoWrap
        }
    }

    Thread {
        game: chat.game
        height: parent.height - y - 22 * Theme.u
        room: 372
        width: parent.width - 32 * Theme.u
        x: 16 * Theme.u
        y: 186 * Theme.u
    }
}
