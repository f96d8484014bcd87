import QtQuick
import kiosk.ui.parts

// Somebody who helps: the number large where there is one to print, whose it is, and a short word.
Rectangle {
    id: plate

    required property string key
    property int count: 1
    property bool low: false
    readonly property string number: Lexicon.helpNumber(key)
    readonly property bool tight: count > 2

    Accessible.name: number + " " + Lexicon.helpName(key) + ". " + Lexicon.helpSays(key)
    Accessible.role: Accessible.StaticText
    color: Theme.infoTint
    height: (low ? 112 : tight ? 180 : 164) * Theme.u
    radius: 36 * Theme.u

    HelpDisc {
        id: disc

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.info
        d: plate.tight || plate.low ? 80 : 96
        number: plate.number
        sign: Lexicon.helpIcon(plate.key)
        x: (plate.tight ? 14 : 18) * Theme.u
    }

    TextMetrics {
        id: oneLine

        font.family: Theme.family
        font.pixelSize: Math.max(1, Math.round(name.size * Theme.u))
        font.weight: Font.ExtraBold
        text: name.text
    }

    TextMetrics {
        id: saysLine

        font.family: Theme.family
        font.pixelSize: Math.max(1, Math.round(says.size * Theme.u))
        font.weight: Font.DemiBold
        text: says.text
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0
        width: plate.width - x - 14 * Theme.u
        x: disc.x + disc.width + 14 * Theme.u

        Txt {
            id: name

            fit: true
            font.weight: Font.ExtraBold
            height: (oneLine.width > width ? (plate.low ? 64 : 78) : 44) * Theme.u
            lineHeight: 0.98
            size: plate.tight || plate.low ? 30 : 33
            text: Lexicon.helpName(plate.key)
            verticalAlignment: Text.AlignVCenter
            width: parent.width
        }

        Txt {
            id: says

            color: Theme.slate
            fit: true
            font.weight: Font.DemiBold
            height: (plate.low ? (saysLine.width > width && oneLine.width <= width ? 62 : 38) : plate.tight && saysLine.width > 1.7 * width ? 100 : saysLine.width > width ? 68 : 38) * Theme.u
            lineHeight: 0.96
            size: plate.tight ? 27 : 28
            text: Lexicon.helpSays(plate.key)
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: parent.width
        }
    }
}
