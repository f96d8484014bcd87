import QtQuick
import kiosk.ui.parts

// One answer: a paper bar or a picture card. After the answer it says what it was, by colour, icon and words.
Pressable {
    id: option

    required property int index
    required property string key
    required property string text
    required property string picture
    required property bool picked
    required property string mark
    required property string because
    property bool tall: false
    // Alone in its row: the reason stands beside the answer, not below it.
    property bool wide: false
    property real size: 34
    property bool answered: false
    property bool several: false
    readonly property bool aside: answered && mark === ""
    readonly property bool stacked: !tall && !wide && because !== ""
    readonly property real middle: (height - 12 * Theme.u) / 2
    readonly property string word: text !== "" ? text : key === "yes" ? qsTr("True") : qsTr("False")
    readonly property color face: mark === "right" || mark === "missed" ? Theme.mint : mark === "wrong" ? Theme.petal : picked ? Theme.gold : aside ? "#9FB6BB" : Theme.paper

    Accessible.checkable: several
    Accessible.checked: picked
    Accessible.focusable: !answered
    Accessible.role: answered ? Accessible.StaticText : Accessible.Button
    act: "pick:" + index
    enabled: !answered
    label: because === "" ? word : word + ". " + because

    Bevel {
        anchors.fill: parent
        color: option.face
        down: option.down && !option.answered
        lip: (option.answered ? 0 : 12) * Theme.u
        lipColor: option.answered ? option.face : Theme.lip(Theme.paper)
        rimColor: option.answered ? option.face : "#FFFFFF"
        radius: 40 * Theme.u

        Image {
            Accessible.ignored: true
            fillMode: Image.PreserveAspectFit
            height: Math.round((option.answered ? 150 : 250) * Theme.u)
            source: Media.picture(option.picture)
            sourceSize: Qt.size(width, height)
            visible: option.picture !== ""
            width: parent.width - 48 * Theme.u
            x: 24 * Theme.u
            y: 24 * Theme.u
        }

        Rectangle {
            id: state

            border.color: option.mark === "" ? Theme.slate : "transparent"
            border.width: option.mark === "" ? Math.max(1, 4 * Theme.u) : 0
            color: option.mark === "right" || option.mark === "missed" ? Theme.jade : option.mark === "wrong" ? Theme.lotus : option.picked ? Theme.ink : "transparent"
            height: 64 * Theme.u
            radius: option.several ? 18 * Theme.u : height / 2
            width: height
            x: 32 * Theme.u
            y: option.tall ? (option.answered ? 190 : 292) * Theme.u : (option.stacked ? 28 * Theme.u : option.middle - height / 2)

            Icon {
                anchors.centerIn: parent
                back: parent.color
                color: option.mark !== "" || option.picked ? Theme.paper : Theme.slate
                name: option.mark === "wrong" ? "hook" : "check"
                size: 40
                visible: option.mark !== "" || option.picked
            }
        }

        TextMetrics {
            id: oneLine

            font.family: Theme.family
            font.pixelSize: Math.max(1, Math.round(title.size * Theme.u))
            font.weight: Font.Bold
            text: title.text
        }

        Txt {
            id: title

            fit: true
            font.weight: Font.Bold
            height: (option.tall ? 88 : !option.stacked ? 100 : oneLine.width > 1.2 * width ? 82 : 64) * Theme.u
            lineHeight: 1.05
            size: option.wide ? 44 : 40
            text: option.word
            verticalAlignment: Text.AlignVCenter
            width: option.wide ? 712 * Theme.u : option.width - x - 32 * Theme.u
            x: 120 * Theme.u
            y: option.tall ? state.y - 12 * Theme.u : option.stacked ? 28 * Theme.u : option.middle - height / 2
        }

        Txt {
            fit: true
            height: option.wide ? 2 * (option.middle - y) : option.height - y - 22 * Theme.u
            size: option.size
            text: option.because
            verticalAlignment: option.wide ? Text.AlignVCenter : Text.AlignTop
            visible: text !== ""
            width: option.width - x - 32 * Theme.u
            x: (option.tall ? 32 : option.wide ? 864 : 120) * Theme.u
            y: option.wide ? 12 * Theme.u : title.y + title.height + 4 * Theme.u
        }
    }
}
