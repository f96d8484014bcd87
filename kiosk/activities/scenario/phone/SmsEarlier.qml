import QtQuick
import kiosk.ui.parts

// What stood in the thread before. Rows of another role stay away.
Item {
    id: before

    required property string role
    required property string text
    property real room: 372

    Accessible.ignored: !visible
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    height: face.height
    visible: role === "earlier"

    Rectangle {
        id: face

        bottomLeftRadius: 8 * Theme.u
        color: "#F3F6F4"
        height: words.height + 32 * Theme.u
        radius: 34 * Theme.u
        width: words.width + 48 * Theme.u

        Txt {
            id: words

            color: Theme.slate
            font.weight: Font.DemiBold
            size: 33
            text: before.text
            width: Math.min(Math.ceil(implicitWidth), before.room * Theme.u - 48 * Theme.u)
            x: 24 * Theme.u
            y: 16 * Theme.u
        }
    }
}
