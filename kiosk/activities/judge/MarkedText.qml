pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A text word by word, so that telling signs can be marked where they stand without moving anything.
Item {
    id: marked

    required property JudgeGame game
    property real size: 44

    // Shrinks step by step until the words fit; a text within its budget never needs it.
    readonly property bool tight: flow.height > height && size > 26

    function shrink(): void {
        while (tight) {
            size -= 1;
            flow.forceLayout();
        }
    }

    onTightChanged: if (tight)
        Qt.callLater(shrink)
    onHeightChanged: size = 44

    Connections {
        function onCardChanged(): void {
            marked.size = 44;
        }

        target: marked.game
    }

    Flow {
        id: flow

        spacing: 0
        width: parent.width

        Repeater {
            model: marked.game.words

            Item {
                id: word

                required property string text
                required property int sign
                required property bool joined
                required property bool link
                required property bool breaks
                readonly property bool telling: sign > 0 && !breaks
                readonly property real gap: marked.size * 0.24 * Theme.u

                height: breaks ? 10 * Theme.u : letters.height + 8 * Theme.u
                width: breaks ? flow.width : letters.width + gap + (dot.visible ? dot.width + 8 * Theme.u : 0)

                Rectangle {
                    color: marked.game.wasTrick ? Theme.petal : Theme.mint
                    height: parent.height - 6 * Theme.u
                    radius: 12 * Theme.u
                    visible: word.telling
                    width: parent.width + (word.joined ? word.gap : -word.gap * 0.4)
                    x: -word.gap * 0.4
                    y: 3 * Theme.u
                }

                Txt {
                    id: letters

                    anchors.verticalCenter: parent.verticalCenter
                    color: word.link ? (word.telling ? Theme.lotusDeep : Theme.info) : Theme.ink
                    font.underline: word.link && !word.telling
                    font.weight: word.telling ? Font.Bold : Font.Medium
                    lineHeight: 1.02
                    size: marked.size
                    text: word.text
                    visible: !word.breaks
                    wrapMode: implicitWidth > flow.width ? Text.WrapAnywhere : Text.NoWrap
                    width: Math.min(implicitWidth, flow.width)
                }

                Rectangle {
                    id: dot

                    anchors.verticalCenter: parent.verticalCenter
                    color: marked.game.wasTrick ? Theme.lotus : Theme.jade
                    height: 42 * Theme.u
                    radius: height / 2
                    visible: word.telling && !word.joined
                    width: height
                    x: letters.width + 8 * Theme.u

                    Txt {
                        anchors.centerIn: parent
                        color: Theme.paper
                        font.weight: Font.Black
                        lineHeight: 1
                        size: 28
                        text: word.sign
                    }
                }
            }
        }
    }
}
