import QtQuick
import kiosk.ui.parts

// Who is on the line, by what kind of call, for how long; in the middle, or at the left beside one's own picture.
Item {
    id: head

    required property PhoneRows rows
    property string partner
    property bool video: false
    readonly property bool ringing: rows.has("ringing")
    readonly property string number: rows.text("number")
    readonly property bool aside: video && !ringing
    readonly property color tone: rows.has("unknown") ? Theme.petal : Theme.mint
    default property alias beside: since.data
    readonly property string kind: ringing ? (video ? qsTr("Video call coming in") : qsTr("Call coming in")) : rows.has("unknown") ? (video ? qsTr("Unknown, video call") : qsTr("Unknown number")) : video ? qsTr("Video call") : qsTr("Call")

    PhoneTxt {
        Accessible.name: qsTr("On the phone: %1").arg(text)
        color: Theme.paper
        fit: true
        font.weight: Font.ExtraBold
        height: 54 * Theme.u
        horizontalAlignment: head.aside ? Text.AlignLeft : Text.AlignHCenter
        lineHeight: 1
        size: 43
        text: head.number || Lexicon.personName(head.partner)
        verticalAlignment: Text.AlignVCenter
        width: (head.aside ? 300 : 406) * Theme.u
        wrapMode: Text.NoWrap
        x: 34 * Theme.u
        y: 58 * Theme.u
    }

    Row {
        spacing: 12 * Theme.u
        x: head.aside ? 34 * Theme.u : (head.width - width) / 2
        y: 116 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            back: Theme.deep
            color: head.tone
            name: head.rows.has("unknown") ? "info" : head.video ? "video" : "phone"
            size: 34
        }

        PhoneTxt {
            anchors.verticalCenter: parent.verticalCenter
            color: head.tone
            fit: true
            font.weight: Font.DemiBold
            height: 40 * Theme.u
            lineHeight: 1
            size: 31
            text: head.kind
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, (head.aside ? 250 : 350) * Theme.u)
            wrapMode: Text.NoWrap
        }
    }

    Row {
        id: since

        spacing: 14 * Theme.u
        x: head.aside ? 34 * Theme.u : (head.width - width) / 2
        height: 52 * Theme.u
        y: 154 * Theme.u

        PhoneTxt {
            Accessible.name: qsTr("Time on this call: %1").arg(text)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.paper
            font.weight: Font.Bold
            lineHeight: 1
            size: 31
            text: head.rows.text("timer")
        }
    }
}
