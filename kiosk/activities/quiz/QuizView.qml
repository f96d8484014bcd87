pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A question and its answers; after the choice every picked and every right answer shows its reason in place.
FocusScope {
    id: view

    required property QuizGame game
    readonly property bool several: game.form === "many"

    Keys.onPressed: event => {
        const number = event.key - Qt.Key_1;
        if (event.isAutoRepeat || number < 0 || number > 5)
            return;
        view.game.pick(number);
        event.accepted = true;
    }

    Frame {
        id: frame

        Image {
            Accessible.ignored: true
            fillMode: Image.PreserveAspectFit
            height: Math.round(240 * Theme.u)
            source: Media.picture(view.game.picture)
            sourceSize: Qt.size(width, height)
            visible: view.game.picture !== ""
            width: Math.round(320 * Theme.u)
            x: 80 * Theme.u
            y: 164 * Theme.u
        }

        Turtle {
            mood: !view.game.answered ? "think" : view.game.right ? "proud" : "care"
            visible: view.game.picture === ""
            w: 210
            x: 110 * Theme.u
            y: 168 * Theme.u
        }

        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.paper
            fit: true
            font.weight: Font.ExtraBold
            height: 170 * Theme.u
            lineHeight: 1.12
            size: 56
            text: view.game.ask
            verticalAlignment: Text.AlignVCenter
            width: 1380 * Theme.u
            x: 430 * Theme.u
            y: 168 * Theme.u
        }

        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: view.game.answered ? Accessible.AlertMessage : Accessible.StaticText
            color: view.game.answered ? Theme.gold : Theme.mint
            fit: true
            font.weight: Font.DemiBold
            height: 52 * Theme.u
            lineHeight: 1
            size: 38
            text: view.told()
            verticalAlignment: Text.AlignVCenter
            width: 1380 * Theme.u
            x: 430 * Theme.u
            y: 342 * Theme.u
        }

        Loader {
            sourceComponent: view.game.pictures ? pictured : worded
            x: 80 * Theme.u
            y: 424 * Theme.u
        }

        Btn {
            act: view.game.answered ? "next" : "submit"
            enabled: view.game.answered || view.game.canSubmit
            focus: true
            h: 124
            icon: view.game.answered ? "next" : "check"
            iconRight: view.game.answered
            text: view.game.answered ? qsTr("Continue") : qsTr("Done choosing")
            visible: view.game.answered || view.several
            w: 480
            x: 1360 * Theme.u
            y: 926 * Theme.u

            onVisibleChanged: focus = true
            onActivated: view.game.answered ? view.game.next() : view.game.submit()
        }
    }

    Component {
        id: pictured

        Row {
            id: row

            readonly property real side: Math.min(560, (1760 - 32 * (cards.count - 1)) / Math.max(1, cards.count))

            spacing: 32 * Theme.u

            Repeater {
                id: cards

                model: view.game.options

                OptionCard {
                    answered: view.game.answered
                    height: 470 * Theme.u
                    several: view.several
                    tall: true
                    width: row.side * Theme.u

                    onActivated: view.game.pick(index)
                }
            }
        }
    }

    Component {
        id: worded

        // Two in a row, three below each other; of five the last has a row of its own.
        Flow {
            id: grid

            readonly property bool single: bars.count === 3
            readonly property real lines: single ? 3 : Math.ceil(bars.count / 2)

            spacing: 24 * Theme.u
            width: 1762 * Theme.u

            Repeater {
                id: bars

                model: view.game.options

                OptionCard {
                    answered: view.game.answered
                    height: Math.min(300, (476 - 24 * (grid.lines - 1)) / grid.lines) * Theme.u
                    size: grid.lines === 1 ? 42 : 36
                    several: view.several
                    wide: grid.single || (index === bars.count - 1 && index % 2 === 0)
                    width: (wide ? 1760 : 868) * Theme.u

                    onActivated: view.game.pick(index)
                }
            }
        }
    }

    function told(): string {
        if (game.answered && game.right)
            return qsTr("Yes! You know this.");
        if (game.answered && game.partly)
            return qsTr("Almost: some were missing or too many.");
        if (game.answered)
            return qsTr("Not quite. Here is why:");
        return several ? qsTr("Choose all that fit.") : "";
    }
}
