pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Real or fake? Two zones of equal weight, a card to tap, drag or send by arrow key; then the card as evidence.
FocusScope {
    id: view

    required property JudgeGame game

    readonly property var questions: ({
            "message": qsTr("Who sent it? What do they want? Is there a hurry?"),
            "call": qsTr("Who is calling? What do they want? Is there a hurry?"),
            "post": qsTr("Who posted it? What do they want from you?"),
            "profile": qsTr("Who is it? What do they want from you?"),
            "shop": qsTr("Who is selling? How are you to pay?")
        })
    readonly property var headlines: ({
            "hit": qsTr("Caught it!"),
            "miss": qsTr("This one slipped through"),
            "false_alarm": qsTr("This one was honest"),
            "correct_rejection": qsTr("Right to trust it!")
        })

    function answer(trick: bool): void {
        if (view.game.answered)
            return;
        Sounds.play("swipe");
        view.game.answer(trick);
    }

    Keys.onPressed: event => {
        if (event.isAutoRepeat || (event.key !== Qt.Key_Left && event.key !== Qt.Key_Right))
            return;
        view.answer(event.key === Qt.Key_Right);
        event.accepted = true;
    }

    Frame {
        id: frame

        AnswerZone {
            act: "answer:false"
            color: Theme.jade
            icon: "shield-check"
            leftward: true
            sub: qsTr("Looks fine to me")
            text: qsTr("Trust it")
            tint: Theme.mint
            visible: !view.game.answered
            x: -frame.x
            y: 190 * Theme.u

            onActivated: view.answer(false)
        }

        AnswerZone {
            act: "answer:true"
            color: Theme.lotus
            icon: "hook"
            leftward: false
            sub: qsTr("Something is off")
            text: qsTr("It's a trick")
            tint: Theme.petal
            visible: !view.game.answered
            x: 1450 * Theme.u
            y: 190 * Theme.u

            onActivated: view.answer(true)
        }

        Turtle {
            mood: "think"
            visible: !view.game.answered
            w: 260
            x: 430 * Theme.u
            y: 860 * Theme.u
        }

        SpeechBubble {
            maxWidth: 880
            size: 36
            text: view.questions[view.game.ask] ?? ""
            visible: !view.game.answered
            x: 740 * Theme.u
            y: 920 * Theme.u
        }

        DragHint {
            visible: !view.game.answered
            x: 960 * Theme.u - width / 2
            y: 838 * Theme.u
        }

        Item {
            id: sheet

            property real home: (view.game.answered ? 80 : 600) * Theme.u
            readonly property real pull: drag.active ? drag.activeTranslation.x : 0
            readonly property real rim: 48 * Theme.u

            height: card.height + 2 * rim
            // On its way it is a picture of itself, with room for the shadow: without OpenGL tilted text costs twice as much.
            layer.enabled: slide.running || drag.active
            layer.smooth: true
            rotation: view.game.answered ? -1.5 : Math.max(-6, Math.min(6, pull / 60 / Theme.u)) - 1
            width: card.width + 2 * rim
            x: home + pull - rim
            y: (view.game.answered ? 190 : 176) * Theme.u - rim

            Behavior on home {
                NumberAnimation {
                    id: slide

                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }

            MessageCard {
                id: card

                game: view.game
                x: sheet.rim
                y: sheet.rim

                DragHandler {
                    id: drag

                    enabled: !view.game.answered
                    target: null
                    yAxis.enabled: false

                    onActiveChanged: {
                        if (!active && Math.abs(persistentTranslation.x - start) > 240 * Theme.u)
                            view.answer(persistentTranslation.x > start);
                        start = persistentTranslation.x;
                    }

                    property real start: 0
                }
            }
        }

        Disc {
            border.color: Theme.paper
            border.width: Math.max(2, 6 * Theme.u)
            color: view.game.wasTrick ? Theme.lotus : Theme.jade
            d: 124
            icon: view.game.wasTrick ? "hook" : "shield-check"
            size: 70
            visible: view.game.answered
            x: 754 * Theme.u
            y: 140 * Theme.u
        }

        SignList {
            game: view.game
            visible: view.game.answered
            x: 80 * Theme.u
            y: 848 * Theme.u
        }

        Loader {
            active: view.game.answered
            x: 900 * Theme.u
            y: 176 * Theme.u

            sourceComponent: ReasonPanel {
                because: view.game.because
                good: view.game.right
                headline: view.headlines[view.game.verdict] ?? ""
                nextTime: view.game.nextTime
                tactic: view.game.tactic
                word: view.game.wasTrick ? Lexicon.tacticName(view.game.tactic) : qsTr("Genuine")

                onNext: view.game.next()

                TwoNumbers {
                    game: view.game
                    y: 4 * Theme.u
                }

                Component.onCompleted: forceActiveFocus()
            }
        }
    }
}
