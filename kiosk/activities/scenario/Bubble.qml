import QtQuick
import kiosk.activities.scenario.phone
import kiosk.ui.parts

// One thing said: theirs on paper at the left, yours on mint at the right, the teller's quietly in the middle.
Item {
    id: bubble

    required property string who
    required property string person
    required property string text
    required property string expression
    required property string picture
    required property int voice
    required property bool deleted
    property string partner
    property bool floating: false
    property bool gone: false
    property bool named: false
    property bool plain: false
    property real room: 400
    readonly property bool mine: who === "you"
    readonly property bool told: who === "narrator"
    readonly property bool third: who === "them" && (named || person !== partner)
    readonly property real pad: (floating ? 32 : 26) * Theme.u
    readonly property real reach: told ? (floating ? 560 : 420) : room
    readonly property string words: deleted ? qsTr("Message taken back") : text
    readonly property real inset: (floating || plain ? 0 : 62) * Theme.u
    property real here

    Accessible.name: (told ? "" : mine ? qsTr("You") + ": " : Lexicon.personName(person) + ": ") + words
    Accessible.role: Accessible.StaticText
    height: face.height
    opacity: gone ? 0 : here

    Behavior on opacity {
        enabled: bubble.here === 1

        NumberAnimation {
            duration: Theme.quick
        }
    }

    NumberAnimation on here {
        duration: Theme.calm
        easing.type: Easing.OutCubic
        from: 0
        to: 1
    }

    Avatar {
        d: 52
        expression: bubble.expression
        look: Lexicon.personLook(bubble.person)
        visible: bubble.inset > 0 && bubble.who === "them"
        y: face.height - height
    }

    Soft {
        height: face.height
        radius: face.radius
        steps: 6
        visible: bubble.floating && !bubble.told
        width: face.width
        x: face.x
        y: face.y
    }

    Rectangle {
        id: face

        readonly property real away: (1 - bubble.here) * 40 * Theme.u

        border.color: Theme.reef
        border.width: bubble.told && bubble.floating ? Math.max(1, 3 * Theme.u) : 0
        bottomLeftRadius: bubble.mine || bubble.told ? radius : 8 * Theme.u
        bottomRightRadius: bubble.mine ? 8 * Theme.u : radius
        color: bubble.told ? (bubble.floating ? Theme.well : "transparent") : bubble.mine ? Theme.mint : Theme.paper
        height: said.y + said.height + (bubble.told && !bubble.floating ? 4 : 18) * Theme.u
        radius: 34 * Theme.u
        width: Math.max(said.width + said.shift, name.visible ? name.width : 0, sent.width) + 2 * bubble.pad
        x: bubble.told ? (bubble.width - width) / 2 : bubble.mine ? bubble.width - width - away : bubble.inset + away
        y: bubble.told ? away / 2 : 0

        Txt {
            id: name

            color: Theme.slate
            font.weight: Font.Bold
            lineHeight: 1
            size: 30
            text: Lexicon.personName(bubble.person)
            visible: bubble.third
            wrapMode: Text.NoWrap
            x: bubble.pad
            y: 14 * Theme.u
        }

        Column {
            id: sent

            spacing: 10 * Theme.u
            visible: bubble.picture !== "" || bubble.voice > 0
            width: visible ? (bubble.picture !== "" ? 300 * Theme.u : note.width) : 0
            x: bubble.pad
            y: 18 * Theme.u + (name.visible ? name.height : 0)

            PhonePhoto {
                height: 172 * Theme.u
                name: bubble.picture
                width: 300 * Theme.u
            }

            VoiceNote {
                id: note

                back: face.color
                seconds: bubble.voice
            }
        }

        Icon {
            back: face.color
            color: said.color
            name: "ban"
            size: 34
            visible: bubble.deleted
            x: bubble.pad
            y: said.y + 5 * Theme.u
        }

        Txt {
            id: said

            readonly property real shift: bubble.deleted ? 46 * Theme.u : 0

            color: bubble.told ? (bubble.floating ? Theme.mint : Theme.slate) : bubble.deleted ? Theme.slate : Theme.ink
            font.italic: bubble.deleted
            font.weight: Font.DemiBold
            horizontalAlignment: bubble.told ? Text.AlignHCenter : Text.AlignLeft
            size: bubble.floating ? (bubble.told ? 34 : 38) : bubble.told || bubble.deleted ? 31 : bubble.voice > 0 ? 33 : 38
            text: bubble.words
            width: Math.min(Math.ceil(implicitWidth), bubble.reach * Theme.u - 2 * bubble.pad - shift)
            x: bubble.pad + shift
            y: sent.visible ? sent.y + sent.height + 10 * Theme.u : (bubble.told && !bubble.floating ? 4 : 18) * Theme.u + (name.visible ? name.height - 4 * Theme.u : 0)
        }
    }
}
