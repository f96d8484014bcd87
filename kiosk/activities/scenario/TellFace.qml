import QtQuick
import kiosk.ui.parts

// Somebody who can be told: the face, and who it is, below or `beside`. Exits of another kind stay away.
Pressable {
    id: face

    required property int index
    required property string does
    required property string text
    required property string note
    required property string person
    property bool beside: false
    property real w: 234
    property real h: 200
    readonly property string look: Lexicon.personLook(person)
    readonly property real words: 48
    readonly property real disc: beside ? Math.min(78, h - 34) : Math.min(w - 24, h - 12 - words - 22, 132)

    act: "exit:" + index
    height: h * Theme.u
    hint: note
    label: text
    ringRadius: Math.min(36, h / 3) * Theme.u
    visible: does === "tell"
    width: w * Theme.u

    Bevel {
        anchors.fill: parent
        color: Theme.jade
        down: face.down
        radius: face.ringRadius

        Avatar {
            id: disc

            d: face.disc
            expression: "smile"
            icon: "people"
            look: face.look
            tint: Qt.tint(Theme.jade, Theme.sheen)
            x: face.beside ? 14 * Theme.u : (face.width - width) / 2
            y: face.beside ? (parent.height - height) / 2 : 12 * Theme.u
        }

        Txt {
            color: Theme.paper
            fit: true
            font.weight: Font.ExtraBold
            height: face.beside ? parent.height - 12 * Theme.u : face.words * Theme.u
            horizontalAlignment: face.beside ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: 0.96
            size: face.w < 170 ? 31 : 35
            text: face.look === "" ? face.text : Lexicon.personName(face.person)
            verticalAlignment: Text.AlignVCenter
            width: parent.width - x - 8 * Theme.u
            x: face.beside ? disc.x + disc.width + 12 * Theme.u : 8 * Theme.u
            y: face.beside ? 6 * Theme.u : parent.height - height - 8 * Theme.u
        }
    }
}
