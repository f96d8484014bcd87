import QtQuick
import kiosk.ui.parts

// A quiet word before a heavy topic: what comes, that leaving is always one tap, and a way past it.
Item {
    id: screen

    required property Visit visit

    signal languagesWanted

    Backdrop {}

    Frame {
        TopBar {
            title: screen.visit.missionTitle
            visit: screen.visit

            onLanguagesWanted: screen.languagesWanted()
        }

        Turtle {
            mood: "care"
            w: 470
            x: 130 * Theme.u
            y: 330 * Theme.u
        }

        Card {
            height: 640 * Theme.u
            width: 1120 * Theme.u
            x: 700 * Theme.u
            y: 230 * Theme.u

            Row {
                spacing: 20 * Theme.u
                x: 64 * Theme.u
                y: 56 * Theme.u

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.info
                    name: "info"
                    size: 60
                }

                Txt {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.info
                    font.weight: Font.ExtraBold
                    lineHeight: 1
                    size: 44
                    text: qsTr("A word before we start")
                }
            }

            Txt {
                Accessible.ignored: false
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                fit: true
                font.weight: Font.DemiBold
                height: 300 * Theme.u
                size: 46
                text: screen.visit.note
                verticalAlignment: Text.AlignVCenter
                width: 992 * Theme.u
                x: 64 * Theme.u
                y: 140 * Theme.u
            }

            Btn {
                act: "accept"
                focus: true
                h: 136
                icon: "play"
                text: qsTr("I am ready")
                w: 500
                x: 64 * Theme.u
                y: 460 * Theme.u

                onActivated: screen.visit.acceptNote()
            }

            Btn {
                act: "skip"
                color: Theme.mist
                h: 136
                icon: "skip"
                size: 40
                soft: false
                text: qsTr("Skip this one")
                w: 460
                x: 596 * Theme.u
                y: 460 * Theme.u

                onActivated: screen.visit.skipNote()
            }
        }
    }
}
