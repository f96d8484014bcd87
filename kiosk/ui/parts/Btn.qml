import QtQuick

// A button with a face on a lip: an icon, a text of up to two lines, a line below. Lengths of the 1920x1080 design.
Pressable {
    id: btn

    property string text
    property string sub
    property string icon
    property color color: Theme.sun
    property color ink: Theme.ink
    property real w: 460
    property real h: 120
    property real lip: 12
    property real radius: 44
    property real size: 44
    property real iconSize: size * 1.25
    property real pad: 36
    property int weight: Font.ExtraBold
    property bool soft: true
    property bool startAlign: false
    property bool iconRight: false
    readonly property color face: enabled ? color : "#8CA5AB"

    height: h * Theme.u
    label: sub === "" ? text : text + ". " + sub
    ringRadius: radius * Theme.u
    width: w * Theme.u

    Soft {
        anchors.fill: parent
        radius: btn.radius * Theme.u
        visible: btn.soft
    }

    Bevel {
        anchors.fill: parent
        color: btn.face
        down: btn.down
        lip: btn.lip * Theme.u
        radius: btn.radius * Theme.u

        Row {
            id: row

            readonly property real room: btn.width - 2 * btn.pad * Theme.u - (mark.visible ? mark.width + spacing : 0)

            anchors.verticalCenter: parent.verticalCenter
            layoutDirection: btn.iconRight ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Math.round(btn.size * 0.5 * Theme.u)
            x: btn.startAlign ? btn.pad * Theme.u : (btn.width - width) / 2

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                back: btn.face
                color: btn.ink
                name: btn.icon
                size: btn.iconSize
                visible: btn.icon !== ""
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter

                Txt {
                    color: btn.ink
                    fit: true
                    font.weight: btn.weight
                    height: btn.height - (btn.lip + 12) * Theme.u - (below.visible ? below.height : 0)
                    horizontalAlignment: btn.startAlign ? Text.AlignLeft : Text.AlignHCenter
                    lineHeight: 1.04
                    size: btn.size
                    text: btn.text
                    verticalAlignment: Text.AlignVCenter
                    visible: text !== ""
                    width: Math.min(implicitWidth, row.room)
                }

                Txt {
                    id: below

                    color: btn.ink
                    fit: true
                    font.weight: Font.Medium
                    height: Math.min(implicitHeight, 40 * Theme.u)
                    lineHeight: 1
                    size: Math.max(28, btn.size * 0.76)
                    text: btn.sub
                    visible: text !== ""
                    width: Math.min(implicitWidth, row.room)
                }
            }
        }
    }
}
