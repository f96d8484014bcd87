pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Where one is, on drawn streets; and who sees it, for how long.
PhonePage {
    id: page

    bar: Theme.jade
    icon: "map-pin"
    note: rows.text("place")
    title: qsTr("Location")

    MapStreets {
        height: 216 * Theme.u
        width: parent.width
    }

    PhoneSheet {
        id: sheet

        spacing: 8 * Theme.u
        visible: page.rows.has("sharing_with") || page.rows.has("until") || page.rows.has("people")

        PhoneField {
            label: qsTr("Who sees this")
            text: page.rows.text("sharing_with")
        }

        Row {
            spacing: 10 * Theme.u
            visible: page.rows.has("people")

            Repeater {
                model: page.rows.model

                Avatar {
                    required property string role
                    required property string person

                    Accessible.ignored: !visible
                    Accessible.name: Lexicon.personName(person)
                    Accessible.role: Accessible.Graphic
                    d: 72
                    look: Lexicon.personLook(person)
                    visible: role === "people"
                }
            }
        }

        PhoneField {
            label: qsTr("For how long")
            text: page.rows.text("until")
        }
    }
}
