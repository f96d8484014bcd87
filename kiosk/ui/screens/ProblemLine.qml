import QtQuick
import kiosk.ui.parts

// One problem: where it is, what is wrong, what may help.
Item {
    id: row

    required property string where
    required property string says
    required property string hint
    required property bool error

    Accessible.name: (error ? qsTr("Error") : qsTr("Warning")) + " " + where + ": " + says + " " + hint
    Accessible.role: Accessible.ListItem
    height: Math.max(badge.height, words.height)
    objectName: "problem"

    Rectangle {
        id: badge

        color: row.error ? Theme.petal : Theme.gold
        height: 52 * Theme.u
        radius: 16 * Theme.u
        width: place.width + 36 * Theme.u

        Txt {
            id: place

            anchors.centerIn: parent
            font.weight: Font.Bold
            lineHeight: 1
            size: 30
            text: row.where
            wrapMode: Text.NoWrap
        }
    }

    Column {
        id: words

        anchors.left: badge.right
        anchors.leftMargin: 24 * Theme.u
        anchors.right: parent.right

        Txt {
            font.weight: Font.DemiBold
            size: 34
            text: row.says
            width: parent.width
        }

        Txt {
            color: Theme.slate
            size: 32
            text: row.hint
            visible: text !== ""
            width: parent.width
        }
    }
}
