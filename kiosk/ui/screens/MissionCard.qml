import QtQuick
import kiosk.ui.parts

// One topic of the wall; the whole card is the button. `wide` where there are few of them.
Pressable {
    id: card

    required property string key
    required property string title
    required property string summary
    required property string topic
    required property int minutes
    required property int level
    required property bool note
    required property bool played
    property bool wide: false
    readonly property real side: wide ? 350 : 352
    readonly property real pictureHeight: side * 204 / 352

    signal chosen(id: string)

    act: "mission:" + key
    height: (wide ? 254 : 397) * Theme.u
    hint: summary
    label: title
    ringRadius: 40 * Theme.u
    width: (wide ? 1120 : 352) * Theme.u

    onActivated: card.chosen(card.key)

    Bevel {
        anchors.fill: parent
        color: Theme.paper
        down: card.down
        radius: 40 * Theme.u

        Pic {
            h: card.pictureHeight
            name: "topics/" + card.topic
            w: card.side
            x: (card.wide ? 24 : 0) * Theme.u
            y: (card.wide ? 19 : 0) * Theme.u
        }

        Tag {
            color: card.played ? Theme.jade : Theme.info
            icon: card.played ? "check" : "info"
            text: card.played ? qsTr("Done") : qsTr("Has a note")
            visible: card.played || card.note
            x: (card.wide ? 40 : 16) * Theme.u
            y: (card.wide ? 34 : 16) * Theme.u
        }

        Txt {
            fit: true
            font.weight: Font.Bold
            height: (card.wide ? 64 : 100) * Theme.u
            lineHeight: 1
            size: card.wide ? 46 : 40
            text: card.title
            verticalAlignment: Text.AlignVCenter
            width: parent.width - x - 28 * Theme.u
            x: (card.wide ? 410 : 28) * Theme.u
            y: (card.wide ? 22 : card.pictureHeight + 8) * Theme.u
        }

        Txt {
            color: Theme.slate
            fit: true
            height: 80 * Theme.u
            lineHeight: 1.02
            size: 34
            text: card.summary
            visible: card.wide
            width: parent.width - x - 28 * Theme.u
            x: 410 * Theme.u
            y: 92 * Theme.u
        }

        MissionFacts {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 18 * Theme.u
            level: card.level
            minutes: card.minutes
            width: parent.width - x - 26 * Theme.u
            words: card.wide
            x: (card.wide ? 410 : 28) * Theme.u
        }
    }
}
