import QtQuick
import kiosk.ui.parts

// Somebody's page, or a request to be friends: the face, since when, with whom.
PhonePage {
    id: page

    property string partner
    property bool asks: false
    readonly property string face: rows.person("person") || partner

    icon: asks ? "people" : "user"
    title: asks ? qsTr("Friend request") : qsTr("Profile")

    PhoneSheet {
        id: sheet

        Avatar {
            anchors.horizontalCenter: parent.horizontalCenter
            d: 148
            icon: "user"
            look: Lexicon.personLook(page.face)
            tint: Theme.reef
        }

        PhoneTxt {
            fit: true
            font.weight: Font.ExtraBold
            height: 50 * Theme.u
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            size: 40
            text: page.rows.text("name") || Lexicon.personName(page.face)
            verticalAlignment: Text.AlignVCenter
            width: sheet.room
            wrapMode: Text.NoWrap
        }

        PhoneTxt {
            color: Theme.slate
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            size: 31
            text: page.rows.text("since")
            width: sheet.room
        }

        PhoneBadge {
            readonly property string friends: page.rows.text("friends")
            readonly property string mutual: page.rows.text("mutual")

            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.mist
            icon: "people"
            text: mutual !== "" ? qsTr("%n friend(s) in common", "", Number(mutual)) : qsTr("%n friend(s)", "", Number(friends))
            visible: friends !== "" || mutual !== ""
        }

        PhoneTxt {
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            size: 33
            text: page.rows.text("bio")
            width: sheet.room
        }

        PhonePhoto {
            height: 150 * Theme.u
            name: page.rows.one("picture")?.picture ?? ""
            width: sheet.room
        }
    }

    Rectangle {
        bottomLeftRadius: 8 * Theme.u
        color: Theme.mint
        height: words.height + 32 * Theme.u
        radius: 32 * Theme.u
        visible: words.text !== ""
        width: parent.width

        PhoneTxt {
            id: words

            font.weight: Font.DemiBold
            text: page.rows.text("text")
            width: parent.width - 48 * Theme.u
            x: 24 * Theme.u
            y: 16 * Theme.u
        }
    }
}
