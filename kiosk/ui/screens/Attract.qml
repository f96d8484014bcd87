pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// Plays itself until somebody touches: one huge button, three flags, water that moves, a turtle that waves and blinks.
Item {
    id: attract

    property string language
    property int today
    property bool quick: true
    property alias early: scene.early
    readonly property alias ready: scene.ready

    signal begun
    signal languageChosen(code: string)

    AttractScene {
        id: scene

        anchors.fill: parent
    }

    Frame {
        FloatingTile {
            fg: Theme.amber
            icon: "parcel"
            trick: false
            rotation: -8
            tint: Theme.sand
            x: 936 * Theme.u
            y: 566 * Theme.u
        }

        FloatingTile {
            delay: 900
            fg: Theme.jade
            icon: "phone"
            rotation: 8
            tint: Theme.mint
            x: 1726 * Theme.u
            y: 296 * Theme.u
        }

        FloatingTile {
            delay: 1700
            fg: Theme.lotus
            icon: "gift"
            rotation: -6
            tint: Theme.petal
            x: 1700 * Theme.u
            y: 552 * Theme.u
        }

        Row {
            spacing: 18 * Theme.u
            x: 80 * Theme.u
            y: 52 * Theme.u

            Rectangle {
                color: Theme.lake
                height: 92 * Theme.u
                radius: height / 2
                width: height

                Pic {
                    anchors.centerIn: parent
                    h: 126
                    name: "logo-head"
                    w: 116
                }
            }

            Txt {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.lake
                font.weight: Font.ExtraBold
                lineHeight: 1
                size: 48
                text: "Khiên Rùa"
            }
        }

        TodayBadge {
            language: attract.language
            today: attract.today
            visible: attract.today > 0
            x: 1840 * Theme.u - width
            y: 40 * Theme.u
        }

        Txt {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.Heading
            color: Theme.lake
            fit: true
            font.letterSpacing: -2 * Theme.u
            font.weight: Font.Black
            height: 300 * Theme.u
            lineHeight: 0.98
            size: 96
            text: qsTr("A trick is coming.\nWhat will you do?")
            verticalAlignment: Text.AlignVCenter
            width: 900 * Theme.u
            x: 80 * Theme.u
            y: 186 * Theme.u
        }

        BreathingRings {
            height: 176 * Theme.u
            width: 700 * Theme.u
            x: 80 * Theme.u
            y: 528 * Theme.u
        }

        Btn {
            act: "start"
            focus: true
            h: 176
            icon: "tap"
            iconSize: 96
            lip: 16
            radius: 66
            size: 68
            text: qsTr("Touch to play")
            w: 700
            x: 80 * Theme.u
            y: 528 * Theme.u

            onActivated: attract.begun()
        }

        MinutesBadge {
            visible: attract.quick
            x: 800 * Theme.u - width
            y: 484 * Theme.u
        }

        Row {
            spacing: 20 * Theme.u
            x: 80 * Theme.u
            y: 776 * Theme.u

            Promise {
                icon: "eye"
                text: qsTr("Guess\nreal or fake")
            }

            Promise {
                follows: true
                icon: "phone"
                text: qsTr("Escape a\nstrange call")
            }

            Promise {
                follows: true
                icon: "shield-check"
                text: qsTr("Grow your\nturtle shield")
            }
        }

        LanguageRow {
            language: attract.language
            x: 80 * Theme.u
            y: 930 * Theme.u

            onChosen: code => attract.languageChosen(code)
        }
    }
}
