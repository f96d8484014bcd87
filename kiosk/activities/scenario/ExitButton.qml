import QtQuick
import kiosk.ui.parts

// A way out: hang up or tell somebody on jade, a help line on blue with its number large.
Pressable {
    id: way

    required property int index
    required property string does
    required property string text
    required property string note
    required property string person
    required property string help
    property real h: 186
    readonly property bool line: does === "report" || does === "emergency"
    readonly property color face: line ? Theme.info : Theme.jade
    readonly property string number: line ? Lexicon.helpNumber(help) : ""
    readonly property string look: does === "tell" ? Lexicon.personLook(person) : ""
    readonly property string below: note !== "" ? note : line ? Lexicon.helpSays(help) : ""
    readonly property real disc: Math.min(112, h * 0.6)
    readonly property var icons: ({
            "emergency": "warn",
            "hang-up": "phone-down",
            "report": "report",
            "tell": "people"
        })

    act: "exit:" + index
    height: h * Theme.u
    hint: below
    label: text
    ringRadius: Math.min(48, h / 3) * Theme.u
    width: 480 * Theme.u

    Bevel {
        anchors.fill: parent
        color: way.face
        down: way.down
        radius: way.ringRadius

        HelpDisc {
            id: disc

            anchors.verticalCenter: parent.verticalCenter
            color: Qt.tint(way.face, Theme.sheen)
            d: way.disc
            number: way.number
            sign: way.look === "" ? way.icons[way.does] ?? "door" : ""
            x: 24 * Theme.u

            Avatar {
                anchors.centerIn: parent
                d: way.disc
                expression: "smile"
                look: way.look
                visible: way.look !== ""
            }
        }

        TextMetrics {
            id: oneLine

            font.family: Theme.family
            font.pixelSize: Math.max(1, Math.round(title.size * Theme.u))
            font.weight: Font.ExtraBold
            text: way.text
        }

        Column {
            id: words

            // Fixed heights, so that fitting never chases its own size.
            readonly property bool wraps: oneLine.width > 1.1 * width
            readonly property real titleHeight: (way.h > 160 ? 48 : 44) * (wraps ? 2 : 1)

            anchors.verticalCenter: parent.verticalCenter
            width: way.width - x - 18 * Theme.u
            x: disc.x + disc.width + 20 * Theme.u

            Txt {
                id: title

                color: Theme.paper
                fit: true
                font.weight: Font.ExtraBold
                height: words.titleHeight * Theme.u
                lineHeight: 0.96
                size: way.h > 160 ? 40 : 36
                text: way.text
                verticalAlignment: Text.AlignVCenter
                width: parent.width
            }

            Txt {
                color: Theme.paper
                fit: true
                height: Math.min(noteLine.width > width ? 70 : 38, way.h - 22 - words.titleHeight) * Theme.u
                lineHeight: 0.94
                size: 30
                text: way.below
                verticalAlignment: Text.AlignVCenter
                visible: text !== ""
                width: parent.width
            }
        }

        TextMetrics {
            id: noteLine

            font.family: Theme.family
            font.pixelSize: Math.max(1, Math.round(30 * Theme.u))
            font.weight: Font.Medium
            text: way.below
        }
    }
}
