import QtQuick
import kiosk.ui.parts

// The lessons are still being read. It comes after a blink, so that whoever hardly waits sees nothing flash.
Item {
    id: moment

    opacity: 0

    SequentialAnimation {
        running: true

        PauseAnimation {
            duration: Theme.calmMotion ? 0 : 300
        }

        NumberAnimation {
            duration: Theme.calmMotion ? 1 : 200
            property: "opacity"
            target: moment
            to: 1
        }
    }

    Turtle {
        mood: "calm"
        w: 420
        x: 750 * Theme.u
        y: 230 * Theme.u
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: Theme.paper
        fit: true
        font.weight: Font.ExtraBold
        height: 80 * Theme.u
        horizontalAlignment: Text.AlignHCenter
        size: 52
        text: qsTr("One moment, the missions are on their way…")
        width: 1600 * Theme.u
        x: 160 * Theme.u
        y: 720 * Theme.u
    }
}
