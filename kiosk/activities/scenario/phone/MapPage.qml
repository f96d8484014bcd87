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

    // As much of the town as there is room for.
    MapStreets {
        height: Math.max(150 * Theme.u, page.room - (180 + 12) * Theme.u - (sheet.visible ? sheet.height + page.spacing : 0))
        width: parent.width
    }

    PhoneSheet {
        id: sheet

        spacing: 8 * Theme.u
        visible: page.rows.has("sharing_with") || page.rows.has("until") || page.rows.has("people")

        // The faces stand beside the name, below it where they are many.
        Item {
            readonly property bool beside: page.rows.number("people") < 3

            height: beside ? Math.max(whom.tall, seers.tall) : whom.tall + seers.tall
            visible: height > 0
            width: sheet.room

            PhoneField {
                id: whom

                readonly property real tall: text !== "" ? height : 0

                label: qsTr("Who sees this")
                text: page.rows.text("sharing_with")
                width: parent.width - (parent.beside && seers.tall > 0 ? seers.width + 10 * Theme.u : 0)
            }

            Row {
                id: seers

                readonly property real tall: page.rows.has("people") ? height : 0

                spacing: 10 * Theme.u
                visible: page.rows.has("people")
                x: parent.beside ? parent.width - width : 0
                y: parent.beside ? 0 : whom.tall

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
        }

        PhoneField {
            label: qsTr("For how long")
            text: page.rows.text("until")
        }
    }
}
