import QtQuick
import kiosk.ui.parts

// A step of the mission: the slim bar on top, the activity's own view below. The view is loaded by its kind.
Item {
    id: screen

    required property Visit visit
    property QtObject game
    property url source

    signal languagesWanted

    Backdrop {}

    Loader {
        id: activity

        readonly property int play: screen.visit.play

        function reload(): void {
            if (screen.game && String(screen.source) !== "")
                setSource(screen.source, {
                    "game": screen.game
                });
        }

        anchors.fill: parent

        Component.onCompleted: reload()
        onLoaded: (item as Item).forceActiveFocus()
        onPlayChanged: reload()
    }

    Frame {
        enabled: screen.visit.overlay === ""

        TopBar {
            help: !screen.visit.helpInside
            path: true
            title: screen.visit.stepTitle
            visit: screen.visit

            onLanguagesWanted: screen.languagesWanted()
        }
    }
}
