pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The camera on a square code: where it hangs, and whose account comes up.
PhonePage {
    id: page

    // Where somebody speaks below, the code gives way to whose account it is and how much.
    readonly property real side: Math.max(140, Math.min(232, room / Theme.u - 524))

    bar: Theme.night
    ground: Theme.screen
    icon: "qr"
    note: rows.text("place")
    title: qsTr("Scan a code")

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        height: page.side * Theme.u
        width: height

        Rectangle {
            anchors.fill: parent
            anchors.margins: 0.08 * parent.width
            color: Theme.paper
            radius: 20 * Theme.u

            Icon {
                anchors.centerIn: parent
                name: "qr"
                size: 0.76 * page.side
            }
        }

        Repeater {
            model: 4

            Item {
                id: corner

                required property int index

                height: 54 * Theme.u
                rotation: index * 90
                width: 54 * Theme.u
                x: index === 1 || index === 2 ? parent.width - width : 0
                y: index > 1 ? parent.height - height : 0

                Rectangle {
                    color: Theme.foam
                    height: 8 * Theme.u
                    radius: height / 2
                    width: parent.width
                }

                Rectangle {
                    color: Theme.foam
                    height: parent.height
                    radius: width / 2
                    width: 8 * Theme.u
                }
            }
        }
    }

    PhoneSheet {
        spacing: 8 * Theme.u

        PhoneField {
            label: qsTr("It says it is for")
            text: page.rows.text("said")
        }

        PhoneField {
            ink: Theme.info
            label: qsTr("Account holder")
            text: page.rows.text("holder")
        }

        PhoneField {
            label: qsTr("Amount")
            text: page.rows.text("amount")
        }
    }
}
