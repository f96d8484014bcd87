import QtQuick
import kiosk.ui.parts

// What is longer than its room on the phone can be drawn up. `used` is how far down it is seen.
Pull {
    required property real room
    readonly property real used: y + Math.min(contentHeight, height)

    boundsBehavior: Flickable.DragAndOvershootBounds
    height: Math.max(0, room - y)
    width: parent.width
}
