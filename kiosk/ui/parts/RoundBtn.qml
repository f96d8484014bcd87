import QtQuick

// A quiet button on water: round with an icon, or a pill with an icon and a word. `bright`: ink on paper. A `choice` is one of
// several, or none, and says whether it is `chosen`.
Pressable {
    id: btn

    property string icon
    property string text
    property real h: 96
    property bool choice: false
    property bool chosen: false
    property bool bright: chosen
    property color face: bright ? Theme.paper : Theme.shoal
    property color ink: bright ? Theme.ink : Theme.paper
    property url picture

    Accessible.checkable: choice
    Accessible.checked: choice && chosen
    height: h * Theme.u
    label: text
    ringRadius: height / 2
    width: text === "" ? height : row.width + 64 * Theme.u

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 8 * Theme.u
        color: btn.bright ? Theme.lip(Theme.paper) : Theme.abyss
        radius: height / 2
    }

    Rectangle {
        border.color: btn.bright ? Theme.paper : Theme.reef
        border.width: Math.max(1, 3 * Theme.u)
        color: btn.face
        height: parent.height - 8 * Theme.u
        radius: height / 2
        width: parent.width
        y: btn.down ? 6 * Theme.u : 0

        Row {
            id: row

            anchors.centerIn: parent
            spacing: 16 * Theme.u

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                back: btn.face
                color: btn.ink
                name: btn.icon
                size: 46
                visible: btn.icon !== ""
            }

            Image {
                anchors.verticalCenter: parent.verticalCenter
                height: Math.round(42 * Theme.u)
                source: btn.picture
                sourceSize: Qt.size(width, height)
                visible: String(btn.picture) !== ""
                width: Math.round(60 * Theme.u)
            }

            Txt {
                anchors.verticalCenter: parent.verticalCenter
                color: btn.ink
                font.weight: Font.DemiBold
                lineHeight: 1
                size: 34
                text: btn.text
                visible: text !== ""
                wrapMode: Text.NoWrap
            }
        }
    }
}
