import QtQuick
import kiosk.ui.parts

// What is longer than its room on the phone can be drawn up; a mark says so, where lines seldom reach. `used` is how far down it is seen.
Flickable {
    id: pull

    required property real room
    readonly property real used: y + Math.min(contentHeight, height)

    clip: true
    contentHeight: contentItem.childrenRect.height
    flickableDirection: Flickable.VerticalFlick
    height: Math.max(0, room - y)
    interactive: contentHeight > height
    width: parent.width

    Disc {
        color: Theme.deep
        d: 52
        icon: "chevron-down"
        opacity: 0.86
        parent: pull
        size: 36
        visible: pull.interactive && !pull.atYEnd
        x: pull.width - width - 28 * Theme.u
        y: pull.height - height - 6 * Theme.u
        z: 2
    }
}
