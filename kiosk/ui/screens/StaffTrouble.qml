import QtQuick
import kiosk.ui.parts

// What is wrong with the results, for the staff; nothing while they are kept well.
Row {
    id: trouble

    property string text

    spacing: 20 * Theme.u
    visible: trouble.text !== ""

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        back: Theme.deep
        color: Theme.sun
        name: "warn"
        size: 56
    }

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.sun
        fit: true
        font.weight: Font.DemiBold
        height: 80 * Theme.u
        size: 34
        text: trouble.text
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, 1680 * Theme.u)
    }
}
