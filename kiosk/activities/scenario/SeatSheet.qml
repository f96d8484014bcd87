import QtQuick
import kiosk.ui.parts

// The same story, another seat: who is in it, with faces. Lies over the river until one is chosen or it is closed.
Item {
    id: sheet

    required property ScenarioGame game
    readonly property alias count: row.count
    property bool open: false

    signal closed

    function show(): void {
        open = true;
        row.first();
    }

    function close(): void {
        open = false;
        closed();
    }

    Keys.onEscapePressed: sheet.close()
    visible: open

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
        opacity: 0.72

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds

            onTapped: sheet.close()
        }
    }

    Frame {
        Card {
            height: 640 * Theme.u
            radius: 56 * Theme.u
            width: 1360 * Theme.u
            x: 280 * Theme.u
            y: 236 * Theme.u

            TapHandler {
                gesturePolicy: TapHandler.WithinBounds
            }

            Txt {
                Accessible.ignored: false
                Accessible.name: text
                Accessible.role: Accessible.Heading
                color: Theme.jadeDeep
                fit: true
                font.letterSpacing: -1 * Theme.u
                font.weight: Font.Black
                height: 80 * Theme.u
                lineHeight: 1
                size: 52
                text: qsTr("The same story, another seat")
                verticalAlignment: Text.AlignVCenter
                width: parent.width - x - 180 * Theme.u
                wrapMode: Text.NoWrap
                x: 64 * Theme.u
                y: 44 * Theme.u
            }

            Txt {
                color: Theme.slate
                fit: true
                font.weight: Font.DemiBold
                height: 48 * Theme.u
                lineHeight: 1
                size: 34
                text: qsTr("This is practice: your result stays as it is.")
                verticalAlignment: Text.AlignVCenter
                width: 1232 * Theme.u
                wrapMode: Text.NoWrap
                x: 64 * Theme.u
                y: 124 * Theme.u
            }

            SeatRow {
                id: row

                game: sheet.game
                tall: 366
                wide: 1232
                x: 64 * Theme.u
                y: 208 * Theme.u
            }

            RoundBtn {
                act: "seats-close"
                face: Theme.mist
                icon: "cross"
                ink: Theme.ink
                label: qsTr("Back")
                x: parent.width - width - 40 * Theme.u
                y: 40 * Theme.u

                onActivated: sheet.close()
            }
        }
    }
}
