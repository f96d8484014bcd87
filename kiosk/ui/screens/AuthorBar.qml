pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// What an author needs while trying a lesson: where one is and where else to go, once more, time and motion, language.
Rectangle {
    id: bar

    required property Preview preview
    required property Visit visit
    property bool problemsOpen: false
    readonly property int errors: preview.errors
    readonly property real button: 76

    signal placesWanted

    color: Theme.well

    onErrorsChanged: problemsOpen = errors > 0

    Row {
        id: left

        spacing: 14 * Theme.u
        x: 24 * Theme.u
        y: 16 * Theme.u

        RoundBtn {
            act: "places"
            enabled: bar.preview.playable
            opacity: enabled ? 1 : 0.4
            h: bar.button
            icon: "list"
            label: qsTr("Where to go: %1").arg(where.text)

            onActivated: bar.placesWanted()
        }

        RoundBtn {
            act: "previous"
            enabled: bar.preview.playable
            opacity: enabled ? 1 : 0.4
            h: bar.button
            icon: "chevron-left"
            label: qsTr("To the place before")

            onActivated: bar.preview.previous()
        }

        RoundBtn {
            act: "next-place"
            enabled: bar.preview.playable
            opacity: enabled ? 1 : 0.4
            h: bar.button
            icon: "chevron-right"
            label: qsTr("To the next place")

            onActivated: bar.preview.next()
        }

        RoundBtn {
            act: "restart"
            h: bar.button
            icon: "replay"
            label: qsTr("Read the file again and begin the step anew")

            onActivated: bar.preview.restart()
        }
    }

    Column {
        anchors.left: left.right
        anchors.leftMargin: 24 * Theme.u
        anchors.right: right.left
        anchors.rightMargin: 24 * Theme.u
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            id: where

            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            color: Theme.paper
            elide: Text.ElideRight
            font.weight: Font.DemiBold
            lineHeight: 1
            objectName: "where"
            size: 34
            text: !bar.preview.playable ? bar.preview.file : bar.preview.place === "" ? bar.preview.step : bar.preview.place + "  " + bar.preview.number + "/" + bar.preview.count
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Txt {
            Accessible.ignored: text === ""
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: bar.preview.said === "" ? Theme.foam : Theme.sun
            elide: Text.ElideRight
            height: implicitHeight
            objectName: "said"
            size: 28
            text: bar.preview.said !== "" ? bar.preview.said : bar.preview.place === "" ? "" : bar.preview.step
            visible: text !== ""
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: 24 * Theme.u
        spacing: 14 * Theme.u
        y: 16 * Theme.u

        RoundBtn {
            act: "problems"
            bright: bar.preview.errors > 0
            h: bar.button
            icon: "warn"
            label: qsTr("Errors: %1, warnings: %2").arg(bar.preview.errors).arg(bar.preview.warnings)
            text: bar.preview.errors + bar.preview.warnings
            visible: bar.preview.errors + bar.preview.warnings > 0

            onActivated: bar.problemsOpen = !bar.problemsOpen
        }

        RoundBtn {
            act: "timers"
            bright: !bar.preview.timers
            h: bar.button
            icon: "hourglass"
            label: bar.preview.timers ? qsTr("Timers are on") : qsTr("Timers are off")
            visible: bar.preview.timed

            onActivated: bar.preview.setTimers(!bar.preview.timers)
        }

        RoundBtn {
            act: "motion"
            bright: bar.visit.calmMotion
            h: bar.button
            icon: "wave"
            label: bar.visit.calmMotion ? qsTr("Calm motion") : qsTr("Full motion")

            onActivated: bar.preview.setCalm(!bar.visit.calmMotion)
        }

        Repeater {
            model: ["vi", "en", "id"]

            RoundBtn {
                required property string modelData

                act: "speak:" + modelData
                choice: true
                chosen: bar.preview.language === modelData
                h: bar.button
                label: modelData === "vi" ? "Tiếng Việt" : modelData === "en" ? "English" : "Bahasa Indonesia"
                text: modelData.toUpperCase()

                onActivated: bar.preview.chooseLanguage(modelData)
            }
        }
    }
}
