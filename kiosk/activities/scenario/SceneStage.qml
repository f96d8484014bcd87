pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A scene: how I am and what I say at the left, the phone in the middle, the ways out at the right. A reason dims it.
Item {
    id: stage

    required property ScenarioGame game
    readonly property bool judged: game.phase === "reason"
    readonly property bool written: game.channel === "chat" || game.channel === "group" || game.channel === "sms"

    function headlineOf(verdict: string, tactic: string): string {
        switch (verdict) {
        case "good":
            return qsTr("Well done!");
        case "bad":
            return tactic !== "" ? qsTr("That is how the trick works") : qsTr("Another way is open");
        case "honest":
            return qsTr("This one was honest");
        default:
            return qsTr("Good to know");
        }
    }

    Frame {
        enabled: !stage.judged

        MetersPanel {
            id: meters

            game: stage.game
            x: 80 * Theme.u
            y: 176 * Theme.u
        }

        ChoiceColumn {
            game: stage.game
            height: 1044 * Theme.u - y
            width: 460 * Theme.u
            x: 80 * Theme.u
            y: meters.y + (meters.visible ? meters.height + 16 * Theme.u : 0)
        }

        SceneAside {
            id: aside

            game: stage.game
            x: 552 * Theme.u
            y: 176 * Theme.u
        }

        Phone {
            id: phone

            covered: talk.covered
            game: stage.game
            x: Math.round(706 * Theme.u)
            y: Math.round(164 * Theme.u)
        }

        Turtle {
            mood: "point"
            visible: !stage.judged
            w: 300
            x: 1146 * Theme.u
            y: 846 * Theme.u
        }

        Loader {
            id: talk

            // How much of the phone's end the bubbles lie over, in pixels.
            readonly property real covered: active ? (item as Thread)?.spoken ?? 0 : 0

            active: !stage.written
            height: 1042 * Theme.u - y
            visible: !stage.judged
            width: 664 * Theme.u
            x: 596 * Theme.u
            y: Math.min(Math.max(phone.y + phone.used, aside.y + aside.height) + 8 * Theme.u, 780 * Theme.u)

            sourceComponent: Thread {
                floating: true
                game: stage.game
                named: stage.game.channel !== "call" && stage.game.channel !== "video"
                room: 560
                rows: phone.rows
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
        opacity: stage.judged ? 0.64 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }

    Frame {
        ExitColumn {
            id: exits

            game: stage.game
            x: 1360 * Theme.u
            y: 164 * Theme.u
        }

        Loader {
            id: reason

            property real rise: 0

            active: stage.judged
            x: (exits.count > 0 ? 380 : 490) * Theme.u
            y: (176 + 60 * rise) * Theme.u

            sourceComponent: ReasonPanel {
                readonly property string verdict: stage.game.reasonVerdict

                act: "more"
                because: stage.game.reasonText
                good: verdict === "good"
                headline: stage.headlineOf(verdict, tactic)
                mood: good ? "proud" : verdict === "bad" ? "care" : "think"
                nextTime: Lexicon.tacticNextTime(tactic)
                tactic: stage.game.reasonTactic
                word: tactic !== "" ? Lexicon.tacticName(tactic) : stage.game.reasonChoice

                onNext: stage.game.more()

                Txt {
                    color: Theme.slate
                    fit: true
                    font.weight: Font.DemiBold
                    height: 112 * Theme.u
                    lineHeight: 1.04
                    size: 32
                    text: qsTr("You: “%1”").arg(stage.game.reasonChoice)
                    visible: stage.game.reasonTactic !== ""
                    verticalAlignment: Text.AlignVCenter
                    width: 368 * Theme.u
                }
            }

            onLoaded: {
                forceActiveFocus();
                rising.restart();
            }

            NumberAnimation {
                id: rising

                duration: Theme.calm
                easing.type: Easing.OutCubic
                from: 1
                property: "rise"
                target: reason
                to: 0
            }
        }
    }
}
