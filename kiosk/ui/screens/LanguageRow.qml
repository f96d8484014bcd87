pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The three languages, each by its own name: a flag alone says a country, not a language.
Row {
    id: row

    property string language
    property real h: 108
    property bool focusChosen: false

    signal chosen(code: string)

    spacing: 20 * Theme.u

    Repeater {
        model: [
            {
                "code": "vi",
                "name": "Tiếng Việt"
            },
            {
                "code": "en",
                "name": "English"
            },
            {
                "code": "id",
                "name": "Bahasa Indonesia"
            }
        ]

        RoundBtn {
            required property var modelData

            act: "language:" + modelData.code
            choice: true
            chosen: row.language === modelData.code
            focus: row.focusChosen && chosen
            h: row.h
            picture: Media.art("flags/" + modelData.code)
            text: modelData.name

            onActivated: row.chosen(modelData.code)
        }
    }
}
