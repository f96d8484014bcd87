pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Asked only of those who did not choose on the first screen: three large cards, each in its own language.
Item {
    id: screen

    required property Visit visit

    Backdrop {}

    Frame {
        Turtle {
            mood: "hello"
            w: 330
            x: 795 * Theme.u
            y: 70 * Theme.u
        }

        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.paper
            font.weight: Font.Black
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            size: 64
            text: "Tiếng Việt  ·  English  ·  Bahasa Indonesia"
            width: parent.width
            y: 470 * Theme.u
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 40 * Theme.u
            y: 610 * Theme.u

            Repeater {
                model: [
                    {
                        "code": "vi",
                        "name": "Tiếng Việt",
                        "go": "Chơi bằng tiếng Việt"
                    },
                    {
                        "code": "en",
                        "name": "English",
                        "go": "Play in English"
                    },
                    {
                        "code": "id",
                        "name": "Bahasa Indonesia",
                        "go": "Main dalam bahasa Indonesia"
                    }
                ]

                Pressable {
                    id: card

                    required property int index
                    required property var modelData

                    act: "language:" + modelData.code
                    focus: index === 0
                    height: 330 * Theme.u
                    label: modelData.go
                    width: 560 * Theme.u

                    onActivated: screen.visit.chooseLanguage(modelData.code)

                    Bevel {
                        anchors.fill: parent
                        color: Theme.paper
                        down: card.down

                        Image {
                            Accessible.ignored: true
                            anchors.horizontalCenter: parent.horizontalCenter
                            height: Math.round(112 * Theme.u)
                            source: Media.art("flags/" + card.modelData.code)
                            sourceSize: Qt.size(width, height)
                            width: Math.round(160 * Theme.u)
                            y: 46 * Theme.u
                        }

                        Txt {
                            fit: true
                            font.weight: Font.ExtraBold
                            height: 60 * Theme.u
                            horizontalAlignment: Text.AlignHCenter
                            lineHeight: 1
                            size: 46
                            text: card.modelData.name
                            width: parent.width
                            y: 184 * Theme.u
                        }

                        Txt {
                            color: Theme.slate
                            horizontalAlignment: Text.AlignHCenter
                            lineHeight: 1
                            size: 32
                            text: card.modelData.go
                            width: parent.width
                            y: 254 * Theme.u
                        }
                    }
                }
            }
        }
    }
}
