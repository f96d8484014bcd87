import QtQuick
import kiosk.ui.parts

// Help and language, where the result has no bar.
Row {
    id: row

    required property Visit visit

    signal languagesWanted

    anchors.right: parent.right
    anchors.rightMargin: 80 * Theme.u
    spacing: 20 * Theme.u
    y: 44 * Theme.u

    RoundBtn {
        act: "help"
        icon: "people"
        text: qsTr("Need help?")

        onActivated: row.visit.openHelp()
    }

    RoundBtn {
        act: "languages"
        icon: "globe"
        label: qsTr("Language")
        text: row.visit.language.toUpperCase()

        onActivated: row.languagesWanted()
    }
}
