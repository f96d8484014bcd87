import QtQuick
import kiosk.ui.parts

// A quiet word before the story: what comes, whose seat one takes, and a way past it.
Item {
    id: note

    required property ScenarioGame game
    // Where a seat is chosen too, the card is higher, and what stands below the words lower.
    readonly property real more: row.count > 1 ? 120 : 0

    Frame {
        Turtle {
            mood: "calm"
            w: 470
            x: 130 * Theme.u
            y: 330 * Theme.u
        }

        Card {
            height: (640 + note.more) * Theme.u
            radius: 56 * Theme.u
            width: 1120 * Theme.u
            x: 700 * Theme.u
            y: (230 - note.more / 3) * Theme.u

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
                    fit: true
                    font.weight: Font.ExtraBold
                    height: 60 * Theme.u
                    lineHeight: 1
                    size: 44
                    text: qsTr("Before the story begins")
                    verticalAlignment: Text.AlignVCenter
                    width: 912 * Theme.u
                }
            }

            Txt {
                Accessible.ignored: false
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                fit: true
                font.weight: Font.DemiBold
                height: (row.count > 1 ? 250 : 290) * Theme.u
                lineHeight: 1.16
                size: row.count > 1 ? 44 : 48
                text: note.game.note
                verticalAlignment: Text.AlignVCenter
                width: 992 * Theme.u
                x: 64 * Theme.u
                y: (row.count > 1 ? 126 : 144) * Theme.u
            }

            Txt {
                color: Theme.slate
                fit: true
                font.weight: Font.DemiBold
                height: 42 * Theme.u
                lineHeight: 1
                size: 32
                text: qsTr("Whose seat do you take?")
                verticalAlignment: Text.AlignVCenter
                visible: row.count > 1
                width: 992 * Theme.u
                wrapMode: Text.NoWrap
                x: 64 * Theme.u
                y: 390 * Theme.u
            }

            SeatRow {
                id: row

                game: note.game
                tall: 120
                visible: count > 1
                wide: 992
                x: 64 * Theme.u
                y: 438 * Theme.u
            }

            Btn {
                act: "more"
                focus: true
                h: 136
                icon: "play"
                soft: false
                text: qsTr("I am ready")
                w: 500
                x: 64 * Theme.u
                y: (470 + note.more) * Theme.u

                onActivated: note.game.more()
            }

            Btn {
                act: "finish"
                color: Theme.mist
                h: 136
                icon: "skip"
                size: 40
                soft: false
                text: qsTr("Skip")
                w: 460
                x: 596 * Theme.u
                y: (470 + note.more) * Theme.u

                onActivated: note.game.finish()
            }
        }
    }
}
