pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Where an author can begin: the steps of the file, the seats of a story, the places of this step.
Overlay {
    id: overlay

    required property Preview preview

    signal closed

    h: 960
    w: 1680

    Keys.onEscapePressed: closed()

    Flickable {
        id: room

        anchors.bottomMargin: 40 * Theme.u
        anchors.fill: parent
        anchors.leftMargin: 60 * Theme.u
        anchors.rightMargin: 180 * Theme.u
        anchors.topMargin: 44 * Theme.u
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: groups.height
        contentWidth: width

        Column {
            id: groups

            spacing: 34 * Theme.u
            width: room.width

            PlaceGroup {
                act: "step"
                rows: overlay.preview.steps
                title: qsTr("Steps")

                onChosen: index => overlay.preview.goStep(index)
            }

            PlaceGroup {
                act: "seat"
                rows: overlay.preview.seats
                title: qsTr("Seats")

                onChosen: index => overlay.preview.takeSeat(index)
            }

            PlaceGroup {
                act: "place"
                rows: overlay.preview.places
                title: qsTr("Places in this step")

                onChosen: index => {
                    overlay.preview.goPlace(index);
                    overlay.closed();
                }
            }
        }
    }

    RoundBtn {
        act: "places-close"
        anchors.right: parent.right
        anchors.rightMargin: 40 * Theme.u
        bright: true
        face: Theme.mist
        focus: true
        h: 96
        icon: "cross"
        label: qsTr("Close")
        y: 40 * Theme.u

        onActivated: overlay.closed()
    }
}
