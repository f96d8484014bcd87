import QtQuick

// What the turtle says: a paper pill with a tail to the left.
Item {
    id: bubble

    property string text
    property real size: 40
    property real maxWidth: 900
    property bool tail: true

    height: said.height + 44 * Theme.u
    width: said.width + 80 * Theme.u

    Soft {
        anchors.fill: parent
        radius: 40 * Theme.u
        steps: 6
    }

    Rectangle {
        color: Theme.paper
        height: 30 * Theme.u
        rotation: 45
        visible: bubble.tail
        width: height
        x: -11 * Theme.u
        y: bubble.height / 2 - height / 2
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        radius: 40 * Theme.u
    }

    Txt {
        id: said

        font.weight: Font.Bold
        size: bubble.size
        text: bubble.text
        width: Math.min(implicitWidth, bubble.maxWidth * Theme.u)
        x: 40 * Theme.u
        y: 22 * Theme.u
    }
}
