import QtQuick
import kiosk.ui.parts

// A step of the way: a badge on the water and a card on the bank, joined by a line. Lengths of the 1920x1080 design.
// `place` is that of the plan; `at` is where its spot is in this window, and the card keeps beside it.
Item {
    id: mark

    required property RiverData step
    property int order: 0
    property int shown: 0
    property point at
    property var place
    readonly property rect card: Qt.rect(place.card.x + at.x - place.spot.x, place.card.y, place.card.width, place.card.height)
    readonly property real foot: step.canReplay ? 58 : 0
    readonly property real tall: Math.min(card.height, 70 + foot + (words === "" ? 0 : 24 + said.contentHeight / Theme.u))
    readonly property real upper: above ? card.y + card.height - tall : card.y
    readonly property bool above: card.y < at.y
    readonly property bool trick: step.kind === "tactic" || step.kind === "timer" || step.verdict === "bad"
    readonly property bool honest: step.verdict === "honest"
    readonly property bool out: !honest && (step.kind === "exit" || step.verdict === "good")
    readonly property color accent: trick ? Theme.lotus : out ? Theme.jadeDeep : Theme.lake
    readonly property var own: ({
            "choice": trick ? qsTr("The hook bit") : out ? qsTr("You saw through it") : qsTr("You said"),
            "exit": honest ? qsTr("This one was honest") : qsTr("Your way out"),
            "skip": qsTr("Skipped"),
            "timer": qsTr("Time ran out")
        })
    readonly property string word: step.tactic !== "" ? Lexicon.tacticName(step.tactic) : own[step.kind] ?? ""
    readonly property string words: step.kind === "timer" ? qsTr("The hurry was part of the trick.") : step.text === "" ? "" : qsTr("“%1”").arg(step.text)

    signal replay

    Accessible.ignored: step.canReplay
    Accessible.name: word + ". " + words
    Accessible.role: Accessible.StaticText
    opacity: shown > order ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    Rectangle {
        color: mark.trick ? Theme.petal : Theme.mint
        height: Math.max(0, (mark.above ? mark.at.y - mark.upper - mark.tall : mark.upper - mark.at.y) * Theme.u)
        opacity: 0.85
        radius: width / 2
        width: Math.max(2, 5 * Theme.u)
        x: mark.at.x * Theme.u - width / 2
        y: (mark.above ? mark.upper + mark.tall : mark.at.y) * Theme.u
    }

    RiverBadge {
        color: mark.trick ? Theme.petal : mark.out ? Theme.mint : Theme.lake
        edge: mark.trick ? Theme.lotus : mark.out ? Theme.jade : Theme.paper
        icon: mark.step.kind === "timer" ? "hourglass" : mark.step.tactic !== "" ? Lexicon.tacticIcon(mark.step.tactic) : mark.step.kind === "skip" ? "skip" : mark.step.kind === "exit" ? "door" : mark.out ? "shield-check" : mark.trick ? "hook" : "talk"
        ink: mark.trick ? Theme.lotus : mark.out ? Theme.jade : Theme.paper
        x: mark.at.x * Theme.u
        y: mark.at.y * Theme.u
    }

    Pressable {
        id: face

        Accessible.ignored: !mark.step.canReplay
        act: "replay-from:" + mark.step.turn
        enabled: mark.step.canReplay
        height: mark.tall * Theme.u
        label: mark.word + ". " + mark.words + ". " + qsTr("Replay from here")
        ringRadius: 36 * Theme.u
        width: mark.card.width * Theme.u
        x: mark.card.x * Theme.u
        y: (mark.upper + (down ? 5 : 0)) * Theme.u

        onActivated: mark.replay()

        Card {
            anchors.fill: parent
            color: mark.out ? Theme.mint : Theme.paper
            radius: 36 * Theme.u

            Txt {
                color: mark.accent
                fit: true
                font.weight: Font.ExtraBold
                height: 54 * Theme.u
                lineHeight: 1
                size: 40
                text: mark.word
                verticalAlignment: Text.AlignVCenter
                width: parent.width - 52 * Theme.u
                wrapMode: Text.NoWrap
                x: 26 * Theme.u
                y: 12 * Theme.u
            }

            Txt {
                id: said

                fit: true
                font.weight: Font.DemiBold
                height: (mark.card.height - 70 - 20 - mark.foot) * Theme.u
                lineHeight: 1.06
                size: 33
                text: mark.words
                width: parent.width - 52 * Theme.u
                x: 26 * Theme.u
                y: 70 * Theme.u
            }

            ReplayStrip {
                visible: mark.step.canReplay
                width: parent.width
                y: parent.height - height
            }
        }
    }
}
