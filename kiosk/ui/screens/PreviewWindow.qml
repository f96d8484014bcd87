import QtQuick
import kiosk.ui.parts

// The author's window: a slim bar, below it the screen of the activity as a visitor sees it, and what is wrong over it.
Window {
    id: window

    required property Preview preview
    required property Visit visit
    required property Helpers helpers
    required property url assets
    property url lesson
    property var lexicon: ({})
    property QtObject game
    property url view
    property bool keyboard: false
    property bool languagesOpen: false
    property bool placesOpen: false
    readonly property real bar: 104

    signal soundWanted(name: string)
    signal speechWanted(recording: url)

    color: Theme.deep
    minimumHeight: 480
    minimumWidth: 640
    title: window.preview.file + " – Khiên Rùa"

    Component.onCompleted: {
        Media.assets = assets;
        screen.show();
    }
    onLessonChanged: Media.lesson = lesson
    onLexiconChanged: Lexicon.tables = lexicon

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
        value: Math.min(window.width / 1920, window.height / (1080 + window.bar))
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
        id: stage

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: authorBar.bottom
        clip: true

        Item {
            anchors.fill: parent
            enabled: over.item === null

            Backdrop {
                visible: screen.item === null
            }

            Loader {
                id: screen

                readonly property bool playing: window.visit.stage === "play"

                function show(): void {
                    if (playing)
                        setSource("Play.qml", {
                            "visit": window.visit,
                            "game": window.game,
                            "source": window.view
                        });
                    else
                        source = "";
                }

                anchors.fill: parent
                focus: true

                onPlayingChanged: show()

                Binding {
                    property: "game"
                    target: screen.item as Play
                    value: window.game
                    when: screen.item !== null
                }

                Binding {
                    property: "source"
                    target: screen.item as Play
                    value: window.view
                    when: screen.item !== null
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

        Over {
            id: over

            anchors.fill: parent
            gives: ({
                    "HelpOverlay": {
                        "visit": window.visit,
                        "helpers": window.helpers
                    },
                    "PlacesOverlay": {
                        "preview": window.preview
                    }
                })
            visit: window.visit
            wanted: String(Media.assets) === "" ? "" : window.placesOpen ? "PlacesOverlay" : window.languagesOpen ? "LanguageOverlay" : window.visit.overlay === "help" ? "HelpOverlay" : window.visit.overlay === "leaving" ? "LeaveOverlay" : ""

            onClosed: {
                window.languagesOpen = false;
                window.placesOpen = false;
            }
            onShown: {
                if (wanted === "")
                    screen.forceActiveFocus();
            }
        }

        ProblemsPanel {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            full: stage.height
            open: authorBar.problemsOpen
            preview: window.preview

            onClosed: authorBar.problemsOpen = false
        }
    }

    AuthorBar {
        id: authorBar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: window.bar * Theme.u
        preview: window.preview
        visit: window.visit

        onPlacesWanted: window.placesOpen = !window.placesOpen
    }
}
