import QtQuick
import kiosk.ui.parts

// A count on a small pill, with its icon: missed calls, hearts, comments.
Rectangle {
    id: badge

    property string icon
    property string text
    property color ink: Theme.ink
    property real most: 345
    property string spoken: text

    Accessible.ignored: !visible
    Accessible.name: spoken
    Accessible.role: Accessible.StaticText
    color: "transparent"
    height: 52 * Theme.u
    radius: height / 2
    width: row.width + 32 * Theme.u

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 10 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            back: badge.color
            color: badge.ink
            name: badge.icon
            size: 34
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            color: badge.ink
            fit: true
            font.weight: Font.ExtraBold
            height: 44 * Theme.u
            lineHeight: 1
            size: 30
            text: badge.text
            verticalAlignment: Text.AlignVCenter
            width: Math.min(Math.ceil(implicitWidth), badge.most * Theme.u)
            wrapMode: Text.NoWrap
        }
    }
}
