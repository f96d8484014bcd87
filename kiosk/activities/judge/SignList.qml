pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The telling signs of a card by number and word, once it has been judged.
Flow {
    id: list

    required property JudgeGame game

    spacing: 12 * Theme.u
    width: 790 * Theme.u

    Repeater {
        model: list.game.signs

        Rectangle {
            id: sign

            required property int number
            required property string says

            Accessible.name: number + ". " + says
            Accessible.role: Accessible.StaticText
            border.color: Theme.reef
            border.width: Math.max(1, 3 * Theme.u)
            color: Theme.shoal
            height: 66 * Theme.u
            radius: height / 2
            width: Math.min(words.width + 100 * Theme.u, 790 * Theme.u)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: list.game.wasTrick ? Theme.lotus : Theme.jade
                height: 46 * Theme.u
                radius: height / 2
                width: height
                x: 12 * Theme.u

                Txt {
                    anchors.centerIn: parent
                    color: Theme.paper
                    font.weight: Font.Black
                    lineHeight: 1
                    size: 30
                    text: sign.number
                }
            }

            Txt {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.paper
                font.weight: Font.DemiBold
                lineHeight: 1
                size: 31
                text: sign.says
                wrapMode: Text.NoWrap
                x: 72 * Theme.u
            }
        }
    }
}
