import QtQuick
import kiosk.ui.parts

// How full the battery is; the last fifth is drawn in sun.
Row {
    id: battery

    property int percent: 100

    Accessible.ignored: !visible
    Accessible.name: qsTr("Battery: %1 percent").arg(percent)
    Accessible.role: Accessible.StaticText
    spacing: 10 * Theme.u

    Txt {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.paper
        font.weight: Font.Bold
        lineHeight: 1
        size: 30
        text: battery.percent + "%"
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.paper
        border.width: Math.max(1, 3 * Theme.u)
        color: "transparent"
        height: 30 * Theme.u
        radius: 9 * Theme.u
        width: 58 * Theme.u

        Rectangle {
            color: battery.percent > 20 ? Theme.foam : Theme.gold
            height: parent.height - 12 * Theme.u
            radius: 4 * Theme.u
            width: Math.max(5 * Theme.u, (parent.width - 12 * Theme.u) * battery.percent / 100)
            x: 6 * Theme.u
            y: 6 * Theme.u
        }
    }
}
