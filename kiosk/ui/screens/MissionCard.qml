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
    readonly property real side: wide ? 544 : 352

    signal chosen(id: string)

    act: "mission:" + key
    height: (wide ? 560 : 397) * Theme.u
    hint: summary
    label: title
    ringRadius: 40 * Theme.u
    width: side * Theme.u

    onActivated: card.chosen(card.key)

    Bevel {
        anchors.fill: parent
        color: Theme.paper
        down: card.down
        radius: 40 * Theme.u

        Pic {
            h: card.side * 204 / 352
            name: "topics/" + card.topic
            w: card.side
        }

        Tag {
            color: card.played ? Theme.jade : Theme.info
            icon: card.played ? "check" : "info"
            text: card.played ? qsTr("Done") : qsTr("Has a note")
            visible: card.played || card.note
            x: 16 * Theme.u
            y: 16 * Theme.u
        }

        Txt {
            fit: true
            font.weight: Font.Bold
            height: 100 * Theme.u
            lineHeight: 1
            size: card.wide ? 46 : 40
            text: card.title
            verticalAlignment: Text.AlignVCenter
            width: parent.width - 56 * Theme.u
            x: 28 * Theme.u
            y: (card.side * 204 / 352 + 8) * Theme.u
        }

        Txt {
            color: Theme.slate
            fit: true
            height: 76 * Theme.u
            lineHeight: 1.02
            size: 32
            text: card.summary
            visible: card.wide
            width: parent.width - 56 * Theme.u
            x: 28 * Theme.u
            y: (card.side * 204 / 352 + 104) * Theme.u
        }

        MissionFacts {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 18 * Theme.u
            level: card.level
            minutes: card.minutes
            width: parent.width - 52 * Theme.u
            x: 28 * Theme.u
        }
    }
}
