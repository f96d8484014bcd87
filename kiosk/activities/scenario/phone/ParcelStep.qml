import QtQuick
import kiosk.ui.parts

// A station of a parcel: behind it, here, or still ahead. Rows of another role stay away.
Item {
    id: step

    required property string role
    required property string text
    required property string mark
    property bool last: false
    readonly property bool now: mark === "now"
    readonly property bool ahead: mark === ""

    Accessible.ignored: !visible
    Accessible.name: now ? qsTr("Here now: %1").arg(text) : text
    Accessible.role: Accessible.StaticText
    height: 78 * Theme.u
    visible: role === "steps"

    Rectangle {
        color: step.ahead || step.now ? Theme.mist : Theme.jade
        height: parent.height
        visible: !step.last
        width: 6 * Theme.u
        x: 21 * Theme.u
        y: parent.height / 2
    }

    Disc {
        anchors.verticalCenter: parent.verticalCenter
        border.color: step.ahead ? "#B9CBCB" : Theme.jade
        border.width: Math.max(2, 5 * Theme.u)
        color: step.ahead ? Theme.paper : step.now ? Theme.gold : Theme.jade
        d: 48
        icon: step.ahead ? "" : step.now ? "parcel" : "check"
        ink: step.now ? Theme.ink : Theme.paper
    }

    Txt {
        anchors.verticalCenter: parent.verticalCenter
        color: step.ahead ? Theme.slate : Theme.ink
        fit: true
        font.weight: step.now ? Font.ExtraBold : Font.DemiBold
        height: 72 * Theme.u
        lineHeight: 1
        size: 32
        text: step.text
        verticalAlignment: Text.AlignVCenter
        width: parent.width - x
        x: 68 * Theme.u
    }
}
