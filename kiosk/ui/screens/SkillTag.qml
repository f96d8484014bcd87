import QtQuick
import kiosk.ui.parts

// A skill's name: filled with a check mark when its plate has grown, an outline with a lock until then.
Rectangle {
    id: tag

    property string text
    property bool earned: false

    Accessible.name: earned ? qsTr("%1: earned").arg(text) : qsTr("%1: not yet").arg(text)
    Accessible.role: Accessible.StaticText
    border.color: "#5FA9A6"
    border.width: earned ? 0 : Math.max(1, 4 * Theme.u)
    color: earned ? Theme.paper : Theme.lake
    height: 72 * Theme.u
    radius: height / 2
    width: row.width + 48 * Theme.u

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 12 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            back: tag.color
            color: tag.earned ? Theme.jade : Theme.mint
            name: tag.earned ? "check" : "lock"
            size: 34
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            color: tag.earned ? Theme.ink : Theme.mint
            font.weight: Font.Bold
            lineHeight: 1
            size: 34
            text: tag.text
            wrapMode: Text.NoWrap
        }
    }
}
