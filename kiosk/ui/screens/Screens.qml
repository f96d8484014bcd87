import QtQuick
import kiosk.ui.parts

// Every screen but the attract screen, one at a time, what lies over it, and the corner that only the staff know.
Item {
    id: screens

    required property Visit visit
    required property Missions missions
    required property Result result
    required property Helpers helpers
    required property Staff staff
    required property Front front
    required property bool booth
    property QtObject game
    property url view
    readonly property string stage: visit.stage

    Component.onCompleted: {
        screen.show();
        if (screens.front.asked)
            screens.visit.begin();
    }
    onStageChanged: {
        screens.front.languagesOpen = false;
        Sounds.say("");
        screen.show();
    }

    Binding {
        property: "calmMotion"
        target: Theme
        value: screens.visit.calmMotion
    }

    Binding {
        property: "on"
        target: Sounds
        value: screens.visit.sound
    }

    Binding {
        property: "stage"
        target: screens.front
        value: screens.stage
    }

    Binding {
        property: "language"
        target: screens.front
        value: screens.visit.language
    }

    Binding {
        property: "today"
        target: screens.front
        value: screens.visit.today
    }

    Binding {
        property: "covered"
        target: screens.front
        value: over.wanted !== ""
    }

    Connections {
        function onBegun(): void {
            screens.visit.begin();
        }

        function onLanguageChosen(code: string): void {
            screens.visit.chooseLanguage(code);
        }

        target: screens.front
    }

    Item {
        id: below

        anchors.fill: parent
        enabled: over.item === null

        Loader {
            id: screen

            // A scope: whoever had the focus inside it, or asks for it, gets it.
            function takeFocus(): void {
                if (over.wanted === "" && item !== null)
                    forceActiveFocus();
            }

            function show(): void {
                const common = {
                    "visit": screens.visit
                };
                switch (screens.stage) {
                case "language":
                    setSource("Language.qml", common);
                    break;
                case "who":
                    setSource("Who.qml", common);
                    break;
                case "mission":
                    setSource("MissionWall.qml", Object.assign({
                        "missions": screens.missions
                    }, common));
                    break;
                case "note":
                    setSource("Note.qml", common);
                    break;
                case "play":
                    setSource("Play.qml", Object.assign({
                        "game": screens.game,
                        "source": screens.view
                    }, common));
                    break;
                case "result":
                    setSource("ShieldResult.qml", Object.assign({
                        "result": screens.result
                    }, common));
                    break;
                case "oops":
                    setSource("Oops.qml", common);
                    break;
                default:
                    source = "";
                }
            }

            anchors.fill: parent
            focus: true

            onLoaded: takeFocus()

            Binding {
                property: "game"
                target: screen.item as Play
                value: screens.game
                when: screens.stage === "play" && screen.item !== null
            }

            Binding {
                property: "source"
                target: screen.item as Play
                value: screens.view
                when: screens.stage === "play" && screen.item !== null
            }

            Connections {
                function onLanguagesWanted(): void {
                    screens.front.languagesOpen = true;
                }

                ignoreUnknownSignals: true
                target: screen.item
            }
        }
    }

    Over {
        id: over

        anchors.fill: parent
        gives: ({
                "HelpOverlay": {
                    "visit": screens.visit,
                    "helpers": screens.helpers
                },
                "StaffDoor": {
                    "staff": screens.staff
                }
            })
        visit: screens.visit
        wanted: screens.staff.state !== "closed" ? "StaffDoor" : screens.visit.overlay === "quiet" ? "QuietOverlay" : screens.front.languagesOpen ? "LanguageOverlay" : screens.visit.overlay === "help" ? "HelpOverlay" : screens.visit.overlay === "leaving" ? "LeaveOverlay" : ""

        onClosed: screens.front.languagesOpen = false
        onShown: screen.takeFocus()
    }

    Item {
        // The corner: held for three seconds it opens the staff's door.
        height: 130 * Theme.u
        objectName: "staff-corner"
        visible: screens.booth
        width: 130 * Theme.u

        TapHandler {
            gesturePolicy: TapHandler.DragThreshold
            longPressThreshold: 3

            onLongPressed: screens.staff.open()
        }
    }
}
