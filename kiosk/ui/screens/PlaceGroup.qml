pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.parts

// A heading and the names below it, each of which can be pressed; nothing where there are none.
Column {
    id: group

    required property string act
    required property string title
    required property QtObject rows

    signal chosen(index: int)

    spacing: 14 * Theme.u
    visible: names.count > 0
    width: parent.width

    Txt {
        Accessible.ignored: false
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.slate
        font.weight: Font.Bold
        size: 36
        text: group.title
    }

    Flow {
        spacing: 14 * Theme.u
        width: parent.width

        Repeater {
            id: names

            model: group.rows

            RoundBtn {
                required property int index
                required property string name
                required property bool now

                act: group.act + ":" + index
                bright: !now
                choice: true
                chosen: now
                face: now ? Theme.jade : Theme.mist
                h: 84
                label: name
                text: name

                onActivated: group.chosen(index)
            }
        }
    }
}
