import QtQuick

// A floating sheet of paper. Lengths in pixels through Theme.u.
Item {
    id: card

    property color color: Theme.paper
    property real radius: 44 * Theme.u
    property bool soft: true
    default property alias content: face.data

    Soft {
        anchors.fill: parent
        radius: card.radius
        visible: card.soft
    }

    Rectangle {
        id: face

        anchors.fill: parent
        color: card.color
        radius: card.radius
    }
}
