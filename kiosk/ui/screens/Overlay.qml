import QtQuick
import kiosk.ui.parts

// Darkens the screen below and takes its touches; what it asks lies in a card in the middle.
FocusScope {
    id: overlay

    property real w: 1120
    property real h: 620
    default property alias content: sheet.data

    anchors.fill: parent

    Component.onCompleted: forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.deep
        opacity: 0.72
    }

    MouseArea {
        acceptedButtons: Qt.AllButtons
        anchors.fill: parent
    }

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
    }

    Frame {
        Card {
            id: sheet

            anchors.centerIn: parent
            height: overlay.h * Theme.u
            radius: 56 * Theme.u
            width: overlay.w * Theme.u
        }
    }
}
