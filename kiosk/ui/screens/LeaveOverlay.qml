import QtQuick
import kiosk.ui.parts

// The way out asks once, kindly; leaving costs nothing.
Overlay {
    id: overlay

    required property Visit visit

    h: 520
    w: 1180

    Turtle {
        mood: "care"
        w: 280
        x: 70 * Theme.u
        y: 96 * Theme.u
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        fit: true
        font.weight: Font.ExtraBold
        height: 150 * Theme.u
        size: 54
        text: qsTr("Would you like to stop here?")
        verticalAlignment: Text.AlignVCenter
        width: 720 * Theme.u
        x: 400 * Theme.u
        y: 60 * Theme.u
    }

    Btn {
        act: "stay"
        focus: true
        h: 124
        icon: "play"
        text: qsTr("Play on")
        w: 720
        x: 400 * Theme.u
        y: 220 * Theme.u

        onActivated: overlay.visit.stay()
    }

    Btn {
        act: "leave-now"
        color: Theme.mist
        h: 108
        icon: "door"
        size: 38
        soft: false
        text: qsTr("Leave")
        w: 720
        x: 400 * Theme.u
        y: 366 * Theme.u

        onActivated: overlay.visit.leave()
    }
}
