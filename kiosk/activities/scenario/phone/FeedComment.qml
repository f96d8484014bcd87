import QtQuick
import kiosk.ui.parts

// What somebody wrote below a post. Rows of another role stay away.
Item {
    id: comment

    required property string role
    required property string name
    required property string text
    required property string person
    readonly property string sender: name || Lexicon.personName(person)

    Accessible.ignored: !visible
    Accessible.name: sender + ": " + text
    Accessible.role: Accessible.StaticText
    height: face.height
    visible: role === "comments"

    Avatar {
        d: 56
        icon: "user"
        look: Lexicon.personLook(comment.person)
        tint: Theme.reef
        y: 4 * Theme.u
    }

    Rectangle {
        id: face

        color: Theme.paper
        height: words.y + words.height + 10 * Theme.u
        radius: 28 * Theme.u
        topLeftRadius: 8 * Theme.u
        width: comment.width - x
        x: 68 * Theme.u

        Txt {
            color: Theme.slate
            fit: true
            font.weight: Font.Bold
            height: 34 * Theme.u
            lineHeight: 1
            size: 28
            text: comment.sender
            verticalAlignment: Text.AlignVCenter
            width: parent.width - 40 * Theme.u
            wrapMode: Text.NoWrap
            x: 20 * Theme.u
            y: 8 * Theme.u
        }

        Txt {
            id: words

            font.weight: Font.DemiBold
            lineHeight: 1
            size: 31
            text: comment.text
            width: parent.width - 40 * Theme.u
            x: 20 * Theme.u
            y: 42 * Theme.u
        }
    }
}
