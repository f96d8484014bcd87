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
    property bool out: true

    signal languagesWanted

    height: 150 * Theme.u
    width: 1920 * Theme.u

    RoundBtn {
        id: outButton

        act: "leave"
        icon: "cross"
        label: qsTr("Leave")
        visible: bar.out
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
        width: (bar.path ? 520 : 1000) * Theme.u
        x: (bar.out ? 208 : 80) * Theme.u
        y: 44 * Theme.u
    }

    Row {
        id: path

        readonly property real step: Math.min(120, 420 / Math.max(1, steps.count)) * Theme.u

        Accessible.ignored: true
        height: 88 * Theme.u
        spacing: 12 * Theme.u
        visible: bar.path && steps.count > 1
        x: 960 * Theme.u - width / 2 + 20 * Theme.u
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
                    width: Math.max(height, parent.width * mark.fill)

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
            visible: !bar.help

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
