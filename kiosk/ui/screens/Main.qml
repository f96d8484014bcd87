pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The window. It brings the attract screen itself, so that something is there at once; everything else comes after the
// first frame, see `Screens`.
Window {
    id: window

    required property bool booth
    required property string language
    property bool quick: true
    required property url assets
    property url lesson
    property var lexicon: ({})
    property QtObject game
    property url view
    property bool keyboard: false
    property alias languagesOpen: front.languagesOpen
    readonly property string stage: front.stage
    readonly property bool ready: attract.item === null || (attract.item as Attract).ready

    signal soundWanted(name: string)
    signal speechWanted(recording: url)

    color: Theme.deep
    minimumHeight: 480
    minimumWidth: 640
    title: "Khiên Rùa"

    Component.onCompleted: Media.assets = assets
    onClosing: close => {
        close.accepted = !window.booth;
    }
    onLessonChanged: Media.lesson = lesson
    onLexiconChanged: Lexicon.tables = lexicon

    function verdict(good: bool): void {
        Sounds.play(good ? "correct" : "oops");
    }

    function furnish(given: var): void {
        screens.setSource("Screens.qml", Object.assign({
            "booth": window.booth,
            "front": front
        }, given));
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
        property: "keyboard"
        target: Theme
        value: window.keyboard
    }

    Front {
        id: front

        language: window.language

        onCoveredChanged: {
            if (!covered && attract.active)
                attract.forceActiveFocus();
        }
    }

    Loader {
        id: attract

        active: String(Media.assets) !== "" && front.stage === "attract"
        anchors.fill: parent
        enabled: !front.covered
        focus: true // a scope: whoever had the focus inside it, or asks for it, gets it

        sourceComponent: Attract {
            early: !window.visible
            language: front.language
            quick: window.quick
            today: front.today

            onBegun: front.begun()
            onLanguageChosen: code => front.languageChosen(code)
        }

        onLoaded: {
            if (!front.covered)
                forceActiveFocus();
        }
    }

    Loader {
        id: screens

        anchors.fill: parent

        Binding {
            property: "game"
            target: screens.item
            value: window.game
            when: screens.item !== null
        }

        Binding {
            property: "view"
            target: screens.item
            value: window.view
            when: screens.item !== null
        }
    }
}
