import QtQuick

// One thing that the phone shows, as it came, undrawn.
Item {
    required property string role
    required property string name
    required property string text
    required property string note
    required property string icon
    required property string person
    required property string picture
    required property string mark

    visible: false
}
