import QtQuick
import kiosk.ui.parts

// The window: one screen at a time, what lies over it, and the corner that only the staff know.
Window {
    id: window

    required property Visit visit
    required property Missions missions
    required property Result result
    required property Helpers helpers
    required property Staff staff
    required property bool booth
    required property url assets
    property url lesson
    property var lexicon: ({})
    property QtObject game
    property url view
    property bool keyboard: false
    property bool languagesOpen: false
    readonly property string stage: visit.stage

    signal soundWanted(name: string)
    signal speechWanted(recording: url)

    color: Theme.deep
    minimumHeight: 480
    minimumWidth: 640
    title: "Khiên Rùa"

    Component.onCompleted: {
        Media.assets = assets;
        screen.show();
        over.show();
    }
    onClosing: close => {
        close.accepted = !window.booth;
    }
    onLessonChanged: Media.lesson = lesson
    onLexiconChanged: Lexicon.tables = lexicon
    onStageChanged: {
        languagesOpen = false;
        Sounds.say("");
    }

    function verdict(good: bool): void {
        Sounds.play(good ? "correct" : "oops");
    }

    Connections {
        function onWanted(name: string): void {
            window.soundWanted(name);
        }

        function onSpoken(recording: url): void {
            window.speechWanted(recording);
        }

        target: Sounds
    }

    Binding {
        property: "u"
        target: Theme
        value: Math.min(window.width / 1920, window.height / 1080)
    }

    Binding {
        property: "calmMotion"
        target: Theme
        value: window.visit.calmMotion
    }

    Binding {
        property: "keyboard"
        target: Theme
        value: window.keyboard
    }

    Binding {
        property: "on"
        target: Sounds
        value: window.visit.sound
    }

    Item {
        id: below

        anchors.fill: parent
        enabled: over.item === null

        Loader {
            id: screen

            // A scope: whoever had the focus inside it, or asks for it, gets it.
            function takeFocus(): void {
                if (over.wanted === "")
                    forceActiveFocus();
            }

            function show(): void {
                const common = {
                    "visit": window.visit
                };
                switch (window.stage) {
                case "attract":
                    setSource("Attract.qml", common);
                    break;
                case "language":
                    setSource("Language.qml", common);
                    break;
                case "who":
                    setSource("Who.qml", common);
                    break;
                case "mission":
                    setSource("MissionWall.qml", Object.assign({
                        "missions": window.missions
                    }, common));
                    break;
                case "note":
                    setSource("Note.qml", common);
                    break;
                case "play":
                    setSource("Play.qml", Object.assign({
                        "game": window.game,
                        "source": window.view
                    }, common));
                    break;
                case "result":
                    setSource("ShieldResult.qml", Object.assign({
                        "result": window.result
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

            Connections {
                function onStageChanged(): void {
                    screen.show();
                }

                target: window
            }

            Binding {
                property: "game"
                target: screen.item as Play
                value: window.game
                when: window.stage === "play" && screen.item !== null
            }

            Binding {
                property: "source"
                target: screen.item as Play
                value: window.view
                when: window.stage === "play" && screen.item !== null
            }

            Connections {
                function onLanguagesWanted(): void {
                    window.languagesOpen = true;
                }

                ignoreUnknownSignals: true
                target: screen.item
            }
        }
    }

    Loader {
        id: over

        readonly property string wanted: window.staff.state !== "closed" ? "StaffDoor" : window.visit.overlay === "quiet" ? "QuietOverlay" : window.languagesOpen ? "LanguageOverlay" : window.visit.overlay === "help" ? "HelpOverlay" : window.visit.overlay === "leaving" ? "LeaveOverlay" : ""

        function show(): void {
            if (String(Media.assets) === "")
                return; // too early for pictures; the window asks again once it is complete
            if (wanted === "")
                source = "";
            else if (wanted === "StaffDoor")
                setSource("StaffDoor.qml", {
                    "staff": window.staff
                });
            else if (wanted === "HelpOverlay")
                setSource("HelpOverlay.qml", {
                    "visit": window.visit,
                    "helpers": window.helpers
                });
            else
                setSource(wanted + ".qml", {
                    "visit": window.visit
                });
            screen.takeFocus();
        }

        anchors.fill: parent

        onWantedChanged: {
            window.visit.cover(wanted !== "");
            show();
        }

        Connections {
            function onClosed(): void {
                window.languagesOpen = false;
            }

            ignoreUnknownSignals: true
            target: over.item
        }
    }

    Item {
        // The corner: held for three seconds it opens the staff's door.
        height: 130 * Theme.u
        objectName: "staff-corner"
        visible: window.booth
        width: 130 * Theme.u

        TapHandler {
            gesturePolicy: TapHandler.DragThreshold
            longPressThreshold: 3

            onLongPressed: window.staff.open()
        }
    }
}
