import QtQuick
import kiosk.ui.parts

// One thing that the story changes: a bar or a mark, its word, and an arrow that shows which way it just went.
Item {
    id: meter

    required property int index
    required property string name
    required property string icon
    required property real value
    required property string word
    required property int change
    required property bool flag
    readonly property color tint: ["#8FE0CC", "#BBD7F5", Theme.gold, Theme.petal][index % 4]

    Accessible.name: name + ": " + word
    Accessible.role: Accessible.StaticText
    height: 76 * Theme.u

    onValueChanged: nudge.restart()

    Disc {
        color: Theme.well
        d: 68
        icon: meter.icon
        ink: meter.tint
        y: 4 * Theme.u
    }

    Txt {
        color: Theme.paper
        fit: true
        font.weight: Font.DemiBold
        height: 38 * Theme.u
        lineHeight: 1
        size: 30
        text: meter.name
        verticalAlignment: Text.AlignVCenter
        width: meter.width - x - 44 * Theme.u
        wrapMode: Text.NoWrap
        x: 86 * Theme.u
    }

    Item {
        height: 38 * Theme.u
        visible: meter.change !== 0
        width: 38 * Theme.u
        x: meter.width - width

        Icon {
            id: arrow

            property real away: 0

            anchors.horizontalCenter: parent.horizontalCenter
            back: Theme.pool
            color: meter.tint
            name: meter.change > 0 ? "arrow-up" : "arrow-down"
            size: 38
            y: away * meter.change * 16 * Theme.u

            SequentialAnimation {
                id: nudge

                loops: 2

                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                    from: 1
                    property: "away"
                    target: arrow
                    to: 0
                }
            }
        }
    }

    Rectangle {
        id: bar

        color: Theme.well
        height: 24 * Theme.u
        radius: height / 2
        visible: !meter.flag
        width: 132 * Theme.u
        x: 86 * Theme.u
        y: 47 * Theme.u

        Rectangle {
            color: meter.tint
            height: parent.height - 8 * Theme.u
            radius: height / 2
            visible: meter.value > 0
            width: Math.max(height, (bar.width - 8 * Theme.u) * meter.value)
            x: 4 * Theme.u
            y: 4 * Theme.u

            Behavior on width {
                NumberAnimation {
                    duration: 2 * Theme.calm
                    easing.type: Easing.OutCubic
                }
            }
        }
    }

    Disc {
        back: meter.tint
        border.color: meter.tint
        border.width: Math.max(2, 4 * Theme.u)
        color: meter.value > 0 ? meter.tint : "transparent"
        d: 34
        icon: meter.value > 0 ? "check" : ""
        ink: Theme.deep
        size: 26
        visible: meter.flag
        x: 86 * Theme.u
        y: 42 * Theme.u
    }

    Txt {
        color: meter.tint
        fit: true
        font.weight: Font.Bold
        height: 38 * Theme.u
        lineHeight: 1
        size: 30
        text: meter.word
        verticalAlignment: Text.AlignVCenter
        width: meter.width - x
        wrapMode: Text.NoWrap
        x: (meter.flag ? 134 : 234) * Theme.u
        y: 40 * Theme.u
    }
}
