pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The age band, by picture, and a way past it. Nobody types, nobody is asked a name.
Item {
    id: screen

    required property Visit visit
    readonly property var bands: [
        {
            "key": "12-15",
            "name": qsTr("12 to 15")
        },
        {
            "key": "16-18",
            "name": qsTr("16 to 18")
        },
        {
            "key": "19-24",
            "name": qsTr("19 to 24")
        },
        {
            "key": "parent",
            "name": qsTr("Parent")
        },
        {
            "key": "teacher",
            "name": qsTr("Teacher")
        }
    ]

    signal languagesWanted

    Backdrop {}

    Frame {
        TopBar {
            help: false
            title: ""
            visit: screen.visit

            onLanguagesWanted: screen.languagesWanted()
        }

        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.paper
            fit: true
            font.weight: Font.Black
            height: 96 * Theme.u
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            size: 72
            text: qsTr("Who is playing?")
            width: 1600 * Theme.u
            x: 160 * Theme.u
            y: 190 * Theme.u
        }

        Txt {
            color: Theme.mint
            fit: true
            height: 50 * Theme.u
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            size: 36
            text: qsTr("This kiosk does not collect any personal information.")
            width: 1600 * Theme.u
            x: 160 * Theme.u
            y: 300 * Theme.u
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 32 * Theme.u
            y: 400 * Theme.u

            Repeater {
                model: screen.bands

                Pressable {
                    id: card

                    required property int index
                    required property var modelData

                    act: "who:" + modelData.key
                    focus: index === 0
                    height: 440 * Theme.u
                    label: modelData.name
                    width: 326 * Theme.u

                    onActivated: screen.visit.chooseAge(modelData.key)

                    Bevel {
                        anchors.fill: parent
                        color: Theme.paper
                        down: card.down

                        Image {
                            Accessible.ignored: true
                            anchors.horizontalCenter: parent.horizontalCenter
                            height: Math.round(270 * Theme.u)
                            source: Media.art("ages/" + card.modelData.key)
                            sourceSize: Qt.size(width, height)
                            width: height
                            y: 34 * Theme.u
                        }

                        Txt {
                            fit: true
                            font.weight: Font.ExtraBold
                            height: 80 * Theme.u
                            horizontalAlignment: Text.AlignHCenter
                            size: 44
                            text: card.modelData.name
                            verticalAlignment: Text.AlignVCenter
                            width: parent.width - 32 * Theme.u
                            x: 16 * Theme.u
                            y: 322 * Theme.u
                        }
                    }
                }
            }
        }

        RoundBtn {
            act: "skip"
            anchors.horizontalCenter: parent.horizontalCenter
            h: 108
            icon: "skip"
            text: qsTr("Rather not say")
            y: 900 * Theme.u

            onActivated: screen.visit.chooseAge("")
        }
    }
}
