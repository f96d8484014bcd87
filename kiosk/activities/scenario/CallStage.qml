pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Who is on the line: the false officer in front of his paper wall, or a face in the dark of an ordinary call.
Item {
    id: call

    required property ScenarioGame game
    readonly property string look: Lexicon.personLook(game.partner)
    readonly property bool video: look === "can-bo"
    readonly property var faces: ({
            "calm": "calm",
            "laugh": "smile",
            "smile": "smile",
            "stern": "stern",
            "surprised": "stern",
            "worry": "calm"
        })

    clip: true

    Component.onCompleted: Sounds.play("ring")

    Image {
        Accessible.ignored: true
        height: Math.round(846 * Theme.u)
        source: call.video ? Media.art("people/can-bo-call-" + (call.faces[call.game.expression] ?? "calm")) : Media.art("scenes/call-dark")
        sourceSize: Qt.size(width, height)
        width: Math.round(474 * Theme.u)
        y: Math.round((call.video ? 0 : -120) * Theme.u)
    }

    Rectangle {
        color: Theme.deep
        height: 124 * Theme.u
        visible: !call.video
        width: parent.width
        y: parent.height - height
    }

    Rectangle {
        height: 224 * Theme.u
        width: parent.width

        gradient: Gradient {
            GradientStop {
                color: "#E6072731"
                position: 0
            }

            GradientStop {
                color: "#B3072731"
                position: 0.7
            }

            GradientStop {
                color: "#00072731"
                position: 1
            }
        }
    }

    Rectangle {
        height: 300 * Theme.u
        width: parent.width
        y: parent.height - height

        gradient: Gradient {
            GradientStop {
                color: "#00072731"
                position: 0
            }

            GradientStop {
                color: "#B3072731"
                position: 0.5
            }

            GradientStop {
                color: "#F2072731"
                position: 1
            }
        }
    }

    Avatar {
        anchors.horizontalCenter: parent.horizontalCenter
        d: 264
        expression: call.game.expression
        look: call.look
        visible: !call.video
        y: Math.round(196 * Theme.u)
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: qsTr("On the phone: %1").arg(text)
        Accessible.role: Accessible.StaticText
        color: Theme.paper
        fit: true
        font.weight: Font.ExtraBold
        height: 54 * Theme.u
        horizontalAlignment: call.video ? Text.AlignLeft : Text.AlignHCenter
        lineHeight: 1
        size: 43
        text: Lexicon.personName(call.game.partner)
        verticalAlignment: Text.AlignVCenter
        width: (call.video ? 300 : 406) * Theme.u
        x: 34 * Theme.u
        y: 58 * Theme.u
    }

    Row {
        spacing: 12 * Theme.u
        x: call.video ? 34 * Theme.u : (parent.width - width) / 2
        y: 120 * Theme.u

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            back: Theme.deep
            color: Theme.mint
            name: call.video ? "video" : "phone"
            size: 34
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.mint
            fit: true
            font.weight: Font.DemiBold
            height: 40 * Theme.u
            lineHeight: 1
            size: 31
            text: call.video ? qsTr("Video call") : qsTr("Call")
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, 244 * Theme.u)
            wrapMode: Text.NoWrap
        }

        TypingDots {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.mint
            running: call.game.typing
            size: 10
        }
    }

    Rectangle {
        color: Theme.paper
        height: 126 * Theme.u
        radius: 28 * Theme.u
        visible: call.video
        width: 104 * Theme.u
        x: 348 * Theme.u
        y: 60 * Theme.u

        Rectangle {
            anchors.fill: parent
            anchors.margins: 4 * Theme.u
            color: "#22343C"
            radius: 24 * Theme.u

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                back: "#22343C"
                color: "#9FBFC2"
                name: "camera-off"
                size: 48
                y: 14 * Theme.u
            }

            Txt {
                color: "#CFE0E0"
                fit: true
                font.weight: Font.DemiBold
                height: 40 * Theme.u
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                size: 30
                text: qsTr("You")
                verticalAlignment: Text.AlignVCenter
                width: parent.width - 8 * Theme.u
                wrapMode: Text.NoWrap
                x: 4 * Theme.u
                y: 68 * Theme.u
            }
        }
    }
}
