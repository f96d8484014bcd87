import QtQuick
import kiosk.ui.parts

// A transfer: how much, to which account, and whose name the bank shows for it; or what has come and gone.
PhonePage {
    id: page

    readonly property bool sends: ["said", "to", "holder", "confirm"].some(role => rows.has(role))
    readonly property string what: sends ? qsTr("Transfer") : qsTr("Balance change")

    bar: Theme.info
    icon: "bank"
    note: rows.has("bank") ? what : ""
    spacing: 8 * Theme.u
    title: rows.text("bank") || what

    PhoneTxt {
        color: Theme.info
        fit: true
        font.letterSpacing: -1 * Theme.u
        font.weight: Font.Black
        height: 62 * Theme.u
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        size: 52
        text: page.rows.text("amount")
        verticalAlignment: Text.AlignVCenter
        width: parent.width
        wrapMode: Text.NoWrap
    }

    PhoneTxt {
        color: Theme.slate
        fit: true
        font.weight: Font.DemiBold
        height: 36 * Theme.u
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        size: 30
        text: page.rows.has("limit") ? qsTr("Daily limit: %1").arg(page.rows.text("limit")) : ""
        verticalAlignment: Text.AlignVCenter
        width: parent.width
        wrapMode: Text.NoWrap
    }

    PhoneSheet {
        pad: 16 * Theme.u
        spacing: 6 * Theme.u

        PhoneField {
            label: qsTr("You were told")
            text: page.rows.text("said")
        }

        PhoneField {
            label: qsTr("Account")
            text: page.rows.text("to")
        }

        PhoneField {
            ink: Theme.info
            label: qsTr("Account holder")
            text: page.rows.text("holder")
        }

        PhoneField {
            label: qsTr("Message")
            text: page.rows.text("note")
        }
    }

    PhoneNotice {
        icon: "tap"
        text: qsTr("One more tap, and the money is gone.")
        visible: page.rows.has("confirm")
        width: parent.width
    }
}
