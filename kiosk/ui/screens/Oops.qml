import QtQuick
import kiosk.ui.parts

// What a visitor sees when something broke: no fault of theirs, and a way back to the start.
Item {
    id: screen

    required property Visit visit

    Backdrop {}

    Frame {
        Turtle {
            mood: "care"
            w: 420
            x: 750 * Theme.u
            y: 130 * Theme.u
        }

        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: Theme.paper
            fit: true
            font.weight: Font.Black
            height: 100 * Theme.u
            horizontalAlignment: Text.AlignHCenter
            size: 64
            text: qsTr("The turtle needs a moment.")
            width: parent.width
            y: 640 * Theme.u
        }

        Btn {
            act: "leave-now"
            anchors.horizontalCenter: parent.horizontalCenter
            focus: true
            h: 140
            icon: "home"
            text: qsTr("Back to the start")
            w: 720
            y: 790 * Theme.u

            onActivated: screen.visit.leave()
        }
    }
}
