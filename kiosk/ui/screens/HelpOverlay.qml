pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Whom to turn to, at any moment, for the game or for real.
Overlay {
    id: overlay

    required property Visit visit
    required property Helpers helpers

    h: 1000
    w: 1560

    Turtle {
        mood: "calm"
        w: 184
        x: 72 * Theme.u
        y: 30 * Theme.u
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.Heading
        fit: true
        font.weight: Font.Black
        height: 76 * Theme.u
        lineHeight: 1
        size: 60
        text: qsTr("You are never alone with it")
        width: 1180 * Theme.u
        x: 310 * Theme.u
        y: 52 * Theme.u
    }

    Txt {
        color: Theme.slate
        fit: true
        height: 96 * Theme.u
        size: 36
        text: qsTr("Is something like this happening to you? Tell somebody you trust, or call.")
        width: 1180 * Theme.u
        x: 312 * Theme.u
        y: 132 * Theme.u
    }

    // Two in a row; of an odd number the first has a row of its own.
    Flow {
        spacing: 20 * Theme.u
        width: 1434 * Theme.u
        x: 64 * Theme.u
        y: 238 * Theme.u

        Repeater {
            id: channels

            model: overlay.helpers.channels

            Rectangle {
                id: row

                required property int index
                required property string name
                required property string number
                required property string why
                required property string says
                required property string icon
                readonly property bool wide: index === 0 && channels.count % 2 === 1

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
        }
    }

    Btn {
        act: "help-close"
        focus: true
        h: 120
        icon: "play"
        soft: false
        text: qsTr("Back to the game")
        w: 620
        x: (overlay.w - w) / 2 * Theme.u
        y: 852 * Theme.u

        onActivated: overlay.visit.closeHelp()
    }
}
