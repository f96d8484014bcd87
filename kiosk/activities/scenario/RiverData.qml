import QtQuick

// A step of the way as it came, undrawn.
Item {
    required property string kind
    required property string tactic
    required property string text
    required property string verdict
    required property bool turning
    required property string openText
    required property int turn
    required property bool canReplay
    required property string road
    required property string roadAct

    visible: false
}
