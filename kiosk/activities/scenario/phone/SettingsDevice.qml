import QtQuick
import kiosk.ui.parts

// A device on which the account is logged in. Rows of another role stay away.
Item {
    id: device

    required property string role
    required property string name
    required property string note
    required property string mark
    property bool out: false
    readonly property bool own: mark === "on"

    Accessible.ignored: !visible
    Accessible.name: name + (note === "" ? "" : ", " + note)
    Accessible.role: Accessible.StaticText
    height: 72 * Theme.u
    opacity: out ? 0.45 : 1
    visible: role === "devices"

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: device.own ? Theme.jade : Theme.lotusDeep
        name: device.own ? "shield-check" : "laptop"
        size: 46
        x: 8 * Theme.u
    }

    Txt {
        fit: true
        font.strikeout: device.out
        font.weight: Font.ExtraBold
        height: (device.note === "" ? 72 : 40) * Theme.u
        lineHeight: 1
        size: 32
        text: device.name
        verticalAlignment: Text.AlignVCenter
        width: device.width - x
        wrapMode: Text.NoWrap
        x: 70 * Theme.u
    }

    Txt {
        color: Theme.slate
        fit: true
        height: 34 * Theme.u
        lineHeight: 1
        size: 30
        text: device.note
        verticalAlignment: Text.AlignVCenter
        width: device.width - x
        wrapMode: Text.NoWrap
        x: 70 * Theme.u
        y: 38 * Theme.u
    }
}
