import QtQuick
import kiosk.ui.parts

// What a form says: a quiet label, and below it the value. Gone where there is no value.
Item {
    id: field

    property string label
    property string text
    property real size: 33
    property color ink: Theme.ink

    Accessible.ignored: !visible
    Accessible.name: label + ": " + text
    Accessible.role: Accessible.StaticText
    height: (34 + size * 1.22) * Theme.u
    visible: text !== ""
    width: parent ? parent.width : 0

    Txt {
        color: Theme.slate
        fit: true
        font.weight: Font.DemiBold
        height: 34 * Theme.u
        lineHeight: 1
        size: 30
        text: field.label
        verticalAlignment: Text.AlignVCenter
        width: field.width
        wrapMode: Text.NoWrap
    }

    Txt {
        color: field.ink
        fit: true
        font.weight: Font.ExtraBold
        height: field.size * 1.22 * Theme.u
        lineHeight: 1
        size: field.size
        text: field.text
        verticalAlignment: Text.AlignVCenter
        width: field.width
        wrapMode: Text.NoWrap
        y: 33 * Theme.u
    }
}
