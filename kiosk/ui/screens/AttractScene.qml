import QtQuick
import kiosk.ui.parts

// The lake with the turtle that waves. `early`: nothing is shown yet, so the large pictures are unpacked by Qt's own
// thread beside all else, until it is `ready`; later they come at once, from what is already unpacked.
Item {
    id: lake

    property bool early: false
    readonly property bool ready: far.status !== Image.Loading && turtle.ready && near.status !== Image.Loading

    Backdrop {
        id: far

        asynchronous: lake.early
        scene: "attract-bg"
    }

    WaterLights {
        anchors.fill: parent
    }

    Frame {
        WavingTurtle {
            id: turtle

            asynchronous: lake.early
            x: 1062 * Theme.u
            y: 152 * Theme.u
        }
    }

    NearLotus {
        id: near

        asynchronous: lake.early
        window: Qt.size(lake.width, lake.height)
    }
}
