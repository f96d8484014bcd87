import QtQuick
import kiosk.ui.parts

// Somebody in whose seat one can play: the face above the name, or beside it where there is little room.
Pressable {
    id: seat

    required property int index
    required property string name
    required property string person
    required property bool taken
    property bool again: false
    property real w: 380
    property real h: 366
    readonly property bool low: h < 200
    readonly property real disc: low ? h - 36 : Math.min(180, w - 60)

    Accessible.checkable: !again
    Accessible.checked: taken && !again
    act: "sit:" + index
    height: h * Theme.u
    hint: again && taken ? below.text : ""
    label: name
    ringRadius: (low ? 40 : 48) * Theme.u
    width: w * Theme.u

    Bevel {
        id: bevel

        anchors.fill: parent
        color: seat.taken && !seat.again ? Theme.mint : Theme.mist
        down: seat.down
        lip: (seat.low ? 8 : 12) * Theme.u
        radius: seat.ringRadius

        Avatar {
            id: face

            d: seat.disc
            expression: "smile"
            icon: "user"
            look: Lexicon.personLook(seat.person)
            x: seat.low ? 16 * Theme.u : (seat.width - width) / 2
            y: seat.low ? (bevel.faceHeight - height) / 2 : 28 * Theme.u
        }

        Txt {
            fit: true
            font.weight: Font.ExtraBold
            height: (seat.low ? bevel.faceHeight / Theme.u - 16 : 70) * Theme.u
            horizontalAlignment: seat.low ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: 1
            size: seat.low ? 33 : 38
            text: seat.name
            verticalAlignment: Text.AlignVCenter
            width: seat.low ? seat.width - x - 16 * Theme.u : seat.width - 32 * Theme.u
            x: seat.low ? face.x + face.width + 14 * Theme.u : 16 * Theme.u
            y: seat.low ? 8 * Theme.u : face.y + face.height + 10 * Theme.u
        }

        Txt {
            id: below

            color: Theme.slate
            fit: true
            font.weight: Font.DemiBold
            height: 44 * Theme.u
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            size: 30
            text: qsTr("You just sat here")
            verticalAlignment: Text.AlignVCenter
            visible: seat.again && seat.taken
            width: seat.width - 32 * Theme.u
            wrapMode: Text.NoWrap
            x: 16 * Theme.u
            y: bevel.faceHeight - height - 8 * Theme.u
        }

        Disc {
            d: 44
            icon: "check"
            size: 32
            visible: seat.taken && !seat.again && seat.low
            x: face.x + face.width - 0.9 * width
            y: face.y + face.height - 0.8 * height
        }
    }
}
