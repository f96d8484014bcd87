import QtQuick
import kiosk.ui.parts

// What happened at the turning point: the trick's word or what you did, your own words, what the trick does; to be
// played again from there.
Pressable {
    id: turn

    required property RiverData step
    property string word
    property string spoken
    readonly property bool foot: step.canReplay
    readonly property bool hooked: step.verdict === "bad"
    readonly property color tone: hooked ? Theme.lotus : Theme.jade

    Accessible.ignored: !foot
    act: "replay-from:" + step.turn
    enabled: step.canReplay
    height: 366 * Theme.u
    label: spoken + ". " + qsTr("Replay from here")
    ringRadius: 48 * Theme.u
    width: 500 * Theme.u

    Card {
        anchors.fill: parent
        radius: 48 * Theme.u

        Rectangle {
            color: turn.tone
            height: (turn.foot ? 62 : 72) * Theme.u
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
            height: (turn.foot ? 64 : 76) * Theme.u
            lineHeight: 1
            size: turn.foot ? 50 : 56
            text: turn.word
            verticalAlignment: Text.AlignVCenter
            width: parent.width - 68 * Theme.u
            x: 34 * Theme.u
            y: (turn.foot ? 66 : 78) * Theme.u
        }

        Txt {
            fit: true
            font.weight: Font.Bold
            height: (because.visible ? (turn.foot ? 84 : 100) : turn.foot ? 156 : 170) * Theme.u
            lineHeight: 1.04
            size: because.visible ? 33 : 40
            text: qsTr("You: “%1”").arg(turn.step.text)
            verticalAlignment: Text.AlignVCenter
            width: parent.width - 68 * Theme.u
            x: 34 * Theme.u
            y: (turn.foot ? 132 : 152) * Theme.u
        }

        Txt {
            id: because

            color: Theme.slate
            fit: true
            font.weight: Font.DemiBold
            height: (turn.foot ? 82 : 96) * Theme.u
            lineHeight: 1.04
            size: 31
            text: turn.hooked ? Lexicon.tacticExplains(turn.step.tactic) : qsTr("From here on, the trick lost its hold.")
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: parent.width - 68 * Theme.u
            x: 34 * Theme.u
            y: (turn.foot ? 218 : 258) * Theme.u
        }

        ReplayStrip {
            visible: turn.foot
            width: parent.width
            y: parent.height - height
        }
    }
}
