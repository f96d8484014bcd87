import QtQuick
import kiosk.ui.parts

// A notification: from whom or which app, when, and what it says. Rows of another role stay away.
Rectangle {
    id: card

    required property string role
    required property string name
    required property string text
    required property string note
    required property string icon
    required property string person
    required property string mark
    readonly property bool fresh: role === "notifications" && mark === "now"
    readonly property string sender: name || Lexicon.personName(person)
    readonly property string time: note || (fresh ? qsTr("now") : "")

    Accessible.ignored: !visible
    Accessible.name: sender + ": " + text
    Accessible.role: Accessible.StaticText
    color: fresh ? Theme.paper : Theme.haze
    height: words.y + words.height + 16 * Theme.u
    radius: 30 * Theme.u
    visible: role === "notifications"

    Avatar {
        d: 64
        icon: card.icon
        look: Lexicon.personLook(card.person)
        tint: Theme.shoal
        x: 16 * Theme.u
        y: 16 * Theme.u
    }

    Flow {
        id: head

        spacing: 10 * Theme.u
        width: card.width - 112 * Theme.u
        x: 94 * Theme.u
        y: 14 * Theme.u

        Txt {
            fit: true
            font.weight: Font.ExtraBold
            height: 38 * Theme.u
            lineHeight: 1
            size: 31
            text: card.sender
            verticalAlignment: Text.AlignVCenter
            width: Math.min(Math.ceil(implicitWidth), head.width)
            wrapMode: Text.NoWrap
        }

        Txt {
            color: Theme.slate
            font.weight: Font.DemiBold
            height: 38 * Theme.u
            lineHeight: 1
            size: 28
            text: card.time
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
    }

    Txt {
        id: words

        font.weight: Font.DemiBold
        lineHeight: 1
        size: 31
        text: card.text
        width: card.width - 112 * Theme.u
        x: 94 * Theme.u
        y: head.y + head.height + 2 * Theme.u
    }
}
