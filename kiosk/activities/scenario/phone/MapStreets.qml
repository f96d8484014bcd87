pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A schematic piece of a town: a river, parks, streets, and the pin in the middle. A higher place shows more of it,
// up to 560 high. No real place.
Rectangle {
    id: map

    clip: true
    color: "#EAE6D8"

    Item {
        id: town

        height: 216 * Theme.u
        width: parent.width
        y: (parent.height - height) / 2

        Repeater {
            model: [Qt.rect(18, 14, 92, 70), Qt.rect(292, 24, 120, 58), Qt.rect(30, 142, 84, 62), Qt.rect(300, 138, 104, 60), Qt.rect(20, -136, 86, 104), Qt.rect(152, -150, 100, 70), Qt.rect(152, 286, 92, 84), Qt.rect(16, 284, 88, 100), Qt.rect(296, 270, 116, 46)]

            Rectangle {
                required property rect modelData

                color: "#DCD5BF"
                height: modelData.height * Theme.u
                radius: 10 * Theme.u
                width: modelData.width * Theme.u
                x: modelData.x * Theme.u
                y: modelData.y * Theme.u
            }
        }

        Repeater {
            model: [Qt.rect(140, 134, 128, 80), Qt.rect(304, -140, 150, 110)]

            Rectangle {
                required property rect modelData

                color: "#BFE3C8"
                height: modelData.height * Theme.u
                radius: 30 * Theme.u
                width: modelData.width * Theme.u
                x: modelData.x * Theme.u
                y: modelData.y * Theme.u
            }
        }

        Rectangle {
            color: "#A9D6E5"
            height: 44 * Theme.u
            rotation: -13
            width: 560 * Theme.u
            x: -60 * Theme.u
            y: 92 * Theme.u
        }

        Repeater {
            model: [Qt.rect(124, -240, 18, 720), Qt.rect(272, -240, 18, 720)]

            Rectangle {
                required property rect modelData

                color: Theme.paper
                height: modelData.height * Theme.u
                rotation: 5
                width: modelData.width * Theme.u
                x: modelData.x * Theme.u
                y: modelData.y * Theme.u
            }
        }

        Repeater {
            model: [74, -38, 236]

            Rectangle {
                required property int modelData

                color: Theme.paper
                height: 18 * Theme.u
                rotation: -5
                width: 560 * Theme.u
                x: -60 * Theme.u
                y: modelData * Theme.u
            }
        }
    }

    Repeater {
        model: [124, 80]

        Rectangle {
            required property int modelData

            anchors.centerIn: parent
            color: Theme.lotus
            height: modelData * Theme.u
            opacity: 0.18
            radius: height / 2
            width: height
        }
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        back: Theme.paper
        color: Theme.lotus
        name: "map-pin"
        size: 84
        y: parent.height / 2 - height * 0.86
    }
}
