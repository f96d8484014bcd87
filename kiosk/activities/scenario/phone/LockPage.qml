pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The locked phone: the time, how often somebody has rung, and what has come, newest on top.
PhoneScreen {
    id: lock

    required property PhoneRows rows

    clip: true
    used: pull.used

    Rectangle {
        anchors.fill: parent
        color: Theme.lake
        radius: 40 * Theme.u
    }

    Repeater {
        model: [Qt.rect(-150, -40, 460, 460), Qt.rect(210, 360, 420, 420)]

        Rectangle {
            required property rect modelData

            color: Theme.pool
            height: modelData.height * Theme.u
            radius: height / 2
            width: height
            x: modelData.x * Theme.u
            y: modelData.y * Theme.u
        }
    }

    PhoneBattery {
        percent: Number(lock.rows.text("battery"))
        visible: lock.rows.has("battery")
        x: parent.width - width - 34 * Theme.u
        y: 76 * Theme.u
    }

    Row {
        spacing: 10 * Theme.u
        x: 34 * Theme.u
        y: 76 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            back: Theme.lake
            color: Theme.mint
            name: "lock"
            size: 32
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.mint
            fit: true
            font.weight: Font.DemiBold
            height: 40 * Theme.u
            lineHeight: 1
            size: 30
            text: qsTr("Locked")
            verticalAlignment: Text.AlignVCenter
            width: 200 * Theme.u
            wrapMode: Text.NoWrap
        }
    }

    PhonePull {
        id: pull

        room: lock.room
        y: 124 * Theme.u

        Column {
            id: col

            spacing: 12 * Theme.u
            width: 434 * Theme.u
            x: 20 * Theme.u

            move: Transition {
                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                    property: "y"
                }
            }

            PhoneTxt {
                color: Theme.paper
                font.letterSpacing: -2 * Theme.u
                font.weight: Font.Black
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                size: 80
                text: lock.rows.text("clock")
                width: col.width
            }

            PhoneBadge {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.petal
                icon: "phone"
                ink: Theme.lotusDeep
                spoken: text
                text: qsTr("%n missed call(s)", "", Number(lock.rows.text("missed")))
                visible: lock.rows.has("missed")
            }

            Repeater {
                model: lock.rows.model

                LockNote {
                    width: col.width
                }

                onItemAdded: (index, item) => {
                    if ((item as LockNote).fresh)
                        Sounds.play("message");
                }
            }
        }
    }
}
