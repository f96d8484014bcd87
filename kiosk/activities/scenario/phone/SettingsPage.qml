pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Setting bounds: whom to block and report, and on which devices one is logged in.
PhonePage {
    id: page

    property string partner
    property string you
    readonly property string face: rows.person("person")
    readonly property bool devices: rows.has("devices")
    // One's own account: nobody blocks or reports oneself.
    readonly property bool own: face !== "" && face === you

    icon: "settings"
    title: qsTr("Settings")

    PhoneSheet {
        id: who

        visible: page.face !== "" || !page.devices

        Item {
            readonly property string person: page.face || page.partner

            height: 72 * Theme.u
            width: who.room

            Avatar {
                d: 72
                icon: "user"
                look: Lexicon.personLook(parent.person)
                tint: Theme.reef
            }

            PhoneTxt {
                anchors.verticalCenter: parent.verticalCenter
                fit: true
                font.weight: Font.ExtraBold
                height: 48 * Theme.u
                lineHeight: 1
                size: 36
                text: Lexicon.personName(parent.person)
                verticalAlignment: Text.AlignVCenter
                width: who.room - x
                wrapMode: Text.NoWrap
                x: 90 * Theme.u
            }
        }

        SettingsLine {
            done: page.rows.marked("done", "block")
            icon: "ban"
            visible: !page.own
            text: done ? qsTr("Blocked") : qsTr("Block")
            width: who.room
        }

        SettingsLine {
            done: page.rows.marked("done", "report")
            icon: "report"
            visible: !page.own
            text: done ? qsTr("Reported") : qsTr("Report")
            width: who.room
        }
    }

    PhoneSheet {
        id: where

        visible: page.devices

        PhoneTxt {
            color: Theme.slate
            fit: true
            font.weight: Font.Bold
            height: 40 * Theme.u
            lineHeight: 1
            size: 30
            text: qsTr("Logged in here")
            verticalAlignment: Text.AlignVCenter
            width: where.room
            wrapMode: Text.NoWrap
        }

        Repeater {
            model: page.rows.model

            SettingsDevice {
                out: !own && page.rows.marked("done", "log-out")
                width: where.room
            }
        }

        SettingsLine {
            done: page.rows.marked("done", "log-out")
            icon: "door"
            text: done ? qsTr("Other devices are logged out") : qsTr("Log out other devices")
            width: where.room
        }
    }
}
