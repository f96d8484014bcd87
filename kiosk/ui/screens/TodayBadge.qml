import QtQuick
import kiosk.ui.parts

// How many shields have grown today, with a lotus.
Card {
    id: badge

    property string language
    property int today

    height: 116 * Theme.u
    radius: 46 * Theme.u
    width: counted.width + 184 * Theme.u

    Pic {
        h: 126
        name: "lotus"
        w: 147
        x: -30 * Theme.u
        y: -12 * Theme.u
    }

    Column {
        id: counted

        anchors.verticalCenter: parent.verticalCenter
        x: 126 * Theme.u

        Txt {
            color: Theme.jade
            font.weight: Font.Black
            lineHeight: 1
            size: 52
            text: Number(badge.today).toLocaleString(Qt.locale(badge.language), "f", 0)
        }

        Txt {
            color: Theme.slate
            lineHeight: 1
            size: 30
            text: qsTr("shields grown today")
            wrapMode: Text.NoWrap
        }
    }
}
