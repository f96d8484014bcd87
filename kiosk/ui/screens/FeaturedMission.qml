import QtQuick
import kiosk.ui.parts

// The staff's mission, large, with the one sun-coloured button of the wall.
Item {
    id: card

    required property string key
    required property string title
    required property string summary
    required property string topic
    required property int minutes
    required property int level

    signal chosen(id: string)

    height: 802 * Theme.u
    width: 608 * Theme.u

    Card {
        anchors.fill: parent
        radius: 48 * Theme.u
    }

    Pic {
        h: 430
        name: "topics/" + card.topic + "-wide"
        w: 608
    }

    Tag {
        color: Theme.lake
        icon: "star"
        ink: Theme.sun
        text: qsTr("Play this first")
        x: 40 * Theme.u
        y: 402 * Theme.u
    }

    Txt {
        fit: true
        font.weight: Font.ExtraBold
        height: 62 * Theme.u
        lineHeight: 1
        size: 52
        text: card.title
        width: 528 * Theme.u
        x: 40 * Theme.u
        y: 472 * Theme.u
    }

    Txt {
        color: Theme.slate
        fit: true
        height: 80 * Theme.u
        lineHeight: 1.02
        size: 34
        text: card.summary
        width: 528 * Theme.u
        x: 40 * Theme.u
        y: 534 * Theme.u
    }

    MissionFacts {
        level: card.level
        minutes: card.minutes
        width: 528 * Theme.u
        x: 40 * Theme.u
        y: 618 * Theme.u
    }

    Btn {
        act: "mission:" + card.key
        focus: true
        h: 122
        hint: card.title
        icon: "play"
        iconSize: 46
        size: 46
        soft: false
        text: qsTr("Play now")
        w: 544
        x: 32 * Theme.u
        y: 664 * Theme.u

        onActivated: card.chosen(card.key)
    }
}
