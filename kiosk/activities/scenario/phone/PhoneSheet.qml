import QtQuick
import kiosk.ui.parts

// A sheet of paper on a page, as high as what lies on it.
Rectangle {
    id: sheet

    property real pad: 20 * Theme.u
    property real spacing: 10 * Theme.u
    readonly property real room: width - 2 * pad
    default property alias content: inside.data

    color: Theme.paper
    height: inside.height + 2 * pad
    radius: 32 * Theme.u
    width: parent ? parent.width : 0

    Column {
        id: inside

        spacing: sheet.spacing
        width: sheet.room
        x: sheet.pad
        y: sheet.pad
    }
}
