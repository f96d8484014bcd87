pragma ComponentBehavior: Bound

import QtQuick

// A branching story on a phone: a note, scenes with ways out, the reason, how it ended, the river of the way taken.
FocusScope {
    id: view

    required property ScenarioGame game

    Keys.onPressed: event => {
        const number = event.key - Qt.Key_1;
        if (event.isAutoRepeat || number < 0 || number > 3 || view.game.phase !== "scene")
            return;
        view.game.choose(number);
        event.accepted = true;
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (view.game.phase) {
            case "note":
                return note;
            case "scene":
            case "reason":
                return scene;
            case "ending":
                return ending;
            case "debrief":
                return debrief;
            default:
                return null;
            }
        }

        onLoaded: forceActiveFocus()
    }

    Component {
        id: note

        ContentNote {
            game: view.game
        }
    }

    Component {
        id: scene

        SceneStage {
            game: view.game
        }
    }

    Component {
        id: ending

        Ending {
            game: view.game
        }
    }

    Component {
        id: debrief

        Debrief {
            game: view.game
        }
    }
}
