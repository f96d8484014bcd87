pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Where a parcel is: the way it takes, how far it has come, what is paid at the door.
PhonePage {
    id: page

    bar: Theme.jade
    icon: "parcel"
    note: rows.text("code")
    title: rows.text("name") || qsTr("Parcel")

    PhoneSheet {
        id: sheet

        pad: 24 * Theme.u
        spacing: 0
        visible: page.rows.has("steps")

        Repeater {
            id: way

            model: page.rows.model

            ParcelStep {
                required property int index

                last: index === way.count - 1
                width: sheet.room
            }
        }
    }

    PhoneNotice {
        icon: "coins"
        text: qsTr("To be paid at the door: %1").arg(page.rows.text("cod"))
        visible: page.rows.has("cod")
        width: parent.width
    }
}
