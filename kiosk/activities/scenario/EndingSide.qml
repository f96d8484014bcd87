pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// The turtle beside an ending: proud, calm or caring, and a warm word for each.
Rectangle {
    id: side

    property string rank
    readonly property var moods: ({
            "bad": "care",
            "best": "proud",
            "good": "calm"
        })
    readonly property var words: ({
            "bad": qsTr("You are not alone"),
            "best": qsTr("The best way out"),
            "good": qsTr("You made it out")
        })

    bottomLeftRadius: 56 * Theme.u
    color: side.rank === "best" ? Theme.mint : side.rank === "good" ? Theme.sand : Theme.infoTint
    topLeftRadius: 56 * Theme.u
    width: 520 * Theme.u

    Repeater {
        model: 2

        Rectangle {
            required property int index

            color: Qt.rgba(1, 1, 1, 0.35)
            height: (480 - index * 110) * Theme.u
            radius: height / 2
            width: height
            x: (side.width - width) / 2
            y: 300 * Theme.u - height / 2
        }
    }

    Turtle {
        mood: side.moods[side.rank] ?? "calm"
        w: 470
        x: 25 * Theme.u
        y: 70 * Theme.u
    }

    Rectangle {
        color: side.rank === "best" ? Theme.jade : side.rank === "good" ? Theme.paper : Theme.info
        height: 96 * Theme.u
        radius: height / 2
        width: 440 * Theme.u
        x: 40 * Theme.u
        y: 700 * Theme.u

        Txt {
            color: side.rank === "good" ? Theme.ink : Theme.paper
            fit: true
            font.weight: Font.ExtraBold
            height: parent.height
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            size: 40
            text: side.words[side.rank] ?? ""
            verticalAlignment: Text.AlignVCenter
            width: parent.width - 48 * Theme.u
            x: 24 * Theme.u
        }
    }
}
