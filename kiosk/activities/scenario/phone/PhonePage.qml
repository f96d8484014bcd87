import QtQuick
import kiosk.ui.parts

// A page of an app on the phone: its bar with a name, and what stands below. `used` is where that ends.
PhoneScreen {
    id: page

    required property PhoneRows rows
    property string icon
    property string title
    property string note
    property color bar: Theme.shoal
    property color ground: "#E3EDEC"
    property real spacing: 14 * Theme.u
    default property alias content: body.data

    clip: true
    used: pull.used

    Rectangle {
        anchors.fill: parent
        color: page.ground
        radius: 40 * Theme.u
    }

    Rectangle {
        color: page.bar
        height: 164 * Theme.u
        topLeftRadius: 40 * Theme.u
        topRightRadius: 40 * Theme.u
        width: parent.width
    }

    Disc {
        color: Qt.lighter(page.bar, 1.35)
        d: 72
        icon: page.icon
        x: 26 * Theme.u
        y: 76 * Theme.u
    }

    PhoneTxt {
        Accessible.role: Accessible.Heading
        color: Theme.paper
        fit: true
        font.weight: Font.ExtraBold
        height: (page.note === "" ? 72 : 46) * Theme.u
        lineHeight: 1
        size: 38
        text: page.title
        verticalAlignment: Text.AlignVCenter
        width: 336 * Theme.u
        wrapMode: Text.NoWrap
        x: 116 * Theme.u
        y: 74 * Theme.u
    }

    PhoneTxt {
        color: Theme.mint
        fit: true
        font.weight: Font.DemiBold
        height: 36 * Theme.u
        lineHeight: 1
        size: 30
        text: page.note
        verticalAlignment: Text.AlignVCenter
        width: 336 * Theme.u
        wrapMode: Text.NoWrap
        x: 116 * Theme.u
        y: 118 * Theme.u
    }

    PhonePull {
        id: pull

        room: page.room
        y: 180 * Theme.u

        Column {
            id: body

            spacing: page.spacing
            width: 434 * Theme.u
            x: 20 * Theme.u
        }
    }
}
