pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A short told story: a picture, who speaks, two short sentences, and on.
FocusScope {
    id: view

    required property SlidesGame game
    readonly property bool narrator: game.speaker === ""

    Connections {
        function onCardChanged(): void {
            Sounds.say("");
        }

        target: view.game
    }

    Keys.onPressed: event => {
        if (event.isAutoRepeat)
            return;
        if (event.key === Qt.Key_Right)
            view.game.next();
        else if (event.key === Qt.Key_Left)
            view.game.back();
        else
            return;
        event.accepted = true;
    }

    Frame {
        Card {
            id: picture

            color: Theme.mint
            height: 660 * Theme.u
            radius: 56 * Theme.u
            visible: view.game.picture !== ""
            width: 880 * Theme.u
            x: 80 * Theme.u
            y: 190 * Theme.u

            Image {
                Accessible.ignored: true
                anchors.fill: parent
                fillMode: Image.PreserveAspectFit
                source: Media.picture(view.game.picture)
                sourceSize: Qt.size(width, height)
            }
        }

        Item {
            id: told

            readonly property real place: picture.visible ? 1010 : 420

            height: 660 * Theme.u
            width: (picture.visible ? 830 : 1080) * Theme.u
            x: place * Theme.u
            y: 190 * Theme.u

            Avatar {
                id: face

                d: 210
                expression: view.game.expression
                look: Lexicon.personLook(view.game.speaker)
                visible: !view.narrator
            }

            Turtle {
                mood: view.game.first ? "hello" : view.game.last ? "proud" : "think"
                visible: view.narrator
                w: 200
            }

            Txt {
                color: Theme.gold
                fit: true
                font.weight: Font.ExtraBold
                height: 70 * Theme.u
                lineHeight: 1
                size: 48
                text: view.narrator ? "Khiên Rùa" : Lexicon.personName(view.game.speaker)
                verticalAlignment: Text.AlignVCenter
                width: 460 * Theme.u
                x: 240 * Theme.u
                y: 70 * Theme.u
            }

            RoundBtn {
                act: "listen"
                anchors.right: parent.right
                icon: "sound"
                label: qsTr("Read this to me")
                quiet: true
                visible: view.game.audio !== ""
                y: 60 * Theme.u

                onActivated: Sounds.say(Media.recording(view.game.audio))
            }

            Rectangle {
                color: Theme.paper
                height: 44 * Theme.u
                rotation: 45
                width: height
                x: 82 * Theme.u
                y: 230 * Theme.u
            }

            Card {
                height: 410 * Theme.u
                width: parent.width
                y: 250 * Theme.u

                Txt {
                    Accessible.ignored: false
                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    anchors.fill: parent
                    anchors.margins: 48 * Theme.u
                    fit: true
                    font.weight: Font.DemiBold
                    lineHeight: 1.16
                    size: 50
                    text: view.game.text
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }

        Row {
            id: dots

            spacing: 18 * Theme.u
            x: 80 * Theme.u + (880 * Theme.u - width) / 2
            y: 940 * Theme.u

            Repeater {
                model: view.game.count

                Rectangle {
                    required property int index

                    anchors.verticalCenter: parent.verticalCenter
                    color: index === view.game.index ? Theme.sun : index < view.game.index ? Theme.foam : Theme.reef
                    height: 26 * Theme.u
                    radius: height / 2
                    width: (index === view.game.index ? 64 : 26) * Theme.u
                }
            }
        }

        RoundBtn {
            act: "back"
            h: 120
            icon: "back"
            label: qsTr("Back")
            visible: !view.game.first
            x: 1010 * Theme.u
            y: 888 * Theme.u

            onActivated: view.game.back()
        }

        Btn {
            act: "next"
            focus: true
            h: 136
            icon: view.game.last ? "play" : "next"
            iconRight: !view.game.last
            text: view.game.last ? qsTr("Now you") : qsTr("Continue")
            w: 560
            x: 1280 * Theme.u
            y: 888 * Theme.u

            onActivated: view.game.next()
        }
    }
}
