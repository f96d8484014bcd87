import QtQuick
import kiosk.ui.parts

// One way to get help: its number or its sign, who it is, when to turn to it.
Rectangle {
    id: row

    required property string name
    required property string number
    required property string why
    required property string says
    required property string icon
    property bool wide: false

    Accessible.name: [number, name, why, says].filter(text => text !== "").join(". ")
    Accessible.role: Accessible.StaticText
    color: Theme.mintPale
    height: 186 * Theme.u
    radius: 36 * Theme.u
    width: (wide ? 1432 : 706) * Theme.u

    HelpDisc {
        anchors.verticalCenter: parent.verticalCenter
        color: row.number === "" ? Theme.jade : Theme.info
        d: 108
        number: row.number
        sign: row.icon
        x: 26 * Theme.u
    }

    TextMetrics {
        id: oneLine

        font.family: Theme.family
        font.pixelSize: Math.max(1, Math.round(reason.size * Theme.u))
        font.weight: Font.Medium
        text: row.why
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: row.width - x - 20 * Theme.u
        x: 158 * Theme.u

        Txt {
            fit: true
            font.weight: Font.ExtraBold
            height: 46 * Theme.u
            lineHeight: 1
            size: 38
            text: row.name
            width: parent.width
        }

        Txt {
            id: reason

            color: Theme.slate
            fit: true
            height: (oneLine.width > 1.14 * width ? 78 : 46) * Theme.u
            lineHeight: 1
            size: 32
            text: row.why
            verticalAlignment: Text.AlignVCenter
            width: parent.width
        }

        Txt {
            color: Theme.jadeDeep
            fit: true
            font.weight: Font.DemiBold
            height: 40 * Theme.u
            lineHeight: 1
            size: 30
            text: row.says
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }
}
