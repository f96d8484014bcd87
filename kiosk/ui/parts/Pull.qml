import QtQuick

// What is longer than its room can be drawn up; a mark says so, where lines seldom reach.
Flickable {
    id: pull

    property real markX: width - 80 * Theme.u

    function turn(lengths: real): void {
        contentY = Math.max(0, Math.min(contentY + lengths * Theme.u, contentHeight - height));
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: contentItem.childrenRect.height
    flickableDirection: Flickable.VerticalFlick
    interactive: contentHeight > height

    Disc {
        color: Theme.deep
        d: 52
        icon: "chevron-down"
        opacity: 0.86
        parent: pull
        size: 36
        visible: pull.interactive && !pull.atYEnd
        x: pull.markX
        y: pull.height - height - 6 * Theme.u
        z: 2
    }
}
