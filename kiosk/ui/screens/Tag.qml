import QtQuick
import kiosk.ui.parts

// A small label with an icon; not pressable, so it has no lip.
Rectangle {
    id: tag

    property string icon
    property string text
    property color ink: Theme.paper

    color: Theme.lake
    height: 56 * Theme.u
    radius: height / 2
    width: row.width + 40 * Theme.u

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 10 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            back: tag.color
            color: tag.ink
            name: tag.icon
            size: 34
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            color: tag.ink
            font.weight: Font.Bold
            lineHeight: 1
            size: 30
            text: tag.text
            wrapMode: Text.NoWrap
        }
    }
}
