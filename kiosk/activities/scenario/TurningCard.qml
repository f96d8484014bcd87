import QtQuick
import kiosk.ui.parts

// What happened at the turning point: the trick's word or what you did, your own words, and what the trick does.
Card {
    id: turn

    required property RiverData step
    property string word
    readonly property bool hooked: step.verdict === "bad"
    readonly property color tone: hooked ? Theme.lotus : Theme.jade

    height: 356 * Theme.u
    radius: 48 * Theme.u
    width: 500 * Theme.u

    Rectangle {
        color: turn.tone
        height: 72 * Theme.u
        topLeftRadius: 48 * Theme.u
        topRightRadius: 48 * Theme.u
        width: parent.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            back: turn.tone
            color: Theme.paper
            name: "flag"
            size: 40
            x: 34 * Theme.u
        }

        Txt {
            color: Theme.paper
            fit: true
            font.weight: Font.ExtraBold
            height: parent.height
            lineHeight: 1
            size: 37
            text: qsTr("The turning point")
            verticalAlignment: Text.AlignVCenter
            width: parent.width - x - 30 * Theme.u
            x: 90 * Theme.u
        }
    }

    Txt {
        color: turn.hooked ? Theme.lotus : Theme.jadeDeep
        fit: true
        font.letterSpacing: -1 * Theme.u
        font.weight: Font.Black
        height: 76 * Theme.u
        lineHeight: 1
        size: 56
        text: turn.word
        verticalAlignment: Text.AlignVCenter
        width: parent.width - 68 * Theme.u
        x: 34 * Theme.u
        y: 78 * Theme.u
    }

    Txt {
        fit: true
        font.weight: Font.Bold
        height: (because.visible ? 100 : 170) * Theme.u
        lineHeight: 1.06
        size: because.visible ? 33 : 40
        text: qsTr("You: “%1”").arg(turn.step.text)
        verticalAlignment: Text.AlignVCenter
        width: parent.width - 68 * Theme.u
        x: 34 * Theme.u
        y: 152 * Theme.u
    }

    Txt {
        id: because

        color: Theme.slate
        fit: true
        font.weight: Font.DemiBold
        height: 88 * Theme.u
        lineHeight: 1.06
        size: 31
        text: turn.hooked ? Lexicon.tacticExplains(turn.step.tactic) : qsTr("From here on, the trick lost its hold.")
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
        width: parent.width - 68 * Theme.u
        x: 34 * Theme.u
        y: 256 * Theme.u
    }
}
