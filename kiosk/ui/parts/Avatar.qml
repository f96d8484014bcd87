import QtQuick

// A person's face in a disc, or an icon on a tinted disc where there is no person.
Item {
    id: avatar

    property string look
    property string expression: "calm"
    property string icon
    property real d: 94
    property color tint: Theme.amber

    height: Math.round(d * Theme.u)
    width: height

    Rectangle {
        anchors.fill: parent
        color: avatar.tint
        radius: width / 2
        visible: avatar.look === ""

        Icon {
            anchors.centerIn: parent
            back: avatar.tint
            color: Theme.sand
            name: avatar.icon || "chat"
            size: avatar.d * 0.6
        }
    }

    Image {
        Accessible.ignored: true
        anchors.fill: parent
        source: Media.person(avatar.look, avatar.expression)
        sourceSize: Qt.size(width, height)
        visible: avatar.look !== ""
    }
}
