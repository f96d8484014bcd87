pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The slim bar of every screen on water: one way out, where I am, help, sound, language; nothing else.
Item {
    id: bar

    required property Visit visit
    property string title
    property bool path: false
    property bool help: true

    signal languagesWanted

    height: 150 * Theme.u
    width: 1920 * Theme.u

    RoundBtn {
        id: outButton

        act: "leave"
        icon: "cross"
        label: qsTr("Leave")
        x: 80 * Theme.u
        y: 44 * Theme.u

        onActivated: bar.visit.askLeave()
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.paper
        fit: true
        font.weight: Font.ExtraBold
        height: 88 * Theme.u
        lineHeight: 1
        size: 44
        text: bar.title
        verticalAlignment: Text.AlignVCenter
        width: Math.min((bar.path ? 520 : 1000) * Theme.u, buttons.x - x - 24 * Theme.u)
        x: 208 * Theme.u
        y: 44 * Theme.u
    }

    Row {
        id: path

        // In the middle, as long as the buttons leave it there.
        readonly property int count: Math.max(1, steps.count)
        readonly property real end: buttons.x - 24 * Theme.u
        readonly property real room: Math.min(end - 752 * Theme.u, (Math.min(120 * count, 420) + 12 * (count - 1)) * Theme.u)
        readonly property real step: (room - spacing * (count - 1)) / count

        Accessible.ignored: true
        height: 88 * Theme.u
        objectName: "path"
        spacing: Math.min(12 * Theme.u, 0.2 * room / count)
        visible: bar.path && steps.count > 1
        x: Math.min(980 * Theme.u - room / 2, end - room)
        y: 44 * Theme.u

        Repeater {
            id: steps

            model: bar.visit.steps

            Rectangle {
                id: mark

                required property real fill
                required property bool now

                anchors.verticalCenter: path.verticalCenter
                color: Theme.reef
                height: (now ? 26 : 18) * Theme.u
                radius: height / 2
                width: path.step

                Rectangle {
                    color: mark.now ? Theme.sun : Theme.foam
                    height: parent.height
                    radius: height / 2
                    visible: mark.fill > 0 || mark.now
                    width: Math.max(Math.min(height, parent.width), parent.width * mark.fill)

                    Behavior on width {
                        NumberAnimation {
                            duration: Theme.calm
                            easing.type: Easing.OutCubic
                        }
                    }
                }
            }
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 80 * Theme.u
        spacing: 20 * Theme.u
        y: 44 * Theme.u

        RoundBtn {
            act: "help"
            icon: "people"
            text: qsTr("Need help?")
            visible: bar.help

            onActivated: bar.visit.openHelp()
        }

        RoundBtn {
            act: "sound"
            icon: bar.visit.sound ? "sound" : "sound-off"
            label: bar.visit.sound ? qsTr("Sound is on") : qsTr("Sound is off")

            onActivated: bar.visit.setSound(!bar.visit.sound)
        }

        RoundBtn {
            act: "languages"
            icon: "globe"
            label: qsTr("Language")
            text: bar.visit.language.toUpperCase()

            onActivated: bar.languagesWanted()
        }
    }
}
