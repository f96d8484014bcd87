pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// What is wrong with the file, line by line, in a sheet over the lower half; the last good version can be played above.
Item {
    id: panel

    required property Preview preview
    required property real full
    property bool open: false
    readonly property bool shown: (open || !preview.playable) && preview.errors + preview.warnings > 0
    readonly property bool bad: preview.errors > 0

    signal closed

    height: Math.min((preview.playable ? 0.56 : 0.94) * full, 184 * Theme.u + list.contentHeight)
    visible: shown

    MouseArea {
        acceptedButtons: Qt.AllButtons
        anchors.fill: parent
    }

    Soft {
        anchors.fill: sheet
        radius: sheet.radius
    }

    Rectangle {
        id: sheet

        anchors.fill: parent
        anchors.leftMargin: 40 * Theme.u
        anchors.rightMargin: 40 * Theme.u
        bottomLeftRadius: 0
        bottomRightRadius: 0
        color: Theme.paper
        radius: 44 * Theme.u

        Icon {
            id: mark

            back: Theme.paper
            color: panel.bad ? Theme.lotus : Theme.ink
            name: "warn"
            size: 64
            x: 44 * Theme.u
            y: 36 * Theme.u
        }

        Column {
            anchors.left: mark.right
            anchors.leftMargin: 24 * Theme.u
            anchors.right: fold.left
            anchors.rightMargin: 24 * Theme.u
            anchors.verticalCenter: mark.verticalCenter

            Txt {
                Accessible.ignored: false
                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                fit: true
                font.weight: Font.ExtraBold
                height: 54 * Theme.u
                lineHeight: 1
                objectName: "problems-title"
                size: 44
                text: panel.bad ? qsTr("This file has errors") : qsTr("It can be played, but:")
                width: parent.width
            }

            Txt {
                Accessible.ignored: false
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                color: Theme.slate
                fit: true
                height: 40 * Theme.u
                lineHeight: 1
                size: 32
                text: panel.preview.playable ? qsTr("Above is the last version without errors. Mend and save: this goes by itself.") : qsTr("Mend and save: then it begins by itself.")
                visible: panel.bad
                width: parent.width
            }
        }

        RoundBtn {
            id: fold

            act: "problems-close"
            anchors.right: parent.right
            anchors.rightMargin: 36 * Theme.u
            chosen: true
            face: Theme.mist
            h: 84
            icon: "chevron-down"
            label: qsTr("Put the problems away")
            visible: panel.preview.playable
            y: 28 * Theme.u

            onActivated: panel.closed()
        }

        Flickable {
            id: list

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: 44 * Theme.u
            anchors.right: parent.right
            anchors.rightMargin: 36 * Theme.u
            anchors.top: parent.top
            anchors.topMargin: 144 * Theme.u
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: rows.height
            contentWidth: width

            Column {
                id: rows

                bottomPadding: 8 * Theme.u
                spacing: 18 * Theme.u
                width: list.width

                Repeater {
                    model: panel.preview.problems

                    ProblemLine {
                        width: rows.width
                    }
                }
            }
        }
    }
}
