pragma ComponentBehavior: Bound

import QtQuick

// A place in the column of ways out: a button, or, where several people can be told, all their faces in the first place.
Loader {
    id: slot

    required property ScenarioGame game
    required property int index
    required property string does
    required property string text
    required property string note
    required property string person
    required property string help
    required property bool first
    property real h: 186
    property real tall: 280
    readonly property bool told: game.tells > 0 && does === "tell"

    active: !told || first
    sourceComponent: told ? faces : button
    visible: active

    Component {
        id: button

        ExitButton {
            does: slot.does
            h: slot.h
            help: slot.help
            index: slot.index
            note: slot.note
            person: slot.person
            text: slot.text

            onActivated: slot.game.exit(slot.index)
        }
    }

    Component {
        id: faces

        TellFaces {
            game: slot.game
            h: slot.tall
        }
    }
}
