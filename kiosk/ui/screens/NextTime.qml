import QtQuick
import kiosk.ui.parts

// The trick that got through, said kindly, with one thing to do next time; else what to take home.
Card {
    id: card

    property string nearMiss
    property string takeHome
    readonly property bool near: nearMiss !== ""

    color: Theme.sand
    height: 322 * Theme.u
    width: 760 * Theme.u

    Row {
        spacing: 18 * Theme.u
        x: 36 * Theme.u
        y: 28 * Theme.u

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.slate
            font.weight: Font.DemiBold
            lineHeight: 1
            size: 34
            text: card.near ? qsTr("Look out for") : qsTr("To take home")
            wrapMode: Text.NoWrap
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.lotus
            border.width: Math.max(1, 3 * Theme.u)
            color: Theme.petal
            height: 58 * Theme.u
            radius: height / 2
            visible: card.near
            width: name.width + 44 * Theme.u

            Row {
                id: name

                anchors.centerIn: parent
                spacing: 10 * Theme.u

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    back: Theme.petal
                    color: Theme.lotus
                    name: card.near ? Lexicon.tacticIcon(card.nearMiss) : "hook"
                    size: 34
                }

                Txt {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.lotusDeep
                    font.weight: Font.ExtraBold
                    lineHeight: 1
                    size: 34
                    text: Lexicon.tacticName(card.nearMiss)
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        fit: true
        font.weight: Font.Bold
        height: (card.near ? 96 : 200) * Theme.u
        size: 38
        text: card.near ? Lexicon.tacticNextTime(card.nearMiss) : card.takeHome
        verticalAlignment: Text.AlignVCenter
        width: 688 * Theme.u
        x: 36 * Theme.u
        y: 98 * Theme.u
    }

    Rectangle {
        color: Qt.rgba(0, 0, 0, 0.1)
        height: Math.max(1, 3 * Theme.u)
        visible: card.near
        width: 688 * Theme.u
        x: 36 * Theme.u
        y: 206 * Theme.u
    }

    Txt {
        color: Theme.slate
        fit: true
        font.weight: Font.DemiBold
        height: 88 * Theme.u
        size: 34
        text: card.takeHome
        verticalAlignment: Text.AlignVCenter
        visible: card.near
        width: 688 * Theme.u
        x: 36 * Theme.u
        y: 218 * Theme.u
    }
}
